import type {
  ImportPlan,
  ImportProgress,
  ImportReport,
  ImportStep,
  ImportWrite,
  UnfinishedImport,
} from '../domain/roster/plan';
import type { ImportChoices } from '../domain/roster/plan';
import { planNothing } from '../domain/roster/plan-import';
import type { RosterError } from '../domain/roster/roster';
import type { Result } from '../domain/shared/result';
import type { StoredRow } from './database';
import { mayBeFull } from './failures';
import type { StorageContext } from './repositories/context';
import { check } from './repositories/write-records';
import { clearRow, identifierKey } from './rows';

/** Rows in one transaction: a worker killed in between loses at most this many, whole people each. */
const ROWS_PER_TRANSACTION = 1_000;
const MARKER_ID = 'unfinished-import';
const IMPORT_TABLES = ['people', 'organizations', 'memberships', 'posts', 'imported', 'meta'] as const;

type Problem = ImportReport['problems'][number];

/** What importing this file would do. Writes nothing. */
export async function planRoster(
  _context: StorageContext,
  _text: string,
  _choices?: ImportChoices,
): Promise<Result<ImportPlan, RosterError>> {
  return planNothing();
}

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
        const outcomes: StepOutcome[] = [];
        for (const step of chunk) outcomes.push(await writeStep(context, step));
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

async function writeStep(context: StorageContext, step: ImportStep): Promise<StepOutcome> {
  const outcome: StepOutcome = {
    written: 0,
    created: { people: 0, organizations: 0, memberships: 0, posts: 0 },
    problems: [],
  };
  for (const write of step.writes) {
    const problem = await writeRecord(context, write);
    if (problem === null) {
      outcome.written += 1;
      if (write.rev === null) outcome.created[write.table] += 1;
      continue;
    }
    outcome.problems.push(problem);
    // A person who could not be added: the memberships would belong to nobody.
    if (write.table === 'people' && write.rev === null) break;
  }
  return outcome;
}

async function writeRecord(context: StorageContext, write: ImportWrite): Promise<Problem | null> {
  const { database } = context;
  const rows = database.rows(write.table);
  const name = 'name' in write.record ? write.record.name : '';
  const current = await rows.get(write.record.id);
  if ((current?.rev ?? null) !== write.rev) return { name, code: 'changed_meanwhile' };
  if (write.table === 'people' && write.rev === null && write.record.identifiers.length > 0) {
    // Another window may have imported the same list since the preview.
    const known = await rows.where('identifierKeys').anyOf(write.record.identifiers.map(identifierKey)).count();
    if (known > 0) return { name, code: 'already_there' };
  }
  const now = context.now();
  const checked = check(write.table, {
    ...write.record,
    createdAt: current === undefined ? now : createdAtOf(current, now),
    updatedAt: now,
    rev: (write.rev ?? 0) + 1,
  });
  if (!checked.ok) return { name, code: 'invalid' };
  await rows.put(clearRow(checked.value));
  await database.imported.put({ id: write.record.id, ...write.imported });
  return null;
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
