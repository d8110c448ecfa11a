import { v7 as timedUuid } from 'uuid';
import type { Commands, Live, Readers } from '../domain/office';
import type { PersonId } from '../domain/person/schema';
import type { NameEntry } from '../domain/recognition/types';
import { civilDateOf } from '../domain/shared/dates';
import type { Statement } from '../domain/statement/schema';
import type { ExternalId } from '../domain/shared/record';
import { openDatabase, type Database } from './database';
import { createLiveReadings } from './live';
import type { StorageContext } from './repositories/context';
import { createDrafts } from './repositories/drafts';
import { readDossier } from './repositories/read-dossier';
import { readNames, readOfficialIds, readPeopleByIdentifier } from './repositories/read-names';
import { readRecordPage } from './repositories/read-page';
import { countRecords, readRaw } from './repositories/read-raw';
import { getRecord, listDamaged, listRecords } from './repositories/read-records';
import { readSettings, saveSettings } from './repositories/settings';
import { purgeTrash } from './repositories/trash';
import { createRecord, removeRecord, restoreRecord, updateRecord } from './repositories/write-records';
import { hasSampleWorkspace, loadSampleWorkspace, removeSampleWorkspace, type SampleRecords } from './sample-workspace';
import type { Search } from './search/search';
import { createAesVault } from './vault/aes-vault';
import { loadKeyRing } from './vault/device-key';

/** The opened workspace of this device. */
export interface Storage {
  readonly readers: Readers;
  readonly commands: Commands;
  readonly live: Live;
  /** Everyone known by name, for the names index. Public facts only. */
  namesForIndex(): Promise<NameEntry[]>;
  /** Who bears which official id, by `scheme|identifier`. */
  officialIds(): Promise<Map<string, PersonId>>;
  /** The people who bear these official ids, by `scheme|identifier`. */
  peopleByIdentifier(identifiers: readonly ExternalId[]): Promise<Map<string, PersonId>>;
  /** Deletes what has been in the trash for 30 days; for the background, whenever the browser starts. Returns how many records. */
  purgeTrash(): Promise<number>;
  /** Forgets which ids were erased since the browser was started: for the background, at its start, when no window is left that knew them. */
  forgetErased(): Promise<void>;
  /**
   * Hears some of the words again that another lexicon heard when they were saved; for the background, until it says `done`.
   * @param most - Statements looked at, ≥ 1.
   */
  hearSomeAgain(most?: number): Promise<'more' | 'done'>;
  close(): void;
}

/** What storage needs from outside. */
export interface StorageOptions {
  /** ISO instant, UTC, with milliseconds. */
  readonly now: () => string;
  /** A new UUIDv7; only tests give their own. */
  readonly newId?: () => string;
  /** The sample workspace as of a civil date; loaded only when asked for. Without it there is none to load. */
  readonly samples?: (today: string) => Promise<SampleRecords>;
  /** Hears the framings in words that are saved. Without it nothing is kept of what is heard: advice hears it itself. */
  readonly hear?: (statement: Statement) => Promise<Statement>;
  /** Another database than the extension's; only tests. */
  readonly name?: string;
  /** The database, when it is being opened already. */
  readonly database?: Promise<Database>;
}

/**
 * Opens the workspace of this device, making database and key at the first start.
 * @throws StorageOpenError
 */
export async function openStorage({
  now,
  newId = timedUuid,
  samples = () => Promise.resolve({}),
  hear = ({ heard: _before, ...statement }) => Promise.resolve(statement),
  name,
  database: opening = openDatabase(name),
}: StorageOptions): Promise<Storage> {
  const database = await opening;
  const vault = createAesVault(await loadKeyRing(database));
  const liveReadings = createLiveReadings(database.name);
  const context: StorageContext = {
    saving: new Set(),
    erasing: new Set(),
    database,
    vault,
    log: liveReadings,
    hear,
    now,
    newId: () => newId(),
  };
  const drafts = createDrafts(context);
  // Searching and importing are code of their own, which most surfaces never ask for.
  const plans = () => import('./plan-roster');
  const imports = () => import('./import-roster');
  const privacy = () => import('./privacy');
  let search: Promise<Search> | undefined;
  const startSearch = async () => (await import('./search/search')).createSearch(context, liveReadings);
  return {
    readers: {
      get: (table, id) => getRecord(context, table, id),
      list: (table, selection) => listRecords(context, table, selection),
      page: (table, part) => readRecordPage(context, table, part),
      dossier: (personId) => readDossier(context, personId),
      search: async (words, options) => (await (search ??= startSearch())).search(words, options),
      damaged: () => listDamaged(context),
      count: (table) => countRecords(context, table),
      rawRecord: (table, id) => readRaw(context, table, id),
      settings: () => readSettings(context),
      draft: (key) => drafts.read(key),
      planRoster: async (text, choices) => (await plans()).planRoster(context, text, choices),
      planPageRoster: async (page, url, choices) => (await plans()).planPageRoster(context, page, url, choices),
      planContacts: async (contacts, request) => (await plans()).planContacts(context, contacts, request),
      unfinishedImport: async () => (await imports()).readUnfinishedImport(context),
      peopleWithNotes: async () => (await privacy()).readPeopleWithNotes(context),
      holding: async (personId, looking) => (await privacy()).readHolding(context, personId, looking),
      planErasure: async (personId, looking) => (await privacy()).planErasure(context, personId, looking),
      expired: async () => (await privacy()).readExpired(context),
      erasureLog: async () => (await privacy()).readErasureLog(context),
      hasSampleWorkspace: () => hasSampleWorkspace(context),
    },
    commands: {
      create: (table, draft) => createRecord(context, table, draft),
      update: (table, id, rev, changes) => updateRecord(context, table, id, rev, changes),
      remove: (table, id, rev) => removeRecord(context, table, id, rev),
      restore: (table, id, rev) => restoreRecord(context, table, id, rev),
      saveSettings: (changes) => saveSettings(context, changes),
      saveDraft: (key, content) => drafts.save(key, content),
      dropDraft: (key) => drafts.drop(key),
      applyRoster: async (plan, onProgress, signal) => (await imports()).applyRoster(context, plan, onProgress, signal),
      applyVotes: async (writes, onProgress, signal) =>
        (await import('./import-votes')).applyVotes(context, writes, onProgress, signal),
      erasePerson: async (personId, remember, onProgress) =>
        (await privacy()).erasePerson(context, personId, remember, onProgress),
      eraseRecords: async (marks) => (await privacy()).eraseRecords(context, marks),
      forgetFingerprints: () => database.fingerprints.clear(),
      loadSampleWorkspace: async () => loadSampleWorkspace(context, await samples(civilDateOf(now()))),
      removeSampleWorkspace: () => removeSampleWorkspace(context),
    },
    live: (reading, onValue, onError) => liveReadings.live(reading, onValue, onError),
    namesForIndex: () => readNames(context),
    officialIds: () => readOfficialIds(context),
    peopleByIdentifier: (identifiers) => readPeopleByIdentifier(context, identifiers),
    purgeTrash: () => purgeTrash(context),
    forgetErased: async () => (await privacy()).dropMarks(context),
    hearSomeAgain: async (most) => (await import('./hear-again')).hearSomeAgain(context, most),
    close() {
      liveReadings.close();
      database.close();
    },
  };
}
