import { expect, it } from 'vitest';
import { countSharedFigures, figuresIn } from '../../../domain/advice/shared-figures';

it('finds figures in one form, whatever the language that wrote them', () => {
  expect([...figuresIn('640 mesures pour 4 480 personnes')]).toEqual(['640', '4480']);
  expect([...figuresIn('640 maatregelen op 4.480 personen')]).toEqual(['640', '4480']);
  expect([...figuresIn('640 measures for 4,480 people')]).toEqual(['640', '4480']);
  expect([...figuresIn('3,1 fois plus, 61 %')]).toEqual(['3.1', '61']);
  expect([...figuresIn('3.1 times more, 61%')]).toEqual(['3.1', '61']);
});

it('years, articles and documents are no figures', () => {
  expect([...figuresIn('En 2025, l’article 37 et la proposition 56-9971, art. 3, n° 12')]).toEqual([]);
});

it('counts what a claim and a source share', () => {
  expect(countSharedFigures('Sur 212 visites, 61 ont été annulées.', '61 visites sur 212 (29 %)')).toBe(2);
  expect(countSharedFigures('Trente-huit CPAS', '38 CPAS')).toBe(0);
});
