import { fail, ok, type Result } from '../shared/result';
import { areContactHeadings } from './contact-columns';
import { SURVEY_COLUMNS } from './parse-expert-survey';
import { ROLL_CALL_COLUMNS } from './parse-roll-calls';
import { cellOf, isBlankRow, missingColumns, readYear, type SheetFailure, type SheetRow } from './sheet';

export { readYear } from './sheet';

/** What a sheet may hold. */
export type SheetKind = 'survey' | 'votes' | 'contacts';

/** What a sheet holds, by its columns: an expert survey of parties, votes by name, or contacts. */
export function recogniseSheet(rows: readonly SheetRow[]): Result<SheetKind, SheetFailure> {
  if (rows.every(isBlankRow)) return fail({ code: 'no_rows' });
  const surveyColumns = missingColumns(rows, SURVEY_COLUMNS);
  if (surveyColumns.length === 0) return ok('survey');
  const voteColumns = missingColumns(rows, ROLL_CALL_COLUMNS);
  if (voteColumns.length === 0) return ok('votes');
  if (areContactHeadings(Object.keys(rows[0] ?? {}))) return ok('contacts');
  return fail({ code: 'neither', surveyColumns, voteColumns });
}

/**
 * The year of a survey: its column `year` when it says one for all, else the first year in the file's name.
 * @returns `null` when neither says it: the officer is asked.
 */
export function yearOfSurvey(rows: readonly SheetRow[], fileName: string): number | null {
  const years = new Set(rows.map((row) => cellOf(row, 'year')).filter((year) => year !== ''));
  const [only] = years;
  return years.size === 1 && only !== undefined ? readYear(only) : readYear(/(?:19|20)\d\d/u.exec(fileName)?.[0] ?? '');
}
