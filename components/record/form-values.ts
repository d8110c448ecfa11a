import type { DraftOf, TableName } from '../../domain/records';

/** A record while it is being typed: every field may still be empty. */
export type FormOf<Table extends TableName> = {
  readonly [Field in keyof DraftOf<Table>]?: DraftOf<Table>[Field] | '' | null | undefined;
};

/** The record as it would be saved: what was left empty is left out, also inside of lists. */
export function cleanForm(form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([field, value]) => {
      const cleaned = cleanValue(value);
      return cleaned === undefined ? [] : [[field, cleaned]];
    }),
  );
}

function cleanValue(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(cleanValue).filter((entry) => !isBlank(entry));
  if (typeof value === 'object') return cleanForm({ ...value });
  return value;
}

/** An entry of a list in which nothing was typed. */
function isBlank(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isBlank);
}

/** Whether two values of a field say the same, however they were built. */
function isSame(left: unknown, right: unknown): boolean {
  return stable(left) === stable(right);
}

function stable(value: unknown): string {
  return JSON.stringify(cleanValue(value) ?? null, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * The fields that differ from what was read. A field that was emptied is there as `undefined`, which removes it.
 * @param base - The record as it was read; `null` for a new one.
 */
export function changesOf(
  base: Readonly<Record<string, unknown>> | null,
  form: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const cleaned = cleanForm(form);
  if (base === null) return cleaned;
  return Object.fromEntries(
    Object.keys(form)
      .filter((field) => !isSame(base[field], cleaned[field]))
      .map((field) => [field, cleaned[field]]),
  );
}

/** Fields that both sides changed since the record was read, each its own way. */
export function conflictingFields(
  base: Readonly<Record<string, unknown>>,
  mine: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(mine).filter(
    (field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]),
  );
}
