import type { InterfaceLanguage, Multilingual } from '../shared/language';
import type { Evidence, Recommendation } from './schema';

/** The words around a recommendation that is handed over, in its own language. */
export interface HandOverWords {
  readonly sources: string;
  /** Civil date. */
  readonly date: (date: string) => string;
  readonly adopted: (date: string) => string;
  readonly signed: (names: readonly string[]) => string;
}

/** What is handed over, and who hands it over. */
export interface HandOverRequest {
  readonly recommendation: Pick<Recommendation, 'title' | 'text' | 'coSignatories' | 'doNotRaise' | 'adoptedOn'>;
  /** Those that go with it, in order. */
  readonly evidence: readonly Evidence[];
  /** Empty = not said. */
  readonly organisation: string;
  readonly language: InterfaceLanguage;
  readonly words: HandOverWords;
}

/** Why there is nothing to hand over. */
export type HandOverFailure = 'do_not_raise' | 'not_written';

/** The sheet as plain text, or why there is none. */
export type HandOver =
  | { readonly text: string; readonly failure?: undefined }
  | { readonly failure: HandOverFailure; readonly text?: undefined };

function written(text: Multilingual, language: InterfaceLanguage): string | null {
  const words = (text[language] ?? '').trim();
  return words === '' ? null : words;
}

function sourceLine(evidence: Evidence, { language, words }: HandOverRequest): string[] {
  const title = written(evidence.title, language);
  if (title === null) return [];
  const figure = written(evidence.figure, language);
  const place = [
    evidence.source,
    ...(evidence.date === undefined ? [] : [words.date(evidence.date)]),
    ...(evidence.url === undefined ? [] : [evidence.url]),
  ].join(', ');
  return [`- ${[title, ...(figure === null ? [] : [figure]), place].join('. ')}`];
}

/**
 * Writes a recommendation so that a decider can take it over as it stands: its text, what it rests on, who signs (METHOD.md A-73).
 * Testimonies stay inside: they need a purpose, a listener and consent (A-74, E-4). The ladder of the ask is ours alone.
 */
export function writeHandOver(request: HandOverRequest): HandOver {
  const { recommendation, evidence, organisation, language, words } = request;
  if (recommendation.doNotRaise) return { failure: 'do_not_raise' };
  const [title, text] = [written(recommendation.title, language), written(recommendation.text, language)];
  if (title === null || text === null) return { failure: 'not_written' };
  const sources = evidence
    .filter(({ kind, deletedAt }) => kind !== 'testimony' && deletedAt === undefined)
    .flatMap((entry) => sourceLine(entry, request));
  const signatories = [organisation, ...recommendation.coSignatories].filter((name) => name.trim() !== '');
  const foot = [
    ...(signatories.length === 0 ? [] : [words.signed(signatories)]),
    ...(recommendation.adoptedOn === undefined ? [] : [words.adopted(recommendation.adoptedOn)]),
  ];
  const parts = [
    title,
    text,
    ...(sources.length === 0 ? [] : [[words.sources, ...sources].join('\n')]),
    ...(foot.length === 0 ? [] : [foot.join('\n')]),
  ];
  return { text: parts.join('\n\n') };
}
