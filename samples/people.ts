import type { Person } from '../domain/person/schema';
import { PERSON, type PersonKey } from './ids';
import { CHECKED_ON, ENTERED_ON, stamp } from './stamp';

interface Portrait {
  readonly givenName: string;
  readonly familyName: string;
  readonly gender: 'female' | 'male';
  readonly kind: Person['kind'];
  readonly languages: Person['languages'];
  readonly professions?: Person['professions'];
  readonly worksFor?: PersonKey;
  readonly honorificPrefix?: string;
  readonly otherNames?: Person['otherNames'];
  /** Key of the member page, in the scheme of the Chamber. */
  readonly chamberKey?: string;
  readonly europarlId?: string;
  readonly noDialogue?: boolean;
}

/** One entry per role that officers meet. Every name is invented. */
const PORTRAITS: Readonly<Record<PersonKey, Portrait>> = {
  osei: {
    givenName: 'Adèle',
    familyName: 'Osei',
    gender: 'female',
    kind: 'politician',
    languages: ['fr', 'nl'],
    chamberKey: '99001',
  },
  lambiot: {
    givenName: 'Grégoire',
    familyName: 'Lambiot',
    gender: 'male',
    kind: 'politician',
    languages: ['fr'],
    professions: ['entrepreneur'],
    chamberKey: '99002',
  },
  royer: {
    givenName: 'Pieter',
    familyName: 'Royer',
    gender: 'male',
    kind: 'politician',
    languages: ['nl', 'fr'],
    chamberKey: '99003',
  },
  dewaelhens: {
    givenName: 'Katrien',
    familyName: 'Dewaelhens',
    gender: 'female',
    kind: 'politician',
    languages: ['nl', 'fr'],
  },
  vandamme: {
    givenName: 'Lise',
    familyName: 'Vandamme',
    gender: 'female',
    kind: 'politician',
    languages: ['fr', 'nl'],
    professions: ['doctor'],
    honorificPrefix: 'Dr',
    chamberKey: '99005',
  },
  jasperVanhoorne: {
    givenName: 'Jasper',
    familyName: 'Vanhoorne',
    gender: 'male',
    kind: 'politician',
    languages: ['nl', 'fr', 'en'],
    professions: ['lawyer'],
    chamberKey: '99006',
  },
  hertogs: {
    givenName: 'Koen',
    familyName: 'Hertogs',
    gender: 'male',
    kind: 'staff',
    languages: ['nl', 'fr'],
    worksFor: 'thonnart',
  },
  noirhomme: {
    givenName: 'Basile',
    familyName: 'Noirhomme',
    gender: 'male',
    kind: 'expert',
    languages: ['fr'],
    professions: ['economist'],
    worksFor: 'thonnart',
  },
  claes: {
    givenName: 'Mathilde',
    familyName: 'Claes',
    gender: 'female',
    kind: 'politician',
    languages: ['nl', 'fr', 'en'],
    otherNames: [{ name: 'Mathilde CLAES', note: 'as listed by the European Parliament' }],
    europarlId: '990009',
  },
  bastenier: {
    givenName: 'Luc',
    familyName: 'Bastenier',
    gender: 'male',
    kind: 'official',
    languages: ['fr', 'nl'],
    professions: ['civil_servant'],
  },
  elkeVanhoorne: {
    givenName: 'Elke',
    familyName: 'Vanhoorne',
    gender: 'female',
    kind: 'politician',
    languages: ['nl'],
    professions: ['social_worker'],
  },
  ferrand: {
    givenName: 'Nora',
    familyName: 'Ferrand',
    gender: 'female',
    kind: 'politician',
    languages: ['fr'],
    chamberKey: '99012',
  },
  roobrouck: {
    givenName: 'Stijn',
    familyName: 'Roobrouck',
    gender: 'male',
    kind: 'politician',
    languages: ['nl'],
    chamberKey: '99013',
    noDialogue: true,
  },
  thonnart: {
    givenName: 'Isabelle',
    familyName: 'Thonnart',
    gender: 'female',
    kind: 'politician',
    languages: ['fr', 'nl'],
  },
  baekelandt: {
    givenName: 'Sofie',
    familyName: 'Baekelandt',
    gender: 'female',
    kind: 'staff',
    languages: ['nl', 'fr', 'en'],
    professions: ['lawyer'],
    worksFor: 'dewaelhens',
  },
  amrani: {
    givenName: 'Younes',
    familyName: 'Amrani',
    gender: 'male',
    kind: 'politician',
    languages: ['nl', 'fr'],
    professions: ['teacher'],
    chamberKey: '99016',
  },
  pirmez: {
    givenName: 'Arnaud',
    familyName: 'Pirmez',
    gender: 'male',
    kind: 'politician',
    languages: ['fr', 'nl'],
  },
  warnotte: {
    givenName: 'Cécile',
    familyName: 'Warnotte',
    gender: 'female',
    kind: 'politician',
    languages: ['fr'],
    professions: ['trade_unionist'],
  },
  ostyn: {
    givenName: 'Geert',
    familyName: 'Ostyn',
    gender: 'male',
    kind: 'politician',
    languages: ['nl', 'fr'],
    chamberKey: '99019',
  },
};

function memberPage(key: string, language: 'fr' | 'nl'): string {
  const host = language === 'fr' ? 'www.lachambre.be' : 'www.dekamer.be';
  return `https://${host}/kvvcr/showpage.cfm?section=/depute&language=${language}&cfm=cvview54.cfm?key=${key}&lactivity=56`;
}

/** Invented people, in the roles that officers meet. */
export function samplePeople(): Person[] {
  const keys = Object.keys(PORTRAITS) as PersonKey[]; // the keys of a literal record
  return keys.map((key) => {
    const portrait = PORTRAITS[key];
    const { givenName, familyName, chamberKey, europarlId, worksFor } = portrait;
    const listed = chamberKey === undefined ? [] : [{ name: `${familyName} ${givenName}`, note: 'family name first' }];
    return {
      id: PERSON[key],
      name: `${givenName} ${familyName}`,
      givenName,
      familyName,
      otherNames: [...listed, ...(portrait.otherNames ?? [])],
      ...(portrait.honorificPrefix === undefined ? {} : { honorificPrefix: portrait.honorificPrefix }),
      gender: portrait.gender,
      kind: portrait.kind,
      ...(worksFor === undefined ? {} : { worksFor: PERSON[worksFor] }),
      languages: portrait.languages,
      professions: portrait.professions ?? [],
      identifiers: [
        ...(chamberKey === undefined ? [] : [{ scheme: 'dekamer.be-key', identifier: chamberKey }]),
        ...(europarlId === undefined ? [] : [{ scheme: 'ep', identifier: europarlId }]),
      ],
      contactDetails: [{ type: 'email', value: `${givenName}.${familyName}@exemple.invalid`.toLowerCase() }],
      links:
        chamberKey === undefined
          ? []
          : [
              { url: memberPage(chamberKey, 'nl'), note: 'dekamer.be (nl)' },
              { url: memberPage(chamberKey, 'fr'), note: 'lachambre.be (fr)' },
            ],
      ...(portrait.noDialogue === true ? { noDialogue: true } : {}),
      source: { title: 'Personne inventée (espace d’exemple)', asOf: CHECKED_ON },
      checkedOn: CHECKED_ON,
      ...stamp(ENTERED_ON),
    };
  });
}
