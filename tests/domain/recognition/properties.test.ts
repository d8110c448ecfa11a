import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileNamesIndex } from '../../../domain/recognition/compile-index';
import { eachLetter } from '../../../domain/recognition/fold';
import { wordsOf } from '../../../domain/recognition/name-forms';
import { makePlain, originalEnd } from '../../../domain/recognition/plain-text';
import type { NameEntry } from '../../../domain/recognition/types';
import { indexOf, mentionsIn, person } from './cases';
import { NAMESAKES, PEOPLE } from './people';

const RUNS = { seed: 20_261_121, numRuns: 120 };

/** Sentences in which people of the test roster are named in all ways. */
const PHRASES = [
  'Zoë Lindeman antwoordt aan Corneel De Wuyts.',
  'De heren De Wuyts en Bakker, mevrouw Lindeman.',
  'MM. Ravelot et Ben Yamoun sont là.',
  'Van den Heuvelink, Joke; LINDEMAN Zoë',
  'Selon Ravelot, la loi Petit suffit. Jean-Luc Ravelot insiste.',
  'J.-L. Ravelot et M.-A. Colpaert',
  'Frau Hartwigs Rede. Günter Süßkind lacht.',
  'Le petit pas de Nora Petit à Paris.',
  'Ordinary words without any name in them.',
];

const pageText = fc.array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

describe('the roster', () => {
  test('its order changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PEOPLE], { minLength: PEOPLE.length }), pageText, (people, text) => {
        expect(mentionsIn(text, people)).toEqual(mentionsIn(text, PEOPLE));
      }),
      RUNS,
    );
  });

  test('its order does not change the version', () => {
    expect(compileNamesIndex(PEOPLE.toReversed()).version).toBe(compileNamesIndex(PEOPLE).version);
  });

  test('another roster has another version', () => {
    expect(compileNamesIndex(PEOPLE.slice(1)).version).not.toBe(compileNamesIndex(PEOPLE).version);
    const [first, ...others] = PEOPLE;
    const married = { ...first, familyName: 'Lindemans' } as NameEntry;
    expect(compileNamesIndex([married, ...others]).version).not.toBe(compileNamesIndex(PEOPLE).version);
  });

  test('an unrelated person changes nothing', () => {
    const letters = fc.string({ unit: fc.constantFrom('q', 'x', 'k', 'v', 'w', 'z'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, pageText, (given, family, text) => {
        const stranger = person(99, `X${given}|Q${family}`);
        expect(mentionsIn(text, [...PEOPLE, stranger])).toEqual(mentionsIn(text, PEOPLE));
      }),
      RUNS,
    );
  });
});

describe('folding', () => {
  beforeAll(() => indexOf(PEOPLE)); // letters come with an index

  test('agrees with the decomposition of Unicode for every Latin letter', () => {
    const folded = new Map<number, number>();
    eachLetter((from, to, code) => {
      for (let at = from; at < to; at += 1) folded.set(at, code);
    });
    const differing: string[] = [];
    for (const [from, to] of [
      [0x41, 0x17f],
      [0x1cd, 0x233],
      [0x1e00, 0x1ef9],
    ] as const) {
      for (let code = from; code <= to; code += 1) {
        const letter = String.fromCharCode(code);
        const [base = ''] = letter.normalize('NFD').toLowerCase();
        if (!/^[a-z]$/u.test(base) || letter.normalize('NFD').length === 1) continue;
        if (folded.get(code) !== base.charCodeAt(0)) differing.push(letter);
      }
    }
    expect(differing).toEqual([]);
  });

  test('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const own = makePlain(text.normalize('NFD')).text.normalize('NFC');
        expect(wordsOf(text.normalize('NFD')).map((word) => word.text)).toEqual(
          wordsOf(text.normalize('NFC')).map((word) => word.text),
        );
        expect(own.length).toBeLessThanOrEqual(text.normalize('NFD').length * 3);
      }),
      RUNS,
    );
  });

  test('keeps the offsets exact, composed or decomposed', () => {
    const noise = fc.string({
      unit: fc.constantFrom(' ', '.', 'é', 'e\u0301', '\u00ad', '\u200b', 'ß', 'ﬁ', '👏', 'ö', '\u200f', 'x'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(noise, noise, fc.constantFrom('NFC', 'NFD'), (before, after, form) => {
        const name = 'Hélène Bonnard-Tissier'.normalize(form);
        const text = `${before} | ${name} | ${after}`;
        const [mention] = mentionsIn(text, PEOPLE);
        expect(mention && text.slice(mention.start, mention.end)).toBe(name);
      }),
      RUNS,
    );
  });

  test('the map of a rewritten text leads back to the same letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = makePlain(text);
        expect(plain.origin).toHaveLength(plain.text.length + 1);
        expect(makePlain(plain.text).text).toBe(plain.text);
        for (let at = 0; at < plain.text.length; at += 1) {
          const origin = plain.origin[at] ?? -1;
          const rewritten =
            text.charAt(origin) === plain.text.charAt(at) ||
            makePlain(text.charAt(origin)).text !== text.charAt(origin);
          expect(rewritten).toBe(true);
          expect(originalEnd(plain, text, at + 1)).toBeGreaterThan(origin);
        }
      }),
      RUNS,
    );
  });
});

