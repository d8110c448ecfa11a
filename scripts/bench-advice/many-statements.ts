import type { AdviceRequest } from '../../domain/advice/types';
import type { LexiconLanguage } from '../../domain/framing/framing-record';
import { recordSchemas } from '../../domain/records';
import { DEFAULT_SETTINGS } from '../../domain/settings/schema';
import { withHeard } from '../../domain/statement/keep-heard';
import { STATEMENT_SOURCES } from '../../domain/statement/schema';
import { Random } from '../bench/random';

/** Parts of invented sentences, so that thousands of statements all differ: who, does what, on what, and why. */
const PARTS: Readonly<Record<LexiconLanguage, readonly (readonly string[])[]>> = {
  fr: [
    ['Notre groupe', 'La majorité', 'Madame la ministre', 'Chaque commune de la vallée', 'Le personnel de terrain'],
    ['demande depuis longtemps', 'refuse toujours', 'a obtenu', 'attend encore', 'défend avec force'],
    [
      'un budget pour les gares',
      'des chiffres fiables',
      'le respect des droits humains',
      'une loi claire',
      'plus de contrôles',
    ],
    [
      'parce que les enfants trinquent',
      'et la prévention coûte moins cher',
      'car les entreprises ne trouvent personne',
      'mais rien ne bouge',
      'comme l’a dit le tribunal',
    ],
  ],
  nl: [
    [
      'Onze fractie',
      'De meerderheid',
      'Mevrouw de minister',
      'Elke gemeente in de vallei',
      'Het personeel op het terrein',
    ],
    ['vraagt al lang', 'weigert nog altijd', 'kreeg', 'wacht nog op', 'verdedigt met klem'],
    [
      'een budget voor de stations',
      'betrouwbare cijfers',
      'respect voor de mensenrechten',
      'een duidelijke wet',
      'meer controles',
    ],
    [
      'want de kinderen betalen het gelag',
      'en voorkomen kost minder',
      'omdat bedrijven niemand vinden',
      'maar er beweegt niets',
      'zoals de rechtbank zei',
    ],
  ],
  en: [
    ['Our group', 'The majority', 'The minister', 'Every town in the valley', 'Staff on the ground'],
    ['has long asked for', 'still refuses', 'obtained', 'keeps waiting for', 'stands firmly by'],
    ['a budget for the stations', 'reliable figures', 'respect for human rights', 'a clear law', 'more checks'],
    [
      'because children pay the price',
      'and prevention costs less',
      'since companies find nobody',
      'but nothing moves',
      'as the court said',
    ],
  ],
};

const LANGUAGES = ['fr', 'nl', 'fr', 'en'] as const;

function inventText(random: Random, language: LexiconLanguage, index: number): string {
  return `${PARTS[language].map((choices) => random.pick(choices)).join(' ')}, point ${index} de l’agenda.`;
}

const SAVED = { createdAt: '2026-11-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z', rev: 1 };

function inventId(group: number, index: number): string {
  return `01900000-0000-7000-8${group.toString(16).padStart(3, '0')}-${index.toString(16).padStart(12, '0')}`;
}

/**
 * An invented member of parliament, once a minister, with that many dated statements in three languages: no two alike, none
 * confirmed by an officer. Records are parsed as storage does.
 * @param heard - With what was heard in them when they were saved; otherwise as saved under another lexicon.
 */
export function requestWithManyStatements(count: number, { heard }: { readonly heard: boolean }): AdviceRequest {
  const random = new Random(20_261_120);
  const person = recordSchemas.people.parse({
    ...SAVED,
    id: inventId(1, 1),
    name: 'Claire Vandamme',
    otherNames: [],
    kind: 'politician',
    languages: ['fr'],
    professions: ['lawyer'],
    identifiers: [],
    contactDetails: [],
    links: [],
  });
  const membership = (index: number, changes: object) =>
    recordSchemas.memberships.parse({
      ...SAVED,
      id: inventId(2, index),
      personId: person.id,
      organizationId: inventId(3, index),
      committees: [],
      substituteCommittees: [],
      identifiers: [],
      ...changes,
    });
  const statements = Array.from({ length: count }, (_, index) => {
    const language = random.pick(LANGUAGES);
    const statement = recordSchemas.statements.parse({
      ...SAVED,
      id: inventId(4, index),
      personIds: [person.id],
      issueIds: [],
      text: inventText(random, language, index),
      language,
      date: new Date(Date.UTC(2020, 0, 1 + random.below(2_500))).toISOString().slice(0, 10),
      source: random.pick(STATEMENT_SOURCES),
      issueStance: random.pick(['pro', 'con', 'unclear'] as const),
      formerRole: false,
    });
    return heard ? recordSchemas.statements.parse(withHeard(statement)) : statement;
  });
  const issue = recordSchemas.issues.parse({
    ...SAVED,
    id: inventId(5, 1),
    title: { fr: 'Accès aux soins' },
    summary: {},
    keywords: { fr: [], nl: [], en: [], de: [] },
    documentNumbers: [],
    asks: { ideal: {}, reformist: {}, minimal: {} },
    window: 'normal',
    relevance: { rights: 0.8, evidence: 0.8, public_health: 0.6, child: 1, rule_of_law: 0.8, humanity: 0.4 },
  });
  return {
    dossier: {
      person,
      memberships: [
        membership(1, { role: 'Ministre', startDate: '2020-10-01', endDate: '2022-06-01' }),
        membership(2, { role: 'Membre', startDate: '2024-07-10' }),
      ],
      organizations: new Map(),
      stances: [],
      statements,
      tags: [],
      factCorrections: [],
      interactions: [],
      commitments: [],
      followUps: [],
    },
    issue,
    settings: DEFAULT_SETTINGS,
    today: '2026-11-20',
  };
}
