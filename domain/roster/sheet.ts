/** A row of a spreadsheet by column name, as text. The header is row 1, the first of these is row 2. */
export type SheetRow = Readonly<Record<string, string | undefined>>;

/** What a cell holds, without surrounding space; empty when the column or the cell is not there. */
export function cellOf(row: SheetRow, column: string): string {
  return (row[column] ?? '').trim();
}

/** Whether nothing stands in the row: spreadsheets leave such rows behind, usually at the end. */
export function isBlankRow(row: SheetRow): boolean {
  return Object.values(row).every((cell) => (cell ?? '').trim() === '');
}

/** Which of the columns the sheet does not have. */
export function missingColumns(rows: readonly SheetRow[], needed: readonly string[]): string[] {
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  return needed.filter((column) => !columns.has(column));
}

/** A year between 1990 and 2100, as people write it; `null` for anything else. */
export function readYear(text: string): number | null {
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= 1990 && year <= 2100 ? year : null;
}

/** The years of a sheet's column `year`, each once, oldest first; empty where a row with content names none. */
export function yearsOf(rows: readonly SheetRow[]): number[] {
  const years = rows.filter((row) => !isBlankRow(row)).map((row) => readYear(cellOf(row, 'year')));
  if (years.includes(null)) return [];
  return [...new Set(years.filter((year) => year !== null))].toSorted((a, b) => a - b);
}

/** Most bytes of a spreadsheet that are read: a legislature's votes by name have some 5 MB. */
export const SHEET_MAX_BYTES = 20 * 1024 * 1024;

/** Why nothing of a file could be taken. `row` as a spreadsheet shows it. */
export type SheetFailure =
  | { readonly code: 'too_large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'empty' }
  | { readonly code: 'no_rows' }
  /** Bytes that are no text: a workbook, a picture, an archive. */
  | { readonly code: 'not_text' }
  /** A quotation mark in the middle of a quoted cell. */
  | { readonly code: 'stray_quote'; readonly row: number }
  /** A quotation mark opened in this row is never closed. */
  | { readonly code: 'not_a_sheet'; readonly row: number }
  /** People stand in the row where columns are headed. */
  | { readonly code: 'no_headings'; readonly row: number }
  /** A list of contacts, where a survey or votes are expected. */
  | { readonly code: 'contacts' }
  /** Neither a survey nor votes: what each still lacks. */
  | {
      readonly code: 'neither';
      readonly surveyColumns: readonly string[];
      readonly voteColumns: readonly string[];
    };
