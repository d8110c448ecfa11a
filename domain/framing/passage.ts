import { LEXICON_LANGUAGES, type Cues, type LexiconLanguage, type Markers } from './framing-record';
import { FRAMING_RECORDS, MARKERS } from './framing-records';
import { FRAMINGS, type Framing } from './framings';
import { foldText } from '../shared/fold';
import {
  compilePhrases,
  countWordsBetween,
  findPhrases,
  makeFindings,
  scanText,
  type PhraseEntry,
  type PhraseMatch,
  type PhraseTable,
} from './phrase-table';

/** A stretch of folded text, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words between quotation marks: someone else's (`quoted`), or held at arm's length (`scare`). */
interface Quote extends Stretch {
  readonly kind: 'quoted' | 'scare';
}

/** A cue of a framing in the lexicon. */
export interface CueEntry {
  readonly kind: 'cue';
  readonly framing: Framing;
  readonly cue: string;
  readonly weight: number;
}

interface MarkerEntry {
  readonly kind: keyof Markers;
  readonly phrase: string;
}

/** A cue where it stands. */
export type CueFound = PhraseMatch<CueEntry>;
type MarkerFound = PhraseMatch<MarkerEntry>;

const MARKER_KINDS = [
  'blockers',
  'rejectBefore',
  'rejectAfter',
  'distancing',
  'reporting',
  'irony',
  'additive',
  'clauseBreak',
] as const satisfies readonly (keyof Markers)[];

/** Cues and markers of one language in one table, so that a passage is walked through once. */
export type Lexicon = PhraseTable<CueEntry | MarkerEntry>;

/** Makes the table of a language from the cues of each framing and the phrases around them. */
export function compileLexicon(cuesOf: (framing: Framing) => Cues, markers: Markers): Lexicon {
  const entries: PhraseEntry<CueEntry | MarkerEntry>[] = [];
  for (const framing of FRAMINGS) {
    const cues = cuesOf(framing);
    for (const cue of Object.keys(cues)) {
      const weight = cues[cue] ?? 0;
      entries.push({ phrase: cue, value: { kind: 'cue', framing, cue, weight } });
    }
  }
  for (const kind of MARKER_KINDS)
    for (const phrase of markers[kind]) entries.push({ phrase, value: { kind, phrase } });
  return compilePhrases(entries);
}

const READ_LANGUAGES: ReadonlySet<string | undefined | null> = new Set(LEXICON_LANGUAGES);

/** Whether the lexicon can read a passage in this language. */
export function isLexiconLanguage(language: string | undefined | null): language is LexiconLanguage {
  return READ_LANGUAGES.has(language);
}

const compiled = new Map<string | undefined | null, Lexicon>();

/** The lexicon of a language, made at first use; `null` when there is none. */
export function lexiconOf(language: string | undefined | null): Lexicon | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  if (!isLexiconLanguage(language)) return null;
  const lexicon = compileLexicon((framing) => FRAMING_RECORDS[framing].cues[language], MARKERS[language]);
  compiled.set(language, lexicon);
  return lexicon;
}

const QUOTATIONS = [
  /«([^»]*)»/gu,
  /“([^”]*)”/gu,
  /"([^"]*)"/gu,
  /(?<![\p{L}\p{N}])'([^']{3,}(?:'\p{L}[^']*)*)'(?![\p{L}\p{N}])/gu,
];
const CLAUSE_END = '.!?;:,';
const DASHES = '–—';
/** How near a verb of speech must stand before and after the words it reports. */
const REPORTED = { before: 60, after: 40 } as const;

/** Where clauses begin after punctuation and dashes. */
function findClauseStarts(text: string): number[] {
  const starts: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    const isDash = DASHES.includes(unit) && text.charAt(index - 1) === ' ' && text.charAt(index + 1) === ' ';
    if (CLAUSE_END.includes(unit)) starts.push(index + 1);
    else if (isDash) starts.push(index);
  }
  return starts;
}

/** Quotations are someone else's words when a verb of speech stands near, or from five words on (METHOD.md C9.4). */
function findQuotes(original: string, lexicon: Lexicon): Quote[] {
  const text = foldText(original).folded;
  const quotes: Quote[] = [];
  for (const pattern of QUOTATIONS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const words = (match[1] ?? '').trim().split(/\s+/u).length;
      const around = `${text.slice(Math.max(0, start - REPORTED.before), start)} ${text.slice(end, end + REPORTED.after)}`;
      const isAttributed = findPhrases(lexicon, around).some(({ value }) => value.kind === 'reporting');
      quotes.push({ start, end, kind: isAttributed || words >= 5 ? 'quoted' : 'scare' });
    }
  }
  return quotes;
}

