import type { PageRoster, RosterRow } from '../../domain/roster/roster-row';
import type { Language } from '../../domain/shared/language';
import { attributeOf, isElement, rootOf, selectAll, selectFirst, tagOf, textOf, tidy } from '../dom';
import { languageOfTag } from '../languages';
import { isName, rowOf } from '../people';
import { describePage } from '../reading';
import type { SiteReader } from '../site';

const OFFICE = /minist|secr[eé]tair|secretar|staatssecretaris|premier/iu;

/** Composition of the federal government on belgium.be: table cells with a photograph, a name and an office. No official ids. */
export const belgium: SiteReader = {
  id: 'belgium',
  matches: (url) => /^(www\.)?belgium\.be$/u.test(url.hostname),
  read: (url, document) => {
    if (!isComposition(url)) return 'not_mine';
    const members = readMembers(document);
    if (members.length < 3) return 'unexpected_markup';
    const heading = selectFirst(document, 'h1');
    const subjects = members.map(({ name }) => ({ name }));
    return describePage(document, heading, {
      kind: 'government',
      title: textOf(heading),
      outlet: 'belgium.be',
      languages: languagesOf(document),
      subjects,
    });
  },
  readRoster: (url, document): PageRoster | null => {
    const rows = isComposition(url) ? readMembers(document) : [];
    if (rows.length < 3) return null;
    const [language] = languagesOf(document);
    return {
      institution: textOf(selectFirst(document, 'h1')) || 'belgium.be',
      institutionId: 'be-gov',
      complete: true,
      ...(language === undefined ? {} : { language }),
      rows,
    };
  },
};

/** The page has its own name in each language; the path always ends in the composition. */
function isComposition(url: URL): boolean {
  return (
    /(composition|samenstelling|zusammensetzung)/iu.test(url.pathname) &&
    /(govern|gouvern|regering|regierung)/iu.test(url.pathname)
  );
}

function readMembers(document: Document): RosterRow[] {
  const rows = new Map<string, RosterRow>();
  for (const cell of selectAll(document, 'td')) {
    const image = cell.querySelector('img[alt]');
    const lines = linesOf(cell);
    const at = lines.findIndex(
      (line, index) => isName(line) && !OFFICE.test(line) && OFFICE.test(lines[index + 1] ?? ''),
    );
    const name = lines[at] ?? '';
    if (image === null || at < 0 || rows.has(name)) continue;
    rows.set(name, {
      ...rowOf(name),
      role: lines
        .slice(at + 1)
        .join(' ')
        .slice(0, 200),
    });
  }
  return [...rows.values()];
}

/** Lines of a cell as they are seen: broken by `<br>` and paragraphs. */
function linesOf(cell: Element): string[] {
  const lines = [''];
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) lines.push(`${lines.pop() ?? ''}${child.nodeValue ?? ''}`);
      else if (isElement(child)) {
        if (/^(br|p|div)$/u.test(tagOf(child))) lines.push('');
        walk(child);
      }
    }
  };
  walk(cell);
  return lines.map((line) => tidy(line)).filter((line) => line !== '');
}

function languagesOf(document: Document): Language[] {
  const language = languageOfTag(attributeOf(rootOf(document), 'lang'));
  return language === null ? [] : [language];
}
