import type { PersonId } from '../person/schema';
import type { ExpiredRecord } from './ports';
import type { RetentionClass } from './retention';

/** Records past their period of one class about the same people. */
export interface ExpiredGroup {
  readonly key: string;
  readonly table: RetentionClass;
  readonly personIds: readonly PersonId[];
  /** Day of the newest record. */
  readonly newest: string;
  /** Newest first. */
  readonly records: readonly ExpiredRecord[];
}

/** Groups what is past its period by class and people, the newest group first. */
export function groupExpired(expired: readonly ExpiredRecord[]): ExpiredGroup[] {
  const groups = Map.groupBy(expired, ({ table, personIds }) => `${table} ${personIds.toSorted().join(' ')}`);
  return [...groups]
    .flatMap(([key, own]): ExpiredGroup[] => {
      const records = own.toSorted((a, b) => compare(b.date, a.date));
      const [newest] = records;
      if (newest === undefined) return [];
      return [{ key, table: newest.table, personIds: newest.personIds, newest: newest.date, records }];
    })
    .toSorted((a, b) => compare(b.newest, a.newest) || compare(a.key, b.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
