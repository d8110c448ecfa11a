import type { AdviceState, AskMode, AskSide, AskStep, Confidence } from '../advice/types';
import type { AskLevel, Framing } from '../framing/framings';
import type { INTERACTION_CHANNELS } from '../interaction/schema';
import type { StanceValue } from '../issue/schema';
import type { InterfaceLanguage, Language } from '../shared/language';
import type { BriefGap } from './check-brief';

/** Who will hold the paper. `leave_behind` bears nothing that is private. */
export type BriefAudience = 'internal' | 'leave_behind';

/** A text in the brief's language, or the languages in which it does exist. Never silently another language. */
export type TranslatedText =
  | { readonly text: string; readonly missing?: undefined }
  | { readonly missing: readonly Language[]; readonly text?: undefined };

/** Where something printed comes from. */
export interface PrintedSource {
  readonly title: string;
  readonly date?: string;
  readonly url?: string;
}

/** A position held today. */
export interface BriefPost {
  readonly role: string;
  readonly organisation: string;
  readonly asOf: string | null;
}

/** What an argument rests on, with what it does not prove (METHOD.md E-7). */
export interface BriefEvidence {
  readonly title: TranslatedText;
  readonly figure: TranslatedText | null;
  readonly source: PrintedSource;
  readonly doesNotProve: TranslatedText | null;
  /** The argument, from 1, under which it stands in full already; `null`: here. */
  readonly above: number | null;
}

/** One argument. `framing` is internal: it is not printed on what stays behind. */
export interface BriefArgument {
  readonly framing: Framing | null;
  /** Internal, as is `framing`: who of ours carries it, with what they speak as. */
  readonly speaker: string | null;
  readonly text: TranslatedText;
  readonly evidence: readonly BriefEvidence[];
}

/** Sections in the order of the page; one that would be empty is left out or says so. */
export type BriefSection =
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly posts: readonly BriefPost[];
      readonly party: string | null;
      readonly group: string | null;
      readonly committees: readonly string[];
      readonly asOf: string | null;
      readonly checkedOn: string | null;
      /** Internal: no dialogue with this person's party or office. */
      readonly noDialogue: boolean;
    }
  | {
      readonly kind: 'stance';
      readonly value: StanceValue | null;
      readonly source: PrintedSource | null;
      readonly expired: boolean;
    }
  | {
      readonly kind: 'approach';
      readonly state: AdviceState;
      readonly framings: readonly Framing[];
      readonly close: boolean;
      readonly confidence: Confidence;
      readonly avoid: readonly Framing[];
    }
  | {
      readonly kind: 'contacts';
      readonly items: readonly {
        readonly date: string;
        readonly channel: (typeof INTERACTION_CHANNELS)[number];
        readonly direction: 'out' | 'in';
        readonly summary: string;
        readonly answered: string | null;
      }[];
    }
  | {
      readonly kind: 'promises';
      readonly items: readonly {
        readonly text: string;
        readonly language: Language | null;
        readonly date: string;
        readonly dueDate: string | null;
        readonly overdue: boolean;
        readonly source: PrintedSource | null;
        /** Internal: said in confidence. */
        readonly confidential: boolean;
        readonly isLever: boolean;
      }[];
    }
  | {
      readonly kind: 'words';
      readonly items: readonly {
        readonly text: string;
        readonly language: Language | null;
        readonly source: PrintedSource;
      }[];
    }
  | {
      readonly kind: 'ask';
      readonly text: TranslatedText | null;
      /** Internal, as are `mode` and `steps`. */
      readonly level: AskLevel | null;
      readonly mode: AskMode | null;
      /** Internal: where they stand towards the government. */
      readonly side: AskSide | null;
      /** Internal: doors that closed within a year, when that is reason to stop meeting; else 0. */
      readonly closedDoors: number;
      readonly steps: readonly AskStep[];
      readonly coSignatories: readonly string[];
    }
  | {
      readonly kind: 'arguments';
      readonly items: readonly BriefArgument[];
      readonly withoutMaterial: readonly Framing[];
    }
  | {
      readonly kind: 'objections';
      readonly items: readonly { readonly objection: TranslatedText; readonly answer: TranslatedText }[];
    }
  | { readonly kind: 'vocabulary'; readonly items: readonly { readonly avoid: string; readonly say: string }[] };

/** A meeting sheet before it has words around it: facts, texts and codes only. */
export interface BriefModel {
  readonly language: InterfaceLanguage;
  readonly audience: BriefAudience;
  readonly preparedOn: string;
  readonly organisation: string;
  /** Internal: who prepared it. */
  readonly officer: string | null;
  readonly person: string;
  readonly issue: TranslatedText;
  readonly sections: readonly BriefSection[];
  /** What to look at before it is printed; for the officer, never on the paper. */
  readonly gaps: readonly BriefGap[];
}
