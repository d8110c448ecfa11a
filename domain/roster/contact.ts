import type { Person } from '../person/schema';

/** What somebody does somewhere, as one row says it. */
export interface ContactPost {
  readonly row: number;
  readonly role?: string;
  readonly organization?: string;
  readonly party?: string;
}

/** For whom somebody works, in the sheet's own words. `cabinet`: the words name a cabinet, perhaps by its head. */
export interface ContactBoss {
  readonly row: number;
  readonly text: string;
  readonly from: 'person' | 'cabinet';
}

/** One person of a sheet of contacts, before it is compared with the workspace. Nothing is saved as such. */
export interface Contact extends Pick<
  Person,
  'name' | 'givenName' | 'familyName' | 'kind' | 'languages' | 'contactDetails' | 'links'
> {
  /** The row of the sheet that names them first. */
  readonly row: number;
  /** The sheet has no quality, or none that is known: it follows from function and body, or is the officer's for the rest. */
  readonly kindIsGuess: boolean;
  readonly nameSplitIsGuess?: boolean;
  readonly posts: readonly ContactPost[];
  readonly boss?: ContactBoss;
  /** Free words about the person: never a public fact. */
  readonly remarks: readonly string[];
}

/** Why something of a row is not taken as it stands. */
export const CONTACT_PROBLEMS = [
  'no_name',
  'not_a_name',
  'bad_email',
  'bad_phone',
  'spoilt_phone',
  'unknown_language',
  'unknown_kind',
  'bad_link',
  'too_long',
  'too_many',
  'same_person',
  'same_name',
  'other_boss',
  'role_nowhere',
  'several_organizations',
] as const;
export type ContactProblemCode = (typeof CONTACT_PROBLEMS)[number];

/** One such thing, with its place in the sheet. */
export interface ContactProblem {
  /** As a spreadsheet counts. */
  readonly row: number;
  /** The heading of the column, as the sheet writes it; `null` for the whole row. */
  readonly column: string | null;
  readonly code: ContactProblemCode;
  /** What stands there, cut; for `same_person` and `same_name` the person's name. */
  readonly value: string;
  /** The earlier row, for `same_person` and `same_name`. */
  readonly other?: number;
}

/** A sheet of contacts that was read. */
export interface ContactList {
  readonly contacts: readonly Contact[];
  readonly problems: readonly ContactProblem[];
}