/** A passage read once: its cues, and everything around them that decides how they are meant. */
export interface Passage {
  /** Places are those of the folded text; for the reader to sort. */
  readonly cues: CueFound[];
  readonly around: Surroundings;
  /** From a place in the folded text to the original; `null` = the same. */
  readonly placeOf: ((index: number) => number) | null;
}

/** What stands around the cues of a passage. */
export interface Surroundings {
  readonly quotes: readonly Quote[];
  readonly blocked: readonly Stretch[];
  readonly rejectBefore: readonly (Stretch & { readonly phrase: string })[];
  readonly rejectAfter: readonly Stretch[];
  readonly distancing: readonly Stretch[];
  readonly ironic: boolean;
  /** Whether two places stand in the same clause: between punctuation, dashes and words such as "but". */
  readonly sameClause: (one: number, other: number) => boolean;
  readonly wordsBetween: (from: number, to: number) => number;
}

/** What stands around the cues of most passages: nothing. One for all, since thousands are read at once. */
export const PLAIN: Surroundings = {
  quotes: [],
  blocked: [],
  rejectBefore: [],
  rejectAfter: [],
  distancing: [],
  ironic: false,
  sameClause: () => true,
  wordsBetween: () => 0,
};

function readSurroundings(text: string, quotes: readonly Quote[], markers: readonly MarkerFound[]): Surroundings {
  const ofKind = (kind: keyof Markers) => markers.filter(({ value }) => value.kind === kind);
  const ironic = ofKind('irony').length > 0;
  const additive = ofKind('additive');
  // "Another report, another plan": weariness when it is repeated, or when the tone is mocking anyway.
  const weary = ironic || additive.length >= 2 ? additive : [];

  let clauseStarts: readonly number[] | null = null;
  const clauseAt = (place: number) => {
    clauseStarts ??= [...findClauseStarts(foldText(text).folded), ...ofKind('clauseBreak').map(({ start }) => start)];
    return clauseStarts.filter((start) => start <= place).length;
  };
  return {
    quotes,
    blocked: ofKind('blockers'),
    rejectBefore: [...ofKind('rejectBefore'), ...weary].map(({ start, end, value }) => ({
      start,
      end,
      phrase: value.phrase,
    })),
    rejectAfter: ofKind('rejectAfter'),
    distancing: ofKind('distancing'),
    ironic,
    sameClause: (one, other) => clauseAt(one) === clauseAt(other),
    wordsBetween: (from, to) => countWordsBetween(text, from, to),
  };
}

/** Markers that change nothing while they stand alone: a verb of speech without a quotation, a "but", one "another". */
const QUIET: ReadonlySet<keyof Markers> = new Set(['reporting', 'clauseBreak', 'additive']);
const NO_QUOTES: readonly Quote[] = [];

/** Filled anew for each passage: thousands are read in a row, and none is read while another is. */
const FOUND = makeFindings();
const CUES: CueFound[] = [];
const MARKED: MarkerFound[] = [];

/** Reads the cues of a text and their surroundings. Places are those of `text`. */
export function readPassage(original: string, lexicon: Lexicon): Passage {
  let text = original;
  let placeOf: ((index: number) => number) | null = null;
  if (!scanText(lexicon, text, FOUND)) {
    ({ folded: text, placeOf } = foldText(original));
    scanText(lexicon, text, FOUND);
  }
  const { starts, ends, ranks, count, mayQuote } = FOUND;
  let cues = 0;
  let marked = 0;
  let isPlain = true;
  for (let at = 0; at < count; at++) {
    const rank = ranks[at] ?? 0;
    const value = lexicon.entries[rank]?.value;
    if (value === undefined) continue;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (value.kind === 'cue') CUES[cues++] = { start, end, value, rank };
    else {
      MARKED[marked++] = { start, end, value, rank };
      isPlain = isPlain && QUIET.has(value.kind);
    }
  }
  const quotes = mayQuote ? findQuotes(text, lexicon) : NO_QUOTES;
  isPlain &&= quotes.length === 0 && marked < 2;
  // Copied once their number is known: a list that grows takes room for seventeen.
  const around = isPlain ? PLAIN : readSurroundings(text, quotes, MARKED.slice(0, marked));
  return { cues: CUES.slice(0, cues), around, placeOf };
}
