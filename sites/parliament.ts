import type { PageKind } from '../domain/page/schema';
import type { PageRoster, RosterRow } from '../domain/roster/roster-row';
import type { Language } from '../domain/shared/language';
import type { ExternalId } from '../domain/shared/record';
import { canonicalUrl } from './canonical-url';
import { findCivilDate } from './civil-date';
import { attributeOf, selectFirst, textOf } from './dom';
import { officialIdOf } from './official-links';
import { bareName, isName, linkedPeople, namePartsOf, rowOf, rowsFromLinks, type ListedDetails } from './people';
import { readMail } from './person-name';
import { describePage } from './reading';
import type { Declined, SiteReader, SiteReading } from './site';
import { isWall, titleSays } from './wall';

/** Words by which profiles say that a mandate has ended. */
export const FORMER =
  /\b(?:ancien(?:ne)? (?:député|sénat)|mandat (?:clos|terminé)|gewezen (?:senator|lid|volksvert)|voormalig (?:senator|lid|volksvert)|former member)/iu;

/** What tells one parliament's site from another: the rest is the same for every list and profile. */
export interface ParliamentSite {
  id: string;
  matches: (url: URL) => boolean;
  institution: (url: URL) => string;
  /** Id of the institution in the rosters. */
  institutionId: string;
  language: (url: URL) => Language;
  isList: (url: URL) => boolean;
  /** The id of a profile; by default what the address says. */
  profileId?: (url: URL, document: Document) => ExternalId | null;
  /** Where the name stands on a profile, best first; `h1` by default. */
  nameOnProfile?: string[];
  /** What a profile says beside the name. */
  onProfile?: (document: Document) => ListedDetails;
  /** What a list says beside a link. */
  besideLink?: (link: Element) => ListedDetails;
  /** Rows of a list whose people are not told by links to official pages. */
  listRows?: (url: URL, document: Document) => RosterRow[];
  /** How many sit there. No real list was seen: one that names so many is whole, any other never tells who has left. */
  seats: number;
  /** Any other page with a shape. */
  readOther?: (url: URL, document: Document) => SiteReading | Declined;
}

/** A reader for a site made of profiles and lists of members. */
export function readerOf(site: ParliamentSite): SiteReader {
  const profileId = (url: URL, document: Document): ExternalId | null =>
    site.isList(url) ? null : (site.profileId ?? ((at: URL) => officialIdOf(at.href, at)))(url, document);
  return {
    id: site.id,
    matches: site.matches,
    read: (url, document) => {
      const identifier = profileId(url, document);
      if (identifier !== null) {
        const found = nameOn(site, document);
        if (found === null) return 'unexpected_markup';
        const subjects = [{ name: found.name, identifier }];
        return describe(site, url, document, found.element, 'member', found.name, { subjects });
      }
      if (!site.isList(url)) return site.readOther?.(url, document) ?? 'not_mine';
      const listed = site.listRows?.(url, document) ?? linkedPeople(document, url);
      if (listed.length < 3) return 'unexpected_markup';
      const heading = selectFirst(document, 'h1');
      return describe(
        site,
        url,
        document,
        heading,
        'member_list',
        textOf(heading) || textOf(selectFirst(document, 'title')),
      );
    },
    readRoster: (url, document) => rosterOf(site, url, document, profileId(url, document)),
  };
}

/** A page of a parliament that has a title, a number and perhaps a date, and links to the people it is about. */
export function readNumbered(
  url: URL,
  document: Document,
  { kind, number, outlet, language }: { kind: PageKind; number: string; outlet: string; language: Language },
): SiteReading | Declined {
  const heading = selectFirst(document, 'h1') ?? selectFirst(document, 'h2');
  if (!saysWhatItIs(document, kind, number)) return 'unexpected_markup';
  const date = findCivilDate(attributeOf(selectFirst(document, 'time[datetime]'), 'datetime'));
  return describePage(document, heading, {
    kind,
    title: textOf(heading) || textOf(selectFirst(document, 'title')),
    languages: [language],
    outlet,
    subjects: linkedPeople(document, url),
    documentNumbers: [number],
    ...(date === null ? {} : { publishedOn: date }),
  });
}

