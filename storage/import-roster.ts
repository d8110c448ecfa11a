import type {
  ImportPlan,
  ImportProgress,
  ImportReport,
  ImportStep,
  ImportWrite,
  RosterTable,
  UnfinishedImport,
} from '../domain/roster/plan';
import type { RecordOf } from '../domain/records';
import { fail, ok, type Result } from '../domain/shared/result';
import type { ImportedRow, StoredRow } from './database';
import { mayBeFull } from './failures';
import type { StorageContext } from './repositories/context';
import { check } from './repositories/write-records';
import { clearRow, identifierKey } from './rows';

/** Rows in one transaction: a worker killed in between loses at most this many, whole people each. */
const ROWS_PER_TRANSACTION = 1_000;
const MARKER_ID = 'unfinished-import';
const IMPORT_TABLES = ['people', 'organizations', 'memberships', 'posts', 'imported', 'meta'] as const;

type Problem = ImportReport['problems'][number];

/** The import that did not come to its end, or `null`. */
export async function readUnfinishedImport({ database, log }: StorageContext): Promise<UnfinishedImport | null> {
  log.touch('meta');
  const value = (await database.meta.get(MARKER_ID))?.value;
  return (value as UnfinishedImport | undefined) ?? null; // written below only
}

/**
 * Does what the plan says, at most 1,000 rows a transaction and whole people only. Every record is compared with the
 * revision the plan was made on. Whoever interrupts it leaves a marker; planning the same file again continues, because
 * what was written is then known.
 */
