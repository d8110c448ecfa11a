import { expect, it } from 'vitest';
import { findSlips } from '../../../domain/brief/check-vocabulary';
import { HOUSE_VOCABULARY, termsOn } from '../../../domain/brief/house-vocabulary';

const none = { fr: [], nl: [], en: [] };
const joint = {
  jointLine: { terms: { ...none, fr: [{ avoid: 'centre fermé', say: 'centre de détention administrative (CDA)' }] } },
};

it('the terms of a coalition come before those of the house, which stay where it settled nothing (METHOD.md A-58)', () => {
  const terms = termsOn(joint, undefined, 'fr');
  expect(findSlips('Les migrants du centre fermé', terms).map(({ avoid, say }) => [avoid, say])).toEqual([
    ['migrants', 'personnes migrantes'],
    ['centre fermé', 'centre de détention administrative (CDA)'],
  ]);
});

it('a word that the coalition says is not taken out by the house', () => {
  const own = { ...none, fr: [{ avoid: 'centre fermé', say: 'CDA' }] };
  const kept = { jointLine: { terms: { ...none, fr: [{ avoid: 'prison', say: 'centre fermé' }] } } };
  expect(findSlips('Un centre fermé', termsOn(kept, own, 'fr'))).toEqual([]);
});

it('without a joint line they are those of the house', () => {
  expect(termsOn({}, undefined, 'nl')).toEqual(HOUSE_VOCABULARY.nl);
});
