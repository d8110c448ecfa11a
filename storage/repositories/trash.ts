import { TABLE_NAMES } from '../../domain/records';
import type { StorageContext } from './context';

/** How long the trash keeps a record (DESIGN 4). */
const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Deletes for good what has been in the trash for more than 30 days; with a person go that person's memberships.
 * @returns How many records were deleted.
 */
export async function purgeTrash(context: StorageContext): Promise<number> {
  const { database } = context;
  const limit = new Date(Date.parse(context.now()) - TRASH_DAYS * DAY_MS).toISOString();
  let purged = 0;
  for (const table of TABLE_NAMES) {
    const expired = await database.rows(table).where('deletedAt').between('', limit, false, true).primaryKeys();
    if (expired.length === 0) continue;
    await database.transaction('rw', database.rows(table), database.rows('memberships'), async () => {
      await database.rows(table).bulkDelete(expired);
      if (table === 'people') await database.rows('memberships').where('personId').anyOf(expired).delete();
    });
    purged += expired.length;
  }
  return purged;
}
