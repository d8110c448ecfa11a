import { describe } from 'vitest';
import { person } from './cases';
import { follow } from './follow';
import { PEOPLE } from './people';

describe('a family name that the page uses as a word', () => {
  const people = [
    person(1, 'Odette|Rivelle', { gender: 'female', parties: ['PF'], roles: ['députée'] }),
    person(2, 'Wout|Zolder', { gender: 'male', parties: ['D77'], roles: ['Kamerlid'] }),
    person(3, 'Adèle|Peu', { gender: 'female', parties: ['PF'], roles: ['députée'] }),
  ];
  follow(
    [
      ['means nobody where a sentence begins', 'fr', 'Une rivelle coule. Rivelle limpide ! [Odette Rivelle=1] sourit.'],
      ['nor before the page uses it so', 'fr', 'Rivelle limpide. [Odette Rivelle=1] aime la belle rivelle.'],
      ['nor in Dutch', 'nl', 'Zolder te huur. [Wout Zolder=2] zoekt de zolder af.'],
      ['unless somebody speaks', 'fr', 'La rivelle coule. [Rivelle=1] répond. [Odette Rivelle=1] sourit.'],
      ['or within a sentence', 'fr', 'La rivelle coule. [Odette Rivelle=1] sourit ; pour [Rivelle=1], tout va bien.'],
      [
        'without an article it is a name in small letters',
        'fr',
        '[Odette Rivelle=1] sourit. [Rivelle=1] aime rivelle.',
      ],
      ['words of every page need no other', 'fr', '[Adèle Peu=3] vote. Peu de monde est là.'],
      [
        'behind a house of parliament stands a name',
        'nl',
        'In het Vlaams Parlement [Zolder=2] (D77), in de Senaat niemand.',
      ],
    ],
    people,
  );
});

describe('a whole stack of titles before several names', () => {
  follow([
    ['gentlemen who are senators are no women', 'fr', 'MM. les sénateurs [Ben Yamoun=10] et Petit ont écrit.'],
    ['nor are ladies men', 'fr', 'Mmes les députées [Petit=11] et Ravelot ont écrit.'],
    ['the same in Dutch', 'nl', 'De heren Kamerleden [Bakker=17] en Lindeman stellen vragen.'],
    ['an office alone says nothing of it', 'fr', 'Les sénateurs [Ben Yamoun=10] et [Petit=11] ont écrit.'],
  ]);
});

describe('a person whose gender the list does not say', () => {
  const people = [
    person(1, 'Maud|Zeller', { roles: ['députée'] }),
    person(2, 'Ines|Zeller', { gender: 'female', roles: ['députée'] }),
    person(3, 'Omer|Zeller', { gender: 'male', roles: ['député'] }),
  ];
  follow(
    [
      ['may be meant by either title', 'fr', 'Mme [Zeller=1?2] répond à M. [Zeller=1?3].'],
      ['and is, once known on the page', 'fr', '[Maud Zeller=1] parle. Merci, madame [Zeller=1].'],
    ],
    people,
  );
});

describe('a title before somebody of another country', () => {
  const people = [
    person(1, 'Ivo|David', { gender: 'male', roles: ['MEP'] }),
    person(2, 'Julio|Sancho', { gender: 'male', roles: ['MEP'] }),
    person(3, 'Karel|Weyts', { gender: 'male', roles: ['minister'] }),
  ];
  follow(
    [
      ['whose given name is a family name of ours', 'nl', 'Ik sprak minister [Weyts=3] en de heer David van Weel.'],
      ['who is head of another government', 'nl', 'De regering van premier Sancho past, zegt minister [Weyts=3].'],
      ['the same in French', 'fr', 'Le premier ministre Sancho et le ministre [Weyts=3] se voient.'],
      ['but not somebody who was in a government', 'nl', 'Ik sprak premier [Weyts=3].'],
      ['nor somebody who is known here', 'nl', '[Julio Sancho=2] komt. Dag premier [Sancho=2].'],
    ],
    people,
  );
});

describe('a government of one of several bearers', () => {
  const people = [
    person(1, 'Lucas|Brandaen', { gender: 'male', roles: ['minister'] }),
    person(2, 'Remi|Brandaen', { gender: 'male', roles: ['Kamerlid'] }),
  ];
  follow(
    [
      ['is not that of the one who is here', 'nl', '[Remi Brandaen=2] zweeg toen de regering-Brandaen viel.'],
      ['though a bill may be', 'nl', '[Remi Brandaen=2] verdedigt het wetsvoorstel-[Brandaen=2].'],
    ],
    people,
  );
});

