import { expect, test } from 'vitest';
import { passageLink } from '../../../domain/statement/text-fragment';

const URL = 'https://www.lachambre.be/doc/CCRI/html/56/ic999x.html';

test('a short passage is named whole, with what stands around it', () => {
  expect(passageLink(URL, { text: 'la mi-temps, oui', prefix: 'elle a dit que', suffix: 'et voilà' })).toBe(
    `${URL}#:~:text=elle%20a%20dit%20que-,la%20mi%2Dtemps%2C%20oui,-et%20voil%C3%A0`,
  );
});

test('a long passage is named by its first and last six words', () => {
  const text = Array.from({ length: 40 }, (_, at) => `mot${at}`).join(' ');
  expect(passageLink(URL, { text })).toBe(
    `${URL}#:~:text=mot0%20mot1%20mot2%20mot3%20mot4%20mot5,mot34%20mot35%20mot36%20mot37%20mot38%20mot39`,
  );
});

test('a passage on two lines is named by its ends, and an address with a fragment keeps it', () => {
  expect(passageLink(`${URL}#p3`, { text: 'a b c d e f g\nh i j k l m n' })).toBe(
    `${URL}#p3:~:text=a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n`,
  );
});

test('without words the address stays as it is', () => {
  expect(passageLink(URL, { text: ' ' })).toBe(URL);
});
