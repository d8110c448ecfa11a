import type { PersonId } from '../person/schema';
import type { RecordOf, TableName } from '../records';

/** What erasing does to a record: it goes, it stays without a trace of what goes, or it has nothing to do with it. */
export type Fate<Table extends TableName> =
  | { readonly kind: 'goes' }
  | { readonly kind: 'unlinked'; readonly record: RecordOf<Table> }
  | { readonly kind: 'untouched' };

/**
 * Whether a record is only about a person and goes with them (GDPR 17). Words, positions, promises and votes have one person;
 * a meeting with two stays with the other one.
 */
export function isOnlyAbout<Table extends TableName>(
  table: Table,
  record: RecordOf<Table>,
  personId: PersonId,
): boolean {
  if (table === 'people') return record.id === personId;
  if ('personIds' in record && table !== 'drafts') {
    return record.personIds.includes(personId) && record.personIds.every((id) => id === personId);
  }
  return 'personId' in record && record.personId === personId;
}

/**
 * What becomes of a record when records go. Ids are taken out wherever a record can hold one: its people, the person someone
 * works for, namesakes, the exchange it comes from, a draft.
 * @param gone - Ids of everything that goes, the person's among them.
 */
export function withoutTrace<Table extends TableName>(
  table: Table,
  record: RecordOf<Table>,
  gone: ReadonlySet<string>,
): Fate<Table> {
  if (gone.has(record.id)) return { kind: 'goes' };
  if ('key' in record && 'content' in record) return fateOfDraft(record, gone);
  const changed: Record<string, unknown> = {};
  const fields: Readonly<Record<string, unknown>> = record;
  for (const field of ['worksFor', 'interactionId']) {
    if (gone.has(String(fields[field]))) changed[field] = undefined;
  }
  for (const field of ['personIds', 'candidates']) {
    const ids = fields[field];
    if (Array.isArray(ids) && ids.some((id) => gone.has(String(id)))) {
      changed[field] = ids.filter((id) => !gone.has(String(id)));
    }
  }
  // An answer to "which of the two?" says nothing once only one of them is left.
  if (table === 'nameChoices' && Array.isArray(changed['candidates']) && changed['candidates'].length < 2) {
    return { kind: 'goes' };
  }
  if (Object.keys(changed).length === 0) return { kind: 'untouched' };
  const kept = Object.fromEntries(Object.entries({ ...record, ...changed }).filter(([, value]) => value !== undefined));
  return { kind: 'unlinked', record: kept as RecordOf<Table> }; // the same record with fewer ids; storage checks it again
}

/** A draft that also names others stays without the ids that go; one that would be about nobody, or is of what goes, goes. */
function fateOfDraft<Table extends TableName>(record: RecordOf<Table>, gone: ReadonlySet<string>): Fate<Table> {
  if (!mentions(record, gone)) return { kind: 'untouched' };
  const stripped = stripLists(record, gone);
  if (stripped === EMPTIED || mentions(stripped, gone)) return { kind: 'goes' };
  return { kind: 'unlinked', record: stripped as RecordOf<Table> }; // as above
}

const EMPTIED = Symbol('a list with nobody left');

function stripLists(value: unknown, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const left = value.filter((entry) => typeof entry !== 'string' || !gone.has(entry));
    if (left.length === 0 && value.length > 0) return EMPTIED;
    const inner = left.map((entry) => stripLists(entry, gone));
    return inner.includes(EMPTIED) ? EMPTIED : inner;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([field, inner]) => [field, stripLists(inner, gone)] as const);
  return fields.some(([, inner]) => inner === EMPTIED) ? EMPTIED : Object.fromEntries(fields);
}

/** Whether any of these ids stands anywhere in a value, also inside a longer text such as the key of a draft. */
export function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  const text = JSON.stringify(value);
  return (text.match(UUID) ?? []).some((id) => ids.has(id));
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;
