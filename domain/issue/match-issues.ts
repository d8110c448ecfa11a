import { telltaleWords, TITLE_MARK, type WordCount } from '../page/words';
import { LANGUAGES, type Language } from '../shared/language';
import type { Issue, IssueId } from './schema';

/** What is known of a page for telling what it is about. `words` as counted by `countWords`. */
export interface PageTopics {
  readonly title: string;
  readonly topics: readonly string[];
  readonly documentNumbers: readonly string[];
  readonly words: readonly WordCount[];
  /** Keywords of other languages are passed over; empty or absent: all are tried. */
  readonly languages?: readonly Language[];
}

/** Why a page is about an issue. */
export type MatchReason =
  | { readonly code: 'document'; readonly documentNumber: string }
  | {
      readonly code: 'keyword';
      readonly keyword: string;
      readonly language: Language;
      readonly place: 'title' | 'topics' | 'body';
      readonly count: number;
    };

/** An issue that a page is about. `score` orders; its size means nothing outside of this page. */
export interface IssueMatch {
  readonly issueId: IssueId;
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly MatchReason[];
}

/** A followed document number says it all; a word in the title nearly; one mention in the body says nothing alone. */
const POINTS = { document: 10, title: 4, topics: 4, mostFromBody: 3 } as const;
const LEAST_SCORE = 2.5;

/** Words of one place of the page, findable whole or by their beginning. */
interface WordTable {
  readonly counts: ReadonlyMap<string, number>;
  readonly sorted: readonly string[];
}

function tableOf(words: Iterable<WordCount>): WordTable {
  const counts = new Map<string, number>();
  for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
  return { counts, sorted: [...counts.keys()].toSorted() };
}

function tableOfTexts(texts: readonly string[], marked: readonly WordCount[]): WordTable {
  const fromTexts = texts.flatMap((text) => {
    const words = telltaleWords(text);
    const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
    return [...words, ...pairs].map((word): WordCount => [word, 1]);
  });
  // The title is often also a block of the page: its words count once.
  const known = new Set(fromTexts.map(([word]) => word));
  return tableOf([...fromTexts, ...marked.filter(([word]) => !known.has(word))]);
}

function countBeginning(table: WordTable, beginning: string): number {
  let [low, high] = [0, table.sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  for (let index = low; table.sorted[index]?.startsWith(beginning) === true; index++) {
    const word = table.sorted[index] ?? '';
    // "ferm*" counts the word "fermé", and not again the pair "fermé namur".
    if (!word.slice(beginning.length).includes(' ')) count += table.counts.get(word) ?? 0;
  }
  return count;
}

/** A word of a keyword; `open` when any ending will do. */
interface KeywordPart {
  readonly word: string;
  readonly open: boolean;
}

function partsOf(keyword: string): KeywordPart[] {
  return keyword.split(/\s+/u).flatMap((piece) =>
    telltaleWords(piece.replaceAll('*', '')).map((word, index, { length }) => ({
      word,
      open: piece.endsWith('*') && index === length - 1,
    })),
  );
}

/** How often two neighbours stand in a place, the first by its beginning: "geschlossen* Zentren" is "geschlossenen Zentren" too. */
function countPairs(table: WordTable, first: string, second: KeywordPart): number {
  let count = 0;
  for (const [words, times] of table.counts) {
    if (!words.startsWith(first)) continue;
    const gap = words.indexOf(' ');
    const next = words.slice(gap + 1);
    if (gap > 0 && (second.open ? next.startsWith(second.word) : next === second.word)) count += times;
  }
  return count;
}

/** How often a keyword stands in a place; of several words the rarest pair decides. */
function countKeyword(table: WordTable, keyword: string): number {
  const parts = partsOf(keyword);
  const [only] = parts;
  if (only === undefined) return 0;
  if (parts.length === 1) return only.open ? countBeginning(table, only.word) : (table.counts.get(only.word) ?? 0);
  const counts = parts.slice(1).map((second, index) => {
    const first = parts[index];
    if (first?.open === true) return countPairs(table, first.word, second);
    const pair = `${first?.word ?? ''} ${second.word}`;
    return second.open ? countBeginning(table, pair) : (table.counts.get(pair) ?? 0);
  });
  return Math.min(...counts);
}

/**
 * One spelling for a document number: `DOC 56 1204/001`, `56K1204` and `56-1204` are the same bill.
 * @returns Upper case without spaces; European numbers keep their shape, without the "final" that some put behind.
 */
export function normalizeDocumentNumber(number: string): string {
  const compact = number.toUpperCase().replace(/\s+/gu, ' ').trim();
  const belgian = /^(?:DOC ?)?(\d{2})[ \-/K]+0*(\d{3,4})(?:[ /]\d{3})?$/u.exec(compact);
  if (belgian !== null) return `${belgian[1] ?? ''}-${belgian[2] ?? ''}`;
  return compact.replace(/ ?FINAL$/u, '').replaceAll(' ', '');
}

function bodyPoints(count: number): number {
  return Math.min(POINTS.mostFromBody, 1 + Math.log2(count));
}

/**
 * Tells which of our issues a page is about, by document numbers and keywords in FR, NL, EN and DE.
 * @returns Best first; empty when the page is about nothing we work on.
 */
export function matchIssues(page: PageTopics, issues: readonly Issue[]): IssueMatch[] {
  const marked = page.words.flatMap(([word, count]): WordCount[] =>
    word.startsWith(TITLE_MARK) ? [[word.slice(TITLE_MARK.length), count]] : [],
  );
  const title = tableOfTexts([page.title], marked);
  const topics = tableOfTexts(page.topics, []);
  const body = tableOf(page.words.filter(([word]) => !word.startsWith(TITLE_MARK)));
  const numbers = new Set(page.documentNumbers.map(normalizeDocumentNumber));
  const languages = page.languages === undefined || page.languages.length === 0 ? LANGUAGES : page.languages;

  const matches = issues.flatMap((issue): IssueMatch[] => {
    const reasons: { points: number; reason: MatchReason }[] = [];
    for (const documentNumber of issue.documentNumbers) {
      if (numbers.has(normalizeDocumentNumber(documentNumber)))
        reasons.push({ points: POINTS.document, reason: { code: 'document', documentNumber } });
    }
    const found = new Set<string>();
    for (const language of languages) {
      for (const keyword of issue.keywords[language]) {
        const spelling = telltaleWords(keyword).join(' ');
        if (found.has(spelling)) continue; // the same word in two languages counts once
        for (const [place, table] of [
          ['title', title],
          ['topics', topics],
          ['body', body],
        ] as const) {
          const count = countKeyword(table, keyword);
          if (count === 0) continue;
          found.add(spelling);
          const points = place === 'body' ? bodyPoints(count) : POINTS[place];
          reasons.push({ points, reason: { code: 'keyword', keyword, language, place, count } });
        }
      }
    }
    const score = Math.round(reasons.reduce((sum, { points }) => sum + points, 0) * 10) / 10;
    if (score < LEAST_SCORE) return [];
    const ordered = reasons.toSorted((a, b) => b.points - a.points).map(({ reason }) => reason);
    return [{ issueId: issue.id, score, reasons: ordered }];
  });
  return matches.toSorted((a, b) => b.score - a.score || (a.issueId < b.issueId ? -1 : 1));
}
