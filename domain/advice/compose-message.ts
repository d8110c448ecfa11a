import { findSlips, type VocabularySlip } from '../brief/check-vocabulary';
import type { HouseTerm } from '../brief/house-vocabulary';
import type { Commitment, CommitmentId } from '../commitment/schema';
import { findUnsaid, type UnsaidWords } from '../framing/find-unsaid';
import { FRAMING_RECORDS } from '../framing/framing-records';
import type { Framing } from '../framing/framings';
import { suggestFrames } from '../framing/suggest-frames';
import { VALUE_FRAMINGS } from '../framing/value-framings';
import type { Issue, Recommendation, RecommendationId } from '../issue/schema';
import type { Dossier } from '../person/dossier';
import { LANGUAGES, type InterfaceLanguage, type Language, type Multilingual } from '../shared/language';
import type { Statement, StatementId } from '../statement/schema';
import { argumentIn, chooseArgument } from './choose-argument';
import { orderFramings } from './order-framings';
import type { Advice, Span } from './types';

/** The words around the three sentences, in the language of the message. */
export interface MessageWords {
  /** Their own words in front; `language` when it is not that of the message. */
  readonly quoted: (date: string, quote: string, language: Language | null) => string;
  /** Their own promise in front: it is what they are held to (METHOD.md A-56). */
  readonly promised: (date: string, quote: string, language: Language | null) => string;
  readonly about: (issueTitle: string) => string;
  readonly ask: (ask: string) => string;
  /** Without a level there is nothing to ask yet but to talk. */
  readonly talk: string;
}

/** What a message is composed of. */
export interface MessageRequest {
  readonly dossier: Dossier;
  readonly issue: Issue;
  readonly advice: Advice;
  /** Best first. */
  readonly recommendations: readonly Recommendation[];
  readonly vocabulary: readonly HouseTerm[];
  readonly language: InterfaceLanguage;
  readonly words: MessageWords;
  /** The officer's choice among `ComposedMessage.choices`; absent, or with nothing written for it: the best. */
  readonly chosen?: Framing | null;
}

/** What is missing for a full message; the sentence is left out, never taken from another language. */
export type MessageGap =
  | { readonly code: 'no_argument'; readonly framings: readonly Framing[] }
  | { readonly code: 'issue_untranslated' | 'ask_untranslated'; readonly available: readonly Language[] };

/** A draft for the officer to change; nothing is ever sent. */
export interface ComposedMessage {
  /** At most three. */
  readonly sentences: readonly string[];
  /** The sentences, one space between. */
  readonly text: string;
  readonly framing: Framing | null;
  /** Suggested framings for which an argument is written in this language, best first. */
  readonly choices: readonly Framing[];
  /** The framing is a default for the issue, not advice on this person. */
  readonly isDefault: boolean;
  readonly recommendationId: RecommendationId | null;
  readonly quotedId: StatementId | null;
  /** The public promise that opens it. */
  readonly promiseId: CommitmentId | null;
  /** Better framings for which nothing is written in this language. */
  readonly passedOver: readonly Framing[];
  readonly gaps: readonly MessageGap[];
  /** Words the house leaves out, in `text`; their own words are not corrected. */
  readonly slips: readonly VocabularySlip[];
  /** What this framing or this listener had better not hear, in our own words. */
  readonly unsaid: readonly UnsaidWords[];
}

const LONGEST_QUOTE = 240;

/** Where in a statement the framing is heard; `null` when only the officer heard it. */
function placeOf(statement: Statement, framing: Framing, span: Span | undefined): number | null {
  if (span !== undefined) return span.start;
  const { frames } = suggestFrames(statement.text, statement.language);
  return frames.find((frame) => frame.framing === framing)?.matches[0]?.start ?? null;
}

