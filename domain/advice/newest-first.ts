interface Dated {
  readonly date: string | null;
  readonly id: string;
}

function byDateThenId(a: Dated, b: Dated): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function isInOrder(records: readonly Dated[]): boolean {
  for (let at = 1; at < records.length; at++) {
    const before = records[at - 1];
    const record = records[at];
    if (before !== undefined && record !== undefined && byDateThenId(before, record) > 0) return false;
  }
  return true;
}

/** Above the number of records of anyone; a day times this stays exact. */
const MOST_RECORDS = 2 ** 24;
const DAY_MS = 86_400_000;

/**
 * Records newest first, those of one day by id, so that the order in which they come changes nothing. Days are sorted as
 * numbers, since comparing thousands of dates letter by letter is a large part of what a first reading would cost.
 */
export function newestFirst<Record extends Dated>(records: readonly Record[]): readonly Record[] {
  if (isInOrder(records)) return records;
  const keys = new Float64Array(records.length);
  for (let at = 0; at < records.length; at++)
    keys[at] = Math.round(-Date.parse(records[at]?.date ?? '') / DAY_MS) * MOST_RECORDS + at;
  keys.sort();
  const sorted: Record[] = [];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const record = records[key - Math.floor(key / MOST_RECORDS) * MOST_RECORDS];
    if (record !== undefined) sorted.push(record);
  }
  // Within a day the order is still that of the list; a date that is none leaves it all to the comparison.
  const whole = sorted.length === records.length ? sorted : records;
  return isInOrder(whole) ? whole : whole.toSorted(byDateThenId);
}
