import Papa from 'papaparse';
import { SHEET_MAX_BYTES, type SheetFailure, type SheetRow } from '../../domain/roster/sheet';
import { fail, ok, type Result } from '../../domain/shared/result';

/**
 * Reads a .csv file into rows by column name; every row is kept, also empty ones, so that row numbers are a
 * spreadsheet's. Delimiter and line ends are found out; text that is not UTF-8 is read as Windows writes it.
 */
export async function readSheet(file: File): Promise<Result<readonly SheetRow[], SheetFailure>> {
  if (file.size > SHEET_MAX_BYTES) return fail({ code: 'too_large', bytes: file.size, limit: SHEET_MAX_BYTES });
  return parseSheet(decode(await file.arrayBuffer()));
}

/** The same for text that was read already. */
export function parseSheet(text: string): Result<readonly SheetRow[], SheetFailure> {
  if (text.trim() === '') return fail({ code: 'empty' });
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: false });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) return fail({ code: 'not_a_sheet', row: (broken.row ?? 0) + 1 });
  const [header = [], ...rows] = data;
  const columns = header.map((column) => column.trim());
  // Own properties only: a column called `__proto__` stays a column.
  return ok(rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))));
}

function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