/** What to quote: the sentence that bears the framing, else the whole when it is short; `null` when all is too long. */
function quoteFrom(text: string, place: number | null): string | null {
  const sentences = [...text.matchAll(/[^.!?]+[.!?…]*["»”]?\s*/gu)];
  const bearing = place === null ? undefined : sentences.find((found) => found.index + found[0].length > place);
  const quote = (bearing?.[0] ?? text).replace(/\s+/gu, ' ').trim();
  return quote.length > LONGEST_QUOTE ? null : quote;
}

interface Quote {
  readonly statement: Statement;
  readonly text: string;
  readonly date: string;
}

/**
 * Whether words said of something else may open a message: a principle holds everywhere (METHOD.md A-47), a remark on patients has no place
 * before a demand about children.
 */
function isPrinciple(framing: Framing): boolean {
  return framing === 'rule_of_law' || VALUE_FRAMINGS.has(framing);
}

/**
 * Their newest public words in this framing, said on this issue or on none, or of principle: those in the language of the message first,
 * confirmed before suggested, on this issue before on another.
 */
function findQuote({ dossier, issue, advice, language }: MessageRequest, framing: Framing): Quote | null {
  if (FRAMING_RECORDS[framing].mirror !== 'yes') return null;
  const ranked = advice.ranking.find((found) => found.framing === framing);
  const quotes = (ranked?.contributions ?? []).flatMap((contribution) => {
    const { pointer, reason } = contribution;
    if (reason.code !== 'uses' || !('table' in pointer) || pointer.table !== 'statements') return [];
    const statement = dossier.statements.find(({ id }) => id === pointer.id);
    if (statement?.date === undefined || statement.source === 'notes') return [];
    const isElsewhere = statement.issueIds.length > 0 && !statement.issueIds.includes(issue.id);
    if (isElsewhere && !isPrinciple(framing)) return [];
    const text = quoteFrom(statement.text, placeOf(statement, framing, pointer.span));
    return text === null ? [] : [{ statement, text, date: statement.date, confirmed: reason.confirmed, isElsewhere }];
  });
  const order = (quote: (typeof quotes)[number]) =>
    (quote.statement.language === language ? 4 : 0) + (quote.confirmed ? 2 : 0) + (quote.isElsewhere ? 0 : 1);
  return quotes.toSorted((a, b) => order(b) - order(a) || (a.date < b.date ? 1 : -1))[0] ?? null;
}

function availableIn(text: Multilingual): Language[] {
  return LANGUAGES.filter((language) => (text[language] ?? '') !== '');
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]["»”)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The first sentence, and what of theirs it quotes. */
interface Opening {
  readonly sentence: string | null;
  readonly quotedId: StatementId | null;
  readonly promiseId: CommitmentId | null;
}

/** The promise not kept, if it was made in public; what was said in confidence is never written back. */
function findPromise({ dossier, advice }: MessageRequest): Commitment | null {
  const promise = dossier.commitments.find(({ id }) => id === advice.lever);
  return promise?.isPublic === true && promise.text.length <= LONGEST_QUOTE ? promise : null;
}

/** The promise where the ask rests on it, else their words in the framing, else the promise, else the subject. */
function opening(request: MessageRequest, framing: Framing | null, gaps: MessageGap[]): Opening {
  const { issue, language, words, advice } = request;
  const foreign = (own: Language | undefined) => (own === undefined || own === language ? null : own);
  const quote = framing === null ? null : findQuote(request, framing);
  const promise = findPromise(request);
  const isLifted = advice.ask.steps.some(({ code }) => code === 'promise_lifts');
  if (promise !== null && (isLifted || quote === null)) {
    const sentence = words.promised(promise.date, promise.text.trim(), foreign(promise.language));
    return { sentence, quotedId: null, promiseId: promise.id };
  }
  if (quote !== null) {
    const { statement, date, text } = quote;
    return { sentence: words.quoted(date, text, foreign(statement.language)), quotedId: statement.id, promiseId: null };
  }
  const title = issue.title[language] ?? '';
  if (title === '') gaps.push({ code: 'issue_untranslated', available: availableIn(issue.title) });
  return { sentence: title === '' ? null : words.about(title), quotedId: null, promiseId: null };
}

function asking(request: MessageRequest, gaps: MessageGap[]): string | null {
  const { advice, issue, recommendations, language, words } = request;
  const { level } = advice.ask;
  if (level === null) return words.talk;
  const ladders = [...recommendations.map(({ asks }) => asks[level] ?? {}), issue.asks[level]];
  const written = ladders.map((text) => text[language] ?? '').find((text) => text !== '');
  if (written !== undefined) return words.ask(asSentence(written));
  const available = LANGUAGES.filter((other) => ladders.some((text) => (text[other] ?? '') !== ''));
  gaps.push({ code: 'ask_untranslated', available });
  return null;
}

/**
 * Drafts three sentences for this person on this issue: their own promise or words when the framing mirrors, the recommendation's
 * argument in the framing chosen, else in the first for which one is written, and the one ask.
 */
export function composeMessage(request: MessageRequest): ComposedMessage {
  const { advice, issue, language, vocabulary } = request;
  const recommendations = request.recommendations.filter(
    ({ doNotRaise, issueIds }) => !doNotRaise && issueIds.includes(issue.id),
  );
  // A message has one argument, so that it opens with it.
  const framings = orderFramings(advice, issue).filter((framing) => !advice.neverFirst.includes(framing));
  const choices = framings.filter(
    (framing) =>
      advice.suggested.includes(framing) &&
      recommendations.some((recommendation) => argumentIn(recommendation, framing, language) !== null),
  );
  const chosen = choices.filter((framing) => framing === request.chosen);
  const argument = chooseArgument(recommendations, [...chosen, ...framings], language);
  const framing = argument?.framing ?? advice.suggested[0] ?? null;
  const gaps: MessageGap[] = argument === null ? [{ code: 'no_argument', framings }] : [];
  const { sentence: first, quotedId, promiseId } = opening(request, framing, gaps);
  const third = asking({ ...request, recommendations }, gaps);
  const sentences = [first, argument === null ? null : asSentence(argument.text), third].filter(
    (sentence) => sentence !== null,
  );
  const text = sentences.join(' ');
  const ownWordsEnd = quotedId === null && promiseId === null ? 0 : (first ?? '').length;
  const isToOffice = advice.ask.side === 'office';
  return {
    sentences,
    text,
    framing,
    choices,
    isDefault: framing === null || !advice.suggested.includes(framing),
    recommendationId: argument?.recommendation.id ?? null,
    quotedId,
    promiseId,
    passedOver: argument?.passedOver ?? [],
    gaps,
    slips: findSlips(text, vocabulary).filter(({ start }) => start >= ownWordsEnd),
    unsaid: findUnsaid(text, framing, isToOffice, language).filter(({ start }) => start >= ownWordsEnd),
  };
}
