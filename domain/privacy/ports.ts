import type { Organization, Person, PersonId } from '../person/schema';
import type { Issue } from '../issue/schema';
import type { RecordOf, TableName } from '../records';
import type { RetentionClass } from './retention';

/** How many records of each kind. */
export type TableCounts = { readonly [Table in TableName]?: number };

/** Following a reading that opens everything, and stopping it. */
export interface LookingThrough {
  /** Records opened so far, of all that there are. */
  readonly onProgress?: ((progress: LookedThrough) => void) | undefined;
  /** Stopped, it answers with what it has found. */
  readonly signal?: AbortSignal;
}

/** How far it has come. */
export interface LookedThrough {
  readonly done: number;
  readonly total: number;
}

/** One record, wherever it lies. */
export interface RecordMark {
  readonly table: TableName;
  readonly id: string;
}

/** A record with the day it counts from and whom it is about. */
export interface ExpiredRecord {
  readonly table: RetentionClass;
  readonly id: string;
  readonly record: RecordOf<RetentionClass>;
  /** Civil date; for a person, the end of the last mandate or the last time the facts were changed. */
  readonly date: string;
  readonly personIds: readonly PersonId[];
}

/** What erasing a person would do; nothing has been erased. */
export interface ErasurePlan {
  readonly person: Person;
  /** Everything was looked through; `false`: it was stopped, and only what is linked to them is sure to be counted. */
  readonly isWhole: boolean;
  /** Only about them: gone for good, the trash included. */
  readonly goes: TableCounts;
  /** Shared: stays, without them. */
  readonly unlinked: TableCounts;
  /** What stays and may still name them in its text, to be read by the officer. */
  readonly named: readonly (RecordMark & { readonly record: RecordOf<TableName> })[];
}

/** Records per table. */
export type HeldRecords = { readonly [Table in TableName]?: readonly RecordOf<Table>[] };

/** Everything held about one person, the trash included (GDPR 15). */
export interface Holding {
  readonly person: Person;
  /** All texts were looked through for their name; `false`: it was stopped. The records about them are all there either way. */
  readonly isWhole: boolean;
  readonly records: HeldRecords;
  /** What lists last said of them, by record id. */
  readonly imported: Readonly<Record<string, unknown>>;
  /** What the records point to, to be called by name. */
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly issues: readonly Issue[];
  /** Not linked to them, and may name them in its text. */
  readonly named: readonly (RecordMark & { readonly record: RecordOf<TableName> })[];
}

/** One line of the log: that something was erased, and never what or whom. */
export interface ErasureLine {
  readonly id: string;
  /** Civil date. */
  readonly date: string;
  /** A whole dossier on request or by decision; or records past their period. */
  readonly kind: 'person' | 'retention';
}

/** What the privacy page says of erasures. */
export interface ErasureLog {
  /** Newest first. */
  readonly lines: readonly ErasureLine[];
  /** Fingerprints kept so that an import asks before it brings an erased person back. */
  readonly fingerprints: number;
}
