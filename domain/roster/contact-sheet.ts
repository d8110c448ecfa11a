import { fail, ok, type Result } from '../shared/result';
import { contactFieldOf } from './contact-columns';
import type { SheetFailure } from './sheet';

/** The cells of a sheet, row by row, as text. */
export type SheetCells = readonly (readonly string[])[];

/** One column of a list of contacts. */
export interface ContactColumn {
  /** As the sheet writes it; empty where it says nothing. */
  readonly heading: string;
  /** What stands in it first, cut; `null` for a column without content. */
  readonly example: string | null;
}

/** A sheet with its line of headings found. */
export interface ContactTable {
  readonly columns: readonly ContactColumn[];
  /** Rows with content under the headings; `row` as a spreadsheet counts. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Rows in which the headings are looked for: titles and empty rows stand above them. */
const LOOKED_AT = 10;
/** Longest example, UTF-16 units. */
const EXAMPLE = 60;

/** Finds the headings of a list of contacts and what stands under them. */
export function readContactTable(cells: SheetCells): Result<ContactTable, SheetFailure> {
  const first = cells.findIndex((row) => !isBlank(row));
  if (first === -1) return fail({ code: 'empty' });
  const header = findHeader(cells) ?? first;
  const headings = cells[header] ?? [];
  if (headings.some((cell) => /\S@\S+\.\S/u.test(cell))) return fail({ code: 'no_headings', row: header + 1 });
  const rows = cells
    .map((row, at) => ({ row: at + 1, cells: row }))
    .slice(header + 1)
    .filter((row) => !isBlank(row.cells));
  if (rows.length === 0) return fail({ code: 'no_rows' });
  const width = Math.max(headings.length, ...rows.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const told = rows.map((row) => (row.cells[at] ?? '').trim()).find((cell) => cell !== '');
    return { heading: (headings[at] ?? '').trim(), example: told === undefined ? null : cut(told) };
  });
  return ok({ columns, rows });
}

/** The row with most known headings, at least two; `null` where there is none. */
function findHeader(cells: SheetCells): number | null {
  let best = { at: -1, known: 1 };
  for (const [at, row] of cells.slice(0, LOOKED_AT).entries()) {
    const known = row.filter((cell) => contactFieldOf(cell) !== null).length;
    if (known > best.known) best = { at, known };
  }
  return best.at === -1 ? null : best.at;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= EXAMPLE ? line : `${line.slice(0, EXAMPLE).trimEnd()}…`;
}
