import type { AskMode, AskSide, AskStep, Confidence } from '../advice/types';
import type { AskLevel, Framing } from '../framing/framings';
import type { INTERACTION_CHANNELS } from '../interaction/schema';
import type { StanceValue } from '../issue/schema';
import type { Language } from '../shared/language';

/** The words around a brief, in the brief's own language (not the interface's). */
export interface BriefWords {
  readonly title: (person: string, issue: string) => string;
  readonly prepared: (date: string, organisation: string, officer: string | null) => string;
  readonly internalOnly: string;
  readonly headings: {
    readonly person: string;
    readonly stance: string;
    readonly approach: string;
    readonly contacts: string;
    readonly promises: string;
    readonly words: string;
    readonly ask: string;
    readonly arguments: string;
    readonly objections: string;
    readonly vocabulary: string;
  };
  readonly date: (civilDate: string) => string;
  readonly quote: (text: string) => string;
  /** A label and what it stands for, with the colon as the language sets it. */
  readonly labelled: (label: string, text: string) => string;
  readonly asOf: (date: string) => string;
  readonly checkedOn: (date: string) => string;
  readonly party: string;
  readonly group: string;
  readonly committees: string;
  readonly noPosts: string;
  readonly noDialogue: string;
  readonly stance: (value: StanceValue) => string;
  readonly noStance: string;
  readonly stanceExpired: string;
  readonly source: string;
  readonly unknown: string;
  readonly generic: string;
  readonly approach: (framings: readonly Framing[], close: boolean) => string;
  readonly confidence: (confidence: Confidence) => string;
  readonly avoid: (framings: readonly Framing[]) => string;
  readonly noContacts: string;
  readonly channel: (channel: (typeof INTERACTION_CHANNELS)[number], direction: 'out' | 'in') => string;
  readonly answered: string;
  readonly noPromises: string;
  readonly due: (date: string, overdue: boolean) => string;
  readonly confidential: string;
  readonly lever: string;
  readonly noWords: string;
  readonly language: (language: Language) => string;
  readonly noAsk: string;
  readonly askUnwritten: string;
  readonly level: (level: AskLevel) => string;
  readonly mode: (mode: AskMode, side: AskSide | null) => string;
  readonly closedDoors: (count: number) => string;
  readonly step: (step: AskStep) => string;
  readonly coSigned: (names: readonly string[]) => string;
  readonly framing: (framing: Framing) => string;
  readonly noArguments: string;
  readonly withoutMaterial: (framings: readonly Framing[]) => string;
  readonly speaks: string;
  /** Instead of a source that stands in full under an argument above. */
  readonly seeArgument: (place: number) => string;
  readonly doesNotProve: string;
  readonly objection: string;
  readonly answer: string;
  readonly sayInstead: (avoid: string, say: string) => string;
  /** A translation is missing; it exists in these languages, or in none. */
  readonly notTranslated: (available: readonly Language[]) => string;
}