describe('a title that anybody has', () => {
  follow([
    ['before another profession', 'fr', 'Selon M. Ravelot, professeur de droit, rien ne presse.'],
    ['the same with an article', 'nl', 'De heer Bakker, een leraar uit de buurt, lacht.'],
    ['but of somebody who is known here', 'fr', '[Jean-Luc Ravelot=5] et M. [Ravelot=5], professeur, font un seul.'],
    ['and an office is an office', 'fr', 'Selon la députée [Petit=11], professeure de droit, rien ne presse.'],
    ['a masculine article', 'fr', 'Le docteur Petit soigne.'],
    ['though a woman who is known here may be called so', 'fr', '[Nora Petit=11] parle. Le docteur [Petit=11] soigne.'],
    ['counsel in court', 'fr', 'Me Petit, conseil de la commune, plaide.'],
  ]);
});

describe('initials', () => {
  const people = [
    person(1, 'Ludo|Joossen', { gender: 'male', parties: ['N-ZA'] }),
    person(2, 'Cato|Joossen', { gender: 'female', parties: ['D77'] }),
    person(3, 'Anne-Laure|Lemmel', { gender: 'female', parties: ['PF'] }),
  ];
  follow(
    [
      ['belong to the name behind them', 'nl', '[L. Joossen=1], [C. Joossen=2] en A. Joossen.'],
      ['two without a full stop', 'fr', '[AL Lemmel=3] préside, JL Lemmel non.'],
      ['not in capitals throughout', 'fr', 'AL LEMMEL'],
    ],
    people,
  );
});

describe('a given name', () => {
  const people = [
    ...PEOPLE,
    person(19, 'Karel|Michel', { gender: 'male', parties: ['D77'] }),
    person(20, 'Will|Marsden', { gender: 'male', parties: ['Reform League'], roles: ['MP'] }),
  ];
  follow(
    [
      ['before a second one', 'en', '[Alison Mary Green=12] replied; [Green=12] smiled.'],
      ['before two more', 'en', '[Alison Mary Anne Green=12] replied.'],
      ['that is not the second one', 'en', 'Mary Alison Green replied.'],
      ['of the sentence before', 'fr', '[Karel Michel=19]. M. [Michel=19] sort.'],
      ['behind a comma and a title', 'fr', '[Petit, Mme Nora=11] ; [Ravelot, M. Jean-Luc=5]'],
      ['the same in German', 'de', '[Hartwig, Frau Elke=9]'],
      ['among given names', 'fr', 'Les prénoms Michel, Karel et Louis.'],
      ['that asks as a verb', 'en', 'Will Marsden close on Monday? [Will Marsden=20] said no.'],
      ['before a nickname', 'en', '[Alison “Ali” Green=12] replied; [Nora « Nono » Petit=11] too.'],
      ['not before a quotation', 'en', 'Alison said “no” Green too.'],
      ['with a suffix', 'en', '[Will Marsden=20] Jr. replied.'],
    ],
    people,
  );
});

describe('what is called after a person', () => {
  follow([
    ['between two other words', 'nl', '[Corneel De Wuyts=2] wankt. De anti-[De Wuyts=2]-betoging groeit.'],
    ['but not a longer name', 'nl', '[Corneel De Wuyts=2] wankt. Mevrouw Maes-De Wuyts-Claes niet.'],
  ]);
});

describe('namesakes in two parliaments', () => {
  const people = [
    person(1, 'Tuur|Heerlen', {
      gender: 'male',
      parties: ['N-ZA'],
      roles: ['member Kamer van volksvertegenwoordigers'],
    }),
    person(2, 'Tuur|Heerlen', { gender: 'male', parties: ['D77'], roles: ['member Vlaams Parlement'] }),
    person(3, 'Agathe|Solvey', { gender: 'female', parties: ['PF'], roles: ['députée fédérale'] }),
    person(4, 'Lise|Solvey', { gender: 'female', parties: ['PF'], roles: ['member Parlement de Wallonie'] }),
  ];
  follow(
    [
      ['the region before the office', 'nl', 'Vlaams Parlementslid [Tuur Heerlen=2] antwoordt.'],
      ['with the family name alone', 'nl', 'Vlaams volksvertegenwoordiger [Heerlen=2] zwijgt.'],
      ['an office of one house only', 'nl', 'Kamerlid [Tuur Heerlen=1] antwoordt.'],
      ['behind the office', 'fr', 'La députée wallonne [Solvey=4] interroge la députée fédérale [Solvey=3].'],
      ['behind the name', 'nl', '[Tuur Heerlen=2], Vlaams Parlementslid, antwoordt.'],
      ['an office that both have tells nothing', 'nl', 'Parlementslid [Tuur Heerlen=1|2] antwoordt.'],
    ],
    people,
  );
});

