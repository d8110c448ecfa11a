import { describe, expect, test } from 'vitest';
import type { Membership, Organization, Person } from '../../../domain/person/schema';
import { rosterFromPage } from '../../../domain/roster/from-page';
import type { ImportedValues, ImportPlan } from '../../../domain/roster/plan';
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
    memberships,
    plan(page: PageRoster, today: string): ImportPlan {
      return planImport(
        rosterFromPage(page, { url: URL, today }),
        { people, organizations, posts: [], memberships, imported },
        { newId: () => `0199f0aa-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`, today },
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
