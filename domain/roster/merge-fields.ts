import type { FieldChange } from './plan';

type Values = Readonly<Record<string, unknown>>;

/** What taking over a source's values into a record comes to. */
export interface Merged {
  /** The fields to change. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly shown: readonly FieldChange[];
  /** Fields in which an officer typed something else than the source says now. */
  readonly kept: readonly { readonly field: string; readonly kept: string; readonly offered: string }[];
}

/** How a merge is done. */
export interface MergeRules {
  /** Fields with one value. */
  readonly fields: readonly string[];
  /** The source speaks of an earlier day than the one that filled the record: it only fills gaps. */
  readonly isOlder: boolean;
  /** How a value is shown, e.g. the name of an organisation for its id. */
  readonly show: (field: string, value: unknown) => string | null;
}

/**
 * Three-way merge of the fields with one value: what stands, what the source says, and what a source said last time. A value
 * that stands as a source left it follows the source; one that an officer typed, changed or cleared stays hers.
 */
export function mergeFields(
  current: Values,
  offered: Values,
  imported: Values | undefined,
  { fields, isOlder, show }: MergeRules,
): Merged {
  const changes: Record<string, unknown> = {};
  const shown: FieldChange[] = [];
  const kept: Merged['kept'][number][] = [];
  for (const field of fields) {
    const now = current[field];
    const next = offered[field];
    if (isNothing(next) || same(now, next)) continue;
    const last = imported?.[field];
    const isFromSource = isNothing(now) ? isNothing(last) : !isNothing(last) && same(now, last);
    if (isFromSource) {
      if (!isNothing(now) && (isOlder || isLessPrecise(next, now))) continue;
      changes[field] = next;
      shown.push({ field, from: show(field, now), to: show(field, next) });
    } else if (!isNothing(now) && !same(last, next)) {
      kept.push({ field, kept: show(field, now) ?? '', offered: show(field, next) ?? '' });
    }
  }
  return { changes, shown, kept };
}

/**
 * A list with the items that a source adds. Nothing is taken out, and what an officer took out (it was imported once and
 * is not there any more) does not come back.
 * @param keyOf - What makes two items the same.
 */
export function mergeList<Item>(
  current: readonly Item[],
  offered: readonly Item[],
  imported: unknown,
  keyOf: (item: Item) => string,
): Item[] {
  const known = new Set(current.map(keyOf));
  // Written by an earlier import with items of this same type.
  if (Array.isArray(imported)) for (const item of imported as Item[]) known.add(keyOf(item));
  return offered.filter((item) => {
    const key = keyOf(item);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** A value as a screen shows it; `null` for none. */
export function showPlainly(_field: string, value: unknown): string | null {
  if (isNothing(value)) return null;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Without the fields that say nothing. */
export function present(values: Values): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isNothing(value)));
}

/**
 * Is one date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) before another? Dates of different precision that may be the same are
 * not before one another.
 */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Can two dates of reduced precision be the same day? An absent one can be any. */
export function canBeSameDay(date: string | undefined, other: string | undefined): boolean {
  return date === undefined || other === undefined || date.startsWith(other) || other.startsWith(date);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `1970` where `1970-03` stands. */
function isLessPrecise(next: unknown, now: unknown): boolean {
  return (
    typeof next === 'string' && typeof now === 'string' && /^\d{4}(?:-\d\d)?$/u.test(next) && now.startsWith(`${next}-`)
  );
}
