import type { ImportProgress } from '../domain/roster/plan';
import type { VoteReport, VoteWrite } from '../domain/roster/plan-votes';
import type { StoredRow } from './database';
import { mayBeFull } from './failures';
import { erasedOn, hashesOf } from './privacy/erased-marks';
import type { StorageContext } from './repositories/context';
import { check } from './repositories/write-records';
import { clearRow } from './rows';

/** Votes in one transaction: an officer who stops waits for at most this many. */
const VOTES_PER_TRANSACTION = 500;

/**
 * Writes planned votes, each whole. What another window wrote since the plan was made stays as it is, so the same sheet
 * imported twice, or in two windows at once, leaves one vote per person and vote.
 */
export async function applyVotes(
  context: StorageContext,
  writes: readonly VoteWrite[],
  onProgress: (progress: ImportProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<VoteReport> {
  const tally = { added: 0, changed: 0, leftAsTheyAre: 0 };
  for (let done = 0; done < writes.length; done += VOTES_PER_TRANSACTION) {
    if (signal?.aborted === true) return { end: 'cancelled', ...tally };
    const chunk = writes.slice(done, done + VOTES_PER_TRANSACTION);
    try {
      const written = await writeChunk(context, chunk);
      // Counted after the commit: a chunk that was rolled back counts for nothing.
      tally.added += written.added;
      tally.changed += written.changed;
      tally.leftAsTheyAre += chunk.length - written.added - written.changed;
    } catch (error) {
      if (mayBeFull(error)) return { end: 'storage_full', ...tally };
      throw error;
    }
    onProgress({ done: done + chunk.length, total: writes.length });
  }
  return { end: 'finished', ...tally };
}

async function writeChunk(
  context: StorageContext,
  chunk: readonly VoteWrite[],
): Promise<{ readonly added: number; readonly changed: number }> {
  const table = context.database.rows('votes');
  const hashes = new Map<string, readonly string[]>();
  for (const { vote } of chunk) {
    if (!hashes.has(vote.personId)) hashes.set(vote.personId, await hashesOf(vote.personId));
  }
  return context.database.transaction('rw', table, context.database.meta, async () => {
    const gone = new Set<string>();
    for (const [personId, own] of hashes) if ((await erasedOn(context, own)) !== null) gone.add(personId);
    const keys = [...new Set(chunk.map(({ vote }) => vote.voteKey))];
    const there = new Map((await table.where('voteKey').anyOf(keys).toArray()).map((row) => [placeOf(row), row]));
    const rows: StoredRow[] = [];
    const count = { added: 0, changed: 0 };
    for (const { current, vote } of chunk) {
      if (gone.has(vote.personId)) continue; // erased since the plan was made
      const found = there.get(placeOf(vote));
      if ((found?.id ?? null) !== (current?.id ?? null) || (found?.rev ?? null) !== (current?.rev ?? null)) continue;
      const now = context.now();
      const checked = check('votes', {
        ...vote,
        id: current?.id ?? context.newId(),
        createdAt: found !== undefined && 'createdAt' in found ? found.createdAt : now,
        updatedAt: now,
        rev: (current?.rev ?? 0) + 1,
      });
      // The sheet was checked cell by cell before: what the schema refuses here is a bug, and nothing is written.
      if (!checked.ok) throw new Error(`a planned vote is not valid: ${JSON.stringify(checked.error)}`);
      rows.push(clearRow(checked.value));
      if (current === null) count.added += 1;
      else count.changed += 1;
    }
    await table.bulkPut(rows);
    return count;
  });
}

/** One vote per person and vote key, whatever its id. */
function placeOf(vote: object): string {
  const fields = vote as { readonly voteKey?: string; readonly personId?: string }; // a row of this table, or a planned one
  return `${fields.voteKey}|${fields.personId}`;
}
