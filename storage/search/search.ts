import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchHit } from '../../domain/office';
import type { PersonId } from '../../domain/person/schema';
import type { RecordOf, TableName } from '../../domain/records';
import { fold } from '../../domain/shared/fold';
import type { Language } from '../../domain/shared/language';
import type { StoredRow } from '../database';
import type { LiveReadings } from '../live';
import type { StorageContext } from '../repositories/context';
import { getRecord, openRows } from '../repositories/read-records';
import { excerptOf } from './excerpt';
import { bodyToShow, SEARCHED_TABLES, searchableText, titleToShow } from './searchable-text';
import { STOP_WORDS } from './stop-words';

/** The search over all records. */
export interface Search {
  /**
   * Hits, best first. While the index is built for the first time (seconds, with very many notes) the answer may be
   * incomplete; within `live` it completes itself. `language`: the one in which titles and excerpts
   * begin, where they exist in it.
   */
  search(
    words: string,
    options?: { tables?: readonly TableName[]; limit?: number; language?: Language },
  ): Promise<SearchHit[]>;
}

type SearchedTable = (typeof SEARCHED_TABLES)[number];

const DEFAULT_LIMIT = 30;
/** Rows read, opened and indexed in one go; each reading from disk lets the page breathe, also in a tab without timers. */
const CHUNK = 100;
/** How long a search waits for an index that is being built, before it answers with what is in it. */
const PATIENCE_MS = 1_000;
/** How often live readings of a search run again while the index grows. */
const GROWTH_MS = 2_000;
/** What a search touches besides the tables: the index itself. */
const INDEX = '(search index)';
/** Windows save with the same clock, yet not in the order of their commits: look back this far. */
const OVERLAP_MS = 60_000;

/**
 * Full text over opened records, in memory: built at the first search, then brought up to date with what changed since.
 * Nothing readable of a sealed record is ever written to disk for the search.
 */
