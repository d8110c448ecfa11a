/** Lists of a roster file whose entries a person would count. */
const FILE_LISTS = [
  'persons',
  'organizations',
  'memberships',
  'posts',
  'areas',
  'other_names',
  'identifiers',
  'contact_details',
  'links',
  'committees',
  'committees_substitute',
] as const;
export type FileList = (typeof FILE_LISTS)[number];

/** Fields of a roster file that have a name in the officer's language. */
const FILE_FIELDS = [
  'id',
  'name',
  'given_name',
  'family_name',
  'honorific_prefix',
  'gender',
  'birth_date',
  'language',
  'email',
  'abbreviation',
  'classification',
  'parent_id',
  'person_id',
  'organization_id',
  'post_id',
  'on_behalf_of_id',
  'group_id',
  'area',
  'area_id',
  'role',
  'label',
  'legislature',
  'legislative_period_id',
  'active',
  'start_date',
  'end_date',
  'as_of',
  'party',
  'meta',
  'title',
  'source',
  'licence',
  'type',
  'value',
  'note',
  'url',
] as const;
export type FileField = (typeof FILE_FIELDS)[number];

/** One step into a file. */
export type PlacePart =
  /** `at` counts from 1, as a person does. */
  | { readonly code: 'entry'; readonly list: FileList; readonly at: number }
  /** A row of a spreadsheet, as it counts. */
  | { readonly code: 'row'; readonly at: number }
  | { readonly code: 'list'; readonly list: FileList }
  | { readonly code: 'field'; readonly field: FileField }
  /** A key that no roster of ours has; shown as it is written in the file. */
  | { readonly code: 'unknown'; readonly key: string };

function partsOf(segment: string): PlacePart[] {
  const [, key = segment, index] = /^(.*?)(?:\[(\d+)\])?$/u.exec(segment) ?? [];
  const row = /^row (\d+)$/u.exec(segment)?.[1];
  if (row !== undefined) return [{ code: 'row', at: Number(row) }];
  const list = FILE_LISTS.find((one) => one === key);
  if (list !== undefined) {
    return index === undefined ? [{ code: 'list', list }] : [{ code: 'entry', list, at: Number(index) + 1 }];
  }
  const field = FILE_FIELDS.find((one) => one === key);
  return field === undefined ? [{ code: 'unknown', key: segment }] : [{ code: 'field', field }];
}

/**
 * Reads a place in a roster file as steps that can be said: `persons[1].name` is the second person, and there the name.
 * @param place - As in `RosterProblem`; entries count from 0.
 */
export function readPlace(place: string): readonly PlacePart[] {
  return place.split('.').flatMap(partsOf);
}
