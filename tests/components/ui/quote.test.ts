import { expect, test } from 'vitest';
import { quoted } from '../../../components/ui/quote';

test('no line of French words can begin with their punctuation', () => {
  expect(quoted('Nous étions engagés ; la loi se tait : pourquoi ?', 'fr')).toBe(
    '«\u00A0Nous étions engagés\u00A0; la loi se tait\u00A0: pourquoi\u00A0?\u00A0»',
  );
});

test('words in another language keep the spaces they were written with', () => {
  expect(quoted('Wij waren het eens ; de wet zwijgt', 'nl')).toBe('“Wij waren het eens ; de wet zwijgt”');
});

test('marks that stand around the words already are not doubled', () => {
  expect(quoted('« Un toit. »', 'fr')).toBe('«\u00A0Un toit.\u00A0»');
});
