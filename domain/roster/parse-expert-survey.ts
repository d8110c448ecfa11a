import { foldText } from '../shared/fold';
import { organizationKind } from '../person/organization-kind';
import type { ExpertSurvey, Organization, OrganizationId } from '../person/schema';
import { fail, ok, type Result } from '../shared/result';
import { cellOf, isBlankRow, missingColumns, readYear, yearsOf, type SheetRow } from './sheet';

/** Experts' mean place of one party (Chapel Hill Expert Survey): of a party in a year, never of a person. */
export interface PartySurvey {
  readonly country: string;
  /** As the survey names it. */
  readonly party: string;
  /** Other names the sheet gives it, such as the roster's. */
  readonly otherNames: readonly string[];
  readonly survey: ExpertSurvey;
}

/** A row that was passed over; rows are numbered as a spreadsheet shows them, the header being 1. */
export interface RowProblem {
  readonly row: number;
  /** `twice`: the party stands in an earlier row, of the same year. */
  readonly code: 'no_party' | 'no_value' | 'out_of_range' | 'twice';
}

/** The sheet is no expert survey: these columns are missing. */
export interface SurveyFailure {
  readonly code: 'missing_columns';
  readonly columns: readonly string[];
}

/** Columns without which a sheet is no expert survey. */
export const SURVEY_COLUMNS = ['party', 'immigrate_policy', 'immigrate_dissent'] as const;

/** A figure 0…10, or why there is none. Empty cells and the survey's dots are no value. */
function readFigure(cell: string | undefined): number | 'no_value' | 'out_of_range' {
  const text = (cell ?? '').trim().replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/u.test(text)) return 'no_value';
  const figure = Number(text);
  if (figure < 0 || figure > 10) return 'out_of_range';
  return Math.round(figure * 100) / 100;
}

/** The newest year of each party of a sheet with several years; `null` for a sheet of one. */
function newestYears(rows: readonly SheetRow[]): ReadonlyMap<string, number> | null {
  if (yearsOf(rows).length < 2) return null;
  const newest = new Map<string, number>();
  for (const row of rows) {
    const year = readYear(cellOf(row, 'year')) ?? 0;
    newest.set(nameOf(row), Math.max(newest.get(nameOf(row)) ?? 0, year));
  }
  return newest;
}

/** Two countries may each have a "PS". */
function nameOf(row: SheetRow): string {
  return `${cellOf(row, 'country')}|${cellOf(row, 'party')}`;
}

/**
 * Reads the rows of a Chapel Hill Expert Survey file. Of a file with several years, each row naming its own, the newest of each
 * party is taken and the others are passed over.
 * @param survey - How to name it, with its year where the rows do not name several: `CHES`, 2024.
 */
export function parseExpertSurvey(
  rows: readonly SheetRow[],
  survey: { readonly name: string; readonly year: number },
): Result<{ parties: readonly PartySurvey[]; problems: readonly RowProblem[] }, SurveyFailure> {
  const missing = missingColumns(rows, SURVEY_COLUMNS);
  if (missing.length > 0) return fail({ code: 'missing_columns', columns: missing });
  const parties: PartySurvey[] = [];
  const problems: RowProblem[] = [];
  const newest = newestYears(rows);
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (isBlankRow(row)) continue;
    const line = index + 2;
    const year = newest?.get(nameOf(row)) ?? survey.year;
    if (newest !== null && readYear(cellOf(row, 'year')) !== year) continue;
    const party = cellOf(row, 'party');
    const policy = readFigure(row['immigrate_policy']);
    const dissent = readFigure(row['immigrate_dissent']);
    if (party === '') problems.push({ row: line, code: 'no_party' });
    else if (typeof policy === 'string') problems.push({ row: line, code: policy });
    else if (typeof dissent === 'string') problems.push({ row: line, code: dissent });
    else if (seen.has(nameOf(row))) problems.push({ row: line, code: 'twice' });
    else {
      seen.add(nameOf(row));
      const otherNames = Object.entries(row).flatMap(([column, value]) =>
        column.startsWith('roster_party') && (value ?? '').trim() !== '' ? [(value ?? '').trim()] : [],
      );
      parties.push({
        country: cellOf(row, 'country'),
        party,
        otherNames,
        survey: { survey: survey.name, year, immigratePolicy: policy, immigrateDissent: dissent },
      });
    }
  }
  return ok({ parties, problems });
}

/** A party of the survey with the organisation it is, or why that is not known. */
export interface SurveyMatch {
  readonly party: PartySurvey;
  /** One = certain, unless `contested`; none or several = the officer chooses. */
  readonly organizationIds: readonly OrganizationId[];
  /** Another party of the sheet, of another country, claims the same organisation just as well. */
  readonly contested: boolean;
}

function spelling(name: string): string {
  return foldText(name).folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Organisations that are parties, by the spelling of each of their names. */
function partiesByName(organizations: readonly Organization[]): ReadonlyMap<string, ReadonlySet<OrganizationId>> {
  const byName = new Map<string, Set<OrganizationId>>();
  for (const { id, name, otherNames, abbreviation, classification } of organizations) {
    if (organizationKind(classification) !== 'party') continue;
    for (const text of [name, abbreviation ?? '', ...otherNames.map((other) => other.name)]) {
      if (text === '') continue;
      const ids = byName.get(spelling(text)) ?? new Set<OrganizationId>();
      byName.set(spelling(text), ids.add(id));
    }
  }
  return byName;
}

/**
 * Finds the organisations that bear a name of each party. Where the sheet itself says which party of the roster is meant,
 * that one wins; two countries may each have a "PS".
 */
export function matchPartySurveys(
  parties: readonly PartySurvey[],
  organizations: readonly Organization[],
): SurveyMatch[] {
  const byName = partiesByName(organizations);
  const idsOf = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => [...(byName.get(spelling(name)) ?? [])])),
  ];
  const named = new Set(parties.flatMap(({ otherNames }) => idsOf(otherNames)));
  const claims = parties.map((party) => {
    const own = idsOf(party.otherNames);
    return { party, ids: own.length > 0 ? own : idsOf([party.party]).filter((id) => !named.has(id)) };
  });
  return claims.map(({ party, ids }) => ({
    party,
    organizationIds: ids,
    contested: claims.some((other) => other.party !== party && other.ids.some((id) => ids.includes(id))),
  }));
}
