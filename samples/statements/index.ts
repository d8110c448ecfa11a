import type { Statement } from '../../domain/statement/schema';
import { DUTCH_WORDS } from './dutch';
import { FRENCH_OFFICE_WORDS } from './french-offices';
import { FRENCH_WORDS } from './french';
import { statementOf } from './record';

/**
 * What the sample people said, with source and date.
 * @param today - Civil date from which ages are counted.
 */
export function sampleStatements(today: string): Statement[] {
  return [...FRENCH_WORDS, ...FRENCH_OFFICE_WORDS, ...DUTCH_WORDS].map((words) => statementOf(words, today));
}
