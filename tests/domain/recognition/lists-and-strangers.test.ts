import { describe, expect, test } from 'vitest';
import { marked, person } from './cases';
import { follow } from './follow';
import { PEOPLE } from './people';

const OTHERS = [
  person(1, "Karin|van 't Hof", { gender: 'female', parties: ['D77'], roles: ['MP'] }),
  person(2, "Sjoerd|in 't Woud", { gender: 'male', parties: ['D77'], roles: ['MEP'] }),
  person(3, "Piet|'t Hart", { gender: 'male', parties: ['N-ZA'], roles: ['Kamerlid'] }),
  person(4, 'Koen|Groen', { gender: 'male', parties: ['N-ZA'], roles: ['Kamerlid'] }),
  person(5, 'Jürgen|Möllner', { gender: 'male', parties: ['DFG'], roles: ['member of the Bundestag'] }),
  person(6, 'Charles|Ravelot', { gender: 'male', parties: ['PF'], roles: ['député'] }),
];

describe('a list with the family name first', () => {
  follow([
    ['one name a line', 'fr', '[Petit Nora=11]\n[Lindeman Zoë=1]\n[De Wuyts Corneel=2]'],
    ['one name a line, with a comma', 'fr', '[Petit, Nora=11]\n[De Wuyts, Corneel=2]\n[Bakker, Stijn=17]'],
    ['between tabs', 'nl', '[Bakker Stijn=17]\t[De Wuyts Corneel=2]\t[Petit Nora=11]'],
    ['nothing but blanks between', 'nl', 'Ja: [Lindeman Zoë=1] [De Wuyts Corneel=2] [Bakker Stijn=17]'],
    ['two that a word joins', 'fr', 'Présents : [Lindeman Zoë=1] et [Petit Nora=11]'],
    ['two that a word joins, the ordinary word first', 'fr', 'Présents : [Petit Nora=11] et [Lindeman Zoë=1]'],
    ['with numbers', 'nl', '1 [Lindeman Zoë=1] 2 [Bakker Stijn=17]'],
    ['but in a sentence an ordinary word is no family name', 'en', 'Green Alison and Zoë say.'],
    [
      'a family name before another name is not one with it',
      'nl',
      'Joossen, [Stijn Bakker=17] en anderen stemden tegen.',
    ],
  ]);
});

describe('a particle that was shortened', () => {
  follow(
    [
      ['before the family name', 'nl', '[Karin van ’t Hof=1] en mevrouw [Van ‘t Hof=1] zwijgen.'],
      ['in capitals', 'nl', '[KARIN VAN ’T HOF=1] opent de zitting.'],
      ['behind the family name', 'nl', "[Hof, Karin van 't=1] en [Van 't Hof, K.=1]"],
      ['with an initial', 'nl', "[S. in 't Woud=2] antwoordt."],
      ['at the start of the family name', 'nl', "[Piet 't Hart=3] zei het; de heer [’t Hart=3] zweeg."],
      ['not a word between quotation marks', 'nl', "Karin van 'tijd' Hof bestaat niet."],
    ],
    OTHERS,
  );
});

describe('strangers of the press', () => {
  follow([
    ['a given name behind the field of an office', 'nl', 'Vlaams minister van Onderwijs Guust De Wuyts zweeg.'],
    ['the same in French', 'fr', 'Le ministre de la Santé Anicet Ravelot se tait.'],
    ['but a field of two words is a field', 'nl', 'Minister van Buitenlandse Handel [De Wuyts=2] zweeg.'],
    ['family name in capitals first', 'fr', '[Nora Petit=11] gagne. PETIT Jean (DVD) perd. Petit conteste.'],
    ['a firm', 'nl', '[Bram Joossen=13] pleit. Bij Joossen & Partners werkt hij niet, bij Vale & Joossen ook niet.'],
    ['of a place', 'fr', '[Zoë Lindeman=1] lit Lindeman de Maastricht.'],
    ['born as', 'fr', '[Zoë Lindeman=1] parle. Anne Duval, née Lindeman, écoute.'],
    ['a German noun', 'de', '[Stijn Bakker=17] fragt nach Brot, Bakker und Mehl. [Bakker=17] sagte nichts.'],
  ]);
  const frank = [person(1, 'Frederik|Frank', { gender: 'male', parties: ['D77'], roles: ['Kamerlid'] })];
  follow(
    [
      ['two given names before a family name', 'nl', 'Doelman Frederik Frank Mertens hield alles tegen.'],
      ['and our person', 'nl', '[Frederik Frank=1] hield alles tegen.'],
      [
        'a family name that is a given name, called',
        'fr',
        '[Frederik Frank=1] parle. Frank, mon fils, écoute. Oui, Frank.',
      ],
      ['the same when he acts', 'nl', '[Frederik Frank=1] sprak. Daarna vroeg [Frank=1] het woord.'],
      ['a title before a given name, in German', 'de', 'Bürgermeister Frank Lennertz kommt.'],
    ],
    frank,
  );
});

