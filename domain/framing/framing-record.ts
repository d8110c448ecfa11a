import type { Framing } from './framings';

/** Languages that the lexicon reads; cues of one language never run on another (METHOD.md C9.1). */
export const LEXICON_LANGUAGES = ['fr', 'nl', 'en'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** Words and phrases that hint at a framing, with their weight: 1 enough alone, 0.6 strong, 0.4 needs company, 0.2 hint. `*` = any ending. */
export type Cues = Readonly<Record<string, number>>;

/** Everything the model knows of one framing: adding a framing is adding one such record. */
export interface FramingRecord {
  /** `yes`: repeat the person's own words; `conditional`: only through a bridge or after an opt-in (METHOD.md C1). */
  readonly mirror: 'yes' | 'conditional';
  /** What this framing, used against our ask, opens for us: framing → share 0…1 (METHOD.md C3, B). */
  readonly bridge: Readonly<Partial<Record<Framing, number>>>;
  readonly cues: Readonly<Record<LexiconLanguage, Cues>>;
}

/** Phrases that block, dismiss, distance or quote, per language (METHOD.md C9.3–C9.6). */
export interface Markers {
  /** Consumed before cues are looked for. */
  readonly blockers: readonly string[];
  /** Makes cues within six tokens after it, in the same clause, dismissed. */
  readonly rejectBefore: readonly string[];
  /** Dismisses the cue that ends within three tokens before it. */
  readonly rejectAfter: readonly string[];
  readonly distancing: readonly string[];
  readonly reporting: readonly string[];
  /** Lowers trust and asks for confirmation; never flips a framing. */
  readonly irony: readonly string[];
  /** "Another…": dismisses what follows where it is repeated, or where the passage is ironic ("another report, another plan"). */
  readonly additive: readonly string[];
  readonly clauseBreak: readonly string[];
}
