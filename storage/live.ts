import { Dexie } from 'dexie';
import type { Live } from '../domain/office';

/** Notes which tables are being read, so that a live reading knows what to watch. */
export interface ReadingLog {
  touch(table: string): void;
}

/** Live readings over one database. */
export interface LiveReadings extends ReadingLog {
  readonly live: Live;
  /** Calls back with the tables of every committed change, from any window. Returns the way to stop. */
  onChange(listener: (tables: ReadonlySet<string>) => void): () => void;
  /** Tells the readings of this window that something they touched is new, though no table changed. */
  announce(touched: string): void;
  close(): void;
}

/** What Dexie says of a change: one key per touched index, `idb://<database>/<table>/<index>`. */
type MutatedParts = Readonly<Record<string, unknown>>;

/**
 * Live readings by table. Dexie's own `liveQuery` follows a reading through its promise zones and loses the trace when
 * the reading awaits something foreign, such as WebCrypto or a screen's own promise; then a change is silently missed.
 * Here each reading watches every table that anyone read while it ran: at worst one run too many, never one too few
 * (decision 0005).
 */
export function createLiveReadings(databaseName: string): LiveReadings {
  const prefix = `idb://${databaseName}/`;
  const running = new Set<Set<string>>();
  const listeners = new Set<(tables: ReadonlySet<string>) => void>();

  const onMutation = (parts: MutatedParts) => {
    const tables = new Set<string>();
    for (const part of Object.keys(parts)) {
      if (part === 'all') tables.add(ANY_TABLE);
      if (part.startsWith(prefix)) tables.add(part.slice(prefix.length).split('/', 1)[0] ?? '');
    }
    if (tables.size > 0) for (const listener of listeners) listener(tables);
  };
  Dexie.on.storagemutated.subscribe(onMutation);

  const onChange: LiveReadings['onChange'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    touch(table) {
      for (const tables of running) tables.add(table);
    },
    onChange,
    announce(touched) {
      for (const listener of listeners) listener(new Set([touched]));
    },
    close() {
      listeners.clear();
      Dexie.on.storagemutated.unsubscribe(onMutation);
    },
    live(reading, onValue, onError) {
      let stopped = false;
      let isRunning = false;
      let watched: ReadonlySet<string> = new Set();
      let changedMeanwhile = new Set<string>();

      const run = async () => {
        isRunning = true;
        changedMeanwhile = new Set();
        const tables = new Set<string>();
        running.add(tables);
        try {
          const value = await reading();
          if (!stopped) onValue(value);
        } catch (error) {
          if (!stopped) onError(error);
        } finally {
          running.delete(tables);
          watched = tables;
          isRunning = false;
          if (!stopped && overlaps(changedMeanwhile, tables)) void run();
        }
      };

      const stopListening = onChange((tables) => {
        if (isRunning) for (const table of tables) changedMeanwhile.add(table);
        else if (overlaps(tables, watched)) void run();
      });
      void run();
      return () => {
        stopped = true;
        stopListening();
      };
    },
  };
}

/** Stands for "some table, unknown which". */
const ANY_TABLE = '*';

function overlaps(changed: ReadonlySet<string>, read: ReadonlySet<string>): boolean {
  return changed.has(ANY_TABLE) || [...changed].some((table) => read.has(table));
}
