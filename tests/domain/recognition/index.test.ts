import { describe, expect, test } from 'vitest';
import { compileNamesIndex } from '../../../domain/recognition/compile-index';
import { createPageScan } from '../../../domain/recognition/page-scan';
import { findMentions } from '../../../domain/recognition/find-mentions';
import { openNamesIndex } from '../../../domain/recognition/open-index';
import type { BlockZone } from '../../../domain/page/schema';
import { indexOf, mentionsIn, person, uuid } from './cases';
import { NAMESAKES, PEOPLE } from './people';

const body = (text: string) => ({ text, zone: 'body' as BlockZone });
const chrome = (text: string) => ({ text, zone: 'chrome' as BlockZone });

describe('the compiled index', () => {
  test('opens from a copy of its bytes', () => {
    const { bytes } = compileNamesIndex(PEOPLE);
    const index = openNamesIndex(bytes.slice(0));
    expect(index?.people).toBe(PEOPLE.length);
  });

  test('that is cut short, empty, or something else does not open', () => {
    const { bytes } = compileNamesIndex(PEOPLE);
    expect(openNamesIndex(bytes.slice(0, 400))).toBeNull();
    expect(openNamesIndex(bytes.slice(0, bytes.byteLength - 400))).toBeNull();
    expect(openNamesIndex(new ArrayBuffer(0))).toBeNull();
    expect(openNamesIndex(new TextEncoder().encode('{"not":"an index"}'.repeat(40)).buffer)).toBeNull();
  });

  test('of an older layout does not open', () => {
    const { bytes } = compileNamesIndex(PEOPLE);
    new Uint32Array(bytes)[1] = 1;
    expect(openNamesIndex(bytes)).toBeNull();
  });

  test('takes at most 110 bytes a person at 3,000 people', () => {
    const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'dal', 'fer', 'gon', 'hul', 'jan'];
    const pick = (number: number) => syllables[number % syllables.length] ?? '';
    const people = Array.from({ length: 3_000 }, (_, at) =>
      person(
        at + 1,
        `${pick(at)}${pick(at * 7)}|${pick(at)}${pick(Math.floor(at / 15))}${pick(Math.floor(at / 225))}t`,
        {
          languages: [at % 2 === 0 ? 'fr' : 'nl'],
          parties: [`Party ${at % 12}`],
        },
      ),
    );
    expect(compileNamesIndex(people).bytes.byteLength / people.length).toBeLessThanOrEqual(110);
  });
});

describe('a mention', () => {
  test('says its form and what decided', () => {
    const forms = (text: string) => mentionsIn(text, PEOPLE).map(({ form, evidence }) => [form, evidence]);
    expect(forms('Zoë Lindeman')).toEqual([['full', ['given-name']]]);
    expect(forms('LINDEMAN Zoë')).toEqual([['reversed', ['family-first']]]);
    expect(forms('Lindeman, Zoë')).toEqual([['comma', ['family-first']]]);
    expect(forms('Mimi Colpaert')).toEqual([['alias', ['listed-name']]]);
    expect(forms('Z. Lindeman')).toEqual([['initial', ['initial']]]);
    expect(forms('mevrouw Lindeman')).toEqual([['honorific', ['honorific:mevrouw']]]);
    expect(forms('minister Joossen')).toEqual([['role', ['role:minister']]]);
    expect(forms('Lindeman (Z&P)')).toEqual([['role', ['party:Z&P']]]);
    expect(forms('de regering-De Wuyts')).toEqual([['metonymy', ['named-after:regering']]]);
    expect(forms('Zoë Lindeman. Volgens Lindeman niet.')[1]).toEqual(['surname', ['established']]);
  });

  test('carries its block, its zone and the person', () => {
    const blocks = [body('Niemand hier.'), { text: 'Zoë Lindeman', zone: 'title' as BlockZone }];
    expect(findMentions(indexOf(PEOPLE), blocks)).toEqual([
      { candidates: [uuid(1)], form: 'full', block: 1, start: 0, end: 12, zone: 'title', evidence: ['given-name'] },
    ]);
  });

  test('never joins two blocks', () => {
    expect(findMentions(indexOf(PEOPLE), [body('Zoë'), body('Lindeman'), body('Lindeman,'), body('Zoë')])).toEqual([]);
  });
});

