import { describe, expect, test } from 'vitest';
import { countForBadge, buildOverview } from '../../../domain/page/build-overview';
import type { PageFacts } from '../../../domain/page/schema';
import { mentionsIn, person, unmarked } from './cases';
import { follow, type Row } from './follow';

/** Traps that real debates and newspapers hold. Names of people in office, in sentences that say nothing of them. */
const CHAMBER = [
  person(1, 'Bart|De Wever', { gender: 'male', parties: ['N-VA'], roles: ['minister'] }),
  person(2, 'Jan|Jambon', { gender: 'male', parties: ['N-VA'], roles: ['minister'] }),
  person(3, 'Els|Van Hoof', { gender: 'female', parties: ['cd&v'] }),
  person(4, 'Yvan|Ronse', { gender: 'male' }),
  person(5, 'Vincent|Pas', { gender: 'male', parties: ['Vooruit'] }),
  person(6, 'Frank|Vandenbroucke', { gender: 'male', parties: ['Vooruit'], roles: ['minister'] }),
  person(7, 'Joris|Vandenbroucke', { gender: 'male', parties: ['Vooruit'] }),
  person(8, 'Maxime|Prévot', { gender: 'male', parties: ['Les Engagés'], roles: ['minister'] }),
  person(9, 'Patrick|Prévot', { gender: 'male', parties: ['PS'] }),
  person(10, 'Wouter|Raskin', { gender: 'male', parties: ['N-VA'] }),
  person(11, 'Xavier|Dubois', { gender: 'male', parties: ['Les Engagés'] }),
  person(12, 'Aurore|Tourneur', { gender: 'female', parties: ['Les Engagés'] }),
  person(13, 'Ismaël|Nuino', { gender: 'male', parties: ['Les Engagés'] }),
  person(14, 'Benoît|Piedboeuf', { gender: 'male', parties: ['MR'] }),
  person(15, 'David|McAllister', { gender: 'male', parties: ['EPP'] }),
  person(16, 'Charles|Michel', { gender: 'male', parties: ['MR'] }),
  person(17, 'Jan|Frank', { gender: 'male', parties: ['Vooruit'] }),
  person(18, 'Kristien|Verbelen', { gender: 'female', parties: ['VB'] }),
  person(19, 'Tinne|Van der Straeten', { gender: 'female', parties: ['Groen'] }),
  person(20, 'Oskar|Seuntjens', { gender: 'male', parties: ['Vooruit'] }),
];

const FACTS: PageFacts = {
  url: 'https://paper.example/a',
  kind: 'article',
  reader: 'generic',
  health: 'ok',
  title: '',
  languages: [],
  subjects: [],
  turns: [],
  authors: [],
  topics: [],
  documentNumbers: [],
};

const inChamber = (rows: readonly Row[]) => follow(rows, CHAMBER);

describe('metonymy', () => {
  test('a government is linked without the full name on the page, also when part of the name is an ordinary word', () => {
    const found = mentionsIn('De regering-De Wever vergadert. Wever werkt.', CHAMBER, { language: 'nl' });
    expect(found.map(({ form, start, end }) => [form, start, end])).toEqual([['metonymy', 12, 20]]);
  });

  const rows = [
    ['the same behind a blank, in French', 'fr', 'Le gouvernement [De Wever=1] se réunit vendredi.'],
    ['de regering-De Wever', 'nl', 'De regering-[De Wever=1] vergadert op vrijdag.'],
    ['la taxe Jambon', 'fr', 'La taxe [Jambon=2] entre en vigueur lundi.'],
    ['la loi Van Hoof', 'fr', 'La loi [Van Hoof=3] compte douze articles.'],
  ] as const satisfies readonly Row[];
  test.each(rows)('%s, beside the full name, is a metonymy', (_what, language, marks) => {
    const number = Number(/=(\d+)\]/u.exec(marks)?.[1]);
    const full = CHAMBER[number - 1]?.name ?? '';
    const found = mentionsIn(`${unmarked(marks)} ${full} est là.`, CHAMBER, { language });
    expect(found.map(({ form }) => form)).toEqual(['metonymy', 'full']);
  });

  test.each(rows)('%s never lights the badge alone', (_what, language, marks) => {
    const mentions = [...mentionsIn(unmarked(marks), CHAMBER, { language })];
    const overview = buildOverview({ facts: FACTS, mentions, indexVersion: '' }, 1, {
      byIdentifier: () => null,
      bearsName: () => false,
    });
    expect(countForBadge(overview)).toBe(0);
  });
});

