// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isWall } from '../../sites/wall';

function pageWith(heading: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>x</title><h1>${heading}</h1>`, 'text/html');
}

test.each([
  'Page introuvable',
  'La page demandée n’existe pas',
  'Deze pagina bestaat niet meer',
  'De pagina werd niet gevonden',
  'Not found',
  'Document non trouvé',
])('"%s" stands in the place of a page', (heading) => {
  expect(isWall(pageWith(heading))).toBe(true);
});

test.each([
  'Question sur les mineurs introuvables',
  'Un droit qui n’existe pas encore',
  'Een wachtlijst die niet bestaat: debat',
  'Vermiste kinderen, nog niet gevonden',
])('"%s" is a debate, and is read', (heading) => {
  expect(isWall(pageWith(heading))).toBe(false);
});
