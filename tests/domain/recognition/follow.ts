import { expect, test } from 'vitest';
import type { NameEntry } from '../../../domain/recognition/types';
import type { Language } from '../../../domain/shared/language';
import { marked, unmarked } from './cases';
import { PEOPLE } from './people';

/** What it shows, the language of the page, and the page with its marks (`cases.ts`): `[Petit=11] parle.` */
export type Row = readonly [what: string, language: Language, marks: string];

/** One test a row: the page without its marks is marked so again, no more and no less. */
export function follow(rows: readonly Row[], people: readonly NameEntry[] = PEOPLE): void {
  test.each(rows)('%s', (_what, language, marks) => {
    expect(marked(unmarked(marks), people, { language })).toBe(marks);
  });
}