describe('words that are names as well', () => {
  inChamber([
    [
      'Ronse the town, with the man on the page',
      'nl',
      '[Yvan Ronse=4] spreekt. De trein naar Ronse vertrekt. In Ronse regent het.',
    ],
    ['Ronse the town alone', 'nl', 'Ronse ligt in de Vlaamse Ardennen.'],
    ['Pas at the start of a sentence', 'nl', '[Vincent Pas=5] is aanwezig. Pas gisteren kwam het antwoord.'],
    ['Pas at the start of a French sentence', 'fr', '[Vincent Pas=5] est là. Pas question de reporter la séance.'],
    ['Vooruit is a party and a word', 'nl', 'Vooruit dient een amendement in. Vooruit dan maar.'],
    ['Frank is a given name', 'nl', '[Jan Frank=17] is aanwezig. Frank Peeters en Els groeten elkaar.'],
    ['Michel is a given name', 'fr', '[Charles Michel=16] est là. Michel Durand aussi.'],
    ['a given name before another family name', 'nl', '[Frank Vandenbroucke=6] en Frank Peeters zijn er.'],
  ]);
});

describe('two people of one name', () => {
  inChamber([
    ['two Vandenbroucke after a title', 'nl', 'De heer [Vandenbroucke=6?7] heeft het woord.'],
    ['the minister of the two', 'nl', 'Minister [Vandenbroucke=6] heeft het woord.'],
    ['the one whom the page names', 'nl', '[Joris Vandenbroucke=7] is er. De heer [Vandenbroucke=7] heeft het woord.'],
    ['two Prévot after a title', 'fr', 'M. [Prévot=8?9] a la parole.'],
    ['the party tells', 'fr', 'M. [Prévot=9] (PS) a la parole.'],
    ['the office tells', 'fr', 'Le ministre [Prévot=8] a la parole.'],
  ]);
});

describe('plural titles', () => {
  inChamber([
    ['de heren … en mevrouw', 'nl', 'De heren [Raskin=10] en [Dubois=11] en mevrouw [Tourneur=12] stellen vragen.'],
    ['MM. … et', 'fr', 'MM. [Prévot=8?9] et [Nuino=13] posent des questions.'],
    ['mesdames … et', 'fr', 'Mmes [Tourneur=12] et [Verbelen=18] posent des questions.'],
  ]);
});

describe('how sources write', () => {
  inChamber([
    ['a ligature', 'fr', '[Benoît Piedbœuf=14] et M. [Piedboeuf=14] sont là.'],
    ['a capital within', 'en', '[David McAllister=15] and [David Mcallister=15] and [DAVID MCALLISTER=15] spoke.'],
    ['a line broken within the name', 'nl', 'Vraag van [Tinne\nVan der\nStraeten=19] aan de minister.'],
    ['a hyphen glued before the name', 'nl', '-[Oskar Seuntjens=20]: "Vraag over de begroting".'],
    ['a hyphen glued behind the name', 'nl', '[Oskar Seuntjens=20]- Vraag over de begroting'],
    ['a word glued with it makes another name', 'nl', 'Oskar Seuntjens-Vraag over de begroting'],
    ['no blank after the full stop', 'nl', 'Dat is alles.[Oskar Seuntjens=20] heeft het woord.'],
    ['a party glued to the name', 'nl', '[Oskar Seuntjens=20](Vooruit): Mevrouw de voorzitter'],
    ['particles in other capitals', 'nl', '[Tinne Van Der Straeten=19] en [Els van Hoof=3] zijn er.'],
    ['a wrong letter is nobody', 'nl', 'Oskar Seuntgens heeft het woord.'],
    ['an accent too many or too few', 'fr', '[Maxime Prevot=8] et [Ismael Nuino=13] sont là.'],
    ['an initial behind a label', 'fr', 'Arbitre : M. Dubois. Photo: M. Raskin'],
    ['a title behind a label of the house', 'fr', 'Président : M. [Dubois=11]'],
  ]);
});