describe('a list under a party', () => {
  const people = [
    person(1, 'Tuur|Heerlen', { gender: 'male', parties: ['EPP'], roles: ['MEP'] }),
    person(2, 'Agathe|de Solvey', { gender: 'female', parties: ['EPP'], roles: ['MEP'] }),
    person(3, 'Nora|Petit', { gender: 'female', parties: ['Greens/EFA'], roles: ['MEP'] }),
    person(4, 'Lena|Petit', { gender: 'female', parties: ['S&D'], roles: ['MEP'] }),
  ];
  follow(
    [
      ['names its members', 'en', 'EPP: [Heerlen=1], [de Solvey=2]\nS&D: [Petit=4]\nGreens/EFA: [Petit=3]'],
      ['in the French of the minutes', 'fr', 'PPE: Maes, [Heerlen=1], [de Solvey=2]\nVerts/ALE: [Petit=3]'],
      ['but not those of another', 'fr', 'S&D: Heerlen, [Petit=4]'],
      ['and no sentence behind a party', 'fr', 'EPP: hier, le vote de Heerlen et de Petit a surpris.'],
      ['nor behind another word', 'fr', 'Excusés: Heerlen, Petit'],
    ],
    people,
  );
});

describe('signs of somebody else, and of nobody', () => {
  const people = [
    ...PEOPLE,
    person(19, 'Lien|Van Olmen', { gender: 'female', parties: ['D77'], roles: ['Kamerlid'] }),
    person(20, 'Susan|March', { gender: 'female', parties: ['Reform League'], roles: ['MP'] }),
    person(21, 'Torsten|Ravensteen', { gender: 'male', parties: ['DFG'], roles: ['member of the Bundestag'] }),
  ];
  follow(
    [
      ['a month behind its day', 'en', 'On 3 March, [Susan March=20] will march. She left on 5 March.'],
      ['another given name in an index', 'de', '[Ravensteen, Torsten=21]; Ravensteen, Ulla; Ravensteen, Wiebke (DFG)'],
      [
        'family names in a row, one of them a given name too',
        'fr',
        '[Zoë Lindeman=1] lit. Oui : [Lindeman=1], Thomas et Michel.',
      ],
      ['the same with a known given name', 'nl', '[Torsten Ravensteen=21] sprak, en Ravensteen, Karel.'],
      [
        'but family names in a row are people',
        'nl',
        '[Torsten Ravensteen=21] sprak. Eens: [Ravensteen=21], Maes, Lievens',
      ],
      [
        'the mayor of a town',
        'nl',
        '[Lien Van Olmen=19] lacht. De burgemeester van Olmen niet, de trein van Olmen ook niet.',
      ],
      ['a field is not a town', 'nl', 'Minister [van Olmen=19] lacht.'],
      ['who wrote the page', 'nl', '[Ravensteen=21]: niets\nDoor Ilse Ravensteen\n[Torsten Ravensteen=21] zwijgt.'],
      ['not whom somebody else met', 'nl', '[Torsten Ravensteen=21] zag Ilse Ravensteen. Ravensteen lachte.'],
      ['a line in capitals', 'fr', 'MAES CONTRE [RAVENSTEEN=21]. [Torsten Ravensteen=21] gagne.'],
      ['who is said to speak', 'de', 'Der Bakker bäckt. „Nein“, sagte [Bakker=17]. [Stijn Bakker=17] ging.'],
      ['what is in his surroundings', 'nl', '[Torsten Ravensteen=21] zwijgt. In [Ravensteen=21]’s omgeving ook.'],
      ['to whom he speaks', 'fr', '[Nora Petit=11] parle : « [Petit=11] nous le dit. »'],
    ],
    people,
  );
});

