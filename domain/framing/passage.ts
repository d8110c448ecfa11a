import { LEXICON_LANGUAGES, type LexiconLanguage, type Markers } from './framing-record';
import { FRAMING_RECORDS, MARKERS } from './framing-records';
import { FRAMINGS, type Framing } from './framings';
import { compilePhrases, findPhrases, type PhraseMatch, type PhraseTable } from './phrase-table';
import { tokenize } from './tokens';

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

/** Cues and markers of a language in one table, so that a passage is walked through once. */
function compileLanguage(language: LexiconLanguage): PhraseTable<CueEntry | MarkerEntry> {
  const cues = FRAMINGS.flatMap((framing) =>
    Object.entries(FRAMING_RECORDS[framing].cues[language]).map(([cue, weight]) => ({
      phrase: cue,
      value: { kind: 'cue', framing, cue, weight } as const,
    })),
  );
  const markers = MARKER_KINDS.flatMap((kind) =>
    MARKERS[language][kind].map((phrase) => ({ phrase, value: { kind, phrase } as const })),
  );
  return compilePhrases<CueEntry | MarkerEntry>([...cues, ...markers]);
}

const compiled = new Map<LexiconLanguage, PhraseTable<CueEntry | MarkerEntry>>();

/** The table of a language, made at first use. */
function tableOf(language: LexiconLanguage): PhraseTable<CueEntry | MarkerEntry> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const table = compileLanguage(language);
  compiled.set(language, table);
  return table;
}

/** Whether the lexicon can read a passage in this language. */
export function isLexiconLanguage(language: string | undefined): language is LexiconLanguage {
  return LEXICON_LANGUAGES.some((known) => known === language);
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

/** Whether a text may hold a quotation; an apostrophe inside a word is none. */
function hasQuotationMark(text: string): boolean {
  return text.includes('«') || text.includes('"') || text.includes('“') || /(^|[^\p{L}\p{N}])'/u.test(text);
}

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
function findQuotes(text: string, language: LexiconLanguage): Quote[] {
  if (!hasQuotationMark(text)) return [];
  const quotes: Quote[] = [];
  for (const pattern of QUOTATIONS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const words = (match[1] ?? '').trim().split(/\s+/u).length;
      const around = `${text.slice(Math.max(0, start - REPORTED.before), start)} ${text.slice(end, end + REPORTED.after)}`;
      const isAttributed = findPhrases(tableOf(language), tokenize(around)).some(
        ({ value }) => value.kind === 'reporting',
      );
      quotes.push({ start, end, kind: isAttributed || words >= 5 ? 'quoted' : 'scare' });
    }
  }
  return quotes;
}

/** A passage read once: its cues, and everything around them that decides how they are meant. */
export interface Passage {
  readonly cues: readonly CueFound[];
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

/** Reads the cues of a folded text and their surroundings. */
export function readPassage(folded: string, language: LexiconLanguage): Passage {
  const cues: CueFound[] = [];
  const markers: Record<keyof Markers, MarkerFound[]> = {
    blockers: [],
    rejectBefore: [],
    rejectAfter: [],
    distancing: [],
    reporting: [],
    irony: [],
    additive: [],
    clauseBreak: [],
  };
  const tokens = tokenize(folded);
  for (const { value, ...place } of findPhrases(tableOf(language), tokens)) {
    if (value.kind === 'cue') cues.push({ ...place, value });
    else markers[value.kind].push({ ...place, value });
  }
  const ironic = markers.irony.length > 0;
  // "Another report, another plan": weariness when it is repeated, or when the tone is mocking anyway.
  const weary = ironic || markers.additive.length >= 2 ? markers.additive : [];

  let clauseStarts: readonly number[] | null = null;
  const clauseAt = (place: number) => {
    clauseStarts ??= [...findClauseStarts(folded), ...markers.clauseBreak.map(({ start }) => start)];
    return clauseStarts.filter((start) => start <= place).length;
  };
  return {
    cues,
    quotes: findQuotes(folded, language),
    blocked: markers.blockers,
    rejectBefore: [...markers.rejectBefore, ...weary].map(({ start, end, value }) => ({
      start,
      end,
      phrase: value.phrase,
    })),
    rejectAfter: markers.rejectAfter,
    distancing: markers.distancing,
    ironic,
    sameClause: (one, other) => clauseAt(one) === clauseAt(other),
    wordsBetween: (from, to) => tokens.starts.filter((start) => start >= from && start < to).length,
  };
}
