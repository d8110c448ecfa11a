import { describe, expect, it } from 'vitest';
import { applyChoices } from '../../../domain/page/choice';
import type { Mention } from '../../../domain/page/schema';
import type { PersonId } from '../../../domain/person/schema';

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as PersonId; // a made-up id of the right shape
const [FRANK, JORIS, PIET] = [id(1), id(2), id(3)];
const page = { host: 'krant.test', url: 'https://krant.test/a' };
const unclear = (...candidates: PersonId[]): Mention => ({
  candidates,
  form: 'surname',
  block: 0,
  start: 0,
  end: 5,
  zone: 'body',
  evidence: [],
});
const isFrank = { host: 'krant.test', candidates: [FRANK, JORIS], kind: 'is', personId: FRANK } as const;

describe('answers to "which one?"', () => {
  it('are followed on the whole site, and nowhere else', () => {
    const choices = [{ ...isFrank, candidates: [...isFrank.candidates] }];
    expect(applyChoices([unclear(FRANK, JORIS)], choices, page)[0]?.candidates).toEqual([FRANK]);
    const elsewhere = { host: 'journal.test', url: 'https://journal.test/a' };
    expect(applyChoices([unclear(FRANK, JORIS)], choices, elsewhere)[0]?.candidates).toEqual([FRANK, JORIS]);
  });

  it('prefer the answer given for this very page', () => {
    const here = { ...isFrank, candidates: [FRANK, JORIS], url: page.url, personId: JORIS };
    const site = { ...isFrank, candidates: [FRANK, JORIS] };
    expect(applyChoices([unclear(FRANK, JORIS)], [site, here], page)[0]?.candidates).toEqual([JORIS]);
  });

  it('"never this person here" takes the person away, and the mention with the last candidate', () => {
    const never = { host: 'krant.test', candidates: [], kind: 'never' as const, personId: JORIS };
    expect(applyChoices([unclear(FRANK, JORIS), unclear(JORIS)], [never], page)).toEqual([unclear(FRANK)]);
  });

  it('do not decide between people that were not part of the question', () => {
    const choices = [{ ...isFrank, candidates: [...isFrank.candidates] }];
    expect(applyChoices([unclear(FRANK, PIET)], choices, page)[0]?.candidates).toEqual([FRANK, PIET]);
  });
});
