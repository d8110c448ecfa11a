// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readPage } from '../../sites/registry';

const ADDRESS = new URL('https://www.lachambre.be/kvvcr/showpage.cfm?section=/none');
const link = (key: string, words: string) =>
  `<a href="/kvvcr/showpage.cfm?section=/depute&language=fr&cfm=cvview54.cfm?key=${key}&lactivity=56">${words}</a>`;

/** Official ids of the people whom a page names by its own links. */
function identifiedOn(body: string): string[] {
  document.documentElement.lang = 'fr';
  document.body.innerHTML = body;
  return readPage(ADDRESS, document).identified.map(({ scheme, identifier }) => `${scheme} ${identifier}`);
}

const TEXT =
  '<p>La commission examine le budget des centres d’accueil et les chiffres que l’administration a transmis.</p>';

beforeEach(() => document.body.replaceChildren());

test('people linked in the text are named by the site, each once', () => {
  const body = `<main>${TEXT}<p>Auteurs : ${link('99101', 'fiche')}, ${link('99102', 'fiche')} et ${link('99101', 'la même')}.</p></main>`;
  expect(identifiedOn(body)).toEqual(['dekamer.be-key 99101', 'dekamer.be-key 99102']);
});

test('links of menus name nobody', () => {
  expect(identifiedOn(`<nav>${link('99101', 'Corbeveau')}</nav><main>${TEXT.repeat(3)}</main>`)).toEqual([]);
});

test('other links name nobody', () => {
  expect(identifiedOn(`<main>${TEXT}<p><a href="/kvvcr/index.cfm">Accueil</a></p></main>`)).toEqual([]);
});
