import type { DraftOf, RecordOf, SealedTable, TableName } from './records';
import type { Settings } from './settings/schema';
import type { PersonId } from './person/schema';
import type { ErasureLog, ErasurePlan, ExpiredRecord, Holding, LookingThrough, RecordMark } from './privacy/ports';
import type { IssueId } from './issue/schema';
import type { Dossier } from './person/dossier';
import type { Contact } from './roster/contact';
import type { ContactsPlan, ContactsRequest } from './roster/from-contacts';
import type { ImportChoices, ImportPlan, ImportProgress, ImportReport, UnfinishedImport } from './roster/plan';
import type { VoteReport, VoteWrite } from './roster/plan-votes';
import type { RosterError } from './roster/roster';
import type { PageRoster } from './roster/roster-row';
import type { Language } from './shared/language';
import type { Result } from './shared/result';

// The ports between screens and storage, declared once: components/ read and write through them, storage/ implements them,
// entrypoints/ join the two.

/** What to keep of a table. Several conditions are all required. */
export interface Selection {
  /** Sealed tables, memberships and votes: about this person. People: staff and experts who work for this person. */
  readonly personId?: PersonId;
  readonly issueId?: IssueId;
  readonly ids?: readonly string[];
  /** Sealed tables: about this day (civil date). */
  readonly date?: string;
  /** `only`: the trash. Default: what is not in the trash. */
  readonly trash?: 'only';
}

/** A record that could not be read: listed, never shown as if it were whole. */
export interface DamagedRecord {
  readonly table: TableName;
  readonly id: string;
  /** `unreadable`: could not be opened with the key; `invalid`: opened, but a field is not as it should be. */
  readonly reason: 'unreadable' | 'invalid';
  /** Where, e.g. `frames.0.strength`; empty for `unreadable`. */
  readonly place: string;
}

/** One hit of the search over everything. `excerpt` is plain text. */
export interface SearchHit {
  readonly table: TableName;
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  /** Names of the people it is about, when there are some: who said it, promised it, was met. */
  readonly people?: readonly string[];
}

/** Where a page of records ended: the day (`null`: among the undated, which come last) and the id there. */
export interface PageMark {
  readonly date: string | null;
  readonly id: string;
}

/** Some records of a table, and where to read on; `next` is `null` at the end. */
export interface RecordPage<Table extends SealedTable> {
  readonly records: readonly RecordOf<Table>[];
  readonly next: PageMark | null;
}

/** Reading. Every method may be used inside `live`. Damaged records are left out and listed by `damaged`. */
export interface Readers {
  get<Table extends TableName>(table: Table, id: string): Promise<RecordOf<Table> | null>;
  list<Table extends TableName>(table: Table, selection?: Selection): Promise<RecordOf<Table>[]>;
  /** The same records and order, some at a time and only those opened; for tables that grow without end. `limit` ≥ 1. */
  page<Table extends SealedTable>(
    table: Table,
    part: { readonly limit: number; readonly before?: PageMark },
  ): Promise<RecordPage<Table>>;
  dossier(personId: PersonId): Promise<Dossier | null>;
  /** `language`: the one in which titles and excerpts begin, where they exist in it. */
  search(
    words: string,
    options?: { tables?: readonly TableName[]; limit?: number; language?: Language },
  ): Promise<SearchHit[]>;
  damaged(): Promise<DamagedRecord[]>;
  /** How many records are in use; quick, because none is opened. */
  count(table: TableName): Promise<number>;
  /** What is left of a damaged record, as text; `null` when it is not there or not damaged. */
  rawRecord(table: TableName, id: string): Promise<string | null>;
  settings(): Promise<Settings>;
  /** What was being typed under this key, or `null`. */
  draft(key: string): Promise<Readonly<Record<string, unknown>> | null>;
  /**
   * What importing this Popolo file would do; writes nothing. Compare `File.size` with `ROSTER_MAX_BYTES` before reading
   * the text. `choices` are the officer's answers to the conflicts of an earlier plan of the same file.
   */
  planRoster(text: string, choices?: ImportChoices): Promise<Result<ImportPlan, RosterError>>;
  /** The same for the people whom a list or member page offers; `url` is the page's. */
  planPageRoster(page: PageRoster, url: string, choices?: ImportChoices): Promise<ImportPlan>;
  /** The same for the people of a sheet of contacts, with the questions for whom they work. */
  planContacts(contacts: readonly Contact[], request: ContactsRequest): Promise<ContactsPlan>;
  /** The import that was cancelled or interrupted last, or `null`. Importing its file again finishes it. */
  unfinishedImport(): Promise<UnfinishedImport | null>;
  /** The people about whom something sealed is kept, the trash included; quick, because nothing is opened. */
  peopleWithNotes(): Promise<ReadonlySet<PersonId>>;
  /** Everything held about one person, the trash included; `null` when the person is unknown. Opens everything: with progress. */
  holding(personId: PersonId, looking?: LookingThrough): Promise<Holding | null>;
  /** What erasing this person would do; `null` when the person is unknown. Opens everything: with progress. */
  planErasure(personId: PersonId, looking?: LookingThrough): Promise<ErasurePlan | null>;
  /** What is past the period of its class, newest first. Nothing is ever erased by itself. */
  expired(): Promise<readonly ExpiredRecord[]>;
  erasureLog(): Promise<ErasureLog>;
  /** Whether the invented people of the sample workspace are there. */
  hasSampleWorkspace(): Promise<boolean>;
}

