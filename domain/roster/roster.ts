import type { Membership, Organization, OrganizationId, Person, PersonId, Post } from '../person/schema';

/** Ids of a roster file, meaningful within the file only. */
export type SourceId = string;

/** A person as a roster file gives it, already in the words of this program. `place` is where it stands in the file. */
export interface RosterPerson extends Pick<
  Person,
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'otherNames'
  | 'nameSplitIsGuess'
  | 'honorificPrefix'
  | 'gender'
  | 'birthDate'
  | 'languages'
  | 'identifiers'
  | 'contactDetails'
  | 'links'
> {
  readonly sourceId: SourceId;
  readonly place: string;
  /** Only in a list of contacts, whose people are told apart by how they are reached; others list politicians by official id. */
  readonly contact?: RosterContact;
}

/** What a list of contacts says besides. */
export interface RosterContact {
  readonly kind: Person['kind'];
  /** The list does not say it: of somebody known it changes nothing. */
  readonly kindIsGuess: boolean;
  /** For whom they work: somebody known, or a row that stands before this one. */
  readonly worksFor?:
    { readonly kind: 'known'; readonly personId: PersonId } | { readonly kind: 'row'; readonly sourceId: SourceId };
}

/** An organisation of a roster file. */
export interface RosterOrganization extends Pick<
  Organization,
  'name' | 'otherNames' | 'abbreviation' | 'classification' | 'identifiers' | 'links'
> {
  readonly sourceId: SourceId;
  readonly place: string;
  readonly parentId?: SourceId | undefined;
  /** The organisation of the workspace that is meant: nothing of it is written. */
  readonly knownAs?: OrganizationId;
}

/** A post of a roster file. */
export interface RosterPost extends Pick<Post, 'label' | 'role' | 'identifiers'> {
  readonly sourceId: SourceId;
  readonly place: string;
  readonly organizationId: SourceId;
}

/** A membership of a roster file; its references are ids of the file. */
export interface RosterMembership extends Pick<
  Membership,
  | 'role'
  | 'label'
  | 'area'
  | 'legislature'
  | 'startDate'
  | 'endDate'
  | 'active'
  | 'asOf'
  | 'committees'
  | 'substituteCommittees'
  | 'identifiers'
> {
  readonly place: string;
  readonly personId: SourceId;
  readonly organizationId: SourceId;
  readonly postId?: SourceId | undefined;
  readonly onBehalfOfId?: SourceId | undefined;
  readonly groupId?: SourceId | undefined;
}

/** A roster file that was read whole and found sound. */
export interface PopoloRoster {
  readonly title: string;
  /** The day the file speaks of; absent when it does not say. */
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  /** The organisation of which the roster lists everybody who sits: who is missing has left. */
  readonly completeFor?: SourceId;
  /** Whoever is missing tells nothing, even beside an earlier version of the same list. */
  readonly isPartial?: boolean;
  readonly people: readonly RosterPerson[];
  readonly organizations: readonly RosterOrganization[];
  readonly posts: readonly RosterPost[];
  readonly memberships: readonly RosterMembership[];
  /** Small things that were left out, such as a link that is no web address; the rest of the row was taken. */
  readonly leftOut: readonly RosterProblem[];
}

/** What is wrong with one value of a roster file. */
const PROBLEM_CODES = [
  'missing',
  'wrong_type',
  'empty_name',
  'name_too_long',
  'too_long',
  'too_many',
  'bad_date',
  'unknown_reference',
  'duplicate_id',
  'bad_address',
  'unknown_value',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One problem with its place, e.g. `persons[12].name`. */
export interface RosterProblem {
  readonly place: string;
  readonly code: ProblemCode;
  /** The value as found, cut to 60 characters; empty when there is none to show. */
  readonly value: string;
}

/** Why a file was refused; nothing of it was taken. Positions are UTF-16 units from the start, lines count from 1. */
export type RosterError =
  | { readonly code: 'too_large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'empty' }
  | { readonly code: 'not_json'; readonly position: number; readonly line: number }
  /** The file ends in the middle. */
  | { readonly code: 'cut_off'; readonly position: number; readonly line: number }
  | { readonly code: 'too_deep'; readonly position: number; readonly line: number; readonly limit: number }
  | { readonly code: 'forbidden_key'; readonly place: string }
  /** JSON, but not a roster: no list `persons`. */
  | { readonly code: 'not_popolo' }
  /** The first 100 problems, and how many there were in all. */
  | { readonly code: 'bad_rows'; readonly problems: readonly RosterProblem[]; readonly total: number };

/** The largest file that is read, in bytes. The screen compares `File.size` with it before reading. */
export const ROSTER_MAX_BYTES = 64 * 1024 * 1024;
