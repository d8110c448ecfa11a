import type { CommitmentId } from '../commitment/schema';
import type { AskLevel, Framing, Outcome, TagKind } from '../framing/framings';
import type { HeardFrame } from '../framing/suggest-frames';
import type { InteractionId } from '../interaction/schema';
import type { AskLadder, IssueId, PolicyWindow, StanceId, StanceValue } from '../issue/schema';
import type { MembershipId, PartySide, Profession } from '../person/schema';
import type { ConfirmedFrame, StatementId, StatementSource, TagId } from '../statement/schema';
import type { Fact } from './fact';
import type { Struck } from './struck';
import type { CommitteeRemit, MandateKind } from './types';

/** A person's words as the scorer takes them. `null`: not known. */
export interface InputStatement {
  readonly id: StatementId;
  readonly date: string | null;
  readonly language: string | null;
  readonly source: StatementSource;
  readonly text: string;
  readonly issueStance: 'pro' | 'con' | 'unclear';
  /** Confirmed by an officer; `null` lets the lexicon suggest. */
  readonly frames: readonly ConfirmedFrame[] | null;
  /** What the lexicon heard when the words were saved; absent or `null`: they are heard now. Nothing but time depends on it. */
  readonly heard?: readonly HeardFrame[] | null;
  readonly formerRole: boolean;
  /** Framings that an officer took off this statement. */
  readonly struck: readonly Framing[];
}

/** An officer's tag. */
export interface InputTag {
  readonly id: TagId;
  readonly framing: Framing;
  readonly kind: TagKind;
  readonly date: string;
}

/** An exchange with what was tried. `refusedAsk` only when the refusal was on this issue. */
export interface InputMeeting {
  readonly id: InteractionId;
  readonly date: string;
  readonly tried: readonly { readonly framing: Framing; readonly outcome: Outcome }[];
  readonly refusedAsk: AskLevel | null;
  readonly formerRole: boolean;
}

/** A promise. `onIssue`: made on this issue, so that it can lift the ask and serve as lever. */
export interface InputPromise {
  readonly id: CommitmentId;
  readonly date: string;
  readonly framing: Framing | null;
  readonly status: 'open' | 'kept' | 'broken';
  readonly askLevel: AskLevel | null;
  readonly onIssue: boolean;
}

/** A field of the person with the membership it was read from. */
export interface InputField<Value> {
  readonly value: Value;
  readonly membershipId: MembershipId | null;
}

/** Party's place as experts see it, 0…10 each (METHOD.md C3.8). */
export interface InputParty {
  readonly immigratePolicy: number;
  readonly immigrateDissent: number;
  readonly survey: string | null;
  readonly year: number | null;
}

/** Where the person stands on the issue. */
export interface InputStance {
  readonly id: StanceId;
  readonly value: StanceValue;
  readonly date: string;
  /** Framings for which an officer took its rule away; absent: none. */
  readonly struck?: readonly Framing[];
}

/** What the scorer needs to know of the issue and of the organisation's line on it. */
export interface InputIssue {
  readonly id: IssueId;
  readonly window: PolicyWindow;
  readonly relevance: Readonly<Partial<Record<Framing, number>>>;
  readonly asks: AskLadder;
  readonly jointLine: {
    readonly partner: string | null;
    readonly askCeiling: AskLevel;
    readonly avoidFramings: readonly Framing[];
  } | null;
}

/** Everything the scorer reads (METHOD.md C2). Nothing else enters the advice. */
export interface AdviceInput {
  readonly today: string;
  /** First day of the current legislature; `null` = not known. */
  readonly legislatureStart: string | null;
  readonly issue: InputIssue;
  readonly allowSecurityFraming: boolean;
  /** Fixed thread of the organisation (METHOD.md A-55). */
  readonly defaultFraming: Framing | null;
  readonly stance: InputStance | null;
  /** One on record that is dated in the future, with or without one that stands: it does not count, and its date is named. */
  readonly comingStance?: StanceId | null;
  /** There is no stance because an officer corrected what was on record. Absent: no. */
  readonly isStanceCorrected?: boolean;
  /** The membership, or `true` when only the fact is known. */
  readonly executive: MembershipId | boolean;
  /** On which side of the government; sets the channel and adds no points (METHOD.md C2). Absent or `null`: not known. */
  readonly side?: PartySide | null;
  readonly party: InputParty | null;
  readonly professions: readonly Profession[];
  readonly committees: readonly InputField<CommitteeRemit>[];
  readonly mandates: readonly InputField<MandateKind>[];
  /** Points that an officer took off facts: points only, what follows from the fact otherwise stays. Absent: none. */
  readonly struckFacts?: ReadonlyMap<Fact, Struck>;
  readonly tags: readonly InputTag[];
  readonly statements: readonly InputStatement[];
  readonly meetings: readonly InputMeeting[];
  readonly promises: readonly InputPromise[];
}
