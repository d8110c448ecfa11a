import { describe } from 'vitest';
import { person } from './cases';
import { follow } from './follow';

const PEOPLE = [
  person(1, 'Roswitha|Wolf', { gender: 'female', parties: ['SPD'], roles: ['member of the Bundestag'] }),
  person(2, 'Wendelin|Kurz', { gender: 'male', parties: ['SPD'], roles: ['member of the Bundestag'] }),
  person(3, 'Henrike|Hallbach', { gender: 'female', parties: ['CDU'], roles: ['minister'] }),
  person(4, 'Gisbert|Münster', { gender: 'male', parties: ['Grüne'], roles: ['member of the Bundestag'] }),
  person(5, 'Anders|Lindqvarn', { gender: 'male', parties: ['PPE'], roles: ['MEP'] }),
  person(6, 'Per|Lindqvarn', { gender: 'male', parties: ['ECR'], roles: ['MEP'] }),
  person(7, 'Karin|Lindqvarn', { gender: 'female', parties: ['S&D'], roles: ['MEP'] }),
];

describe('a German noun that opens a sentence without an article', () => {
  follow(
    [
      ['is a name before what she does', 'de', '[Roswitha Wolf=1] schwieg. [Wolf=1] hatte zuvor gesprochen.'],
      ['also before what she wants', 'de', '[Roswitha Wolf=1] schwieg. [Wolf=1] will im Herbst antreten.'],
      ['not where somebody else does it', 'de', '[Wendelin Kurz=2] kam. Kurz hat er gezögert. Kurz kann Eis kühlen.'],
      ['nor where it only is', 'de', '[Wendelin Kurz=2] kam. Kurz war die Rede.'],
      ['nor beside another noun', 'de', '[Roswitha Wolf=1] schwieg. Wolf und Schaf hatten Frieden.'],
    ],
    PEOPLE,
  );
});

describe('a title of a party', () => {
  follow(
    [
      ['and what somebody is in it', 'de', 'SPD-Mann [Kurz=2] schwieg. Die CDU-Verkehrsexpertin [Hallbach=3] auch.'],
      ['in small letters', 'nl', 'SPD-kopstuk [Kurz=2] zwijgt.'],
      ['of another party is somebody else', 'de', 'CDU-Mann Kurz schwieg.'],
    ],
    PEOPLE,
  );
});

describe('around a German name', () => {
  follow(
    [
      ['a genitive before a noun that opens sentences elsewhere', 'de', 'Frau [Hallbach=3]s Zwischenruf dauerte.'],
      ['a genitive without a title', 'de', '[Henrike Hallbach=3] kam. [Hallbach=3]s Entwurf blieb liegen.'],
      ['but not of an ordinary word', 'de', '[Roswitha Wolf=1] kam. Wolfs Revier ist groß.'],
      ['no woman is meant by die Abg. before several', 'de', 'Die Abg. [Kurz=2] und andere widersprechen.'],
      ['a firm does not begin in the next line', 'de', 'Liste: [H. Hallbach=3], [W. Kurz=2]\nAG Umwelt'],
    ],
    PEOPLE,
  );
});

describe('a family name that is a town', () => {
  follow(
    [
      [
        'is the town where places stand',
        'de',
        '[Gisbert Münster=4] kommt aus Münster. In Münster regnet es. Münster liegt flach.',
      ],
      ['and the person where somebody speaks', 'de', '[Gisbert Münster=4] kam. [Münster=4] sagte nichts.'],
    ],
    PEOPLE,
  );
});

describe('an office behind the name that anybody may have', () => {
  follow(
    [
      ['is of politics with a party', 'fr', '[Hallbach=3], la cheffe de la CDU, se tait.'],
      ['or a group', 'fr', '[Hallbach=3], cheffe de groupe, se tait.'],
      ['and of a café without', 'fr', 'Hallbach, le patron, sert des frites.'],
      ['or of a hospital', 'fr', 'Hallbach, chef des urgences, se tait.'],
    ],
    PEOPLE,
  );
});

describe('namesakes of whom the page names another', () => {
  follow(
    [
      [
        'stay a choice',
        'en',
        'Mr [Lindqvarn=5?6] was late. [Karin Lindqvarn=7] had left. MEP [Lindqvarn=5?6?7?8] is furious.',
      ],
      ['unless he is named', 'en', '[Per Lindqvarn=6] was late. Mr [Lindqvarn=6] apologised.'],
      [
        'or a title tells them apart',
        'en',
        'Ms [Lindqvarn=7?8] was late. [Per Lindqvarn=6] spoke. Mr [Lindqvarn=6] apologised.',
      ],
    ],
    [...PEOPLE, person(8, 'Ebba|Lindqvarn', { gender: 'female', parties: ['PPE'], roles: ['MEP'] })],
  );
});