describe('who belongs to somebody else', () => {
  const people = [
    ...PEOPLE,
    person(19, 'Cor|van den Heusden', { gender: 'male', parties: ['D77'], roles: ['Kamerlid'] }),
    person(20, 'Sylke|Brits', { gender: 'female', parties: ['D77'], roles: ['Kamerlid'] }),
  ];
  follow(
    [
      ['kin before the name', 'fr', '[Zoë Lindeman=1] dit que mon fils Lindeman et sa femme Lindeman dorment.'],
      ['kin behind it', 'nl', '[Bram Joossen=13] lacht. Oud-burgemeester Joossen, zijn vader, ook.'],
      ['but a whole name is a name', 'fr', 'Sa femme, puis sa femme [Zoë Lindeman=1], parlent.'],
      [
        'another profession before it',
        'fr',
        '[Jean-Luc Ravelot=5] parle ; l’avocat Ravelot et le chanteur Ravelot non.',
      ],
      ['though a party says who it is', 'fr', 'L’avocat [Ravelot=5] (PF) plaide.'],
      ['another party behind a title', 'fr', 'Mme Petit (D77) vote, et la ministre Petit (D77) aussi.'],
      ['unless she is named here', 'fr', '[Nora Petit=11] vote, Mme [Petit=11] (D77) le dit.'],
      ['a saint', 'de', '[Elke Hartwig=9] sah die Kirche St. Hartwig.'],
      ['a canal', 'fr', '[Zoë Lindeman=1] longe le canal Lindeman.'],
      [
        'a town of two particles',
        'nl',
        '[Cor van den Heusden=19] sprak. De wethouder van Den Heusden, de inwoners van Den Heusden niet.',
      ],
      ['a people', 'nl', '[Sylke Brits=20] zwijgt. Brits verzet bleef uit.'],
    ],
    people,
  );
});

describe('somebody else in the story', () => {
  const people = [...PEOPLE, person(19, 'Valentin|Simon', { gender: 'male', parties: ['D77'], roles: ['minister'] })];
  follow(
    [
      ['who holds an office too', 'nl', 'Daar sprak minister Rudy Joossen. Minister Joossen zweeg daarna.'],
      [
        'the same behind a comma',
        'fr',
        'La ministre des Ports, Geneviève Petit, parle. La ministre Petit et Mme Petit se taisent.',
      ],
      ['who holds none leaves the office to ours', 'nl', 'Rudy Joossen zong. Minister [Joossen=13] zweeg.'],
      [
        'unless ours is named too',
        'nl',
        'Daar sprak minister Rudy Joossen. Minister [Bram Joossen=13] zweeg, minister [Joossen=13] ook.',
      ],
      ['a rose', 'fr', '[Nora Petit=11] plante la rose ‘Mme Lindeman’ et la “Ministre Lindeman”.'],
      ['but whom we quote is quoted', 'fr', '« Mme [Petit=11] nous écoute », dit-il.'],
      ['a storm', 'fr', '[Zoë Lindeman=1] parle. La tempête Lindeman souffle.'],
      ['an inspector', 'nl', '[Zoë Lindeman=1] leest hoe rechercheur Lindeman fronst.'],
      ['given names in a row', 'fr', 'Les petits : Simon, Valentin, Thomas et Lucas.'],
    ],
    people,
  );
});

describe('who is meant all the same', () => {
  follow([
    ['before what she says', 'fr', '[Nora Petit=11] parle. [Petit=11] : « Non. »'],
    ['he himself', 'nl', '[Stijn Bakker=17] zweeg. [Bakker=17] zelf stemde voor.'],
    ['in a headline in capitals', 'fr', '[RAVELOT=5] ATTAQUE LE MINISTRE. [Jean-Luc Ravelot=5] persiste.'],
    ['not an article and a word in capitals', 'nl', 'DE WUYTS STEEK HIER OVER. [Corneel De Wuyts=2] lacht.'],
    ['with a preposition before the party', 'nl', '[Bakker=17], van D77, en [Joossen=13], van de N-ZA, zwijgen.'],
    ['the same in French', 'fr', '[Ravelot=5], du PF, salue ; Ravelot, de D77, non.'],
    [
      'though a photographer has the same name',
      'nl',
      '[Joossen=13] wil af van files. [Bram Joossen=13] sprak. (foto: Ilse Joossen)',
    ],
    ['and a sign of rights', 'fr', '[Ravelot=5] persiste. [Jean-Luc Ravelot=5] parle. © Luc Ravelot'],
  ]);
});
