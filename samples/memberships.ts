import type { Membership } from '../domain/person/schema';
import { ORGANIZATION, PERSON, sampleId, type PersonKey } from './ids';
import { CHECKED_ON, ENTERED_ON, stamp } from './stamp';

type OrganizationKey = keyof typeof ORGANIZATION;

const LEGISLATURE_START = '2024-07-10';
const GOVERNMENT_START = '2025-02-03';

const HOME_AFFAIRS_FR = 'Commission de l’Intérieur, de la Sécurité, de la Migration et des Matières administratives';
const HOME_AFFAIRS_NL = 'Commissie voor Binnenlandse Zaken, Veiligheid, Migratie en Bestuurszaken';
const HEALTH_FR = 'Commission de la Santé et de l’Égalité des chances';
const SOCIAL_AFFAIRS_FR = 'Commission des Affaires sociales, de l’Emploi et des Pensions';
const JUSTICE_FR = 'Commission de la Justice';
const JUSTICE_NL = 'Commissie voor Justitie';

interface Mandate {
  readonly who: PersonKey;
  readonly where: OrganizationKey;
  readonly role: string;
  readonly label?: string;
  readonly party?: OrganizationKey;
  readonly area?: string;
  readonly committees?: string[];
  readonly substitute?: string[];
  readonly from?: string;
  readonly until?: string;
}

function inChamber(who: PersonKey, party: OrganizationKey, area: string, committees: string[]): Mandate {
  return { who, where: 'chamber', role: 'member', party, area, committees, from: LEGISLATURE_START };
}

function inGovernment(who: PersonKey, party: OrganizationKey, role: string): Mandate {
  return { who, where: 'government', role, party, from: GOVERNMENT_START };
}

/** Mandates now, and two that ended: an office that is over is closed with its date, never overwritten. */
const MANDATES: readonly Mandate[] = [
  inChamber('osei', 'allianceSolidaire', 'Bruxelles-Capitale', [HOME_AFFAIRS_FR]),
  { ...inChamber('lambiot', 'mouvementLibre', 'Namur', [SOCIAL_AFFAIRS_FR]), substitute: [JUSTICE_FR] },
  inChamber('royer', 'vlaamseOrde', 'Antwerpen', [HOME_AFFAIRS_NL]),
  {
    who: 'royer',
    where: 'government',
    role: 'Staatssecretaris voor Asiel en Migratie',
    party: 'vlaamseOrde',
    from: '2020-10-01',
    until: '2024-07-09',
  },
  inGovernment('dewaelhens', 'deBrug', 'Staatssecretaris voor Asiel en Migratie'),
  { ...inChamber('vandamme', 'capCommun', 'Liège', [HEALTH_FR]), substitute: [SOCIAL_AFFAIRS_FR] },
  inChamber('jasperVanhoorne', 'deBrug', 'West-Vlaanderen', [JUSTICE_NL]),
  {
    who: 'hertogs',
    where: 'healthOffice',
    role: 'Conseiller santé et aide médicale urgente',
    party: 'capCommun',
    from: '2025-03-01',
  },
  { who: 'noirhomme', where: 'capStudies', role: 'Expert migration', party: 'capCommun', from: '2023-01-16' },
  {
    who: 'claes',
    where: 'europeanParliament',
    role: 'member',
    party: 'polaris',
    area: 'Belgium',
    committees: ['LIBE'],
    from: '2024-07-16',
  },
  {
    who: 'bastenier',
    where: 'immigrationOffice',
    role: 'Directeur des centres fermés',
    label: 'Directeur, service des centres de détention administrative',
    from: '2021-05-01',
  },
  {
    who: 'elkeVanhoorne',
    where: 'municipality',
    role: 'Schepen van Sociale Zaken',
    party: 'deBrug',
    area: 'Sint-Aldegonde',
    from: '2025-01-01',
  },
  inChamber('ferrand', 'frontDesCommuns', 'Hainaut', [HOME_AFFAIRS_FR]),
  inChamber('roobrouck', 'vlaamseOrde', 'Limburg', [HOME_AFFAIRS_NL]),
  inGovernment(
    'thonnart',
    'capCommun',
    'Vice-première ministre et ministre des Affaires sociales et de la Santé publique',
  ),
  {
    who: 'baekelandt',
    where: 'migrationOffice',
    role: 'Adjunct-kabinetschef, cel migratie',
    party: 'deBrug',
    from: '2025-03-01',
  },
  {
    who: 'baekelandt',
    where: 'brugStudies',
    role: 'Juridisch adviseur',
    party: 'deBrug',
    from: '2021-09-01',
    until: '2025-02-28',
  },
  inChamber('amrani', 'polaris', 'Oost-Vlaanderen', [HOME_AFFAIRS_NL]),
  inGovernment('pirmez', 'mouvementLibre', 'Ministre de la Sécurité et de l’Intérieur'),
  inGovernment('warnotte', 'allianceSolidaire', 'Ministre de l’Emploi'),
  inChamber('ostyn', 'deBrug', 'Vlaams-Brabant', [HOME_AFFAIRS_NL]),
  { who: 'ostyn', where: 'homeAffairs', role: 'chair', party: 'deBrug', from: '2024-09-24' },
];

/** Mandates of the sample people, dated. */
export function sampleMemberships(): Membership[] {
  return MANDATES.map((mandate, index) => ({
    id: sampleId.membership(index + 1),
    personId: PERSON[mandate.who],
    organizationId: ORGANIZATION[mandate.where],
    role: mandate.role,
    ...(mandate.label === undefined ? {} : { label: mandate.label }),
    ...(mandate.party === undefined ? {} : { onBehalfOfId: ORGANIZATION[mandate.party] }),
    ...(mandate.area === undefined ? {} : { area: mandate.area }),
    ...(mandate.where === 'chamber' ? { legislature: '56' } : {}),
    ...(mandate.from === undefined ? {} : { startDate: mandate.from }),
    ...(mandate.until === undefined ? {} : { endDate: mandate.until }),
    active: mandate.until === undefined,
    asOf: CHECKED_ON,
    committees: mandate.committees ?? [],
    substituteCommittees: mandate.substitute ?? [],
    identifiers: [],
    ...stamp(ENTERED_ON),
  }));
}
