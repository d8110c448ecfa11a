import type { Office } from '../../domain/office';
import type { TableName } from '../../domain/records';
import { civilDateOf } from '../../domain/shared/dates';
import { send } from '../../messaging/send';
import { browser } from '../../platform/browser';
import { now } from '../../platform/clock';
import { forgetPagesWith } from '../../platform/page-memory';
import type { Database } from '../../storage/database';
import { openStorage } from '../../storage/open-storage';

const post = (envelope: unknown) => browser.runtime.sendMessage(envelope);

/** Tables whose change makes the names index stale. */
const ROSTER: ReadonlySet<TableName> = new Set<TableName>(['people', 'organizations', 'memberships', 'posts']);

/** Opens storage for a screen, and tells the background when names or settings changed. @throws StorageOpenError */
export async function openOffice(database: Promise<Database>): Promise<Office> {
  const { readers, commands, live } = await openStorage({
    now,
    database,
    // A chunk of its own: only the workspace ever asks for it.
    samples: async (today) => (await import('../../samples')).sampleWorkspace(today),
    // The lexicon is large and loaded late: by the advice, or by the first words that are saved.
    hear: async (statement) => (await import('../../domain/statement/keep-heard')).withHeard(statement),
  });
  const after = async <Saved extends { ok: boolean }>(table: TableName, saving: Promise<Saved>): Promise<Saved> => {
    const saved = await saving;
    if (saved.ok && ROSTER.has(table)) await send(post, 'roster.changed', null);
    if (saved.ok && table === 'statements') void send(post, 'statements.changed', null); // pages follow in their own time
    return saved;
  };
  /** Names index first, so that pages are read again without the name; then what was remembered of open pages; then the pages. */
  const forgetEverywhere = async (ids: readonly string[]) => {
    await send(post, 'roster.changed', null);
    await forgetPagesWith(ids);
    await send(post, 'choices.changed', null);
    void send(post, 'statements.changed', null); // pages follow in their own time
  };
  return {
    read: readers,
    write: {
      ...commands,
      create: (table, draft) => after(table, commands.create(table, draft)),
      update: (table, id, rev, changes) => after(table, commands.update(table, id, rev, changes)),
      remove: (table, id, rev) => after(table, commands.remove(table, id, rev)),
      restore: (table, id, rev) => after(table, commands.restore(table, id, rev)),
      applyRoster: async (plan, onProgress, signal) => {
        const report = await commands.applyRoster(plan, onProgress, signal);
        await send(post, 'roster.changed', null);
        return report;
      },
      erasePerson: async (personId, remember, onProgress) => {
        const erased = await commands.erasePerson(personId, remember, onProgress);
        if (erased.ok) await forgetEverywhere([personId]);
        return erased;
      },
      eraseRecords: async (marks) => {
        const erased = await commands.eraseRecords(marks);
        if (erased.ok) await forgetEverywhere(marks.map(({ id }) => id));
        return erased;
      },
      loadSampleWorkspace: () => after('people', commands.loadSampleWorkspace()),
      removeSampleWorkspace: () => after('people', commands.removeSampleWorkspace()),
      saveSettings: async (changes) => {
        const saved = await commands.saveSettings(changes);
        if (saved.ok) await send(post, 'settings.changed', null);
        return saved;
      },
    },
    live,
    now,
    today: () => civilDateOf(now()),
  };
}
