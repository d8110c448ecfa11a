import Papa from 'papaparse';
import type { SheetCells } from '../../domain/roster/contact-sheet';
import { SHEET_MAX_BYTES, type SheetFailure, type SheetRow } from '../../domain/roster/sheet';
import { fail, ok, type Result } from '../../domain/shared/result';

/**
 * Reads a .csv file into rows by column name; every row is kept, also empty ones, so that row numbers are a
 * spreadsheet's.
 */
export async function readSheet(file: File): Promise<Result<readonly SheetRow[], SheetFailure>> {
  const cells = await readCells(file);
  return cells.ok ? ok(rowsByColumn(cells.value)) : cells;
}

/** The rows of a sheet under the names of its first row. */
export function rowsByColumn([header = [], ...rows]: SheetCells): readonly SheetRow[] {
  const columns = header.map(columnOf);
  // Own properties only: a column called `__proto__` stays a column.
  return rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
}

/**
 * Reads a .csv file cell by cell, empty rows included. Delimiter and line ends are found out; text that is not UTF-8 is read as
 * Windows writes it.
 */
export async function readCells(file: File): Promise<Result<SheetCells, SheetFailure>> {
  if (file.size > SHEET_MAX_BYTES) return fail({ code: 'too_large', bytes: file.size, limit: SHEET_MAX_BYTES });
  const text = decode(await file.arrayBuffer());
  // No text has a NUL in it; workbooks and archives have one among their first bytes.
  return text.slice(0, LOOKED_AT).includes('\u0000') ? fail({ code: 'not_text' }) : parseSheet(text);
}

/** How far into a file one looks for what no text has, UTF-16 units. */
const LOOKED_AT = 4_096;

/** The same for text that was read already. */
function parseSheet(text: string): Result<SheetCells, SheetFailure> {
  if (text.trim() === '') return fail({ code: 'empty' });
  const bare = text.replace(/^\uFEFF/u, '');
  // A first line of Excel's own: it names the delimiter and is no row.
  const named = /^"?sep=(.)"?\r?\n/iu.exec(bare);
  const { data, errors } = Papa.parse<string[]>(named === null ? bare : bare.slice(named[0].length), {
    delimiter: named?.[1] ?? '',
    skipEmptyLines: false,
  });
  const stray = errors.find(({ code }) => code === 'InvalidQuotes');
  if (stray !== undefined) return fail({ code: 'stray_quote', row: (stray.row ?? 0) + 1 });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) return fail({ code: 'not_a_sheet', row: (broken.row ?? 0) + 1 });
  return ok(data);
}

/** A column by the name it is asked for, however the sheet writes its capitals. */
function columnOf(heading: string): string {
  const column = heading.trim().toLowerCase();
  return column === 'personid' ? 'personId' : column;
}

function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