describe('evidence of the page', () => {
  const found = (blocks: Parameters<typeof findMentions>[1], established: readonly string[] = []) =>
    findMentions(indexOf(PEOPLE), blocks, { established }).map(({ block, form }) => [block, form]);

  test('a name in another block establishes a family name alone', () => {
    expect(found([body('Volgens Lindeman niet.'), body('Zoë Lindeman antwoordt.')])).toEqual([
      [0, 'surname'],
      [1, 'full'],
    ]);
  });

  test('a name in a teaser does not speak for the article', () => {
    expect(found([chrome('Lees ook: Zoë Lindeman'), body('De goal van Lindeman telde.')])).toEqual([[0, 'full']]);
  });

  test('a name in the article speaks for the teaser', () => {
    expect(found([body('Zoë Lindeman antwoordt.'), chrome('Meer over Lindeman')])).toHaveLength(2);
  });

  test('the site may establish a person', () => {
    expect(found([body('Volgens Lindeman niet.')], [uuid(1)])).toEqual([[0, 'surname']]);
  });

  test('the site may decide between namesakes', () => {
    const mentions = findMentions(indexOf(NAMESAKES), [body('M. Corvin est là.')], { established: [uuid(2)] });
    expect(mentions.map((mention) => mention.candidates)).toEqual([[uuid(2)]]);
  });

  test('two people of one full name stay a choice, and so does their family name', () => {
    const twins = [person(1, 'Odon|Marlier'), person(2, 'Odon|Marlier')];
    const mentions = mentionsIn('Odon Marlier parle. Selon Marlier, oui.', twins);
    expect(mentions.map((mention) => mention.candidates)).toEqual([
      [uuid(1), uuid(2)],
      [uuid(1), uuid(2)],
    ]);
  });

  test('a law named after a person establishes nobody', () => {
    expect(found([body('De regering-De Wuyts viel. Volgens De Wuyts niet.')])).toEqual([[0, 'metonymy']]);
  });
});

describe('a page that is read in slices', () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    body(
      `Alinea ${at}: volgens ${at % 40 === 7 ? 'Zoë Lindeman' : 'iemand'} is alles geregeld en daarmee gedaan. `.repeat(
        2,
      ),
    ),
  );

  test('gives way and finds the same', () => {
    const slices = createPageScan(indexOf(PEOPLE)).scan(many);
    let steps = 0;
    let slice = slices.next();
    for (; slice.done !== true; slice = slices.next()) steps += 1;
    expect(steps).toBeGreaterThan(3);
    expect(slice.value).toEqual(findMentions(indexOf(PEOPLE), many));
    expect(slice.value).toHaveLength(20);
  });

  test('a changed block is read again, alone, and counts for the whole page', () => {
    const scan = createPageScan(indexOf(PEOPLE));
    const blocks = [body('Zoë Lindeman antwoordt.'), body('Volgens Lindeman niet.')];
    for (const slices = scan.scan(blocks); slices.next().done !== true;);
    expect(scan.mentions()).toHaveLength(2);
    scan.rescan(0, body('Niemand antwoordt.'));
    expect(scan.mentions()).toEqual([]);
    scan.rescan(2, body('Mevrouw Lindeman antwoordt.'));
    expect(scan.mentions().map(({ block }) => block)).toEqual([1, 2]);
    scan.rescan(2, null);
    expect(scan.mentions()).toEqual([]);
  });

  test('one very long block is read in parts without losing a name', () => {
    const text = 'Zoë Lindeman antwoordt aan de heer De Wuyts, zegt men. '.repeat(2_000);
    const mentions = findMentions(indexOf(PEOPLE), [body(text)]);
    expect(mentions).toHaveLength(4_000);
    expect(mentions.every(({ start, end }) => ['Zoë Lindeman', 'De Wuyts'].includes(text.slice(start, end)))).toBe(
      true,
    );
  });

  test('a long block is not cut behind the full stop of a title', () => {
    const text = 'Volgens Mr. De Wuyts en volgens Z. Lindeman kan dat, '.repeat(2_000);
    const mentions = findMentions(indexOf(PEOPLE), [body(text)]);
    expect(mentions).toHaveLength(4_000);
    expect(new Set(mentions.map(({ form }) => form))).toEqual(new Set(['honorific', 'initial']));
  });

  test('two pages read in turns, each with its own names and language, do not disturb each other', () => {
    const [first, ...others] = PEOPLE;
    if (first === undefined) throw new Error('The people of these tests are missing.');
    const dutch = Array.from({ length: 300 }, (_, at) => body(`Zoë Lindeman, zegt ${String(at)} keer De Wuyts niets.`));
    const french = Array.from({ length: 300 }, (_, at) =>
      body(`M. De Wuyts répond ${String(at)} fois à Mme Lindeman.`),
    );
    const pages = [
      { index: indexOf(PEOPLE), blocks: dutch, language: 'nl' as const },
      { index: indexOf(others), blocks: french, language: 'fr' as const },
    ];
    const alone = pages.map(({ index, blocks, language }) => findMentions(index, blocks, { language }));
    const slices = pages.map(({ index, blocks, language }) => createPageScan(index, { language }).scan(blocks));
    const together: unknown[] = [];
    for (let turn = 0; together.filter((mentions) => mentions !== undefined).length < 2; turn += 1) {
      const page = turn % 2;
      const slice = slices[page]?.next();
      if (slice?.done === true && slice.value !== undefined) together[page] = slice.value;
    }
    expect(together).toEqual(alone);
  });
});
