import type { PopoloRoster, RosterMembership, RosterOrganization, RosterPerson } from './roster';
import type { PageRoster, RosterRow } from './roster-row';

/** Institutions as the roster files name them, so that a page and a file mean the same organisation (id and name decide). */
const INSTITUTIONS: Readonly<Record<string, { name: string; classification: string; role?: string; groups: string }>> =
  {
    'be-chamber': {
      name: 'Kamer van volksvertegenwoordigers / Chambre des représentants',
      classification: 'chamber',
      role: 'member',
      groups: 'fraction',
    },
    'be-gov': {
      name: 'Federale regering / Gouvernement fédéral',
      classification: 'government',
      groups: 'party',
    },
    'be-senate': { name: 'Senaat / Sénat', classification: 'chamber', role: 'member', groups: 'fraction' },
    'vlaams-parlement': {
      name: 'Vlaams Parlement',
      classification: 'regional parliament',
      role: 'member',
      groups: 'fraction',
    },
    'parlement-wallonie': {
      name: 'Parlement de Wallonie',
      classification: 'regional parliament',
      role: 'member',
      groups: 'fraction',
    },
    'parlement-brussels': {
      name: 'Brussels Hoofdstedelijk Parlement / Parlement de la Région de Bruxelles-Capitale',
      classification: 'regional parliament',
      role: 'member',
      groups: 'fraction',
    },
    pfwb: {
      name: 'Parlement de la Fédération Wallonie-Bruxelles',
      classification: 'regional parliament',
      role: 'member',
      groups: 'fraction',
    },
    ep: { name: 'European Parliament', classification: 'chamber', role: 'member', groups: 'epgroup' },
    'fr-an': { name: 'Assemblée nationale', classification: 'chamber', role: 'député', groups: 'an-group' },
    'fr-senat': { name: 'Sénat', classification: 'chamber', role: 'sénateur', groups: 'senat-group' },
  };

/** Groups that profiles spell out where lists and roster files use the short name. */
const GROUPS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'be-chamber': [
    [/^Vlaams Belang$/iu, 'VB'],
    [/^cd&v$/iu, 'cd&v'],
  ],
  ep: [
    [/European People['’]s Party/iu, 'EPP'],
    [/Socialists and Democrats/iu, 'S&D'],
    [/Renew Europe/iu, 'Renew'],
    [/Greens/iu, 'Greens/EFA'],
    [/Conservatives and Reformists/iu, 'ECR'],
    [/The Left/iu, 'GUE/NGL'],
    [/Patriots/iu, 'Patriots'],
    [/Sovereign Nations/iu, 'ESN'],
    [/Non-attached/iu, 'NA'],
  ],
};

/**
 * The people a page offers, as a roster that `planImport` compares with the workspace. A complete list keeps one title, so that a
 * later reading of the same list knows who has left; a profile or a part of a list has a title of its own and finds nobody gone.
 * @param today - Civil date: the day the page was read, and so the day its mandates are known to run.
 */
export function rosterFromPage(page: PageRoster, { url, today }: { url: string; today: string }): PopoloRoster {
  const institution = institutionOf(page);
  const organizations = new Map<string, RosterOrganization>([[institution.sourceId, institution]]);
  const named = (kind: string, name: string | undefined, classification: string): string | undefined => {
    if (name === undefined) return undefined;
    const sourceId = `${kind}:${name}`;
    if (!organizations.has(sourceId)) organizations.set(sourceId, organization(sourceId, name, classification));
    return sourceId;
  };
  const groups = INSTITUTIONS[page.institutionId]?.groups ?? `${page.institutionId}-group`;
  const memberships = page.rows.flatMap((row, index): RosterMembership[] => {
    if (row.sits === false) return [];
    const groupId = named(groups, shortGroup(page, row.group), 'parliamentary group');
    const onBehalfOfId = named(page.institutionId === 'ep' ? `party:${row.area ?? ''}` : 'party', row.party, 'party');
    const role = row.role ?? INSTITUTIONS[page.institutionId]?.role;
    const membership = {
      place: `rows[${String(index)}]`,
      personId: sourceIdOf(page, row),
      organizationId: institution.sourceId,
      active: true,
      asOf: today,
      committees: row.committees ?? [],
      substituteCommittees: row.substituteCommittees ?? [],
      identifiers: [],
      ...(role === undefined ? {} : { role }),
      ...(row.startDate === undefined ? {} : { startDate: row.startDate }),
      ...(row.area === undefined ? {} : { area: row.area }),
      ...(page.legislature === undefined ? {} : { legislature: page.legislature }),
      ...(groupId === undefined ? {} : { groupId }),
      ...(onBehalfOfId === undefined ? {} : { onBehalfOfId }),
    };
    return [membership];
  });
  return {
    title: page.complete ? titleOf(page, institution.name) : `${institution.name}: ${url}`,
    asOf: today,
    source: url,
    ...(page.complete ? { completeFor: institution.sourceId } : {}),
    people: page.rows.map((row, index) => personOf(page, row, index)),
    organizations: [...organizations.values()],
    posts: [],
    memberships,
    leftOut: [],
  };
}

/** One title for all readings of a list; lists that word the offices are another list in each language. */
function titleOf({ language }: PageRoster, institution: string): string {
  return `${institution}, members${language === undefined ? '' : ` (${language})`}`;
}

function personOf(page: PageRoster, row: RosterRow, index: number): RosterPerson {
  return {
    sourceId: sourceIdOf(page, row),
    place: `rows[${String(index)}]`,
    name: row.name,
    otherNames: row.otherNames.map((name) => ({ name, note: 'as listed on the page' })),
    languages: [],
    identifiers: row.identifiers,
    contactDetails: row.email === undefined ? [] : [{ type: 'email', value: row.email }],
    links: row.links.map((address) => ({ url: address })),
    ...(row.givenName === undefined ? {} : { givenName: row.givenName }),
    ...(row.familyName === undefined ? {} : { familyName: row.familyName }),
    ...(row.nameSplitIsGuess === undefined ? {} : { nameSplitIsGuess: row.nameSplitIsGuess }),
    ...(row.gender === undefined ? {} : { gender: row.gender }),
    ...(row.birthDate === undefined ? {} : { birthDate: row.birthDate }),
  };
}

function sourceIdOf(page: PageRoster, row: RosterRow): string {
  const [identifier] = row.identifiers;
  return identifier === undefined
    ? `${page.institutionId}:${row.name}`
    : `${identifier.scheme}:${identifier.identifier}`;
}

function institutionOf(page: PageRoster): RosterOrganization {
  const known = INSTITUTIONS[page.institutionId];
  return organization(page.institutionId, known?.name ?? page.institution, known?.classification ?? 'institution');
}

function organization(sourceId: string, name: string, classification: string): RosterOrganization {
  return { sourceId, place: sourceId, name, otherNames: [], classification, identifiers: [], links: [] };
}

function shortGroup(page: PageRoster, group: string | undefined): string | undefined {
  if (group === undefined) return undefined;
  return (GROUPS[page.institutionId] ?? []).find(([pattern]) => pattern.test(group))?.[1] ?? group;
}