export async function applyRoster(
  context: StorageContext,
  plan: ImportPlan,
  onProgress: (progress: ImportProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<ImportReport> {
  const { database } = context;
  const tally = { added: 0, updated: 0, unchanged: 0, memberships: 0, organizations: 0 };
  const problems: Problem[] = [];
  const total = plan.steps.length;
  const startedAt = context.now();
  let done = 0;
  const report = (end: ImportReport['end']): ImportReport => ({ end, ...tally, problems });

  for (const chunk of chunksOf(plan.steps)) {
    if (signal?.aborted === true) return report('cancelled');
    try {
      const finished = await database.transaction('rw', [...IMPORT_TABLES], async () => {
        const outcomes = await writeChunk(context, chunk);
        const marker: UnfinishedImport = { title: plan.title, startedAt, done: done + chunk.length, total };
        await database.meta.put({ id: MARKER_ID, value: marker });
        return outcomes;
      });
      // Counted after the commit: a chunk that was rolled back counts for nothing.
      for (const [index, outcome] of finished.entries()) count(chunk[index], outcome);
    } catch (error) {
      if (mayBeFull(error)) return report('storage_full');
      throw error;
    }
    done += chunk.length;
    onProgress({ done, total });
  }
  await database.meta.delete(MARKER_ID);
  return report('finished');

  function count(step: ImportStep | undefined, outcome: StepOutcome): void {
    problems.push(...outcome.problems);
    tally.memberships += outcome.created.memberships;
    tally.organizations += outcome.created.organizations;
    if (step === undefined || step.outcome === 'organizations') return;
    if (step.outcome === 'new') tally.added += outcome.created.people;
    else if (step.outcome === 'changed' && outcome.written > 0) tally.updated += 1;
    else tally.unchanged += 1;
  }
}

interface StepOutcome {
  written: number;
  readonly created: { people: number; organizations: number; memberships: number; posts: number };
  readonly problems: Problem[];
}

/** Writes steps within a running transaction, with few requests: all is read, judged in one go, and put. */
async function writeChunk(context: StorageContext, steps: readonly ImportStep[]): Promise<StepOutcome[]> {
  const { database } = context;
  const writes = steps.flatMap((step) => step.writes);
  const current = new Map<string, StoredRow>();
  for (const table of ROSTER_TABLES) {
    const ids = writes.filter((write) => write.table === table && write.rev !== null).map(({ record }) => record.id);
    for (const row of await database.rows(table).bulkGet(ids)) if (row !== undefined) current.set(row.id, row);
  }
  const known = await readKnownKeys(context, writes);
  const there = await readPeopleThere(context, writes);
  const outcomes: StepOutcome[] = [];
  const rows: Record<RosterTable, StoredRow[]> = { people: [], organizations: [], memberships: [], posts: [] };
  const imported: ImportedRow[] = [];
  for (const step of steps) {
    const outcome: StepOutcome = { written: 0, created: { ...NOTHING }, problems: [] };
    outcomes.push(outcome);
    for (const write of step.writes) {
      const isOfNobody = write.table === 'memberships' && write.rev === null && !there.has(write.record.personId);
      const judged = isOfNobody
        ? fail({ code: 'changed_meanwhile' as const })
        : judge(context, write, current.get(write.record.id), known);
      if (judged.ok) {
        rows[write.table].push(clearRow(judged.value));
        imported.push({ id: write.record.id, ...write.imported });
        outcome.written += 1;
        if (write.rev === null) outcome.created[write.table] += 1;
        continue;
      }
      outcome.problems.push({ name: 'name' in write.record ? write.record.name : '', code: judged.error.code });
      // A person who could not be added: the memberships would belong to nobody.
      if (write.table === 'people' && write.rev === null) break;
    }
  }
  for (const table of ROSTER_TABLES) await database.rows(table).bulkPut(rows[table]);
  await database.imported.bulkPut(imported);
  return outcomes;
}

const ROSTER_TABLES = ['people', 'organizations', 'memberships', 'posts'] as const;
const NOTHING = { people: 0, organizations: 0, memberships: 0, posts: 0 };

/** Whose mandates may be written: who is there, or comes with them. Somebody known may have been erased since the plan was made. */
async function readPeopleThere({ database }: StorageContext, writes: readonly ImportWrite[]): Promise<Set<string>> {
  const coming = writes.flatMap(({ table, record, rev }) => (table === 'people' && rev === null ? [record.id] : []));
  const owners = new Set(writes.flatMap(({ table, record }) => (table === 'memberships' ? [record.personId] : [])));
  const found = await database.rows('people').bulkGet([...owners]);
  return new Set([...coming, ...found.flatMap((row) => (row === undefined ? [] : [row.id]))]);
}

/** Official ids that are on disk already, of the people to be added: another window may have imported the same list. */
async function readKnownKeys({ database }: StorageContext, writes: readonly ImportWrite[]): Promise<Set<string>> {
  const keys = writes.flatMap((write) =>
    write.table === 'people' && write.rev === null ? write.record.identifiers.map(identifierKey) : [],
  );
  const found = await database.rows('people').where('identifierKeys').anyOf(keys).toArray();
  return new Set(found.flatMap((row) => ('identifierKeys' in row ? (row.identifierKeys as string[]) : []))); // our index
}

function judge(
  context: StorageContext,
  write: ImportWrite,
  current: StoredRow | undefined,
  known: ReadonlySet<string>,
): Result<RecordOf<RosterTable>, { readonly code: Problem['code'] }> {
  if ((current?.rev ?? null) !== write.rev) return fail({ code: 'changed_meanwhile' });
  if (write.table === 'people' && write.rev === null) {
    if (write.record.identifiers.some((identifier) => known.has(identifierKey(identifier)))) {
      return fail({ code: 'already_there' });
    }
  }
  const now = context.now();
  const checked = check(write.table, {
    ...write.record,
    createdAt: current === undefined ? now : createdAtOf(current, now),
    updatedAt: now,
    rev: (write.rev ?? 0) + 1,
  });
  return checked.ok ? ok(checked.value) : fail({ code: 'invalid' });
}

function createdAtOf(row: StoredRow, otherwise: string): string {
  return 'createdAt' in row && typeof row.createdAt === 'string' ? row.createdAt : otherwise;
}

function* chunksOf(steps: readonly ImportStep[]): Generator<readonly ImportStep[]> {
  let chunk: ImportStep[] = [];
  let rows = 0;
  for (const step of steps) {
    if (chunk.length > 0 && rows + step.writes.length > ROWS_PER_TRANSACTION) {
      yield chunk;
      chunk = [];
      rows = 0;
    }
    chunk.push(step);
    rows += step.writes.length;
  }
  if (chunk.length > 0) yield chunk;
}
