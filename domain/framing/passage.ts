import { LEXICON_LANGUAGES, type LexiconLanguage } from './framing-record';
import { MARKERS } from './framing-records';
import { compilePhrases, findPhrases, type PhraseTable } from './phrase-table';
import { tokenize, type Tokens } from './tokens';

/** A stretch of folded text, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words between quotation marks: someone else's (`quoted`), or held at arm's length (`scare`). */
interface Quote extends Stretch {
  readonly kind: 'quoted' | 'scare';
}

/** Marker phrases of a language as tables. */
interface MarkerTables {
  readonly blockers: PhraseTable<null>;
  readonly rejectBefore: PhraseTable<string>;
  readonly rejectAfter: PhraseTable<null>;
  readonly distancing: PhraseTable<null>;
  readonly reporting: PhraseTable<null>;
  readonly irony: PhraseTable<null>;
  readonly additive: PhraseTable<string>;
  readonly clauseBreak: PhraseTable<null>;
}

function tableOf(phrases: readonly string[]): PhraseTable<null> {
  return compilePhrases(phrases.map((phrase) => ({ phrase, value: null })));
}

function compileMarkers(language: LexiconLanguage): MarkerTables {
  const markers = MARKERS[language];
  return {
    blockers: tableOf(markers.blockers),
    rejectBefore: compilePhrases(markers.rejectBefore.map((phrase) => ({ phrase, value: phrase }))),
    rejectAfter: tableOf(markers.rejectAfter),
    distancing: tableOf(markers.distancing),
    reporting: tableOf(markers.reporting),
    irony: tableOf(markers.irony),
    additive: compilePhrases(markers.additive.map((phrase) => ({ phrase, value: phrase }))),
    clauseBreak: tableOf(markers.clauseBreak),
  };
}

const compiled = new Map<LexiconLanguage, MarkerTables>();

/** The marker tables of a language, made at first use. */
function markersOf(language: LexiconLanguage): MarkerTables {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const tables = compileMarkers(language);
  compiled.set(language, tables);
  return tables;
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
const QUOTATION_UNITS = /[«“"']/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** Quotations are someone else's words when a verb of speech stands near, or from five words on (METHOD.md C9.4). */
function findQuotes(text: string, reporting: PhraseTable<null>): Quote[] {
  if (!QUOTATION_UNITS.test(text)) return [];
  const quotes: Quote[] = [];
  for (const pattern of QUOTATIONS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const words = (match[1] ?? '').trim().split(/\s+/u).length;
      const around = `${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 40)}`;
      const attributed = findPhrases(reporting, tokenize(around)).length > 0;
      quotes.push({ start, end, kind: attributed || words >= 5 ? 'quoted' : 'scare' });
    }
  }
  return quotes;
}

/** Where clauses begin, ascending: after punctuation and dashes, and at words such as "but". */
function findClauseStarts(text: string, breaks: readonly Stretch[]): number[] {
  const starts = [0];
  for (const match of text.matchAll(/[.!?;:,]|\s[–—]\s/gu)) starts.push(match.index + 1);
  for (const found of breaks) starts.push(found.start);
  return starts.toSorted((a, b) => a - b);
}

/** A passage read once: its words and everything around the cues that decides how they are meant. */
export interface Passage {
  readonly tokens: Tokens;
  readonly quotes: readonly Quote[];
  readonly blocked: readonly Stretch[];
  readonly rejectBefore: readonly (Stretch & { readonly value: string })[];
  readonly rejectAfter: readonly Stretch[];
  readonly distancing: readonly Stretch[];
  readonly ironic: boolean;
  /** Number of the clause in which a place stands. */
  readonly clauseAt: (place: number) => number;
  readonly wordsBetween: (from: number, to: number) => number;
}

/** Reads the surroundings of the cues in a folded text. */
export function readPassage(folded: string, language: LexiconLanguage): Passage {
  const markers = markersOf(language);
  const tokens = tokenize(folded);
  const clauseStarts = findClauseStarts(folded, findPhrases(markers.clauseBreak, tokens));
  const ironic = findPhrases(markers.irony, tokens).length > 0;
  // "Another report, another plan": weariness when it is repeated, or when the tone is mocking anyway.
  const additive = findPhrases(markers.additive, tokens);
  const weary = ironic || additive.length >= 2 ? additive : [];
  return {
    tokens,
    quotes: findQuotes(folded, markers.reporting),
    blocked: findPhrases(markers.blockers, tokens),
    rejectBefore: [...findPhrases(markers.rejectBefore, tokens), ...weary],
    rejectAfter: findPhrases(markers.rejectAfter, tokens),
    distancing: findPhrases(markers.distancing, tokens),
    ironic,
    clauseAt: (place) => {
      let clause = 0;
      for (const [index, start] of clauseStarts.entries()) if (start <= place) clause = index;
      return clause;
    },
    wordsBetween: (from, to) => (folded.slice(from, to).match(WORD) ?? []).length,
  };
}
