import { foldText } from './fold';
import { isLetters, tokenize, type Tokens } from './tokens';

/** A phrase found in a text; `rank` is its place in the list the table was made of. */
export interface PhraseMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly rank: number;
}

interface Ending<Value> {
  readonly value: Value;
  readonly rank: number;
}

/** One step of the table: the words that may follow, whole or by their beginning, after a given separator. */
interface Step<Value> {
  readonly whole: Map<string, Step<Value>[]>;
  readonly beginnings: Map<string, Step<Value>[]>;
  readonly endings: Ending<Value>[];
  /** What must stand between the word before and this one; a space stands for spaces, hyphens and apostrophes. */
  readonly separator: string;
}

/** Phrases as a tree of words: looking one up costs a few table reads, and no pattern is built from data. */
export interface PhraseTable<Value> {
  readonly root: Step<Value>;
  readonly shortestBeginning: number;
  /** What each word met so far can begin: a language repeats its words. */
  readonly knownFirstWords: Map<string, readonly Step<Value>[]>;
}

/** A person's vocabulary is smaller; a hostile page's is not. */
const MOST_KNOWN_WORDS = 50_000;

function newStep<Value>(separator: string): Step<Value> {
  return { whole: new Map(), beginnings: new Map(), endings: [], separator };
}

function follow<Value>(table: Map<string, Step<Value>[]>, word: string, separator: string): Step<Value> {
  const steps = table.get(word) ?? [];
  const found = steps.find((step) => step.separator === separator);
  if (found !== undefined) return found;
  const step = newStep<Value>(separator);
  table.set(word, [...steps, step]);
  return step;
}

/** Makes a table of phrases; `*` at the end of a word stands for any further letters. */
export function compilePhrases<Value>(
  entries: readonly { readonly phrase: string; readonly value: Value }[],
): PhraseTable<Value> {
  const root = newStep<Value>('');
  let shortestBeginning = Number.POSITIVE_INFINITY;
  for (const [rank, { phrase, value }] of entries.entries()) {
    const { text, words, starts, ends } = tokenize(foldText(phrase).folded);
    let step = root;
    for (const [index, word] of words.entries()) {
      const between = index === 0 ? '' : text.slice(ends[index - 1], starts[index]);
      const separator = between.replaceAll('*', '').replace(/ +/g, ' ');
      const isBeginning = text[ends[index] ?? text.length] === '*';
      if (isBeginning) shortestBeginning = Math.min(shortestBeginning, word.length);
      step = follow(isBeginning ? step.beginnings : step.whole, word, separator);
    }
    if (step !== root) step.endings.push({ value, rank });
  }
  return { root, shortestBeginning, knownFirstWords: new Map() };
}

function isLoose(text: string): boolean {
  for (const unit of text) if (unit !== ' ' && unit !== '-' && unit !== "'") return false;
  return text !== '';
}

function separates(wanted: string, found: string): boolean {
  if (wanted === ' ') return isLoose(found);
  if (!wanted.endsWith(' ')) return wanted === found;
  const fixed = wanted.slice(0, -1);
  return found.startsWith(fixed) && isLoose(found.slice(fixed.length));
}

/** The steps that a word takes from here: as a whole, or by one of its beginnings. */
function stepsInto<Value>(table: PhraseTable<Value>, step: Step<Value>, word: string): readonly Step<Value>[] {
  const whole = step.whole.get(word) ?? [];
  if (step.beginnings.size === 0) return whole;
  const steps = [...whole];
  for (let length = table.shortestBeginning; length <= word.length; length++) {
    const begun = step.beginnings.get(word.slice(0, length));
    if (begun !== undefined && isLetters(word.slice(length))) steps.push(...begun);
  }
  return steps;
}

function firstSteps<Value>(table: PhraseTable<Value>, word: string): readonly Step<Value>[] {
  const known = table.knownFirstWords.get(word);
  if (known !== undefined) return known;
  const steps = stepsInto(table, table.root, word);
  if (table.knownFirstWords.size >= MOST_KNOWN_WORDS) table.knownFirstWords.clear();
  table.knownFirstWords.set(word, steps);
  return steps;
}

/** All phrases of a table in a text, at every place where they stand, in no particular order. */
export function findPhrases<Value>(table: PhraseTable<Value>, tokens: Tokens): PhraseMatch<Value>[] {
  const matches: PhraseMatch<Value>[] = [];
  const { text, words, starts, ends } = tokens;

  function take(step: Step<Value>, first: number, at: number): void {
    for (const { value, rank } of step.endings)
      matches.push({ start: starts[first] ?? 0, end: ends[at] ?? 0, value, rank });
    const next = words[at + 1];
    if (next === undefined || (step.whole.size === 0 && step.beginnings.size === 0)) return;
    const between = text.slice(ends[at], starts[at + 1]);
    for (const following of stepsInto(table, step, next))
      if (separates(following.separator, between)) take(following, first, at + 1);
  }

  for (const [index, word] of words.entries()) for (const step of firstSteps(table, word)) take(step, index, index);
  return matches;
}
