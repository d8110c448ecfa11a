import type { Membership, Organization, Person, PersonId, Post } from '../person/schema';
import type { RecordBookkeeping } from '../shared/record';
import type { RosterProblem, SourceId } from './roster';

/** One field, before and after; values as a screen may show them, `null` for none. */
export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A person that the import adds. */
export interface PlannedPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly birthDate?: string;
  readonly memberships: number;
  /** Of a list of contacts: who they are, where, for whom, and how they are reached, as far as the list says. */
  readonly about?: {
    readonly kind: Person['kind'];
    readonly kindIsGuess: boolean;
    readonly posts: readonly string[];
    readonly worksFor: string | null;
    readonly contactDetails: Person['contactDetails'];
  };
}

/** A membership that the import adds, ends or completes. */
export interface MembershipChange {
  readonly kind: 'added' | 'ended' | 'completed';
  readonly organization: string;
  readonly role: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly changes: readonly FieldChange[];
}

/** A known person about whom the file says something new. */
export interface ChangedPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly fields: readonly FieldChange[];
  readonly memberships: readonly MembershipChange[];
}

/** Known from an earlier version of this same list, and not in it any more. Nothing is changed unless the officer says so. */
export interface GonePerson {
  readonly personId: PersonId;
  readonly name: string;
  /** Ends the mandates in the institution of which the list names everybody, on the day of the list; empty where it does not. */
  readonly closing: readonly ImportWrite[];
}

/** Where the import does not decide by itself. */
export type ImportConflict =
  /** Same name, nothing else to go by: is it the same person? Not written until chosen. */
  | {
      readonly code: 'same_name';
      readonly sourceId: SourceId;
      readonly place: string;
      readonly name: string;
      readonly candidates: readonly PersonId[];
    }
  /** Another name, and the address of a known person: the same under another name, or a box that several share? Not written until chosen. */
  | {
      readonly code: 'same_address';
      readonly sourceId: SourceId;
      readonly place: string;
      readonly name: string;
      readonly candidates: readonly PersonId[];
    }
  /** The identifiers point to several known people, or to one with another name and birth date. Not written until chosen. */
  | {
      readonly code: 'identifiers_disagree';
      readonly sourceId: SourceId;
      readonly place: string;
      readonly name: string;
      readonly candidates: readonly PersonId[];
    }
  /** A dossier with this official id, or this name and birth date, was erased and was not to come back unasked. Not written until chosen. */
  | {
      readonly code: 'erased_before';
      readonly sourceId: SourceId;
      readonly place: string;
      readonly name: string;
      readonly candidates: readonly PersonId[];
    }
  /** The file has this person twice; only the first is taken. */
  | { readonly code: 'twice_in_file'; readonly sourceId: SourceId; readonly place: string; readonly name: string }
  /** An officer typed something else; hers is kept. */
  | {
      readonly code: 'typed_by_officer';
      readonly personId: PersonId;
      readonly name: string;
      readonly field: string;
      readonly kept: string;
      readonly offered: string;
    }
  /** The person is in the trash and stays there. */
  | { readonly code: 'in_trash'; readonly personId: PersonId; readonly name: string };

/** The officer's answer to a question of the plan: that known person, or a new one. */
export type ImportChoices = ReadonlyMap<SourceId, PersonId | 'new'>;

/** Tables that an import writes. */
export interface RosterTables {
  readonly people: Person;
  readonly organizations: Organization;
  readonly memberships: Membership;
  readonly posts: Post;
}
/** One of them. */
export type RosterTable = keyof RosterTables;

/** A record as the plan makes it; storage adds dates and revision. */
export type PlannedRecord<Table extends RosterTable> = Omit<RosterTables[Table], RecordBookkeeping> & {
  readonly id: RosterTables[Table]['id'];
};

/** One write. `rev` is the revision the plan was made on; `null` creates. `imported` is what the source said, for next time. */
export type ImportWrite = {
  readonly [Table in RosterTable]: {
    readonly table: Table;
    readonly rev: number | null;
    readonly record: PlannedRecord<Table>;
    readonly imported: ImportedValues;
  };
}[RosterTable];

/** What a source last said of a record, and which one; kept beside the record to know what an officer typed since. */
export interface ImportedValues {
  readonly source: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Writes that belong together: organisations, or one person with posts and memberships. Done together or not at all. */
export interface ImportStep {
  readonly outcome: 'organizations' | 'new' | 'changed' | 'unchanged';
  readonly writes: readonly ImportWrite[];
}

/** What importing a roster would do, to be shown before it is done. Nothing has been written. */
export interface ImportPlan {
  readonly title: string;
  readonly asOf: string | null;
  readonly new: readonly PlannedPerson[];
  readonly changed: readonly ChangedPerson[];
  /** Known people about whom the file says nothing new. */
  readonly unchanged: readonly PersonId[];
  readonly gone: readonly GonePerson[];
  readonly conflicts: readonly ImportConflict[];
  /** Small things of the file that are left out. */
  readonly leftOut: readonly RosterProblem[];
  /** Whom the rows are, or become; rows that are asked about are not among them. */
  readonly rowsAs: ReadonlyMap<SourceId, PersonId>;
  readonly newOrganizations: number;
  readonly newMemberships: number;
  readonly steps: readonly ImportStep[];
}

/** How far an import is, in people and organisations. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** What an import did. `cancelled` and `storage_full` leave whole people behind: importing the file again finishes. */
export interface ImportReport {
  readonly end: 'finished' | 'cancelled' | 'storage_full';
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Memberships added. */
  readonly memberships: number;
  /** Organisations added. */
  readonly organizations: number;
  /** Records that were changed by someone between preview and import, or that could not be saved. */
  readonly problems: readonly {
    readonly name: string;
    readonly code: 'changed_meanwhile' | 'already_there' | 'invalid';
  }[];
}

/** An import that did not come to its end, so that the screen can offer to finish it. */
export interface UnfinishedImport extends ImportProgress {
  readonly title: string;
  /** ISO instant. */
  readonly startedAt: string;
}
