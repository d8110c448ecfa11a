import { expect, test } from 'vitest';
import type { PersonId } from '../../../domain/person/schema';
import {
  alikeQuestions,
  answerAll,
  answerOne,
  choicesOf,
  takeBack,
  type OpenQuestion,
} from '../../../domain/roster/answers';

const ADA = '0199f0aa-0000-7000-8000-000000000001' as PersonId; // branded ids, written here
const BO = '0199f0aa-0000-7000-8000-000000000002' as PersonId;

const question = (
  sourceId: string,
  candidates: PersonId[],
  code: OpenQuestion['code'] = 'same_name',
): OpenQuestion => ({
  code,
  sourceId,
  place: `persons[${sourceId}]`,
  name: sourceId,
  candidates,
});

test('one answer settles names that exactly one known person bears, and leaves the rest to be looked at', () => {
  const conflicts = [
    question('a', [ADA]),
    question('b', [ADA, BO]),
    question('c', [BO], 'identifiers_disagree'),
    { code: 'in_trash' as const, personId: BO, name: 'd' },
  ];
  const alike = alikeQuestions(conflicts);
  expect(alike.map(({ sourceId }) => sourceId)).toEqual(['a']);
  expect([...choicesOf(answerAll(new Map(), alike, 'known'))]).toEqual([['a', ADA]]);
  expect([...choicesOf(answerAll(new Map(), alike, 'new'))]).toEqual([['a', 'new']]);
});

test('an answer to many keeps those given before, and any one of them can be taken back', () => {
  const one = answerOne(new Map(), question('a', [ADA]), 'new');
  const all = answerAll(one, [question('b', [BO])], 'known');
  expect([...choicesOf(all)]).toEqual([
    ['a', 'new'],
    ['b', BO],
  ]);
  expect([...choicesOf(takeBack(all, new Set(['a'])))]).toEqual([['b', BO]]);
});
