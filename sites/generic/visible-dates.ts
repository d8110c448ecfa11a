import { bodyOf, isElement, parentOf, tagOf, textOf, tidy } from '../dom';

const SAID =
  /(publi[ée]e?|mis en ligne|posté|gepubliceerd|geplaatst|published|posted|veröffentlicht|erstellt)\b.{0,40}?(\d.{7,25})/iu;
const WITH_TIME =
  /(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:er)?\s+\p{L}{3,10}\.?\s+\d{4})\D{0,12}\d{1,2}\s?[h:u.]\s?\d{2}/u;

/** The dateline: a date with a time of day right after the headline. Empty when there is none. */
export function findDateline(headline: Element | null): string {
  return WITH_TIME.exec(aroundHeadline(headline).after)?.[1] ?? '';
}

/** Other dates the page shows: beside words like "published" or "mis en ligne"; right after the headline; right before it. */
export function findVisibleDates(document: Document, headline: Element | null): string[] {
  const { before, after } = aroundHeadline(headline);
  return [SAID.exec(visibleText(bodyOf(document)))?.[2] ?? '', after, before];
}

/** 300 characters after the headline, 150 before it. */
function aroundHeadline(headline: Element | null): { before: string; after: string } {
  const title = textOf(headline);
  if (headline === null || title === '') return { before: '', after: '' };
  let around = parentOf(headline);
  const isShort = (element: Element): boolean =>
    element.textContent.length < 50_000 && textOf(element).length < title.length + 400; // tidying 5 MB takes 40 ms
  for (let level = 0; level < 4 && around !== null && isShort(around); level += 1) {
    around = parentOf(around);
  }
  const near = visibleText(around);
  const at = near.indexOf(title);
  if (at < 0) return { before: '', after: '' };
  const end = at + title.length;
  return { before: near.slice(Math.max(0, at - 150), at), after: near.slice(end, end + 300) };
}

/** Text of an element without scripts, from the beginning. */
function visibleText(element: Element | null): string {
  if (element === null) return '';
  const parts: string[] = [];
  let length = 0;
  const walk = (at: Element): void => {
    for (const child of at.childNodes) {
      if (length > 200_000) return;
      if (child.nodeType === 3) {
        parts.push(child.nodeValue ?? '');
        length += child.nodeValue?.length ?? 0;
      } else if (isElement(child) && !/^(script|style|noscript|template)$/u.test(tagOf(child))) {
        walk(child);
        parts.push(' ');
      }
    }
  };
  walk(element);
  return tidy(parts.join(''));
}
