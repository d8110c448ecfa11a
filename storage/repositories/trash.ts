import { TABLE_NAMES } from '../../domain/records';
import { DAY_MS } from '../../domain/shared/dates';
import { TRASH_DAYS } from '../../domain/shared/record';
import type { StorageContext } from './context';

/**
 * Deletes for good what has been in the trash for more than `TRASH_DAYS` days; with a person go that person's memberships.
 * @returns How many records were deleted.
 */
export async function purgeTrash(context: StorageContext): Promise<number> {
  const { database } = context;
  const limit = new Date(Date.parse(context.now()) - TRASH_DAYS * DAY_MS).toISOString();
  let purged = 0;
  for (const table of TABLE_NAMES) {
    const expired = await database.rows(table).where('deletedAt').between('', limit, false, true).primaryKeys();
    if (expired.length === 0) continue;
    const memberships = database.rows('memberships');
    await database.transaction('rw', database.rows(table), memberships, database.imported, async () => {
      const orphans = table === 'people' ? await memberships.where('personId').anyOf(expired).primaryKeys() : [];
      await database.rows(table).bulkDelete(expired);
      await memberships.bulkDelete(orphans);
      // What a list once said of them goes too: nothing of an erased person stays behind.
      await database.imported.bulkDelete([...expired, ...orphans]);
    });
    purged += expired.length;
  }
  return purged;
}
