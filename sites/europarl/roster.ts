import type { PageRoster, RosterRow } from '../../domain/roster/roster-row';
import { findCivilDate } from '../civil-date';
import { attributeOf, selectAll, selectFirst, textOf, tidy } from '../dom';
import { readMeta } from '../generic/structured';
import { officialIdOf } from '../official-links';
import { isName, rowOf } from '../people';
import { FORMER } from '../parliament';
import { readMail, splitByCapitals } from '../person-name';

/** Name of the institution, as outlet and as organisation. */
export const OUTLET = 'European Parliament';

const INSTITUTION = { institution: OUTLET, institutionId: 'ep' };

/** The one person of a profile. */
export function readMemberRoster(url: URL, document: Document): PageRoster | null {
  const name = memberName(document);
  const identifier = officialIdOf(url.href, url);
  if (name === null || identifier === null) return null;
  const profile = selectFirst(document, '#presentationmep');
  const group = textOf(profile?.querySelector('.sln-political-group-name, h3') ?? null);
  // `Germany - Die PARTEI (Germany)`.
  const place = /^(\S.*?) - (.+?)(?: \([^()]*\))?$/u.exec(
    textOf(profile?.querySelector('div[class*="title-h3"]') ?? null),
  );
  const mail = readMail(attributeOf(profile?.querySelector('a.link_email') ?? null, 'href'));
  const birth = findCivilDate(textOf(profile?.querySelector('.sln-birth-date, #birthDate') ?? null));
  return {
    ...INSTITUTION,
    complete: false,
    rows: [
      {
        ...rowOf(name),
        // Pages of past terms show the group of that term.
        ...(/\/history\//u.test(url.pathname) || FORMER.test(textOf(profile)) ? { sits: false as const } : {}),
        identifiers: [identifier],
        ...(group === '' ? {} : { group }),
        ...(place === null ? {} : { area: place[1] ?? '', party: place[2] ?? '' }),
        ...(mail === null ? {} : { email: mail }),
        ...(birth === null ? {} : { birthDate: birth }),
        links: [`https://www.europarl.europa.eu/meps/en/${identifier.identifier}`],
      },
    ],
  };
}

/** The directory as XML (`<mep><fullName/><country/><politicalGroup/><id/>…`), or the list as cards linking to profiles. */
export function readListRoster(url: URL, document: Document): PageRoster | null {
  const fromXml = selectAll(document, 'mep').flatMap((mep) => {
    const name = textOf(mep.querySelector('fullName'));
    const id = textOf(mep.querySelector('id'));
    if (name === '' || !/^\d+$/u.test(id)) return [];
    const said = {
      area: textOf(mep.querySelector('country')),
      group: textOf(mep.querySelector('politicalGroup')),
      party: textOf(mep.querySelector('nationalPoliticalGroup')),
    };
    return [
      {
        ...rowOf(name),
        ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
        ...(isOfTerm(url) ? { sits: false as const } : {}),
        identifiers: [{ scheme: 'ep', identifier: id }],
        links: [`https://www.europarl.europa.eu/meps/en/${id}`],
      },
    ];
  });
  const rows = fromXml.length > 0 ? fromXml : cards(url, document);
  const complete =
    /\/(full-list|directory)/u.test(url.pathname) && !isOfTerm(url) && !/\/full-list\/[a-z]$/u.test(url.pathname);
  return rows.length === 0 ? null : { ...INSTITUTION, complete, rows };
}

/** A list of everybody who sat in a term, or of those who came and went: it does not say who sits now. */
function isOfTerm(url: URL): boolean {
  return /[?&]leg=/u.test(url.search) || url.pathname.includes('/incoming-outgoing');
}

/** A card is one link: name, group, country and party in that order, each in an element of its own. Plain links hold the name only. */
function cards(url: URL, document: Document): RosterRow[] {
  const rows = new Map<string, RosterRow>();
  for (const link of selectAll(document, 'a[href*="/meps/"]')) {
    const identifier = officialIdOf(attributeOf(link, 'href'), url);
    const lines = [...link.querySelectorAll('*')]
      .filter((element) => element.children.length === 0)
      .map((element) => textOf(element))
      .filter((text) => text !== '');
    const [name = textOf(link), group, area, party] = lines;
    if (identifier === null || !isName(name) || splitByCapitals(name) === null || rows.has(identifier.identifier))
      continue;
    rows.set(identifier.identifier, {
      ...rowOf(name),
      ...(isOfTerm(url) ? { sits: false as const } : {}),
      identifiers: [identifier],
      ...(group === undefined ? {} : { group }),
      ...(area === undefined ? {} : { area }),
      ...(party === undefined ? {} : { party }),
      links: [`https://www.europarl.europa.eu/meps/en/${identifier.identifier}`],
    });
  }
  return [...rows.values()];
}

/** `Given FAMILY` from the profile, or from the page's own title: `Home | Mika AALTOLA | MEPs | European Parliament`. */
export function memberName(document: Document): string | null {
  const shown = [
    textOf(selectFirst(document, '.sln-member-name')),
    textOf(selectFirst(document, '#presentationmep [class*="title-h1"]')),
    ...readMeta(document, ['og:title', 'title']).flatMap((text) => text.split('|')),
    ...textOf(selectFirst(document, 'title')).split('|'),
  ].map((text) => tidy(text));
  return shown.find((text) => splitByCapitals(text) !== null && !/\d/u.test(text)) ?? null;
}
