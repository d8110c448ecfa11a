import { personIdSchema, type Person, type PersonId } from '../person/schema';
import { contactKey } from './contact-values';
import { identifiersOf, keyOf } from './match-people';
import { isBefore, mergeFields, mergeList, present, showPlainly } from './merge-fields';
import type { FieldChange, ImportedValues, PlannedRecord } from './plan';
import type { PopoloRoster, RosterPerson } from './roster';

const FIELDS = [
  'name',
  'givenName',
  'familyName',
  'nameSplitIsGuess',
  'honorificPrefix',
  'gender',
  'birthDate',
  'languages',
  'kind',
  'worksFor',
] as const;

/** What a row does to a known person. `record` is `null` when nothing is written. */
export interface MergedPerson {
  readonly record: PlannedRecord<'people'> | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly shown: readonly FieldChange[];
  readonly kept: readonly { readonly field: string; readonly kept: string; readonly offered: string }[];
}

/** What a source offers of a person. */
export type OfferedPerson = Omit<RosterPerson, 'sourceId' | 'place' | 'contact'> &
  Partial<Pick<Person, 'kind' | 'worksFor'>>;

/**
 * What a row says of a person, in the fields of a person.
 * @param worksFor - For whom, in this workspace.
 */
export function offeredPerson(row: RosterPerson, worksFor?: PersonId): OfferedPerson {
  const { sourceId: _sourceId, place: _place, contact, ...values } = row;
  return {
    ...values,
    identifiers: [...identifiersOf(row)],
    ...(contact === undefined || contact.kindIsGuess ? {} : { kind: contact.kind }),
    ...(worksFor === undefined ? {} : { worksFor }),
  };
}

/** Where a person's facts come from, as the record keeps it. */
export function sourceOf({ title, asOf }: PopoloRoster): NonNullable<Person['source']> {
  return { title, ...(asOf === undefined ? {} : { asOf }) };
}

/**
 * Takes over what a row says of a known person; what an officer typed stays. A name that is replaced stays as another name,
 * so that it is still recognised in older pages.
 */
export function mergePerson(
  current: Person,
  row: RosterPerson,
  roster: PopoloRoster,
  last: ImportedValues['values'] | undefined,
  { worksFor, nameOf }: { readonly worksFor?: PersonId | undefined; readonly nameOf: (id: PersonId) => string },
): MergedPerson {
  // Nobody works for themselves: a list may name one person as both.
  const offered = withoutGuess(current, offeredPerson(row, worksFor === current.id ? undefined : worksFor));
  const show = (field: string, value: unknown) =>
    field === 'worksFor' && typeof value === 'string' ? nameOf(personIdSchema.parse(value)) : showPlainly(field, value);
  const asOf = current.source?.asOf;
  const isOlder = asOf !== undefined && roster.asOf !== undefined && isBefore(roster.asOf, asOf);
  const { changes, shown, kept } = mergeFields(current, offered, last, { fields: FIELDS, isOlder, show });
  const formerName = 'name' in changes ? [{ name: current.name }] : [];
  const added = {
    otherNames: mergeList(
      [{ name: current.name }, ...current.otherNames].slice('name' in changes ? 1 : 0),
      [...formerName, ...row.otherNames],
      last?.['otherNames'],
      ({ name }) => name,
    ),
    identifiers: mergeList(current.identifiers, offered.identifiers, last?.['identifiers'], keyOf),
    contactDetails: mergeList(
      current.contactDetails,
      row.contactDetails,
      last?.['contactDetails'],
      row.contact === undefined ? ({ type, value }) => `${type}|${value}` : contactKey,
    ),
    links: mergeList(current.links, row.links, last?.['links'], ({ url }) => url),
  };
  const additions: FieldChange[] = [
    ...added.otherNames.map(({ name }) => ({ field: 'otherNames', from: null, to: name })),
    ...added.identifiers.map((one) => ({ field: 'identifiers', from: null, to: `${one.scheme} ${one.identifier}` })),
    ...added.contactDetails.map(({ value }) => ({ field: 'contactDetails', from: null, to: value })),
    ...added.links.map(({ url }) => ({ field: 'links', from: null, to: url })),
  ];
  // A list of contacts says how somebody is reached, and nothing of what another source says of them.
  const isContact = row.contact !== undefined && current.source !== undefined;
  const source = isOlder || isContact ? current.source : newerSource(current, roster);
  const values = { ...last, ...present(offered) };
  const isSame = shown.length + additions.length === 0 && source === current.source;
  const { createdAt: _c, updatedAt: _u, rev: _r, deletedAt: _d, ...own } = current;
  const record: PlannedRecord<'people'> = {
    ...own,
    ...changes,
    otherNames: [...current.otherNames, ...added.otherNames],
    identifiers: [...current.identifiers, ...added.identifiers],
    contactDetails: [...current.contactDetails, ...added.contactDetails],
    links: [...current.links, ...added.links],
    ...(source === undefined ? {} : { source }),
  };
  return { record: isSame ? null : record, values, shown: [...shown, ...additions], kept };
}

/** A guessed split of the name does not replace a known one; a known one ends the guess. */
function withoutGuess(current: Person, offered: OfferedPerson): OfferedPerson {
  if (offered.nameSplitIsGuess === true && current.familyName !== undefined) {
    const { givenName: _given, familyName: _family, nameSplitIsGuess: _guess, ...rest } = offered;
    return rest;
  }
  if (current.nameSplitIsGuess === true && offered.familyName !== undefined) {
    return { ...offered, nameSplitIsGuess: false };
  }
  return offered;
}

/** The source that spoke last; the very same object when it is the one that stands. */
function newerSource(current: Person, roster: PopoloRoster): Person['source'] {
  const now = current.source;
  if (now === undefined) return sourceOf(roster);
  if (roster.asOf === undefined || roster.asOf === now.asOf) return now;
  return now.asOf === undefined || isBefore(now.asOf, roster.asOf) ? sourceOf(roster) : now;
}
