// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { PageRoster } from '../../domain/roster/roster-row';
import type { ReadPage } from '../../sites/read-page';
import { readPage, readRoster } from '../../sites/registry';

/**
 * What a site may show in the place of a page, and what a new design may take out of it. A reader then says less, or that it is out of
 * date: never something else.
 */
const WALLS: Readonly<Record<string, string>> = {
  'a login': `<html lang="fr"><title>Connexion</title><h1>Connexion</h1><form><input name="u"><input type="password"></form></html>`,
  'a page that is gone': `<html lang="fr"><title>404</title><main><h1>Page non trouvée</h1><p>Erreur du 12 mars 2025.</p></main></html>`,
  'the server’s own error': `<html><title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr></html>`,
  'a cookie wall': `<html lang="nl"><title>Uw Privacy</title><h1>Wij Waarderen Uw Privacy</h1><button>Akkoord</button></html>`,
  'a check for robots': `<html lang="en"><title>Just a moment...</title><h1>www.site.be</h1><h2>Verifying You Are Human</h2></html>`,
  'nothing at all': '<html></html>',
};

const LOSSES: Readonly<Record<string, (document: Document) => void>> = {
  classes: (document) => each(document, '[class]', (element) => element.removeAttribute('class')),
  ids: (document) => each(document, '[id]', (element) => element.removeAttribute('id')),
  headings: (document) =>
    each(document, 'h1, h2, h3, h4, h5, h6', (element) => {
      const plain = document.createElement('div');
      plain.append(...element.childNodes);
      element.replaceWith(plain);
    }),
  'the addresses of links': (document) => each(document, 'a', (element) => element.removeAttribute('href')),
  tables: (document) =>
    each(document, 'td, th, tr, tbody, table', (element) => {
      const plain = document.createElement('div');
      plain.append(...element.childNodes);
      element.replaceWith(plain);
    }),
  'what stands in tables': (document) => each(document, 'td', (element) => element.replaceChildren()),
  'meta and time': (document) => each(document, 'meta, time', (element) => element.remove()),
  'bold and spans': (document) =>
    each(document, 'span, b, strong', (element) => element.replaceWith(...element.childNodes)),
};

function each(document: Document, selector: string, change: (element: Element) => void): void {
  for (const element of document.querySelectorAll(selector)) change(element);
}

const SITES = join(import.meta.dirname, '../../sites');
const expectedSchema = z.looseObject({
  url: z.url(),
  facts: z.looseObject({ health: z.string(), kind: z.string(), reader: z.string() }),
});

/** Pages with a shape of their own, of readers other than the one of any page. */
const pages = readdirSync(SITES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generic')
  .flatMap(({ name: site }) =>
    readdirSync(join(SITES, site, 'fixtures'))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const path = join(SITES, site, 'fixtures', file);
        const expected = expectedSchema.parse(
          JSON.parse(readFileSync(path.replace(/\.html$/u, '.expected.json'), 'utf8')),
        );
        return { page: `${site}/${file}`, html: readFileSync(path, 'utf8'), ...expected };
      }),
  )
  .filter(({ facts }) => facts.health === 'ok' && facts.kind !== 'other' && facts.kind !== 'article');

function read(html: string, url: string, change: (document: Document) => void = () => undefined) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  change(document);
  return { ...readPage(new URL(url), document), roster: readRoster(new URL(url), document) };
}

/** Everything a page says that could be said wrongly, one line each. */
function claims({ facts, roster }: ReadPage & { roster: PageRoster | null }): string[] {
  const { subjects, turns, saidOn, publishedOn, updatedOn, documentNumbers } = facts;
  return [
    ...[saidOn ?? publishedOn ?? updatedOn].flatMap((date) => (date === undefined ? [] : [`day ${date}`])),
    ...documentNumbers.map((number) => `number ${number}`),
    ...subjects.flatMap(({ name, identifier }) => [
      `about ${name}`,
      ...(identifier === undefined ? [] : [`${name} is ${identifier.identifier}`]),
    ]),
    // Who presides may be named by the office alone.
    ...turns.flatMap(({ speaker }) => (speaker.name === speaker.role ? [] : [`speaker ${speaker.name}`])),
    ...(roster?.rows ?? []).flatMap((row) => {
      const { name, identifiers, group, party, area, role, email, startDate } = row;
      const said = { group, party, area, role, email, startDate };
      return [
        `listed ${name}`,
        ...identifiers.map(({ identifier }) => `${name} is ${identifier}`),
        ...Object.entries(said).flatMap(([field, value]) =>
          value === undefined ? [] : [`${name}: ${field} ${value}`],
        ),
      ];
    }),
  ];
}

describe.each(pages)('$page', ({ html, url }) => {
  test.each(Object.keys(WALLS))('gives way to %s, and offers nobody', (wall) => {
    const { facts, roster } = read(WALLS[wall] ?? '', url);
    // Where the address alone does not promise a shape, the page is simply any page.
    expect(['any page', 'out_of_date']).toContain(facts.kind === 'other' ? 'any page' : facts.health);
    expect(facts.subjects).toEqual([]);
    expect(facts.turns).toEqual([]);
    expect(roster).toBeNull();
  });

  test.each(Object.keys(LOSSES))('without %s says nothing that the whole page does not say', (loss) => {
    const whole = read(html, url);
    const changed = read(html, url, LOSSES[loss]);
    if (changed.facts.health === 'out_of_date' || changed.facts.kind === 'other') return;
    expect(changed.facts.kind).toBe(whole.facts.kind);
    const said = claims(whole);
    expect(claims(changed).filter((claim) => !said.includes(claim))).toEqual([]);
    const isShorter = (changed.roster?.rows.length ?? 0) < (whole.roster?.rows.length ?? 0);
    expect(isShorter && changed.roster?.complete === true).toBe(false);
  });
});