describe('a party and a word before it', () => {
  follow([
    ['who asks', 'fr', 'Question [Petit=11] (PF) : reportée.'],
    ['who asks, in Dutch', 'nl', 'Vraag [Bakker=17] (D77): uitgesteld.'],
    ['who interrupts', 'de', 'Zwischenruf [Hartwig=9] (DFG): Hört, hört!'],
    ['whose amendment', 'en', 'Amendment [Green=12] (Reform League) was lost.'],
    ['a stranger with another given name', 'fr', 'Jolanda Petit (PF) écrit.'],
    ['another party', 'fr', 'Question Petit (D77) : reportée.'],
    ['the party before the office', 'nl', 'PF-Kamerlid Bakker en D77-Kamerlid [Bakker=17] stemmen.'],
    ['the party behind the office', 'fr', 'La députée PF [Petit=11] vote, la députée D77 Petit pas.'],
    ['not the party beside the person', 'nl', '[Stijn Bakker=17] sprak. Volgens [Bakker=17] en N-ZA niet.'],
    ['what is hers, at the start of a sentence', 'en', '[Alison Green=12] spoke. [Green=12]’s plan failed.'],
    ['which of her governments', 'nl', '[Zoë Lindeman=1] wankt. De regering-[Lindeman=1] II valt.'],
  ]);
  follow(
    [
      ['a party that is called as a member of another', 'nl', 'De heer [Groen=4] (N-ZA) is niet van Groen.'],
      ['also when it acts', 'nl', '[Koen Groen=4] sprak. Daarna stemde Groen tegen. Groen zegt niets.'],
    ],
    OTHERS,
  );
});

describe('titles of women', () => {
  follow(
    [
      ['a colleague', 'de', 'Die Kollegin Möllner hat das Wort.'],
      ['a colleague in French', 'fr', 'Ma collègue Ravelot se tait.'],
      ['an article before an office', 'de', 'Die Abgeordnete Möllner fragt.'],
      ['Dutch "die" is no article of women', 'nl', 'Die minister [Groen=4] zwijgt.'],
      ['a politician', 'de', 'Die Politikerin Möllner schweigt.'],
      ['a colleague who is a man', 'de', 'Der Kollege [Möllner=5] hat das Wort.'],
      ['the wife of', 'fr', 'Mme Charles Ravelot est là. [Charles Ravelot=6] aussi.'],
    ],
    OTHERS,
  );
});

describe('a title behind a stranger of the same name', () => {
  follow([
    ['is the stranger', 'fr', 'Jolanda Petit jouait. Mme Petit chantait.'],
    ['unless our person is named too', 'fr', '[Nora Petit=11] écoute Jolanda Petit. Mme [Petit=11] sourit.'],
    ['or a party says who it is', 'fr', 'Jolanda Petit jouait. Mme [Petit=11] (PF) répond.'],
    ['a title that stands before counts', 'fr', 'Mme [Petit=11] parle. Jolanda Petit écoute.'],
  ]);
});

describe('a title alone on a long page', () => {
  const news =
    'De kermis van het dorp lokte zondag weer veel volk, en de tombola bracht meer op dan vorig jaar. '.repeat(11);

  test('is nobody of ours where nobody is named by more', () => {
    expect(marked(`${news}Mevrouw Lindeman van het rusthuis dankte allen. Lindeman lachte.`, PEOPLE)).not.toContain(
      '[',
    );
  });

  test('counts in a passage, and beside somebody who is named', () => {
    expect(marked('Mevrouw Lindeman dankte allen.', PEOPLE)).toBe('Mevrouw [Lindeman=1] dankte allen.');
    expect(marked(`${news}Bram Joossen kwam ook, en mevrouw Lindeman.`, PEOPLE)).toContain(
      '[Bram Joossen=13] kwam ook, en mevrouw [Lindeman=1].',
    );
    expect(marked(`${news}Mevrouw Lindeman (Z&P) opende.`, PEOPLE)).toContain('Mevrouw [Lindeman=1] (Z&P)');
  });
});
