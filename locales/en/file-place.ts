import type { FileField, FileList, PlacePart } from '../../domain/roster/read-place';
import { say, type Sentences } from '../say';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const nth = (at: number) => `${at}${ENDINGS[ordinals.select(at)] ?? 'th'}`;

const entries: Readonly<Record<FileList, string>> = {
  persons: 'person',
  organizations: 'organisation',
  memberships: 'mandate',
  posts: 'post',
  areas: 'constituency',
  other_names: 'other name',
  identifiers: 'official id',
  contact_details: 'contact detail',
  links: 'link',
  committees: 'committee',
  committees_substitute: 'committee as a substitute',
};

const lists: Readonly<Record<FileList, string>> = {
  persons: 'list of people',
  organizations: 'list of organisations',
  memberships: 'list of mandates',
  posts: 'list of posts',
  areas: 'list of constituencies',
  other_names: 'other names',
  identifiers: 'official ids',
  contact_details: 'contact details',
  links: 'links',
  committees: 'committees',
  committees_substitute: 'committees as a substitute',
};

const fields: Readonly<Record<FileField, string>> = {
  id: 'id',
  name: 'name',
  given_name: 'given name',
  family_name: 'family name',
  honorific_prefix: 'title',
  gender: 'gender',
  birth_date: 'date of birth',
  language: 'language',
  email: 'e-mail address',
  abbreviation: 'abbreviation',
  classification: 'kind',
  parent_id: 'part of',
  person_id: 'person',
  organization_id: 'organisation',
  post_id: 'post',
  on_behalf_of_id: 'party',
  group_id: 'parliamentary group',
  area: 'constituency',
  area_id: 'constituency',
  role: 'role',
  label: 'exact post',
  legislature: 'legislature',
  legislative_period_id: 'legislature',
  active: 'running',
  start_date: 'first day',
  end_date: 'last day',
  as_of: 'date',
  party: 'party',
  meta: 'about the list',
  title: 'title',
  source: 'source',
  licence: 'licence',
  type: 'kind',
  value: 'value',
  note: 'note',
  url: 'web address',
};

const sentences: Sentences<PlacePart> = {
  entry: ({ list, at }) => `${nth(at)} ${entries[list]}`,
  row: ({ at }) => `row ${at}`,
  list: ({ list }) => lists[list],
  field: ({ field }) => fields[field],
  unknown: ({ key }) => `“${key}”`,
};

/** A place in a file, as one would say it: "2nd person, name". */
export function filePlace(parts: readonly PlacePart[]): string {
  return parts.map((part) => say(sentences, part)).join(', ');
}
