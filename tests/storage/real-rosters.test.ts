import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFreshStorage } from '../support/storage';

/** Real lists lie beside the repository on some machines and are never part of it. */
const FOLDER = new URL('../../../shared/data/rosters/', import.meta.url);
const LISTS = [
  ['be-chamber-56', 180],
  ['ep-10', 718],
  ['fr-an-17', 576],
] as const;

interface SourceMembership {
  organization_id: string;
  role?: string | null;
  start_date?: string | null | undefined;
  end_date?: string | null | undefined;
}
interface SourcePerson {
  name: string;
  other_names?: { name: string }[];
  identifiers?: { scheme: string; identifier: string }[];
  links?: { url: string }[];
  contact_details?: { type: string; value: string }[];
  memberships?: SourceMembership[];
  party?: { id: string; name: string; start_date?: string | null; end_date?: string | null };
}

/** Everything that must survive, in one line per fact. */
function factsOfSource({ persons }: { persons: SourcePerson[] }, organizationName: (id: string) => string): string[] {
  return persons.flatMap((person) => {
    const parties: SourceMembership[] =
      person.party === undefined
        ? []
        : [{ organization_id: person.party.id, start_date: person.party.start_date, end_date: person.party.end_date }];
    return [
      person.name,
      ...(person.other_names ?? []).map(({ name }) => `${person.name} aka ${name}`),
      ...(person.identifiers ?? []).map((one) => `${person.name} id ${one.scheme} ${one.identifier}`),
      ...(person.links ?? []).map(({ url }) => `${person.name} link ${url}`),
      ...(person.contact_details ?? []).map(({ type, value }) => `${person.name} ${type} ${value}`),
      ...[...(person.memberships ?? []), ...parties].map(
        (one) =>
          `${person.name} in ${organizationName(one.organization_id)} as ${one.role ?? ''} ${(one.start_date ?? '').replace('NA', '')}-${one.end_date ?? ''}`,
      ),
    ];
  });
}

for (const [list, count] of LISTS) {
  const file = new URL(`${list}.popolo.json`, FOLDER);
  test(`${list} goes in whole: names, other names, dated memberships, identifiers, links; twice makes no doubles`, async () => {
    if (!existsSync(file)) {
      console.log(`skipped: no ${list}.popolo.json beside the repository`);
      return;
    }
    const text = readFileSync(file, 'utf8');
    const source: { persons: SourcePerson[]; organizations: { id: string; name: string }[] } = JSON.parse(text);
    const storage = await openFreshStorage();
    const importIt = async () => {
      const plan = await storage.readers.planRoster(text);
      if (!plan.ok) throw new Error(JSON.stringify(plan.error));
      return { plan: plan.value, report: await storage.commands.applyRoster(plan.value) };
    };
    const first = await importIt();
    expect(first.report).toMatchObject({ end: 'finished', added: count, problems: [] });
    expect(first.plan.conflicts).toEqual([]);
    // The Chamber's list has ministers whose first day is written "NA"; nothing else is left out.
    expect(first.plan.leftOut.filter(({ value }) => value !== 'NA')).toEqual([]);

    const parties = source.persons.flatMap(({ party }) => (party === undefined ? [] : [party]));
    const names = new Map([...parties, ...source.organizations].map(({ id, name }) => [id, name]));
    const [people, memberships, organizations] = await Promise.all([
      storage.readers.list('people'),
      storage.readers.list('memberships'),
      storage.readers.list('organizations'),
    ]);
    const organizationNames = new Map(organizations.map(({ id, name }) => [id, name]));
    const byPerson = Map.groupBy(memberships, ({ personId }) => personId);
    const facts = people.flatMap((person) => [
      person.name,
      ...person.otherNames.map(({ name }) => `${person.name} aka ${name}`),
      ...person.identifiers.map(({ scheme, identifier }) => `${person.name} id ${scheme} ${identifier}`),
      ...person.links.map(({ url }) => `${person.name} link ${url}`),
      ...person.contactDetails.map(({ type, value }) => `${person.name} ${type} ${value}`),
      ...(byPerson.get(person.id) ?? []).map(
        (one) =>
          `${person.name} in ${organizationNames.get(one.organizationId)} as ${one.role ?? ''} ${one.startDate ?? ''}-${one.endDate ?? ''}`,
      ),
    ]);
    expect(facts.toSorted()).toEqual(factsOfSource(source, (id) => names.get(id) ?? id).toSorted());

    const second = await importIt();
    expect(second.plan).toMatchObject({ new: [], changed: [], conflicts: [], gone: [], newMemberships: 0 });
    expect(second.report).toMatchObject({ added: 0, updated: 0, unchanged: count, memberships: 0, organizations: 0 });
    expect(await storage.readers.list('people')).toEqual(people);
    expect(await storage.readers.list('memberships')).toEqual(memberships);
    expect(await storage.readers.damaged()).toEqual([]);
  });
}
