import { describe, expect, test } from 'vitest';
import type { Membership, Organization, Person } from '../../../domain/person/schema';
import { closeMandates, countClosable } from '../../../domain/roster/close-mandates';
import { rosterFromPage } from '../../../domain/roster/from-page';
import type { ImportChoices, ImportedValues, ImportPlan } from '../../../domain/roster/plan';
import { planImport } from '../../../domain/roster/plan-import';
import type { PageRoster, RosterRow } from '../../../domain/roster/roster-row';

const URL = 'https://www.dekamer.be/kvvcr/showpage.cfm?section=/depute&cfm=cvlist54.cfm?legis=56&today=y';

function row(key: string, givenName: string, familyName: string, group: string): RosterRow {
  return {
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    otherNames: [`${familyName} ${givenName}`],
    identifiers: [{ scheme: 'dekamer.be-key', identifier: key }],
    group,
    links: [],
  };
}

const PAGE: PageRoster = {
  institution: 'De Kamer',
  institutionId: 'be-chamber',
  legislature: '56',
  complete: true,
  rows: [
    row('99954', 'Odile', 'Vannieuwpoort', 'PRO'),
    row('99961', 'Bram', 'De Kesel', 'Vrij & Lokaal'),
    row('99970', 'Lucas', 'Terhaegen', 'PRO'),
  ],
};

/** A workspace that takes every write of a plan. */
function createWorkspace() {
  const people: Person[] = [];
  const organizations: Organization[] = [];
  const memberships: Membership[] = [];
  const imported = new Map<string, ImportedValues>();
  let ids = 0;
  const instant = '2026-01-01T00:00:00.000Z';
  const put = <Item extends { id: string }>(table: Item[], item: Item) => {
    const at = table.findIndex(({ id }) => id === item.id);
    table.splice(at < 0 ? table.length : at, at < 0 ? 0 : 1, item);
  };
  return {
    people,
    memberships,
    plan(page: PageRoster, today: string, choices: ImportChoices = new Map()): ImportPlan {
      return planImport(
        rosterFromPage(page, { url: URL, today }),
        { people, organizations, posts: [], memberships, imported },
        { newId: () => `0199f0aa-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`, today, choices },
      );
    },
    apply(plan: ImportPlan) {
      for (const { table, record, rev, imported: said } of plan.steps.flatMap(({ writes }) => writes)) {
        const saved = { ...record, createdAt: instant, updatedAt: instant, rev: (rev ?? 0) + 1 };
        if (table === 'people')
          put(people, saved as Person); // the plan's union of tables does not narrow the record
        else if (table === 'organizations')
          put(organizations, saved as Organization); // as above
        else if (table === 'memberships') put(memberships, saved as Membership); // as above
        imported.set(record.id, said);
      }
    },
  };
}

/** A government's page: names and offices, no official ids. */
const government = (offices: Readonly<Record<string, string>>, language: 'en' | 'fr' = 'en'): PageRoster => ({
  institution: language === 'en' ? 'The government' : 'Le gouvernement',
  institutionId: 'be-gov',
  complete: true,
  language,
  rows: Object.entries(offices).map(([name, role]) => ({ name, role, otherNames: [], identifiers: [], links: [] })),
});

/** What a person holds and held, as `role start–end`. */
const held = ({ memberships }: { memberships: readonly Membership[] }) =>
  memberships.map(({ role, startDate, endDate }) => `${role ?? ''} ${startDate ?? ''}–${endDate ?? ''}`);

describe('the people of a government’s page, without official ids', () => {
  const OFFICES = { 'Odile Vannieuwpoort': 'Minister of Energy', 'Bram De Kesel': 'Minister of Ports' };

  test('are asked about once: whoever the officer named is known on the next reading', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(PAGE, '2026-01-15'));
    const first = workspace.plan(government(OFFICES), '2026-01-16');
    const questions = first.conflicts.flatMap((one) => (one.code === 'same_name' ? [one] : []));
    expect(questions.map(({ name }) => name)).toEqual(['Odile Vannieuwpoort', 'Bram De Kesel']);
    const [odile, bram] = questions;
    const choices: ImportChoices = new Map([
      [odile?.sourceId ?? '', odile?.candidates[0] ?? 'new'],
      [bram?.sourceId ?? '', 'new'],
    ]);
    workspace.apply(workspace.plan(government(OFFICES), '2026-01-16', choices));
    expect(workspace.people).toHaveLength(4);
    const again = workspace.plan(government(OFFICES), '2026-02-16');
    expect({ new: again.new, changed: again.changed, gone: again.gone, conflicts: again.conflicts }).toEqual({
      new: [],
      changed: [],
      gone: [],
      conflicts: [],
    });
  });

  test('a new office ends the old one on the day of the list', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(government(OFFICES), '2026-01-15'));
    const moved = { ...OFFICES, 'Odile Vannieuwpoort': 'Prime Minister' };
    workspace.apply(workspace.plan(government(moved), '2026-02-15'));
    expect(held(workspace)).toEqual([
      'Minister of Energy –2026-02-15',
      'Minister of Ports –',
      'Prime Minister 2026-02-15–',
    ]);
  });

  test('the same page in another language gives nobody a second office', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(government(OFFICES), '2026-01-15'));
    const french = { 'Odile Vannieuwpoort': 'Ministre de l’Énergie', 'Bram De Kesel': 'Ministre des Ports' };
    const plan = workspace.plan(government(french, 'fr'), '2026-02-15');
    expect({ new: plan.new, changed: plan.changed, gone: plan.gone, organizations: plan.newOrganizations }).toEqual({
      new: [],
      changed: [],
      gone: [],
      organizations: 0,
    });
  });
});