export function createSearch(context: StorageContext, changes: LiveReadings): Search {
  let index = emptyIndex();
  let revisions = new Map<string, number>();
  let newest = new Map<SearchedTable, string>();
  let stale = new Set<SearchedTable>(SEARCHED_TABLES);
  let updating: Promise<void> = Promise.resolve();
  let toldAt = 0;

  const forget = () => {
    index = emptyIndex();
    revisions = new Map();
    newest = new Map();
    stale = new Set(SEARCHED_TABLES);
  };

  changes.onChange((tables) => {
    // Words of an erased record must not linger in the index, in any window; once more after a reading under way.
    if (tables.has('erasures')) {
      forget();
      void updating.then(forget);
    }
    for (const table of SEARCHED_TABLES) if (tables.has(table) || tables.has('*')) stale.add(table);
  });

  const indexRows = async (table: SearchedTable, rows: readonly StoredRow[]) => {
    const changed = rows.filter((row) => revisions.get(`${table}|${row.id}`) !== row.rev);
    const found = await openRows(context, table, changed);
    const names = await readNames(
      context,
      found.flatMap((opened) => (opened.ok ? peopleOf(opened.record) : [])),
    );
    for (const opened of found) {
      if (!opened.ok) continue;
      const id = `${table}|${opened.record.id}`;
      if (index.has(id)) index.discard(id);
      revisions.set(id, opened.record.rev);
      if (opened.record.deletedAt !== undefined) continue;
      const people = peopleOf(opened.record).map((personId) => names.get(personId) ?? '');
      index.add({ id, table, ...searchableText(table, opened.record), people: people.join(' ') });
    }
  };

  const tellOfGrowth = () => {
    if (Date.now() - toldAt < GROWTH_MS) return;
    toldAt = Date.now();
    changes.announce(INDEX);
  };

  const catchUp = async (table: SearchedTable) => {
    const since = newest.get(table);
    const rows = context.database.rows(table);
    const from = since === undefined ? '' : new Date(Date.parse(since) - OVERLAP_MS).toISOString();
    const ids = await rows.where('updatedAt').aboveOrEqual(from).primaryKeys();
    for (let start = 0; start < ids.length; start += CHUNK) {
      const chunk = (await rows.bulkGet(ids.slice(start, start + CHUNK))).filter((row) => row !== undefined);
      await indexRows(table, chunk);
      for (const { updatedAt } of chunk) if (updatedAt > (newest.get(table) ?? '')) newest.set(table, updatedAt);
      if (ids.length > CHUNK) tellOfGrowth();
    }
  };

  const catchUpAll = async () => {
    while (stale.size > 0) {
      const tables = [...stale];
      stale = new Set();
      try {
        for (const table of tables) await catchUp(table);
      } catch (error) {
        for (const table of tables) stale.add(table);
        throw error;
      }
    }
  };

  // One at a time: two searches at once must not index the same rows twice.
  const bringUpToDate = () => {
    updating = updating.then(catchUpAll);
    const result = updating;
    updating = updating.catch(() => undefined); // told to the searcher who waited; the next one tries again
    return result;
  };

  return {
    async search(words, { tables, limit = DEFAULT_LIMIT, language = 'fr' } = {}) {
      for (const table of SEARCHED_TABLES) context.log.touch(table);
      context.log.touch(INDEX);
      const upToDate = bringUpToDate();
      const isUpToDate = await Promise.race([upToDate.then(() => true), wait(PATIENCE_MS).then(() => false)]);
      // A live reading runs again when the rest is in; others have what is there.
      if (!isUpToDate) void upToDate.then(() => changes.announce(INDEX)).catch(() => undefined);
      const wanted = tables === undefined ? null : new Set<TableName>(tables);
      const found = index.search(words, { filter: (hit) => wanted === null || wanted.has(tableOf(hit)) });
      const hits: SearchHit[] = [];
      // Read again, side by side: the index may hold a record that was deleted for good meanwhile.
      for (let start = 0; start < found.length && hits.length < limit; start += limit) {
        const shown = await Promise.all(
          found.slice(start, start + limit).map((hit) => showHit(context, hit, language)),
        );
        hits.push(...shown.filter((hit) => hit !== null).slice(0, limit - hits.length));
      }
      return hits;
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function withoutStopWords(words: readonly string[]): string[] {
  return words.filter((word, index) => index === words.length - 1 || !STOP_WORDS.has(fold(word)));
}

function emptyIndex(): MiniSearch {
  return new MiniSearch({
    // Whose it is finds a record too, after those whose own words were searched for: "osei logement".
    fields: ['title', 'body', 'people'],
    storeFields: ['table'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (term) => {
      const folded = fold(term);
      return STOP_WORDS.has(folded) ? null : folded;
    },
    searchOptions: {
      boost: { title: 3, people: 0.5 },
      // Two letters begin thousands of words.
      prefix: (term) => term.length > 2,
      combineWith: 'AND',
      // The word being typed may only look like a common one: "van" of "Vanhoorne".
      processTerm: (term) => fold(term),
      tokenize: (text) => withoutStopWords(text.match(WORD) ?? []),
    },
    // Discarded entries are swept in small steps, away from the typing.
    autoVacuum: true,
  });
}

function tableOf(hit: SearchResult): SearchedTable {
  return hit['table'] as SearchedTable; // stored by this file only
}

async function showHit(context: StorageContext, hit: SearchResult, language: Language): Promise<SearchHit | null> {
  const table = tableOf(hit);
  const id = String(hit.id).slice(table.length + 1);
  const record = await getRecord(context, table, id);
  if (record === null || record.deletedAt !== undefined) return null;
  const found = searchableText(table, record, language);
  const shown = { table, id, title: titleToShow(found), excerpt: excerptOf(bodyToShow(found), hit.terms) };
  const names = await readNames(context, peopleOf(record));
  return names.size === 0 ? shown : { ...shown, people: [...names.values()] };
}

function peopleOf(record: RecordOf<TableName>): readonly PersonId[] {
  return 'personIds' in record ? record.personIds : [];
}

/** Names of those who are in use; each id is read once. */
async function readNames(context: StorageContext, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await context.database.rows('people').bulkGet([...new Set(ids)]);
  const inUse = rows.filter((row) => row !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
  const opened = await openRows(context, 'people', inUse);
  return new Map(opened.flatMap((one) => (one.ok ? [[one.record.id, one.record.name] as const] : [])));
}
