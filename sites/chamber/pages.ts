import type { BlockZone, NamedOnSite, PageKind } from '../../domain/page/schema';
import { findCivilDate } from '../civil-date';
import { attributeOf, bodyOf, closest, parentOf, selectAll, selectFirst, textOf } from '../dom';
import { officialIdOf } from '../official-links';
import type { Declined, ReadFacts, SiteReading } from '../site';
import { institution, languageAsked } from './report';

/** Everything but the title and body of the old pages: menus stand in `header`, the second menu in `#section`. */
const CHROME = 'header, nav, footer, #section, #menu, .menu, aside, select';

/** Page of one member: `…cfm=cvview54.cfm?key=07354&lactivity=56`. The name is the only `h2` inside `center`. */
export function readMember(url: URL, document: Document): SiteReading | Declined {
  const heading = selectFirst(document, 'center h2');
  const name = textOf(heading);
  const identifier = officialIdOf(url.href, url) ?? ownLink(url, document);
  if (name === '' || identifier === null) return 'unexpected_markup';
  return describeChamberPage(url, document, heading, { kind: 'member', title: name, subjects: [{ name, identifier }] });
}

/** List of members: `…cfm=cvlist54.cfm?legis=56&today=n`. The people are read as a roster, not as subjects. */
export function readMemberList(url: URL, document: Document): SiteReading | Declined {
  const listed = selectAll(document, 'td a[href*="cvview54.cfm?key="]');
  if (listed.length === 0) return 'unexpected_markup';
  const heading = selectFirst(document, '#story h4');
  return describeChamberPage(url, document, heading, {
    kind: 'member_list',
    title: textOf(heading) || textOf(selectFirst(document, 'title')),
  });
}

/** A bill or proposal: `…cfm=/site/wwwcfm/flwb/flwbn.cfm?lang=N&legislat=56&dossierID=0914`. Authors and rapporteurs are its subjects. */
export function readDossier(url: URL, document: Document): SiteReading | Declined {
  const number = textOf(selectFirst(document, 'h3 center')).match(/\b(\d{2}K\d{4})\b/u)?.[1];
  const heading = selectFirst(document, 'h4 center');
  if (number === undefined || textOf(heading) === '') return 'unexpected_markup';
  const cells = labelledCells(document);
  const submitted = findCivilDate(cells.get('indieningsdatum') ?? cells.get('date de dépôt') ?? '');
  // The day stands in every dossier's table: without it the table was not understood.
  if (submitted === null) return 'unexpected_markup';
  const authors = peopleLinked(url, document);
  return describeChamberPage(url, document, heading, {
    kind: 'dossier',
    title: textOf(heading),
    subjects: authors,
    authors: authors.map((author) => author.name),
    topics: topicsOf(cells),
    documentNumbers: [number],
    publishedOn: submitted,
  });
}

/** People a page links to by official id, each once. `Francesca, Van Belleghem` (given name, comma, family name) becomes plain. */
export function peopleLinked(url: URL, document: Document): NamedOnSite[] {
  const people = new Map<string, NamedOnSite>();
  for (const link of selectAll(document, 'a[href*="cvview"]')) {
    const identifier = officialIdOf(attributeOf(link, 'href'), url);
    const name = textOf(link).replace(/^([^,]+),\s*([^,]+)$/u, '$1 $2');
    if (identifier !== null && name.length > 3)
      people.set(identifier.identifier, people.get(identifier.identifier) ?? { name, identifier });
  }
  return [...people.values()];
}

/** A reading of one of these pages; what is not said stays empty. */
export function describeChamberPage(
  url: URL,
  document: Document,
  heading: Element | null,
  facts: Partial<ReadFacts> & { kind: PageKind; title: string },
): SiteReading | Declined {
  const root = bodyOf(document);
  if (root === null) return 'unexpected_markup';
  return {
    root,
    marks: [],
    zoneOf: (block): BlockZone => {
      if (heading !== null && heading.contains(block)) return 'title';
      return closest(block, CHROME) === null ? 'body' : 'chrome';
    },
    facts: {
      languages: [languageAsked(url, document)],
      outlet: institution(url),
      subjects: [],
      authors: [],
      topics: [],
      documentNumbers: [],
      ...facts,
    },
  };
}

/** A saved member page has lost its address; its language switch links to itself. */
function ownLink(url: URL, document: Document): NamedOnSite['identifier'] | null {
  for (const link of selectAll(document, 'a[href*="cvview54.cfm?key="]')) {
    const identifier = officialIdOf(attributeOf(link, 'href'), url);
    if (identifier !== null) return identifier;
  }
  return null;
}

/** First value of each label of the two-column tables, labels in lower case. */
export function labelledCells(document: Document): Map<string, string> {
  const cells = new Map<string, string>();
  for (const cell of selectAll(document, 'tr > td:first-child')) {
    const label = textOf(cell).toLowerCase();
    const value = parentOf(cell)?.querySelector('td:nth-child(2)') ?? null;
    if (label !== '' && label.length < 60 && value !== null && !cells.has(label)) cells.set(label, textOf(value));
  }
  return cells;
}

function topicsOf(cells: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [label, value] of cells) {
    if (/descripto?ren?|descripteurs?|descriptor|trefwoorden|mots[- ]cl/u.test(label))
      found.push(...value.split(/\s*[|;]\s*/u));
  }
  return [...new Set(found.filter((topic) => topic !== ''))];
}
