import type { CommitmentId } from '../commitment/schema';
import type { AskLevel, Framing, Outcome, TagKind } from '../framing/framings';
import type { InteractionId } from '../interaction/schema';
import type { Issue, IssueId, PolicyWindow, StanceId, StanceValue } from '../issue/schema';
import type { Dossier } from '../person/dossier';
import type { ExpertSurvey, MembershipId, PartySide, Profession } from '../person/schema';
import type { Settings } from '../settings/schema';
import type { Multilingual } from '../shared/language';
import type { StatementId, TagId } from '../statement/schema';

/** Committee remits that point to a framing (METHOD.md C3, "Fields"). */
export const COMMITTEE_REMITS = [
  'health',
  'justice',
  'home_affairs',
  'social_affairs',
  'employment',
  'foreign_affairs',
  'development',
  'family_youth',
  'education',
  'finance',
  'local_government',
  'equal_opportunities',
  'human_rights',
  'audit',
] as const;
export type CommitteeRemit = (typeof COMMITTEE_REMITS)[number];

/** Kinds of mandate that point to a framing. */
export const MANDATE_KINDS = ['municipal', 'regional', 'european', 'international'] as const;
export type MandateKind = (typeof MANDATE_KINDS)[number];

/** What `adviseOn` needs: records as they are; office, committees and mandates are read from the memberships. */
export interface AdviceRequest {
  readonly dossier: Dossier;
  readonly issue: Issue;
  readonly settings: Settings;
  /** Expert survey of the person's party; when absent it is read from the organisations of the dossier. */
  readonly party?: ExpertSurvey;
  /** Civil date in the officer's zone. */
  readonly today: string;
}

/** Stretch of a statement's text, UTF-16 units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a reason comes from; the screen opens it (METHOD.md C5). */
export type Pointer =
  | { readonly table: 'statements'; readonly id: StatementId; readonly span?: Span }
  | { readonly table: 'tags'; readonly id: TagId }
  | { readonly table: 'interactions'; readonly id: InteractionId }
  | { readonly table: 'commitments'; readonly id: CommitmentId }
  | { readonly table: 'stances'; readonly id: StanceId }
  | { readonly table: 'issues'; readonly id: IssueId }
  | (FactField & { readonly membershipId?: MembershipId })
  | { readonly rule: 'party' };

/** A public fact about a person, by the field that says it. */
type FactField =
  | { readonly field: 'profession'; readonly value: Profession }
  | { readonly field: 'committee'; readonly value: CommitteeRemit }
  | { readonly field: 'mandate'; readonly value: MandateKind }
  | { readonly field: 'executive'; readonly value: 'executive' };

/** Why a source counts, with what a sentence about it needs. */
export type Reason =
  | { readonly code: 'tag'; readonly tag: Exclude<TagKind, 'never'> }
  | ({ readonly code: 'uses' } & StatementCircumstances)
  /** Uses another framing against what we ask: what that opens for us (bridge 0…1). */
  | ({ readonly code: 'argues_against'; readonly with: Framing; readonly bridge: number } & StatementCircumstances)
  | ({ readonly code: 'dismisses' } & StatementCircumstances)
  /** `tries` exchanges with this framing: the points are the share of one of them in their mean. */
  | { readonly code: 'tried'; readonly outcome: Outcome; readonly tries: number }
  | { readonly code: 'promised'; readonly broken: boolean }
  | { readonly code: 'profession'; readonly profession: Profession }
  | { readonly code: 'committee'; readonly committee: CommitteeRemit }
  | { readonly code: 'mandate'; readonly mandate: MandateKind }
  | { readonly code: 'stance'; readonly stance: StanceValue }
  | { readonly code: 'executive' }
  | { readonly code: 'material'; readonly relevance: number }
  /** `count` sources of one kind, each too small to be worth a line of its own. */
  | { readonly code: 'smaller'; readonly count: number }
  | {
      readonly code: 'party';
      readonly immigratePolicy: number;
      readonly immigrateDissent: number;
      readonly survey: string | null;
      readonly year: number | null;
    };

/** What lowers the weight of a statement, or says that it is only a suggestion of the lexicon. */
export interface StatementCircumstances {
  readonly confirmed: boolean;
  readonly formerRole: boolean;
  readonly earlierLegislature: boolean;
}

const CONTRIBUTION_KINDS = [
  'tag',
  'statement',
  'meeting',
  'promise',
  'field',
  'stance',
  'role',
  'issue',
  'party',
] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** One signed reason for or against a framing. Points are never shown naked; they order and sign the sentences. */
export interface Contribution {
  readonly kind: ContributionKind;
  /** Same source, same key: distinct keys are what `support` counts. */
  readonly key: string;
  readonly pointer: Pointer;
  readonly date?: string;
  /** Rounded to 0.01; the total was computed before rounding. */
  readonly points: number;
  readonly reason: Reason;
}

/** A framing with its score. With `support` 0 it is a "default for this issue", never "recommended". */
export interface RankedFraming {
  readonly framing: Framing;
  readonly score: number;
  /** Number of distinct sources about this person behind it. */
  readonly support: number;
  /** Largest first, whatever the sign. */
  readonly contributions: readonly Contribution[];
}

/** A framing to leave out of the conversation, with what speaks against it. */
export interface AvoidedFraming {
  readonly framing: Framing;
  readonly reason: 'veto' | 'balance';
  /** For `veto`: the officer's tag. */
  readonly tagId: TagId | null;
  /** What counts against it, strongest first; empty for a veto alone. */
  readonly contributions: readonly Contribution[];
}

