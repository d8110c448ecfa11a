import { useEffect, useState } from 'react';
import type { RecordOf, SealedTable } from '../../../domain/records';
import type { Office, PageMark, RecordPage } from '../../../domain/office';
import { useOffice } from '../../office';
import { useKept } from '../../ui/kept';

/** Rows of the first page, and added at each "show more". */
const PAGE = 100;

/** Rows opened at a time when the whole table is wanted: a screen stays quick between two of them. */
const CHUNK = 400;

/** How often the screen is told while the whole table is read, ms. */
const TELL_MS = 1_000;

/** As much of a table as has been read, newest first. */
interface ReadRecords<Table extends SealedTable> {
  readonly records: readonly RecordOf<Table>[];
  /**
   * How many there are in all; `null` until they are counted, which takes longer than the first page. Damaged ones, which
   * cannot be shown, count too until the end has been read.
   */
  readonly total: number | null;
  /** Whether nothing is left to read. */
  readonly isWhole: boolean;
}

/**
 * The newest `wanted` records of a table, live; `undefined` until the first are there. What was read stays on the screen
 * while more is read, and while a change has it read again.
 */
function useRecordPages<Table extends SealedTable>(table: Table, wanted: number): ReadRecords<Table> | undefined {
  const office = useOffice();
  const [state, setState] = useState<{ read?: ReadRecords<Table>; error?: unknown }>({});
  useEffect(() => {
    const leaving = new AbortController();
    const show = (read: ReadRecords<Table>) =>
      setState((before) => (keepsMore(before.read, read, wanted) ? before : { read }));
    const stop = office.live(
      () => readUpTo(office, table, wanted, show, leaving.signal),
      (read) => {
        if (read !== null) setState({ read });
      },
      (error) => setState({ error }),
    );
    return () => {
      leaving.abort();
      stop();
    };
  }, [office, table, wanted]);
  if (state.error !== undefined) throw state.error;
  return state.read;
}

/** A list that is read as far as it is looked at: as many rows as are shown, or all of them to find some. */
export interface LongList {
  /** How many rows there are in all; `undefined` until they are counted. */
  readonly total: number | undefined;
  /** Whether all were asked for and some are still to be read. */
  readonly readsOn: boolean;
  /** Whether fewer are there than were asked for. */
  readonly isShort: boolean;
  /** Asks for this many rows at least; `Infinity` for all. */
  readonly need: (rows: number) => void;
}

/** The rows of a table that may hold hundreds of thousands, and the way to ask for more; `rows` as for a short list. */
export function useLongList<Table extends SealedTable>(
  table: Table,
): { readonly rows: readonly RecordOf<Table>[] | undefined; readonly long: LongList } {
  const [wanted, setWanted] = useKept('wanted', PAGE);
  const read = useRecordPages(table, wanted);
  return {
    rows: read?.records,
    long: {
      total: read?.total ?? undefined,
      readsOn: wanted === Infinity && read?.isWhole === false,
      isShort: read === undefined || (!read.isWhole && read.records.length < wanted),
      need: (rows) => setWanted(Math.max(wanted, rows)),
    },
  };
}

/** On the way to as many as are shown already, the list must not grow short and long again. */
function keepsMore<Table extends SealedTable>(
  before: ReadRecords<Table> | undefined,
  now: ReadRecords<Table>,
  wanted: number,
): boolean {
  if (before === undefined) return false;
  return now.total === null || now.records.length < Math.min(before.records.length, wanted);
}

async function readUpTo<Table extends SealedTable>(
  { read }: Office,
  table: Table,
  wanted: number,
  onProgress: (read: ReadRecords<Table>) => void,
  signal: AbortSignal,
): Promise<ReadRecords<Table> | null> {
  let total: number | null = null;
  let records: readonly RecordOf<Table>[] = [];
  let mark: PageMark | null = null;
  let told = performance.now();
  do {
    const limit = Math.min(wanted - records.length, records.length === 0 ? PAGE : CHUNK);
    const page: RecordPage<Table> = await read.page(table, mark === null ? { limit } : { limit, before: mark });
    if (signal.aborted) return null;
    records = records.concat(page.records);
    mark = page.next;
    if (total === null || performance.now() - told > TELL_MS) {
      onProgress({ records, total, isWhole: mark === null });
      told = performance.now();
    }
    if (mark !== null && total === null) {
      total = await read.count(table);
      if (signal.aborted) return null;
      onProgress({ records, total, isWhole: false });
    }
  } while (mark !== null && records.length < wanted && records.length < (total ?? 0));
  const isWhole = mark === null || records.length >= (total ?? 0);
  return { records, total: isWhole ? records.length : total, isWhole };
}
