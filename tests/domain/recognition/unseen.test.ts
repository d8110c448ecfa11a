import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../domain/shared/language';
import { marked, mentionsIn, person, uuid } from './cases';
import { follow } from './follow';
import { PEOPLE } from './people';

/** A line of `unseen-cases.jsonl`: written before the recogniser was run on it, in the format of `npm run -s eval:mentions`. */
interface Case {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly roster: readonly CasePerson[];
  readonly expect: readonly { readonly personId: string; readonly surface: string; readonly start: number }[];
  readonly ambiguous?: readonly { readonly start: number; readonly candidates: readonly string[] }[];
}

interface CasePerson {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly aliases?: readonly string[];
  readonly gender: 'f' | 'm';
  readonly party: string;
  readonly role: string;
}

function readCases(file: string): readonly Case[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case); // the file is written in this format
}

/** What was found and not expected, and what was expected and not found. */
function judge({ lang, text, roster, expect: wanted, ambiguous = [] }: Case): { wrong: string[]; missed: string[] } {
  const people = roster.map((one, at) =>
    person(at, `${one.given}|${one.family}`, {
      otherNames: one.aliases ?? [],
      gender: one.gender === 'f' ? 'female' : 'male',
      parties: [one.party],
      roles: [one.role],
    }),
  );
  const found = mentionsIn(text, people, { language: lang })
    .filter(({ candidates }) => candidates.length === 1)
    .map(({ candidates, start, end }) => {
      const who = roster.find((_, at) => uuid(at) === candidates[0])?.id ?? '';
      return `${who} ${String(start)} ${text.slice(start, end)}`;
    });
  const right = wanted.map(({ personId, start, surface }) => `${personId} ${String(start)} ${surface}`);
  const choices = new Set(ambiguous.map(({ start }) => String(start)));
  return {
    wrong: found.filter((one) => !right.includes(one) || choices.has(one.split(' ')[1] ?? '')),
    missed: right.filter((one) => !found.includes(one)),
  };
}

describe('cases written unseen', () => {
  const judged = readCases('unseen-cases.jsonl').map((one) => ({ id: one.id, ...judge(one) }));

  test('name no wrong person, but for a meadow that is called as a family is', () => {
    expect(judged.filter(({ wrong }) => wrong.length > 0).map(({ id }) => id)).toEqual(['part-19']);
  });

  test('are right, all but eight of 304', () => {
    expect(judged.length).toBe(304);
    const right = judged.filter(({ wrong, missed }) => wrong.length + missed.length === 0);
    expect(right.length).toBeGreaterThanOrEqual(296);
  });
});

describe('cases written later, by six others', () => {
  const judged = readCases('later-cases.jsonl').map((one) => ({ id: one.id, ...judge(one) }));

  test('name no wrong person, but where the family name is a place, an idiom, or a stranger is named with ours', () => {
    expect(judged.filter(({ wrong }) => wrong.length > 0).map(({ id }) => id)).toEqual([
      'de-zu',
      'hom-outsider-both',
      'd-part-fontaine',
      'gp-p-nl-08',
      'gp-p-de-04',
    ]);
  });

  test('are right but for these', () => {
    const missed = judged.filter((one) => one.missed.length > 0).map(({ id }) => id);
    expect(missed).toEqual([
      'given-compound-half',
      'hyph-spaced',
      'title-lower',
      'misc-paren-given',
      'misc-heyde',
      'd-given-half-init',
      'd-hyph-glued',
      'd-mixed-fullwidth',
      'd-double-space',
      'd-part-saint',
      'd-x-poss3',
      'd-x-poss4',
      'd-x-poss6',
      'd-x-jr1',
      'd-x-init2',
      'gp-p-fr-09',
      'gp-p-nl-03',
      'gp-p-nl-09',
      'gp-p-de-02',
      'gp-p-de-10',
      'gp-p-en-02',
      'gp-p-en-04',
      'gp-p-en-06',
      'gp-p-en-10',
    ]);
    expect(judged).toHaveLength(1_069);
  });
});