/** A framing that cannot be offered at all. */
export interface ExcludedFraming {
  readonly framing: Framing;
  readonly reason: 'veto' | 'no_material' | 'not_opted_in' | 'joint_line';
  /** `veto`: the tag; `no_material` and `joint_line`: the issue; `not_opted_in`: nothing. */
  readonly ref: string | null;
}

/** How to work with this person on this issue (METHOD.md C6). */
export type AskMode = 'mobilise' | 'persuade' | 'contain';

/** In government themselves, or on one side of it. */
export type AskSide = PartySide | 'office';

/** One step of the ask, spoken aloud. `level` is where the ask stands after it. */
export type AskStep =
  /** None on record; or what is on record was taken out by an officer's correction. */
  | { readonly code: 'no_stance' | 'stance_corrected' }
  | { readonly code: 'base'; readonly stance: StanceValue; readonly executive: boolean; readonly level: AskLevel }
  | { readonly code: 'promise_lifts'; readonly commitmentId: CommitmentId; readonly level: AskLevel }
  | { readonly code: 'window_lowers' | 'window_stays'; readonly window: PolicyWindow; readonly level: AskLevel }
  /** The window is too small for it, but the promise was made. */
  | { readonly code: 'promise_exempt'; readonly window: PolicyWindow; readonly level: AskLevel }
  | {
      readonly code: 'joint_line_lowers' | 'joint_line_stays';
      readonly partner: string | null;
      readonly level: AskLevel;
    }
  | { readonly code: 'refusals_lower'; readonly count: number; readonly level: AskLevel }
  | { readonly code: 'refused_once'; readonly level: AskLevel }
  | { readonly code: 'refusals_at_lowest'; readonly count: number; readonly level: AskLevel };

/** The one ask for this person. Without a stance on the issue there is none. */
export interface Ask {
  readonly level: AskLevel | null;
  readonly mode: AskMode | null;
  /** Where they stand towards the government: the channel follows from it. `null`: not known. */
  readonly side: AskSide | null;
  /** Doors that closed within a year, newest first, of someone to contain: two are enough to stop meeting (METHOD.md A-60, C6.6). */
  readonly closedDoors: readonly InteractionId[];
  /** The issue's words for that level, in the languages in which they exist. */
  readonly text: Multilingual | null;
  readonly steps: readonly AskStep[];
}

/** What was on record but could not count, or needs a look (issue "Bad input"). */
export type AdviceNotice =
  | { readonly code: 'statement_undated' | 'statement_future'; readonly statementId: StatementId }
  /** Not confirmed by an officer and without a language the lexicon has: nothing to read it with. */
  | { readonly code: 'statement_unread'; readonly statementId: StatementId }
  | { readonly code: 'stance_future'; readonly stanceId: StanceId }
  | { readonly code: 'tag_future'; readonly tagId: TagId }
  | { readonly code: 'interaction_future'; readonly interactionId: InteractionId }
  | { readonly code: 'interaction_without_framing'; readonly interactionId: InteractionId }
  | { readonly code: 'promise_future'; readonly commitmentId: CommitmentId }
  | { readonly code: 'tags_contradict'; readonly framing: Framing; readonly tagIds: readonly TagId[] }
  /** Older than 18 months: confirm or drop (METHOD.md E-8). */
  | { readonly code: 'tag_expired'; readonly tagId: TagId }
  | { readonly code: 'stance_expired'; readonly stanceId: StanceId }
  /** Everything that counts about the person dates from before this legislature: start over (METHOD.md A-48). */
  | { readonly code: 'earlier_legislature'; readonly since: string };

/** `unknown`: say that not enough is known; `generic`: a rule for the stance, nothing about this person. */
export type AdviceState = 'unknown' | 'generic' | 'ranked';

/** In words only; `none` for unknown and generic. */
export type Confidence = 'none' | 'low' | 'medium' | 'high';

/** Everything a screen, a brief or a test needs to show the advice and to check it. */
export interface Advice {
  readonly state: AdviceState;
  readonly confidence: Confidence;
  /** The first two are too close to call: show both, equal. */
  readonly close: boolean;
  /** Lead of the first over the second; `null` when nothing is ranked or there is no second. */
  readonly margin: number | null;
  readonly mass: number;
  readonly personMass: number;
  /** Kinds of sources that counted about the person and the stance. */
  readonly kinds: readonly ContributionKind[];
  /** All framings that may be offered; empty when `unknown`, what the stance favours when `generic`. */
  readonly ranking: readonly RankedFraming[];
  /** At most three to show, in the order to show them; `humanity` never opens towards an executive. */
  readonly suggested: readonly Framing[];
  /** Framings that no message or brief may begin with: `humanity` towards an executive (METHOD.md A-53). */
  readonly neverFirst: readonly Framing[];
  readonly avoid: readonly AvoidedFraming[];
  readonly excluded: readonly ExcludedFraming[];
  /** The strongest reason against the first of `suggested`; `null` when nothing on record speaks against it. */
  readonly against: Contribution | null;
  readonly ask: Ask;
  /** The promise not kept that serves as lever: its exact words stand in the record. */
  readonly lever: CommitmentId | null;
  /** The organisation's fixed thread, when it can be offered on this issue (METHOD.md A-55). Adds no points. */
  readonly thread: Framing | null;
  readonly notices: readonly AdviceNotice[];
}
