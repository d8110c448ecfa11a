import { compileNamesIndex } from '../../../domain/recognition/compile-index';
import { findMentions } from '../../../domain/recognition/find-mentions';
import { openNamesIndex, type NamesIndex } from '../../../domain/recognition/open-index';
import type { NameEntry, RecognitionContext } from '../../../domain/recognition/types';
import type { Mention } from '../../../domain/page/schema';

/** A UUID that shows a number. */
export function uuid(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** An entry from `Given|Family`, with what matters for the test. */
export function person(number: number, name: string, more: Partial<NameEntry> = {}): NameEntry {
  const [given = '', family = ''] = name.split('|');
  return {
    id: uuid(number),
    name: `${given} ${family}`,
    givenName: given,
    familyName: family,
    otherNames: [],
    parties: [],
    roles: [],
    languages: [],
    ...more,
  };
}

const compiled = new WeakMap<readonly NameEntry[], NamesIndex>();

/** Compiles and opens in one step, once for each roster. */
export function indexOf(people: readonly NameEntry[]): NamesIndex {
  const index = compiled.get(people) ?? openNamesIndex(compileNamesIndex(people).bytes);
  if (index === null) throw new Error('an index just compiled opens');
  compiled.set(people, index);
  return index;
}

/** Mentions in one text; blank lines separate blocks. */
export function mentionsIn(
  text: string,
  people: readonly NameEntry[],
  context: RecognitionContext = {},
): readonly Mention[] {
  return findMentions(indexOf(people), [{ text, zone: 'body' }], context);
}

/**
 * Writes what was found into the text: `[Zoë Lindeman=3] sprak.`, with `?` between the candidates of a choice. So a test reads as the page
 * does.
 */
export function marked(text: string, people: readonly NameEntry[], context: RecognitionContext = {}): string {
  let written = '';
  let from = 0;
  for (const mention of mentionsIn(text, people, context)) {
    const who = mention.candidates.map((id) => Number(id.slice(-12))).join('?');
    written += `${text.slice(from, mention.start)}[${text.slice(mention.start, mention.end)}=${who}]`;
    from = mention.end;
  }
  return written + text.slice(from);
}

/** The text of a marked case without its marks. */
export function unmarked(marks: string): string {
  return marks.replace(/\[([^\]=]*)=[\d?]+\]/gu, '$1');
}