test('every span found folds to a name of each candidate, initials apart', () => {
  const all = [...PEOPLE, ...NAMESAKES.map((one, at) => ({ ...one, id: one.id.replace(/..$/u, String(50 + at)) }))];
  const spliced = fc.array(
    fc.constantFrom(...PHRASES.flatMap((phrase) => phrase.split(' ')), 'Corvin', 'Basile', 'M.', 'et', 'en', ',', '-'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(spliced, (parts) => {
      const text = parts.join(' ');
      for (const mention of mentionsIn(text, all)) {
        const words = wordsOf(text.slice(mention.start, mention.end)).map((word) => word.text);
        for (const id of mention.candidates) {
          const bearer = all.find((one) => one.id === id);
          const names = [bearer?.name ?? '', ...(bearer?.otherNames ?? [])].flatMap((name) =>
            wordsOf(name).flatMap((word) => word.spellings),
          );
          const own = words.filter((word) => names.includes(word) || word.length === 1);
          expect(own).toEqual(words);
        }
      }
    }),
    { ...RUNS, numRuns: 400 },
  );
});

describe('bad input', () => {
  const ODD = [
    person(1, 'A|B'),
    person(2, '|'),
    person(3, `X|${'lang'.repeat(2_500)}`),
    person(4, '👏|🎉'),
    person(5, 'يوسف|الحسن'),
    person(6, 'van|de'),
    person(7, 'De|Van Der'),
    person(8, '-|-'),
    person(9, '王|小明'),
    person(10, 'Le|La'),
    { ...person(11, 'x|y'), name: '', givenName: '', familyName: '', otherNames: ['', ' ', '.', 'a', 'de'] },
    person(12, `${'a '.repeat(5_000)}|Ok`),
  ];

  test('odd names never match ordinary words', () => {
    const text =
      'A B, a b. De van de buren. Le la. Van der de, Le La? M. A. Le ministre est là. De heer van de bank. 👏 🎉 小明 王小明 le la un ok OK. ';
    expect(mentionsIn(text, ODD).map((mention) => text.slice(mention.start, mention.end))).toEqual([]);
  });

  test('a name from right to left is found', () => {
    expect(mentionsIn('قال يوسف الحسن ذلك', ODD).map((mention) => mention.candidates)).toEqual([[ODD[4]?.id]]);
  });

  const everybody = [...PEOPLE, ...ODD];

  test('no text makes it throw, and spans stay within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const mention of mentionsIn(text, everybody)) {
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.end).toBeGreaterThan(mention.start);
        }
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  test('no roster makes it throw', () => {
    const anyName = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyName, anyName), { maxLength: 8 }), anyName, (names, text) => {
        const people = names.map(([name, givenName, familyName], at) => ({
          ...person(at + 1, 'x|y'),
          name,
          givenName,
          familyName,
          otherNames: [name],
        }));
        expect(() => mentionsIn(`${text} ${names[0]?.join(' ') ?? ''}`, people)).not.toThrow();
      }),
      RUNS,
    );
  });

  test('an empty roster finds nobody', () => {
    expect(mentionsIn('Zoë Lindeman, M. le ministre.', [])).toEqual([]);
  });

  test('an id that is no UUID is a bug of the caller', () => {
    expect(() => compileNamesIndex([{ ...person(1, 'Zoë|Lindeman'), id: 'zoe' }])).toThrow('zoe');
  });
});
