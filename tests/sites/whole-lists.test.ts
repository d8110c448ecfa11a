// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRoster } from '../../sites/registry';

/** What the list of a fixture offers, read at another address of the same site. */
function offered(fixture: string, url: string) {
  const path = join(import.meta.dirname, '../../sites', fixture);
  const type = fixture.endsWith('.xml') ? 'application/xml' : 'text/html';
  const document = new DOMParser().parseFromString(readFileSync(path, 'utf8'), type);
  const roster = readRoster(new URL(url), document);
  if (roster === null) throw new Error('the page offers nobody');
  return { complete: roster.complete, sits: roster.rows.every(({ sits }) => sits !== false), rows: roster.rows.length };
}

const CHAMBER = 'https://www.dekamer.be/kvvcr/showpage.cfm?section=/depute&language=nl&cfm=cvlist54.cfm?legis=56';

test('only a list of those who sit now tells who has left', () => {
  const list = 'chamber/fixtures/member-list.html';
  expect(offered(list, `${CHAMBER}&today=y`)).toMatchObject({ sits: true });
  expect(offered(list, `${CHAMBER}&sorttype=group&namegroup=PRO&nohtml`)).toMatchObject({
    complete: false,
    sits: true,
  });
  const meps = 'europarl/fixtures/full-list.html';
  expect(offered(meps, 'https://www.europarl.europa.eu/meps/en/full-list/all')).toMatchObject({ complete: true });
  expect(offered(meps, 'https://www.europarl.europa.eu/meps/en/full-list/b')).toMatchObject({ complete: false });
});

test('a list of a whole term, or of ended mandates, offers people and gives nobody a running mandate', () => {
  const past = { complete: false, sits: false };
  expect(offered('chamber/fixtures/member-list.html', `${CHAMBER}&today=n`)).toMatchObject(past);
  const meps = 'europarl/fixtures/full-list.html';
  expect(offered(meps, 'https://www.europarl.europa.eu/meps/en/incoming-outgoing')).toMatchObject(past);
  expect(
    offered('europarl/fixtures/directory.xml', 'https://www.europarl.europa.eu/meps/en/directory/xml?leg=10'),
  ).toMatchObject(past);
  expect(
    offered('assemblee/fixtures/list.html', 'https://www2.assemblee-nationale.fr/deputes/liste/clos'),
  ).toMatchObject(past);
});

test('a list of the Chamber that breaks off before the number it announces tells nobody gone', () => {
  const url = `${CHAMBER}&today=y`;
  const path = join(import.meta.dirname, '../../sites/chamber/fixtures/member-list.html');
  const html = readFileSync(path, 'utf8');
  const read = (text: string) => readRoster(new URL(url), new DOMParser().parseFromString(text, 'text/html'));
  const rows = read(html)?.rows.length ?? 0;
  const announce = (count: number) => html.replace(/- \d+ leden/u, `- ${count} leden`);
  expect(read(announce(rows))?.complete).toBe(true);
  expect(read(announce(rows + 1))?.complete).toBe(false);
});

/** A list of the Flemish Parliament, which has 124 seats. */
function flemishList(people: number) {
  const letters = (at: number) => [at / 26, at % 26].map((one) => String.fromCharCode(97 + Math.floor(one))).join('');
  const links = Array.from(
    { length: people },
    (_, at) => `<li><a href="/vlaamse-volksvertegenwoordigers/an-q${letters(at)}">An Q${letters(at)}</a></li>`,
  );
  const html = `<html lang="nl"><title>Leden</title><h1>Vlaamse volksvertegenwoordigers</h1><ul>${links.join('')}</ul></html>`;
  const roster = readRoster(
    new URL('https://www.vlaamsparlement.be/vlaamse-volksvertegenwoordigers'),
    new DOMParser().parseFromString(html, 'text/html'),
  );
  return {
    complete: roster?.complete,
    sits: roster?.rows.every(({ sits }) => sits !== false),
    rows: roster?.rows.length,
  };
}

test('a list of which no real page was seen tells who has left only when it names nearly as many as there are seats', () => {
  expect(flemishList(40)).toEqual({ complete: false, sits: true, rows: 40 });
  expect(flemishList(122)).toEqual({ complete: true, sits: true, rows: 122 });
  expect(flemishList(124)).toEqual({ complete: true, sits: true, rows: 124 });
  expect(flemishList(131)).toEqual({ complete: false, sits: false, rows: 131 });
  const groups = 'nosdeputes/fixtures/list.html';
  expect(offered(groups, 'https://www.nosdeputes.fr/groupe/abc')).toMatchObject({ complete: false });
});
