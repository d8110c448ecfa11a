import { describe, expect, it } from 'vitest';
import { findUnsaid } from '../../../domain/framing/find-unsaid';

const found = (...given: Parameters<typeof findUnsaid>) => findUnsaid(...given).map(({ words }) => words);

describe('words better left unsaid', () => {
  it('“inhuman” is marked towards someone in office, in any framing, and only there (METHOD.md A-53)', () => {
    expect(found('Cette pratique est inhumaine.', 'rights', true, 'fr')).toEqual(['inhumaine']);
    expect(found('Dat is onmenselijk.', null, true, 'nl')).toEqual(['onmenselijk']);
    expect(found('This is inhumane.', 'evidence', true, 'en')).toEqual(['inhumane']);
    expect(found('Cette pratique est inhumaine.', 'rights', false, 'fr')).toEqual([]);
  });

  it('the words of a treaty accuse nobody', () => {
    expect(found('L’article 3 interdit les traitements inhumains ou dégradants.', 'rights', true, 'fr')).toEqual([]);
    expect(found('Artikel 3 verbiedt onmenselijke of vernederende behandeling.', 'rights', true, 'nl')).toEqual([]);
    expect(found('Article 3 forbids inhuman or degrading treatment.', 'rights', true, 'en')).toEqual([]);
  });

  it('a framing has its own: no threat to deny, no shame, no chaos, no accusation to begin with', () => {
    expect(found('Er is geen dreiging.', 'security_order', false, 'nl')).toEqual(['dreiging']);
    expect(found('C’est une honte pour la Belgique.', 'reputation', false, 'fr')).toEqual(['honte']);
    expect(found('The centre is in chaos.', 'governance', false, 'en')).toEqual(['chaos']);
    expect(found('Vous violez la loi.', 'rule_of_law', false, 'fr')).toEqual(['Vous violez']);
    expect(found('The centre is in chaos.', 'evidence', false, 'en')).toEqual([]);
  });

  it('gives the place in the draft as it is written', () => {
    const draft = 'À l’évidence, c’est inhumain.';
    const [one] = findUnsaid(draft, null, true, 'fr');
    expect(draft.slice(one?.start, one?.end)).toBe('inhumain');
  });
});