describe('the people of a list page', () => {
  test('are all new in an empty workspace, each with a mandate known to run on the day of reading', () => {
    const workspace = createWorkspace();
    const plan = workspace.plan(PAGE, '2026-01-15');
    workspace.apply(plan);
    expect(plan.new.map(({ name }) => name)).toEqual(['Odile Vannieuwpoort', 'Bram De Kesel', 'Lucas Terhaegen']);
    expect(workspace.memberships.map(({ active, asOf, legislature }) => ({ active, asOf, legislature }))).toEqual(
      PAGE.rows.map(() => ({ active: true, asOf: '2026-01-15', legislature: '56' })),
    );
  });

  test('read a second time, nobody is new, changed or gone', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(PAGE, '2026-01-15'));
    const again = workspace.plan(PAGE, '2026-02-15');
    expect({ new: again.new, changed: again.changed, gone: again.gone }).toEqual({ new: [], changed: [], gone: [] });
  });

  test('who is missing from a later complete list is gone', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(PAGE, '2026-01-15'));
    const later = workspace.plan({ ...PAGE, rows: PAGE.rows.slice(0, 2) }, '2026-02-15');
    expect(later.gone.map(({ name }) => name)).toEqual(['Lucas Terhaegen']);
  });

  test('the mandate of whoever left ends on the day of the list only when that is asked for, and the person stays', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(PAGE, '2026-01-15'));
    const shorter = { ...PAGE, rows: PAGE.rows.slice(0, 2) };
    workspace.apply(workspace.plan(shorter, '2026-02-15'));
    expect(workspace.memberships.map(({ endDate }) => endDate)).toEqual([undefined, undefined, undefined]);
    const later = workspace.plan(shorter, '2026-02-16');
    expect(countClosable(later)).toBe(1);
    workspace.apply(closeMandates(later));
    expect(workspace.memberships.map(({ endDate, active }) => [endDate, active])).toEqual([
      [undefined, true],
      [undefined, true],
      ['2026-02-16', false],
    ]);
    expect(workspace.people.map(({ name }) => name)).toContain('Lucas Terhaegen');
    expect(workspace.plan(shorter, '2026-02-17').gone).toEqual([]);
  });

  test('whoever comes back after the mandate was closed gets a new one', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(PAGE, '2026-01-15'));
    workspace.apply(closeMandates(workspace.plan({ ...PAGE, rows: PAGE.rows.slice(0, 2) }, '2026-02-15')));
    const back = workspace.plan(PAGE, '2026-03-15');
    expect(back.changed.map(({ name, memberships }) => [name, memberships.map(({ kind }) => kind)])).toEqual([
      ['Lucas Terhaegen', ['added']],
    ]);
  });

  test('a profile or a part of the list finds nobody gone', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(PAGE, '2026-01-15'));
    const one = workspace.plan({ ...PAGE, complete: false, rows: PAGE.rows.slice(0, 1) }, '2026-02-15');
    expect(one.gone).toEqual([]);
  });

  test('a change of group closes one mandate and opens another', () => {
    const workspace = createWorkspace();
    workspace.apply(workspace.plan(PAGE, '2026-01-15'));
    const moved = PAGE.rows.map((one) => (one.familyName === 'De Kesel' ? { ...one, group: 'PRO' } : one));
    const plan = workspace.plan({ ...PAGE, rows: moved }, '2026-02-15');
    expect(plan.changed.map(({ name }) => name)).toEqual(['Bram De Kesel']);
  });
});

test('a profile that does not say that the mandate runs offers the person only', () => {
  const minister = { ...row('99980', 'Joris', 'Van den Elzas', 'PRO'), sits: false as const };
  const roster = rosterFromPage({ ...PAGE, complete: false, rows: [minister] }, { url: URL, today: '2026-01-15' });
  expect(roster.people.map(({ name }) => name)).toEqual(['Joris Van den Elzas']);
  expect(roster.memberships).toEqual([]);
});

test('a group spelled out on a profile is the group of the list', () => {
  const spelled = { ...row('99981', 'Yasmina', 'Ouchaf', 'Vlaams Belang') };
  const { organizations } = rosterFromPage({ ...PAGE, rows: [spelled] }, { url: URL, today: '2026-01-15' });
  expect(organizations.map(({ sourceId }) => sourceId)).toEqual(['be-chamber', 'fraction:VB']);
});

test('an institution has the id and name of the roster files, whatever the language of the page', () => {
  const [institution] = rosterFromPage(PAGE, { url: URL, today: '2026-01-15' }).organizations;
  expect(institution).toMatchObject({
    sourceId: 'be-chamber',
    name: 'Kamer van volksvertegenwoordigers / Chambre des représentants',
  });
});

test('groups of the European Parliament get their short name', () => {
  const mep = {
    ...row('1', 'Lumi', 'Haavikkonen', 'Group of the European People’s Party (Christian Democrats)'),
    area: 'Finland',
  };
  const { organizations } = rosterFromPage(
    { institution: 'European Parliament', institutionId: 'ep', complete: false, rows: [mep] },
    { url: 'https://www.europarl.europa.eu/meps/en/1', today: '2026-01-15' },
  );
  expect(organizations.map(({ sourceId }) => sourceId)).toEqual(['ep', 'epgroup:EPP']);
});