describe('passages of France, German-speaking countries and the European Union, by two others', () => {
  const judged = readCases('abroad-cases.jsonl').map((one) => ({ id: one.id, ...judge(one) }));

  test('name no wrong person, but where a stranger, a building or a given name is called so', () => {
    expect(judged.filter(({ wrong }) => wrong.length > 0).map(({ id }) => id)).toEqual([
      'J-fr-trap-peintre',
      'J-fr-trap-initiales',
      'J-de-trap-genitiv',
      'k-de-trap-order',
      'k-eu-fr-trap-lieux',
      'k-fr-trap-autres',
      'k-fr-trap-prenoms',
      'k-fr-trap-party',
    ]);
  });

  test('are right but for these', () => {
    expect(judged.filter((one) => one.missed.length > 0).map(({ id }) => id)).toEqual([
      'J-fr-forum-sans-accents',
      'J-eu-liveblog-hearing',
      'J-eu-es-press-in-en',
      'J-eu-vote-explanations',
      'J-eu-guardian-feature',
      'J-de-nzz-schweiz',
      'J-de-kandidaten-wahl',
      'J-de-live-ticker',
      'J-de-aufruf-unterzeichner',
      'J-de-koalition-liste',
      'J-de-kommentar',
      'k-de-faz-1',
      'k-de-koalition-1',
      'k-de-trap-genitive',
      'k-eu-trap-double',
    ]);
    expect(judged).toHaveLength(198);
  });
});

describe('titles', () => {
  follow([
    ['a peerage', 'en', 'Baroness [Lindeman=1] rose.'],
    ['an adjective behind the office', 'fr', 'La députée fédérale [Petit=11] refuse.'],
    ['a region between the office and its field', 'fr', 'Le ministre flamand de la Justice [Joossen=13] refuse.'],
    ['the head of a house', 'fr', 'Le président du Sénat [Ravelot=5] ouvre la séance.'],
    ['the mayor of a town', 'nl', 'Burgemeester van Gent [De Wuyts=2] opent de zitting.'],
    ['the head of a group', 'fr', 'La cheffe de groupe [Petit=11] intervient.'],
    ['but not of a group of companies', 'fr', 'La cheffe du groupe Petit intervient.'],
    ['the minister of one field in German', 'de', 'Bundesinnenministerin [Hartwig=9] lehnt das ab.'],
    ['the Secretary of State', 'en', 'Secretary of State [Green=12] resigned.'],
    ['an ambassador', 'fr', 'L’ambassadeur [Ravelot=5] répond.'],
  ]);
});

describe('a party beside a name', () => {
  follow([
    ['behind an article in French', 'fr', 'Le PF [Ravelot=5] vote pour, la PF [Petit=11] contre.'],
    ['of which the person is no member', 'fr', 'Le PF Lindeman vote pour.'],
    ['in the English genitive', 'en', 'Reform League’s [Green=12] voted against.'],
    ['between an article and an office', 'en', '[Lindeman=1], the Z&P leader, voted against.'],
    ['behind an adjective', 'nl', '[Joossen=13], voormalig minister, stemde tegen.'],
  ]);
});

describe('compounds and what is called after people', () => {
  follow([
    ['any word in small letters before the name', 'nl', '[Bram Joossen=13] gaat. Het tijdperk-[Joossen=13] eindigt.'],
    ['any word in small letters behind it', 'nl', '[Bram Joossen=13] gaat. Het [Joossen=13]-effect blijft.'],
    ['the French -là', 'fr', '[Zoë Lindeman=1] rit. Cette [Lindeman=1]-là gagne.'],
    ['a street is none', 'nl', '[Bram Joossen=13] woont in de Joossen-laan.'],
    ['an ordinary word before a hyphen is none', 'fr', '[Nora Petit=11] mange. Petit-déjeuner offert.'],
    ['a file is none', 'nl', '[Bram Joossen=13]: zie foto-Joossen.jpg.'],
    ['a double name behind a law is somebody else', 'fr', '[Zoë Lindeman=1] cite la loi Lindeman-Dufour.'],
    ['two movers', 'nl', '[Corneel De Wuyts=2] hoopt. De motie-[Joossen=13]/[De Wuyts=2] haalt het.'],
    ['a motion without its mover on the page', 'nl', 'De motie-[Joossen=13] is aangenomen.'],
    ['an amendment without its author on the page', 'fr', 'L’amendement [Ravelot=5] est rejeté.'],
    ['an amendment in English', 'en', 'The [Lindeman=1] amendment was lost.'],
    ['a word behind the name that names nothing in French', 'fr', 'Selon Lindeman question et réponse se valent.'],
  ]);
});

