import { describe, expect, test } from 'vitest';
import { applyChoices, ruledOutOn } from '../../../domain/page/choice';
import { collectGrounds, groundsKey } from '../../../domain/page/grounds';
import type { Mention } from '../../../domain/page/schema';
import type { PersonId } from '../../../domain/person/schema';

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as PersonId; // a made-up id of the right shape
const [ANNA, BERT] = [id(1), id(2)];
const mention = (changes: Partial<Mention>): Mention => ({
  candidates: [ANNA],
  form: 'full',
  block: 0,
  start: 0,
  end: 10,
  zone: 'body',
  evidence: ['given-name'],
  ...changes,
});
const titled = mention({ form: 'honorific', evidence: ['honorific:mme'] });

describe('why somebody is claimed to stand on a page', () => {
  test('names that are alike are counted together, the most frequent first', () => {
    expect(collectGrounds([titled, mention({}), titled], [])).toEqual({
      [ANNA]: [
        { form: 'honorific', evidence: ['honorific:mme'], isAround: false, mentions: 2 },
        { form: 'full', evidence: ['given-name'], isAround: false, mentions: 1 },
      ],
    });
  });

  test('a menu counts apart and comes last', () => {
    const grounds = collectGrounds([mention({ zone: 'chrome' }), mention({ zone: 'chrome' }), mention({})], []);
    expect(grounds[ANNA]?.map(({ isAround, mentions }) => [isAround, mentions])).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });

  test('that the site itself says so comes first, also where no name was read', () => {
    expect(collectGrounds([mention({})], [ANNA, BERT])).toEqual({
      [ANNA]: [
        { form: 'link', evidence: ['site-id'], isAround: false, mentions: 0 },
        { form: 'full', evidence: ['given-name'], isAround: false, mentions: 1 },
      ],
      [BERT]: [{ form: 'link', evidence: ['site-id'], isAround: false, mentions: 0 }],
    });
  });

  test('a name of several people has grounds of its own, in whatever order they come', () => {
    const grounds = collectGrounds([mention({ candidates: [BERT, ANNA], form: 'surname', evidence: [] })], []);
    expect(grounds[groundsKey([ANNA, BERT])]).toHaveLength(1);
    expect(grounds[ANNA]).toBeUndefined();
  });

  test('four grounds are enough for one person', () => {
    const many = ['mme', 'madame', 'députée', 'ministre', 'collègue'].map((title) =>
      mention({ form: 'honorific', evidence: [`honorific:${title}`] }),
    );
    expect(collectGrounds(many, [])[ANNA]).toHaveLength(4);
  });

  test('an answer of the officer is one of them', () => {
    const choice = { host: 'krant.test', candidates: [ANNA, BERT], kind: 'is' as const, personId: BERT };
    const page = { host: 'krant.test', url: 'https://krant.test/a' };
    const asked = mention({ candidates: [ANNA, BERT], form: 'honorific', evidence: ['honorific:mme'] });
    expect(collectGrounds(applyChoices([asked], [choice], page), [])[BERT]).toEqual([
      { form: 'honorific', evidence: ['honorific:mme', 'your-answer'], isAround: false, mentions: 1 },
    ]);
  });
});

test('whom the officer never wants to see is ruled out on that site alone', () => {
  const never = { host: 'krant.test', candidates: [], kind: 'never' as const, personId: ANNA };
  const is = { host: 'krant.test', candidates: [ANNA, BERT], kind: 'is' as const, personId: BERT };
  expect([...ruledOutOn('krant.test', [never, is])]).toEqual([ANNA]);
  expect([...ruledOutOn('journal.test', [never, is])]).toEqual([]);
});
