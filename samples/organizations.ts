import type { Organization, PartySide } from '../domain/person/schema';
import { ORGANIZATION } from './ids';
import { ENTERED_ON, stamp } from './stamp';

type OrganizationKey = keyof typeof ORGANIZATION;

/** The day the invented government took office. */
const GOVERNMENT_START = '2025-02-03';

interface Sheet {
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly abbreviation?: string;
  readonly classification: string;
  readonly parent?: OrganizationKey;
  /** Invented answers of an invented survey: 0 liberal … 10 restrictive, then 0 united … 10 divided. */
  readonly survey?: readonly [number, number];
  /** On which side of the invented government. */
  readonly side?: PartySide;
}

/** Institutions keep their real names; parties, cabinets and the municipality are invented. */
const SHEETS: Readonly<Record<OrganizationKey, Sheet>> = {
  chamber: {
    name: 'Kamer van volksvertegenwoordigers / Chambre des représentants',
    otherNames: ['Chambre des représentants', 'Kamer van volksvertegenwoordigers', 'House of Representatives'],
    classification: 'chamber',
  },
  government: {
    name: 'Federale regering / Gouvernement fédéral',
    otherNames: ['Gouvernement fédéral', 'Federale regering'],
    classification: 'government',
  },
  europeanParliament: {
    name: 'European Parliament',
    otherNames: ['Parlement européen', 'Europees Parlement'],
    abbreviation: 'EP',
    classification: 'chamber',
  },
  municipality: { name: 'Gemeente Sint-Aldegonde', classification: 'municipality' },
  immigrationOffice: {
    name: 'Office des étrangers / Dienst Vreemdelingenzaken',
    otherNames: ['Office des étrangers', 'Dienst Vreemdelingenzaken'],
    abbreviation: 'OE / DVZ',
    classification: 'administration',
  },
  allianceSolidaire: {
    name: 'Alliance solidaire',
    abbreviation: 'AS',
    classification: 'party',
    survey: [2.6, 2.3],
    side: 'majority',
  },
  capCommun: { name: 'Cap commun', abbreviation: 'CC', classification: 'party', survey: [4.5, 4.2], side: 'majority' },
  mouvementLibre: {
    name: 'Mouvement libre',
    abbreviation: 'ML',
    classification: 'party',
    survey: [6.3, 4.3],
    side: 'majority',
  },
  deBrug: { name: 'De Brug', classification: 'party', survey: [5.4, 4.3], side: 'majority' },
  vlaamseOrde: {
    name: 'Vlaamse Orde',
    abbreviation: 'VO',
    classification: 'party',
    survey: [8.3, 2.5],
    side: 'opposition',
  },
  polaris: {
    name: 'Polaris',
    otherNames: ['Polaris écologie', 'Polaris groen'],
    classification: 'party',
    survey: [2.5, 2.1],
    side: 'opposition',
  },
  frontDesCommuns: {
    name: 'Front des communs',
    abbreviation: 'FC',
    classification: 'party',
    survey: [2.9, 3.6],
    side: 'opposition',
  },
  homeAffairs: {
    name: 'Commission de l’Intérieur, de la Sécurité, de la Migration et des Matières administratives',
    otherNames: ['Commissie voor Binnenlandse Zaken, Veiligheid, Migratie en Bestuurszaken'],
    classification: 'committee',
    parent: 'chamber',
  },
  health: {
    name: 'Commission de la Santé et de l’Égalité des chances',
    otherNames: ['Commissie voor Gezondheid en Gelijke Kansen', 'Commission de la Santé'],
    classification: 'committee',
    parent: 'chamber',
  },
  justice: {
    name: 'Commission de la Justice',
    otherNames: ['Commissie voor Justitie'],
    classification: 'committee',
    parent: 'chamber',
  },
  socialAffairs: {
    name: 'Commission des Affaires sociales, de l’Emploi et des Pensions',
    otherNames: ['Commissie voor Sociale Zaken, Werk en Pensioenen'],
    classification: 'committee',
    parent: 'chamber',
  },
  healthOffice: {
    name: 'Cabinet Thonnart (Affaires sociales et Santé publique)',
    classification: 'cabinet',
    parent: 'government',
  },
  migrationOffice: { name: 'Kabinet Dewaelhens (Asiel en Migratie)', classification: 'cabinet', parent: 'government' },
  capStudies: { name: 'Centre d’études de Cap commun', classification: 'party study centre', parent: 'capCommun' },
  civilLiberties: {
    name: 'Committee on Civil Liberties, Justice and Home Affairs',
    abbreviation: 'LIBE',
    classification: 'committee',
    parent: 'europeanParliament',
  },
  brugStudies: { name: 'Studiedienst De Brug', classification: 'party study centre', parent: 'deBrug' },
};

/** Parliaments, government, invented parties, committees under their real names, cabinets. */
export function sampleOrganizations(): Organization[] {
  const keys = Object.keys(SHEETS) as OrganizationKey[]; // the keys of a literal record
  return keys.map((key) => {
    const sheet = SHEETS[key];
    return {
      id: ORGANIZATION[key],
      name: sheet.name,
      otherNames: (sheet.otherNames ?? []).map((name) => ({ name })),
      ...(sheet.abbreviation === undefined ? {} : { abbreviation: sheet.abbreviation }),
      classification: sheet.classification,
      ...(sheet.parent === undefined ? {} : { parentId: ORGANIZATION[sheet.parent] }),
      identifiers: [],
      links: [],
      ...(sheet.survey === undefined
        ? {}
        : {
            expertSurvey: {
              survey: 'Enquête exemple (inventée)',
              year: 2024,
              immigratePolicy: sheet.survey[0],
              immigrateDissent: sheet.survey[1],
            },
          }),
      ...(sheet.side === undefined ? {} : { side: sheet.side, sideSince: GOVERNMENT_START }),
      source: { title: 'Espace d’exemple', asOf: ENTERED_ON },
      ...stamp(ENTERED_ON),
    };
  });
}