describe('a family name behind a word with a capital', () => {
  follow([
    [
      'a Dutch opener',
      'nl',
      '[Zoë Lindeman=1] sprak. Daarnaast [Lindeman=1] niet meer. Ondanks [Lindeman=1] lukte het.',
    ],
    ['a French opener', 'fr', '[Zoë Lindeman=1] parle. Malgré [Lindeman=1], rien. Désormais [Lindeman=1] se tait.'],
    ['an English opener', 'en', '[Zoë Lindeman=1] spoke. Unlike [Lindeman=1], we wait. However [Lindeman=1] sees it.'],
    ['a German opener', 'de', '[Zoë Lindeman=1] sprach. Während [Lindeman=1] ging, blieb er. Trotz [Lindeman=1] gut.'],
    [
      'who has a given name that no list knows',
      'nl',
      '[Stijn Bakker=17] sprak. Jolanda Bakker schrijft. Bakker schrijft goed.',
    ],
    [
      'until our person is named again',
      'nl',
      'Jolanda Lindeman schrijft. [Zoë Lindeman=1] leest. [Lindeman=1] leest graag.',
    ],
    ['a day within the sentence', 'en', '[Zoë Lindeman=1] spoke. On Monday [Lindeman=1] left.'],
    ['Dutch op is a preposition', 'nl', '[Zoë Lindeman=1] sprak. De kritiek op [Lindeman=1] zwelt aan.'],
    ['German zu is a preposition', 'de', '[Zoë Lindeman=1] sprach. Kein Wort zu [Lindeman=1] heute.'],
    ['Dutch rond is a preposition', 'nl', '[Zoë Lindeman=1] sprak. Het is stil rond [Lindeman=1] nu.'],
    ['an ordinary word before a French pronoun', 'fr', '[Nora Petit=11] sort. [Petit=11] s’explique.'],
    [
      'an ordinary word between a preposition and its party',
      'fr',
      'C’est non pour [Petit=11] (PF), dans [Petit=11] (PF).',
    ],
    ['the French verb before the name', 'fr', '[Zoë Lindeman=1] sort. « Rien », dit [Lindeman=1].'],
    ['a verb of speaking behind an ordinary word', 'nl', '[Stijn Bakker=17] sprak. [Bakker=17] waarschuwt de raad.'],
  ]);
});

describe('not a person', () => {
  follow([
    ['an office at the start of a sentence', 'fr', '[Kévin Le Prieur=7] parle. Le Prieur de l’abbaye écoute.'],
    ['who has the name of an office', 'fr', '[Kévin Le Prieur=7] parle. [Le Prieur=7] a conclu.'],
    ['a ship', 'fr', '[Zoë Lindeman=1] regarde le paquebot Lindeman.'],
    ['a firm', 'fr', '[Jean-Luc Ravelot=5] visite Ravelot & Fils.'],
    ['a bridge', 'en', '[Alison Green=12] crossed Green Bridge.'],
    ['a school', 'nl', '[Zoë Lindeman=1] bezoekt basisschool Lindeman.'],
    ['a father', 'fr', '[Jean-Luc Ravelot=5] parle. Ravelot père écoute.'],
  ]);
});

describe('spelling', () => {
  follow(
    [
      ['a small letter behind the particle with an apostrophe', 'fr', '[Odile D’arvenne=4] parle.'],
      ['von der in short', 'de', '[Elke v. d. Aue=1], [Elke v.d. Aue=1]'],
      ['small letters, particles and an ordinary word', 'nl', 'gezien: [joke de vos=2] was er ook'],
      ['family name first, both given names', 'fr', '[Robert Simon=3] ; [Lambin Karel=4]'],
    ],
    [
      ...PEOPLE.slice(3, 4),
      person(1, 'Elke|von der Aue'),
      person(2, 'Joke|De Vos'),
      person(3, 'Simon|Robert'),
      person(4, 'Karel|Lambin'),
    ],
  );

  test('an ordinary word in small letters is no name without a given name', () => {
    const people = [person(2, 'Joke|De Vos')];
    expect(marked('Joke De Vos zag de vos.', people, { language: 'nl' })).toBe('[Joke De Vos=2] zag de vos.');
  });
});