/** Words that pages of a kind have in their title, heading or text. */
const KIND_WORDS: Readonly<Partial<Record<PageKind, RegExp>>> = {
  question: /\b(?:question|interpellation|vraag)/iu,
  dossier: /\b(?:projet|proposition|dossier|voorstel|ontwerp|décret|decreet|loi|wet)\b/iu,
  vote: /\b(?:scrutin|stemming)/iu,
};

/** Does the page name its number, in its text or its own address, or say in its heading what it is? No real page was seen: a shape alone is no proof. */
function saysWhatItIs(document: Document, kind: PageKind, number: string): boolean {
  const own = [
    attributeOf(selectFirst(document, 'link[rel="canonical"]'), 'href'),
    attributeOf(selectFirst(document, 'meta[property="og:url"]'), 'content'),
  ];
  const digits = /\d+$/u.exec(number)?.[0] ?? number;
  if (own.some((address) => address.includes(digits))) return true;
  const headings = ['title', 'h1', 'h2'].map((selector) => textOf(selectFirst(document, selector)));
  return headings.some((text) => text.includes(number) || KIND_WORDS[kind]?.test(text) === true);
}

function rosterOf(
  site: ParliamentSite,
  url: URL,
  document: Document,
  identifier: ExternalId | null,
): PageRoster | null {
  const base = { institution: site.institution(url), institutionId: site.institutionId };
  if (identifier === null) {
    if (!site.isList(url)) return null;
    const rows = site.listRows?.(url, document) ?? rowsFromLinks(document, url, site.besideLink ?? (() => ({})));
    if (rows.length < 3) return null;
    // More people than seats: the list does not say who of them sits now.
    if (rows.length > site.seats)
      return { ...base, complete: false, rows: rows.map((row) => ({ ...row, sits: false })) };
    return { ...base, complete: isWhole(rows.length, site.seats), rows };
  }
  const found = nameOn(site, document);
  if (found === null) return null;
  const mail = readMail(
    attributeOf(selectFirst(document, 'main a[href^="mailto:"], a[href^="mailto:"]'), 'href').replace(/\?.*$/u, ''),
  );
  const text = textOf(selectFirst(document, 'main') ?? selectFirst(document, 'body')).slice(0, 4_000);
  const past = FORMER.test(text) ? { sits: false as const } : {};
  const row = {
    ...rowOf(found.shown),
    ...past,
    ...(mail === null ? {} : { email: mail }),
    ...site.onProfile?.(document),
  };
  return { ...base, complete: false, rows: [{ ...row, identifiers: [identifier], links: [canonicalUrl(url)] }] };
}

/** A list with nine people for ten seats is whole: some seats stand empty for a while. Fewer are a part of it: a group, a letter. */
function isWhole(people: number, seats: number): boolean {
  return people >= seats * 0.9;
}

function nameOn(
  site: ParliamentSite,
  document: Document,
): { name: string; shown: string; element: Element | null } | null {
  if (isWall(document)) return null;
  for (const selector of [...(site.nameOnProfile ?? []), 'h1']) {
    const element = selectFirst(document, selector);
    const shown = textOf(element).replace(/\s+[-–|]\s+.*$/u, '');
    if (!isName(bareName(shown))) continue;
    const { name } = namePartsOf(shown);
    // Any page has a heading: it is a name only where the title says so too.
    if (selector !== 'h1' || titleSays(document, name)) return { name, shown, element };
  }
  return null;
}

function describe(
  site: ParliamentSite,
  url: URL,
  document: Document,
  heading: Element | null,
  kind: PageKind,
  title: string,
  facts: { subjects?: SiteReading['facts']['subjects'] } = {},
): SiteReading | Declined {
  return describePage(document, heading, {
    kind,
    title,
    languages: [site.language(url)],
    outlet: site.institution(url),
    ...facts,
  });
}
