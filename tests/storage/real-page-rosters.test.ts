import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { choicesOf, answerAll, isQuestion } from '../../domain/roster/answers';
import { closeMandates } from '../../domain/roster/close-mandates';
import type { ImportPlan } from '../../domain/roster/plan';
import { readRoster } from '../../sites/registry';
import type { Storage } from '../../storage/open-storage';
import { createClock, openFreshStorage } from '../support/storage';

/** Real pages lie beside the repository on some machines and are never part of it. */
const PAGES = new URL('../../../shared/data/pages/parliament/', import.meta.url);
const CHAMBER =
  'https://www.dekamer.be/kvvcr/showpage.cfm?section=/depute&language=nl&cfm=cvlist54.cfm?legis=56&today=y';
const GOVERNMENT =
  'https://www.belgium.be/en/about_belgium/government/federal_authorities/federal_government/composition_government';

/** A saved page, or `null` where there is none; the caller then says that it skips. */
function open(name: string): string | null {
  const file = new URL(name, PAGES);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`skipped: no ${name} beside the repository`);
  return null;
}

function read(storage: Storage, html: string, url: string, plan?: ImportPlan): Promise<ImportPlan> {
  const roster = readRoster(new URL(url), new JSDOM(html).window.document);
  if (roster === null) throw new Error('the page offers nobody');
  const questions = plan?.conflicts.filter(isQuestion) ?? [];
  return storage.readers.planPageRoster(roster, url, choicesOf(answerAll(new Map(), questions, 'known')));
}

const outcome = ({ new: added, changed, unchanged, gone, conflicts }: ImportPlan) => ({
  new: added.length,
  changed: changed.map(({ memberships }) => memberships.map(({ kind }) => kind)),
  unchanged: unchanged.length,
  gone: gone.length,
  conflicts: conflicts.length,
});

test('the real list of the Chamber, changed by hand: one left, one changed group, one is new; the rest stays quiet', async () => {
  const html = open('dekamer/index/members_56_active_nl.html');
  if (html === null) return;
  const clock = createClock();
  const storage = await openFreshStorage(clock.now);
  const first = await read(storage, html, CHAMBER);
  expect(outcome(first)).toEqual({ new: 150, changed: [], unchanged: 0, gone: 0, conflicts: 0 });
  await storage.commands.applyRoster(first);

  clock.advanceDays(10);
  const today = clock.now().slice(0, 10);
  const rows = html.match(/<tr[^>]*>(?:(?!<\/tr>)[\s\S])*cvview54\.cfm\?key=(?:(?!<\/tr>)[\s\S])*<\/tr>/giu) ?? [];
  const [leaver = '', mover = ''] = rows;
  expect(rows).toHaveLength(150);
  const group = /namegroup=[^"]*"[^>]*>\s*([^<]+?)\s*<\/a>/iu;
  const moved = mover.replace(group, (whole, name: string) => whole.replace(name, 'Nieuwe Groep'));
  const newcomer = mover.replace(/key=\d+/iu, 'key=99999').replace(/<b>[^<]+<\/b>/iu, '<b>Vannieuwpoort Odile</b>');
  const later = html.replace(leaver, '').replace(mover, `${moved}${newcomer}`);

  const plan = await read(storage, later, CHAMBER);
  expect(outcome(plan)).toEqual({ new: 1, changed: [['ended', 'added']], unchanged: 148, gone: 1, conflicts: 0 });
  await storage.commands.applyRoster(closeMandates(plan));
  const [gone] = plan.gone;
  if (gone === undefined) throw new Error('nobody is gone');
  const held = await storage.readers.list('memberships', { personId: gone.personId });
  expect(held.map(({ endDate, active }) => [endDate, active])).toEqual([[today, false]]);
  expect(await storage.readers.get('people', gone.personId)).toMatchObject({ name: gone.name });
  expect(outcome(await read(storage, later, CHAMBER))).toEqual({
    new: 0,
    changed: [],
    unchanged: 150,
    gone: 0,
    conflicts: 0,
  });
  const names = await storage.namesForIndex();
  expect(names.map(({ name }) => name)).toContain(gone.name);
});

test('the real page of the government, without official ids, asks once who is meant and never again', async () => {
  const html = open('belgium.be/composition_government_en.html');
  const chamber = open('dekamer/index/members_56_active_nl.html');
  if (html === null || chamber === null) return;
  const clock = createClock();
  const storage = await openFreshStorage(clock.now);
  await storage.commands.applyRoster(await read(storage, chamber, CHAMBER));
  const asked = await read(storage, html, GOVERNMENT);
  expect(asked.conflicts.length).toBeGreaterThan(5);
  await storage.commands.applyRoster(await read(storage, html, GOVERNMENT, asked));
  clock.advanceDays(1);
  expect(outcome(await read(storage, html, GOVERNMENT))).toEqual({
    new: 0,
    changed: [],
    unchanged: 20,
    gone: 0,
    conflicts: 0,
  });
  expect(outcome(await read(storage, chamber, CHAMBER))).toMatchObject({ new: 0, changed: [], gone: 0, conflicts: 0 });
});
