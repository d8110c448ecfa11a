import { interactionIdSchema } from '../../domain/interaction/schema';
import type { PersonId } from '../../domain/person/schema';
import type { RecordOf } from '../../domain/records';
import { addDays } from '../../domain/shared/dates';
import { openDatabase } from '../../storage/database';
import { openStorage, type Storage } from '../../storage/open-storage';
import { toRow } from '../../storage/rows';
import { STOP_WORDS } from '../../storage/search/stop-words';
import { createAesVault } from '../../storage/vault/aes-vault';
import { loadKeyRing } from '../../storage/vault/device-key';
import { v7 as timedUuid } from 'uuid';

/** Milliseconds, and how many things they were spent on. */
export interface Timing {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
}

const now = () => new Date().toISOString();
const SYLLABLES = 'ba be bi bo bu da de di do du la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru'.split(
  ' ',
);

/** The same numbers on every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = createRandom(20_261_121);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // never empty here
/**
 * As many different words as the notes of years have; the n-th is used 1/n as often as the first (Zipf), and as in every
 * language the first hundreds are articles, pronouns and prepositions.
 */
const CONTENT_WORDS = Array.from({ length: 20_000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(SYLLABLES)).join(''),
);
const WORDS = [...STOP_WORDS, ...CONTENT_WORDS];
const word = () => WORDS[Math.floor(WORDS.length ** random()) - 1] ?? 'ba';
/** A word someone would search for: as often as it is used. */
const contentWord = (): string => {
  const chosen = word();
  return STOP_WORDS.has(chosen) ? contentWord() : chosen;
};
const text = (words: number) => Array.from({ length: words }, word).join(' ');
const name = () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join('');

function timing(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
  return { count: samples.length, median: at(0.5), p95: at(0.95) };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let opened: Promise<Storage> | undefined;
const storage = () => (opened ??= openStorage({ now }));

function roster(people: number): string {
  return JSON.stringify({
    meta: { title: 'Bench', as_of: '2026-11-01' },
    organizations: [{ id: 'quay', name: 'Parlement des Quais', classification: 'chamber' }],
    persons: Array.from({ length: people }, (_, index) => ({
      id: `quay:${index}`,
      name: `${name()} ${name()}`,
      identifiers: [{ scheme: 'quay', identifier: String(index) }],
      memberships: [{ organization_id: 'quay', role: 'member', start_date: '2024-06-09' }],
    })),
  });
}

/** Imports a roster of invented people, as the workspace does. */
async function importPeople(people: number): Promise<{ planMs: number; applyMs: number; longestChunkMs: number }> {
  const { readers, commands } = await storage();
  const file = roster(people);
  const start = performance.now();
  const plan = await readers.planRoster(file);
  if (!plan.ok) throw new Error(plan.error.code);
  const planned = performance.now();
  let last = planned;
  let longest = 0;
  const report = await commands.applyRoster(plan.value, () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  if (report.added !== people) throw new Error(JSON.stringify(report));
  return { planMs: planned - start, applyMs: performance.now() - planned, longestChunkMs: longest };
}

/** Writes sealed notes in bulk, each about one person; not a path of the product. */
async function writeNotes(notes: number): Promise<number> {
  const database = await openDatabase();
  const vault = createAesVault(await loadKeyRing(database));
  const people = (await database.rows('people').toCollection().primaryKeys()) as PersonId[]; // ids of `people`
  return time(async () => {
    for (let done = 0; done < notes; done += 2_000) {
      const rows = await Promise.all(
        Array.from({ length: Math.min(2_000, notes - done) }, () => toRow(vault, 'interactions', note(pick(people)))),
      );
      await database.rows('interactions').bulkAdd(rows);
    }
    database.close();
  });
}

function note(personId: PersonId): RecordOf<'interactions'> {
  const instant = now();
  return {
    id: interactionIdSchema.parse(timedUuid()),
    personIds: [personId],
    issueIds: [],
    channel: 'call',
    direction: 'out',
    date: addDays('2024-01-01', Math.floor(random() * 1_000)),
    summary: text(60),
    answered: text(20),
    ourSide: [],
    tried: [],
    createdAt: instant,
    updatedAt: instant,
    rev: 1,
  };
}

/** What an officer waits for, on a full workspace. */
async function measure(): Promise<Readonly<Record<string, unknown>>> {
  const { readers, commands } = await storage();
  const database = await openDatabase();
  const people = (await database.rows('people').toCollection().primaryKeys()) as PersonId[]; // ids of `people`
  database.close();
  const dossiers: number[] = [];
  for (let turn = 0; turn < 200; turn += 1) dossiers.push(await time(() => readers.dossier(pick(people))));
  const firstPages: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    firstPages.push(
      await time(async () => [await readers.count('interactions'), await readers.page('interactions', { limit: 100 })]),
    );
  }
  const deepPages: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const before = { date: addDays('2024-01-01', 400 + turn), id: 'f' };
    deepPages.push(await time(() => readers.page('interactions', { limit: 100, before })));
  }
  const listPeopleMs = await time(() => readers.list('people'));
  const drafts: number[] = [];
  for (let turn = 0; turn < 100; turn += 1) {
    drafts.push(await time(() => commands.saveDraft('quick-note', { text: text(turn) })));
  }
  const firstSearchMs = await time(() => readers.search(word()));
  // The first answer may come from a part of the index; a search per second asks until it is whole.
  const builtMs = firstSearchMs + (await time(() => untilSettled(readers)));
  const searches: number[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const words = turn % 3 === 0 ? contentWord().slice(0, 4) : turn % 3 === 1 ? `${word()} ${contentWord()}` : name();
    searches.push(await time(() => readers.search(words)));
  }
  const damagedMs = await time(() => readers.damaged());
  // A copy of a dossier and the plan of an erasure open everything; stopped at once, only what is linked to the person.
  const someone = pick(people);
  const linkedMs = await time(() => readers.holding(someone, { signal: AbortSignal.abort() }));
  const holdingMs = await time(() => readers.holding(someone));
  const planErasureMs = await time(() => readers.planErasure(someone));
  return {
    dossier: timing(dossiers),
    firstPage: timing(firstPages),
    deepPage: timing(deepPages),
    listPeopleMs,
    draft: timing(drafts),
    firstSearchMs,
    builtMs,
    search: timing(searches),
    damagedMs,
    linkedMs,
    holdingMs,
    planErasureMs,
  };
}

/** Searches until an answer comes without waiting for the index. */
async function untilSettled(readers: Storage['readers']): Promise<void> {
  while ((await time(() => readers.search(name()))) > 900);
}

/** Resolves with the time at which a live reading of notes first saw more of them than at its start. */
async function waitForNote(): Promise<number> {
  const { live, readers } = await storage();
  return new Promise((resolve, reject) => {
    let before: number | undefined;
    const stop = live(
      async () => (await readers.list('followUps')).length,
      (count) => {
        before ??= count;
        if (count === before) return;
        stop();
        resolve(Date.now());
      },
      reject,
    );
  });
}

/** Saves one follow-up; resolves with the time at which the save answered. */
async function saveNote(): Promise<number> {
  const { commands } = await storage();
  const saved = await commands.create('followUps', {
    personIds: [],
    issueIds: [],
    text: 'Send the figures',
    status: 'open',
  });
  if (!saved.ok) throw new Error(saved.error.code);
  return Date.now();
}

Object.assign(globalThis, { bench: { importPeople, writeNotes, measure, waitForNote, saveNote } });
