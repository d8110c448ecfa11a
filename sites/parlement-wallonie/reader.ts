import type { RosterRow } from '../../domain/roster/roster-row';
import type { ExternalId } from '../../domain/shared/record';
import { attributeOf, closest, selectAll, textOf } from '../dom';
import { parseUrl } from '../official-links';
import { readNumbered, readerOf } from '../parliament';
import { isName, rowOf, type ListedDetails } from '../people';
import { splitByCapitals } from '../person-name';

/** Parliament of Wallonia: `/pwpages?p=…`. The official number of a deputy stands in the address of the official photograph. */
export const parlementWallonie = readerOf({
  id: 'parlement-wallonie',
  matches: (url) => /^(www\.)?parlement-wallon(ie)?\.be$/u.test(url.hostname),
  institution: () => 'Parlement de Wallonie',
  institutionId: 'parlement-wallonie',
  seats: 75,
  language: () => 'fr',
  isList: (url) => /[?&]p=composition[_-]dep\w*(&|$)/u.test(url.search) && !/[?&]id=/u.test(url.search),
  profileId: (url, document) =>
    /[?&]p=\w*(?:dep|composition)[\w-]*/u.test(url.search) ? photographed(document) : null,
  nameOnProfile: ['main h2', 'h2'],
  listRows,
  readOther: (url, document) => {
    const question = /[?&]p=interp-questions-voir\b.*?[?&]id_?doc=(\d+)/u.exec(url.search)?.[1];
    return question === undefined
      ? 'not_mine'
      : readNumbered(url, document, {
          kind: 'question',
          number: question,
          outlet: 'Parlement de Wallonie',
          language: 'fr',
        });
  },
});

/**
 * Deputies of a list by the links to their pages (`?p=…dep…&id=9254`). A name must have its family name in capitals, as the parliament
 * writes it everywhere. The official number is that of the photograph in the same row; the number of the link is not known to be it.
 */
function listRows(url: URL, document: Document): RosterRow[] {
  const rows = new Map<string, RosterRow>();
  for (const link of selectAll(document, 'a[href*="id="]')) {
    const page = parseUrl(attributeOf(link, 'href'), url);
    const shown = textOf(link);
    if (page === null || page.hostname !== url.hostname) continue;
    const [kind, id] = [page.searchParams.get('p') ?? '', page.searchParams.get('id') ?? ''];
    if (!kind.includes('dep') || !/^\d{1,8}$/u.test(id)) continue;
    if (!isName(shown) || splitByCapitals(shown) === null || rows.has(page.href)) continue;
    const row = closest(link, 'tr, li, article');
    const identifier = row === null ? null : photographed(row);
    rows.set(page.href, {
      ...rowOf(shown),
      ...groupBeside(link),
      identifiers: identifier === null ? [] : [identifier],
      links: [page.href.slice(0, 2_000)],
    });
  }
  return [...rows.values()];
}

/** The first other cell of a table's row. */
function groupBeside(link: Element): ListedDetails {
  const cells = [...(closest(link, 'tr')?.querySelectorAll('td') ?? [])]
    .filter((cell) => !cell.contains(link))
    .map((cell) => textOf(cell));
  const [group = ''] = cells.filter((text) => text !== '');
  return group === '' || group.length > 40 ? {} : { group };
}

/** `…/archives/photos/deputes/officiel/3254.jpg`: only when the page, or the row of a list, shows one deputy. */
function photographed(within: Document | Element): ExternalId | null {
  const numbers = new Set(
    [...within.querySelectorAll('img[src*="/photos/deputes/"]')].map(
      (image) => /\/(\d+)\.\w+$/u.exec(attributeOf(image, 'src'))?.[1],
    ),
  );
  const [number] = numbers;
  return numbers.size !== 1 || number === undefined ? null : { scheme: 'parlement-wallonie', identifier: number };
}
