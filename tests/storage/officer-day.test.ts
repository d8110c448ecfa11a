import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organizationIdSchema } from '../../domain/person/schema';
import { freshName, openFreshStorage } from '../support/storage';
import { rowsOf } from './privacy/traces';
import { interactionDraft, personDraft, saved } from './records';

const before = process.env['TZ'];

beforeAll(() => {
  process.env['TZ'] = 'Europe/Brussels';
});
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** The clock in Brussels, the same moment in UTC, the day it is there, that day a year before, and the day before that one. */
const NIGHTS = [
  ['23:30 in winter', '2026-11-20T22:30:00.000Z', '2026-11-20', '2025-11-20', '2025-11-19'],
  ['00:30 in winter', '2026-11-20T23:30:00.000Z', '2026-11-21', '2025-11-21', '2025-11-20'],
  ['23:30 in summer', '2026-07-20T21:30:00.000Z', '2026-07-20', '2025-07-20', '2025-07-19'],
  ['00:30 in summer', '2026-07-20T22:30:00.000Z', '2026-07-21', '2025-07-21', '2025-07-20'],
] as const;

describe.each(NIGHTS)('at %s', (_clock, instant, today, yearAgo, dayBefore) => {
  const now = () => instant;

  test('a period ends on the calendar of the officer', async () => {
    const { commands, readers } = await openFreshStorage(now);
    const ana = saved(await commands.create('people', personDraft()));
    await commands.saveSettings({ retention: { interactions: 'one_year' } });
    const past = saved(await commands.create('interactions', interactionDraft([ana.id], { date: dayBefore })));
    saved(await commands.create('interactions', interactionDraft([ana.id], { date: yearAgo })));
    expect((await readers.expired()).map(({ id, date }) => [id, date])).toEqual([[past.id, dayBefore]]);
  });

  test('what has no day counts from the day on which it was changed there', async () => {
    const name = freshName();
    const written = await openFreshStorage(now, name);
    await written.commands.saveSettings({ retention: { statements: 'one_year', people: 'no_limit' } });
    const ana = saved(await written.commands.create('people', personDraft()));
    saved(
      await written.commands.create('statements', {
        personIds: [ana.id],
        issueIds: [],
        text: 'We wait.',
        source: 'press',
        issueStance: 'unclear',
        formerRole: false,
      }),
    );
    // A year later at noon it is a year old to the day, and the day after it is past.
    const later = (days: number) => {
      const noon = Date.parse(`${today}T11:00:00.000Z`) + days * 86_400_000;
      return openFreshStorage(() => new Date(noon).toISOString(), name);
    };
    expect(await (await later(365)).readers.expired()).toEqual([]);
    expect((await (await later(366)).readers.expired()).map(({ table, date }) => [table, date])).toEqual([
      ['statements', today],
    ]);
  });

  test('the log of erasures says the day it was done', async () => {
    const name = freshName();
    const { commands } = await openFreshStorage(now, name);
    const ana = saved(await commands.create('people', personDraft()));
    await commands.erasePerson(ana.id, false);
    expect(await rowsOf(name, 'erasures')).toMatchObject([{ date: today }]);
  });

  test('a mandate that ends on a day runs until its midnight', async () => {
    const storage = await openFreshStorage(now);
    const seat = {
      organizationId: organizationIdSchema.parse('0190a000-0000-7000-8000-000000000003'),
      committees: [],
      substituteCommittees: [],
      identifiers: [],
    };
    const until = async (name: string, endDate: string) => {
      const person = saved(await storage.commands.create('people', personDraft(name)));
      saved(
        await storage.commands.create('memberships', { ...seat, personId: person.id, startDate: '2024-07', endDate }),
      );
    };
    await until('Ana Verbrugge', today);
    await until('Bram Peeters', `${today.slice(0, 8)}${String(Number(today.slice(8)) - 1)}`);
    const seated = (await storage.namesForIndex()).map(({ name, seated: isSeated }) => [name, isSeated]);
    expect(Object.fromEntries(seated)).toEqual({ 'Ana Verbrugge': true, 'Bram Peeters': false });
  });

  test('the people of a page are as of that day', async () => {
    const { readers } = await openFreshStorage(now);
    const plan = await readers.planPageRoster(
      {
        institution: 'Parlement des Quais',
        institutionId: 'quais',
        complete: false,
        rows: [{ name: 'Ana Verbrugge', otherNames: [], identifiers: [], links: [] }],
      },
      'https://quais.example/leden',
    );
    expect(plan.asOf).toBe(today);
  });
});
