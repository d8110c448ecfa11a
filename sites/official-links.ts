import type { ExternalId } from '../domain/shared/record';
import { selectAll } from './dom';
import { bareLetters } from './person-name';

/** Addresses of people's official pages: host, and where the id stands. The scheme names are those of the rosters. */
const SHAPES: readonly { host: RegExp; path: RegExp; scheme: string; write?: (id: string) => string }[] = [
  {
    host: /(^|\.)(dekamer|lachambre)\.be$/u,
    path: /\bcvview(?:54)?\.cfm\?key=([A-Z]?\d{4,6})\b/iu,
    scheme: 'dekamer.be-key',
  },
  { host: /(^|\.)europarl\.europa\.eu$/u, path: /^\/meps\/[a-z]{2}\/(\d+)(?=[/?#]|$)/u, scheme: 'ep' },
  {
    host: /(^|\.)assemblee-nationale\.fr$/u,
    path: /\/dyn\/(?:[\d]+\/)?(?:acteurs|deputes)\/(PA\d+)/u,
    scheme: 'assemblee-nationale',
  },
  { host: /(^|\.)assemblee-nationale\.fr$/u, path: /\/deputes\/fiche\/OMC_(PA\d+)/u, scheme: 'assemblee-nationale' },
  {
    host: /(^|\.)assemblee-nationale\.fr$/u,
    path: /\/tribun\/fiches_id\/(\d+)\.asp/u,
    scheme: 'assemblee-nationale',
    write: (id) => `PA${id}`,
  },
  {
    host: /(^|\.)senat\.fr$/u,
    path: /\/senateur\/\w+?(\d{5}[a-z])\.html/u,
    scheme: 'senat',
    write: (id) => id.toUpperCase(),
  },
  { host: /(^|\.)nosdeputes\.fr$/u, path: /^\/([a-z]+(?:-[a-z]+)+)\/?$/u, scheme: 'nosdeputes-slug' },
  { host: /(^|\.)senate\.be$/u, path: /showSenator&ID=(\d+)/iu, scheme: 'senate.be' },
  {
    host: /(^|\.)vlaamsparlement\.be$/u,
    path: /\/vlaamse-volksvertegenwoordigers(?:-het-vlaams-parlement)?\/([a-z0-9-]+)\/?$/u,
    scheme: 'vlaamsparlement-slug',
  },
  { host: /(^|\.)parlement\.brussels$/u, path: /^\/meps\/([\w-]+)\/?/u, scheme: 'parlement.brussels' },
  { host: /(^|\.)pfwb\.be$/u, path: /^\/(?:les-)?deput(?:es|e-e-s)\/([a-z]+(?:-[a-z]+)+)\/?$/u, scheme: 'pfwb-slug' },
  { host: /(^|\.)wikidata\.org$/u, path: /^\/(?:wiki|entity)\/(Q\d+)$/u, scheme: 'wikidata' },
];

/**
 * The official id that an address is the page of.
 * @param href - As written in the page; relative addresses need the base.
 * @returns `null` for every address that is not a person's page.
 */
export function officialIdOf(href: string, base: URL): ExternalId | null {
  const url = parseUrl(href, base);
  if (url === null) return null;
  // The Chamber's second `?` may come encoded.
  const path = (url.pathname + url.search).replace(/%3F/giu, '?').replace(/%3D/giu, '=');
  for (const shape of SHAPES) {
    if (!shape.host.test(url.hostname)) continue;
    const id = shape.path.exec(path)?.[1];
    if (id !== undefined) return { scheme: shape.scheme, identifier: shape.write?.(id) ?? id };
  }
  return null;
}

/** An address of http or https; `null` for anything else. */
export function parseUrl(href: string, base: URL): URL | null {
  try {
    const url = new URL(href.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** A link of the page to a person's official page. */
export interface OfficialLink {
  link: Element;
  identifier: ExternalId;
}

/**
 * All links of a page to people's official pages, in document order. They say who is meant more surely than any name: a link text is
 * often turned round (`Belleghem, Francesca`), and two people may share a name.
 */
export function findOfficialLinks(document: Document, base: URL): OfficialLink[] {
  const found: OfficialLink[] = [];
  for (const link of selectAll(document, 'a[href]')) {
    const identifier = officialIdOf(link.getAttribute('href') ?? '', base);
    if (identifier !== null && isMeant(identifier, link)) found.push({ link, identifier });
  }
  return found;
}

/** Where the id is a name in an address (`/etienne-marbosc`), other pages have that shape too: the link must show the name. */
function isMeant(identifier: ExternalId, link: Element): boolean {
  if (identifier.scheme !== 'nosdeputes-slug') return true;
  return bareLetters(link.textContent.replace(/^\s*(M\.|Mme)\s+/u, '')) === bareLetters(identifier.identifier);
}
