import type { Contribution, Pointer } from '../../domain/advice/types';
import type { Dossier } from '../../domain/person/dossier';
import type { Language } from '../../domain/shared/language';

/** Longest excerpt shown in a list of reasons, in UTF-16 units; the source shows the whole. */
const LONGEST = 110;

/** What a reason quotes: words of the person, or our own note of an exchange or an indication. */
export interface ReasonWords {
  readonly text: string;
  readonly language: Language | undefined;
  /** Their exact words, to be set between quotation marks. */
  readonly isSpoken: boolean;
}

/** The words behind a reason; `null` where several sources stand in one line: those of one would be taken for those of all. */
export function wordsBehind({ pointer, reason }: Contribution, dossier: Dossier): ReasonWords | null {
  return reason.code === 'smaller' ? null : exactWordsOf(pointer, dossier);
}

/** The words of one source, cut at a word around the stretch that counted; `null` when the reason has none. */
export function exactWordsOf(pointer: Pointer, dossier: Dossier): ReasonWords | null {
  if (!('table' in pointer)) return null;
  if (pointer.table === 'statements') {
    const statement = dossier.statements.find(({ id }) => id === pointer.id);
    if (statement === undefined) return null;
    return {
      text: excerptOf(statement.text, pointer.span?.start ?? 0),
      language: statement.language,
      isSpoken: true,
    };
  }
  if (pointer.table === 'commitments') {
    const promise = dossier.commitments.find(({ id }) => id === pointer.id);
    return promise === undefined
      ? null
      : { text: excerptOf(promise.text, 0), language: promise.language, isSpoken: true };
  }
  if (pointer.table === 'interactions') {
    const exchange = dossier.interactions.find(({ id }) => id === pointer.id);
    return exchange === undefined
      ? null
      : { text: excerptOf(exchange.summary, 0), language: undefined, isSpoken: false };
  }
  return null;
}

/** At most `LONGEST` units around a place, whole words, with ellipses where something is left out. */
function excerptOf(text: string, around: number): string {
  const plain = text.trim().replace(/\s+/gu, ' ');
  if (plain.length <= LONGEST) return plain;
  const start = Math.max(0, Math.min(around - LONGEST / 3, plain.length - LONGEST));
  const from = start === 0 ? 0 : plain.indexOf(' ', start) + 1;
  const cut = plain.slice(from, from + LONGEST);
  const to = from + LONGEST >= plain.length ? cut.length : cut.lastIndexOf(' ');
  return `${from > 0 ? '… ' : ''}${cut.slice(0, to)}${from + to < plain.length ? ' …' : ''}`;
}