/** Why a save did not happen; nothing was written. */
export type SaveFailure =
  | { readonly code: 'conflict'; readonly current: unknown }
  | { readonly code: 'missing' }
  /** Somebody it is about was erased meanwhile, in another window, on this day (civil date): it must not come back. */
  | { readonly code: 'erased'; readonly on: string }
  | { readonly code: 'invalid'; readonly place: string; readonly message: string }
  | { readonly code: 'storage_full' };

/** What a save came to: the record as it stands now, or why not. */
export type Saved<Table extends TableName> = Result<RecordOf<Table>, SaveFailure>;

/** Writing. Every save is compared with `rev`; nothing is ever half-written. */
export interface Commands {
  create<Table extends TableName>(table: Table, draft: DraftOf<Table>): Promise<Saved<Table>>;
  /** `rev` is the one that was read; a newer one on disk gives `conflict` with the current record. */
  update<Table extends TableName>(
    table: Table,
    id: string,
    rev: number,
    changes: Partial<DraftOf<Table>>,
  ): Promise<Saved<Table>>;
  /** To the trash, for 30 days. */
  remove<Table extends TableName>(table: Table, id: string, rev: number): Promise<Saved<Table>>;
  restore<Table extends TableName>(table: Table, id: string, rev: number): Promise<Saved<Table>>;
  saveSettings(changes: Partial<Settings>): Promise<Result<Settings, SaveFailure>>;
  /** Rejects with `code: 'storage_full'`, or with `PersonErasedError` when somebody in it was erased meanwhile. */
  saveDraft(key: string, content: Readonly<Record<string, unknown>>): Promise<void>;
  dropDraft(key: string): Promise<void>;
  /** Does what the plan says, whole people at a time; a person written stays written when it is cancelled. */
  applyRoster(
    plan: ImportPlan,
    onProgress?: (progress: ImportProgress) => void,
    signal?: AbortSignal,
  ): Promise<ImportReport>;
  /** Writes planned votes, some hundreds at a time; what another window wrote meanwhile stays as it is. */
  applyVotes(
    writes: readonly VoteWrite[],
    onProgress?: (progress: ImportProgress) => void,
    signal?: AbortSignal,
  ): Promise<VoteReport>;
  /**
   * Erases a person for good, with everything that is only about them, and takes them out of what is shared; the trash
   * included. All or nothing. `remember` keeps fingerprints of the official ids, so that an import asks before it brings
   * them back. `conflict`: other windows kept saving meanwhile.
   */
  erasePerson(
    personId: PersonId,
    remember: boolean,
    onProgress?: LookingThrough['onProgress'],
  ): Promise<Result<null, SaveFailure>>;
  /** Erases these records for good; people among them as `erasePerson` does, without remembering. Answers how many. */
  eraseRecords(marks: readonly RecordMark[]): Promise<Result<number, SaveFailure>>;
  /** Forgets the fingerprints: imports no longer ask about people who were erased. */
  forgetFingerprints(): Promise<void>;
  /** Adds the sample workspace; a second time adds nothing. Answers how many records were added. */
  loadSampleWorkspace(): Promise<Result<number, SaveFailure>>;
  /** Takes the sample workspace out for good; notes typed about invented people only go to the trash. */
  removeSampleWorkspace(): Promise<Result<number, SaveFailure>>;
}

/** Runs a reading again whenever what it read has changed, in this or another window. Returns the way to stop. */
export type Live = <Value>(
  reading: () => Promise<Value>,
  onValue: (value: Value) => void,
  onError: (error: unknown) => void,
) => () => void;

/** Everything a screen needs from outside; given by the entrypoint, by real storage also in tests. */
export interface Office {
  readonly read: Readers;
  readonly write: Commands;
  readonly live: Live;
  /** Civil date of today in the officer's zone. */
  today(): string;
  /** ISO instant. */
  now(): string;
}
