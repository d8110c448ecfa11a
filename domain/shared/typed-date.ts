/**
 * Reads a date as people in Belgium type it: `1970`, `3/1970`, `14/03/1970`, with points or hyphens too, or as sources give it.
 * @returns A partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); `null` when it is none. Whether that day exists is for the schema to say.
 */
export function readTypedDate(text: string): string | null {
  const typed = text.trim();
  if (/^\d{4}(?:-\d{2}){0,2}$/u.test(typed)) return typed;
  const parts = /^(?:(?:(\d{1,2})\s?[-./]\s?)?(\d{1,2})\s?[-./]\s?)(\d{4})$/u.exec(typed);
  if (parts === null) return null;
  const [, day, month, year] = parts;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}

/** Writes a partial date as `readTypedDate` reads it: `14/03/1970`, `03/1970`, `1970`. Anything else stays as it is. */
export function writeTypedDate(value: string): string {
  return /^\d{4}(?:-\d{2}){1,2}$/u.test(value) ? value.split('-').toReversed().join('/') : value;
}
