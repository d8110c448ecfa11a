import { civilDate } from '../civil-date';
import { attributeOf, isElement, parentOf, selectAll, selectFirst, tagOf, textOf } from '../dom';
import { officialIdOf } from '../official-links';
import { bareName, namePartsOf } from '../people';
import { describePage } from '../reading';
import type { Declined, SiteReading, Speaker, TurnMark } from '../site';

const TURN = /^\s*cri:intervenant\b/u;
const TURN_END = /^\s*\/cri:intervenant\b/u;

/**
 * Verbatim report of the French Senate. Each turn stands between the comments `<!--cri:intervenant mat="14111D" nom="Alain MARC"
 * qua="…" -->` and `<!--/cri:intervenant -->`, written by the Senate's own system: structured data, read before any selector.
 */
export function readDebate(url: URL, document: Document): SiteReading | Declined {
  const date = /\/s(\d{4})(\d{2})(\d{2})/u.exec(url.pathname);
  const saidOn = date === null ? null : civilDate(Number(date[1]), Number(date[2]), Number(date[3]));
  const marks = findMarks(url, document);
  if (saidOn === null || !marks.some((mark) => mark.speaker !== null)) return 'unexpected_markup';
  const heading = selectFirst(document, 'h1');
  return describePage(
    document,
    heading,
    {
      kind: 'report',
      title: textOf(heading) || textOf(selectFirst(document, 'title')),
      languages: ['fr'],
      saidOn,
      outlet: 'Sénat',
      topics: [
        ...new Set(selectAll(document, 'h2, h3, p.titre_S1, p.titre_S2').map((element) => textOf(element))),
      ].filter((text) => text.length > 3 && text.length <= 200),
    },
    { marks },
  );
}

function findMarks(url: URL, document: Document): TurnMark[] {
  const marks: TurnMark[] = [];
  for (const element of selectAll(document, 'h1, h2, h3, h4, p, div')) {
    if (/^h\d$/u.test(tagOf(element))) {
      marks.push({ at: element, speaker: null });
      continue;
    }
    for (const child of element.childNodes) {
      if (child.nodeType !== 8) continue;
      const text = child.nodeValue ?? '';
      if (!TURN.test(text) && !TURN_END.test(text)) continue;
      const at = elementAfter(child);
      if (at !== null) marks.push({ at, speaker: TURN.test(text) ? speakerOf(text, at, url) : null });
    }
  }
  return withoutClosings(marks);
}

/** The closing comment of one turn is followed by the opening one of the next: then only the opening counts. */
function withoutClosings(marks: readonly TurnMark[]): TurnMark[] {
  const last = new Map<Element, TurnMark>();
  for (const mark of marks) if (mark.speaker !== null || !last.has(mark.at)) last.set(mark.at, mark);
  return [...last.values()];
}

/** The element a comment stands before; when it closes its parent, the element after that. */
function elementAfter(comment: ChildNode): Element | null {
  for (let next = comment.nextSibling; next !== null; next = next.nextSibling) if (isElement(next)) return next;
  const parent = parentOf(comment);
  for (let next = parent?.nextSibling ?? null; next !== null; next = next.nextSibling) if (isElement(next)) return next;
  return null;
}

function speakerOf(comment: string, at: Element, url: URL): Speaker {
  const said = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(comment)?.[1]?.trim() ?? '';
  const linked = officialIdOf(attributeOf(at.querySelector('a[href*="/senateur/"]'), 'href'), url);
  const matricule = /^\d{5}[A-Z]$/iu.exec(said('mat'))?.[0]?.toUpperCase();
  const identifier = matricule === undefined ? linked : { scheme: 'senat', identifier: matricule };
  const name = said('nom') === '' ? bareName(textOf(at.querySelector('.orateur_nom'))) : namePartsOf(said('nom')).name;
  const role = said('qua');
  return { name, ...(identifier === null ? {} : { identifier }), ...(role === '' ? {} : { role: role.slice(0, 200) }) };
}
