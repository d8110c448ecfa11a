import type { ExternalId } from '../../domain/shared/record';
import { attributeOf, closest, selectAll, textOf } from '../dom';
import { readNumbered, readerOf } from '../parliament';

/** Parliament of Wallonia: `/pwpages?p=…`. The official number of a deputy stands in the address of the official photograph. */
export const parlementWallonie = readerOf({
  id: 'parlement-wallonie',
  matches: (url) => /^(www\.)?parlement-wallon(ie)?\.be$/u.test(url.hostname),
  institution: () => 'Parlement de Wallonie',
  institutionId: 'parlement-wallonie',
  language: () => 'fr',
  isList: (url) => /[?&]p=composition[_-]dep\w*(&|$)/u.test(url.search) && !/[?&]id=/u.test(url.search),
  profileId: (url, document) =>
    /[?&]p=\w*(?:dep|composition)[\w-]*/u.test(url.search) ? photographed(document) : null,
  nameOnProfile: ['main h2', 'h2'],
  besideLink: (link) => {
    const cells = [...(closest(link, 'tr')?.querySelectorAll('td') ?? [])]
      .filter((cell) => !cell.contains(link))
      .map((cell) => textOf(cell));
    const [group = ''] = cells.filter((text) => text !== '');
    return group === '' || group.length > 40 ? {} : { group };
  },
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

/** `…/archives/photos/deputes/officiel/3254.jpg`: only when the page shows one deputy. */
function photographed(document: Document): ExternalId | null {
  const numbers = new Set(
    selectAll(document, 'img[src*="/photos/deputes/"]').map(
      (image) => /\/(\d+)\.\w+$/u.exec(attributeOf(image, 'src'))?.[1],
    ),
  );
  const [number] = numbers;
  return numbers.size !== 1 || number === undefined ? null : { scheme: 'parlement-wallonie', identifier: number };
}
