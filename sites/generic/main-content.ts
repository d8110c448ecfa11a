import { bodyOf, closest, parentOf, tagOf, tidy } from '../dom';
import { chromeOf, type ChromeTest } from './chrome';

/** The part of a page that is the text one came to read. */
export interface MainContent {
  /** Elements that hold the body; their parts that are chrome are told apart by `zoneOf`. */
  container: Element;
  /** Characters of prose in it. */
  length: number;
  isChrome: ChromeTest;
}

/** Prose inside of an article or main landmark counts for more. */
const LANDMARK = 1.3;

/** Elements of a page whose prose is measured. Articles have 500 to 5,000; measuring 25,000 holds a page up for 200 ms. */
const MAX_CANDIDATES = 4_000;

/** Elements measured before giving way. */
const SLICE = 250;

const PROSE = 'p, pre, blockquote, td, dd, div, section, article, li';
const BLOCKS =
  'p, div, section, article, table, ul, ol, dl, blockquote, h1, h2, h3, h4, h5, h6, form, header, footer, nav, aside';

/**
 * Finds the body: declared (`articleBody`), else the element that gathers most prose. Each stretch of prose gives its length, less its
 * links, to the elements above it, half as much at each level.
 * @returns `null` when no element holds 140 characters of prose (a home page, a search form).
 */
export function* findMainContent(document: Document): Generator<undefined, MainContent | null> {
  const body = bodyOf(document);
  if (body === null) return null;
  const declared = [...body.querySelectorAll('[itemprop~="articleBody" i]')].filter(
    (element) => proseOf(element) >= 200,
  );
  const [only] = declared;
  const isChrome = chromeOf(body);
  if (declared.length === 1 && only !== undefined) return { container: only, length: proseOf(only), isChrome };

  const scores = new Map<Element, number>();
  const gathered = new Map<Element, number>();
  const candidates = body.querySelectorAll(PROSE);
  // On an endless page every tenth paragraph tells where the prose is as well as all of them.
  const step = Math.ceil(candidates.length / MAX_CANDIDATES);
  for (let index = 0; index < candidates.length; index += step) {
    const element = candidates[index];
    if (element === undefined) break;
    if ((index / step) % SLICE === SLICE - 1) yield;
    const prose = ownProse(element);
    if (prose < 40 || isChrome(element, body)) continue;
    const length = prose * step;
    let share = length + (tagOf(element) === 'li' ? -length / 2 : 0);
    const start = tagOf(element) === 'p' || tagOf(element) === 'li' ? parentOf(element) : element;
    for (let above = start, level = 0; above !== null && level < 5; above = parentOf(above), level += 1) {
      if (level < 4) scores.set(above, (scores.get(above) ?? 0) + share);
      gathered.set(above, (gathered.get(above) ?? 0) + length);
      if (above === body) break;
      share /= 2;
    }
  }
  const found = widened(best(scores, body), gathered, body);
  return found === null ? null : { ...found, isChrome };
}

type Found = Pick<MainContent, 'container' | 'length'>;

function best(scores: ReadonlyMap<Element, number>, body: Element): Found | null {
  let found: Found | null = null;
  // Links can only lower a score: once the next one cannot win any more, the long texts of the others need not be read.
  for (const [element, score] of [...scores].toSorted((a, b) => b[1] - a[1])) {
    if (score * LANDMARK < (found?.length ?? 140)) break;
    const length = textLength(element);
    const linked = length === 0 ? 1 : linkedLength(element) / length;
    const weight = element === body ? 0.5 : closest(element, 'article, main, [role=main]') === null ? 1 : LANDMARK;
    const value = score * (1 - linked) * weight;
    if (value >= 140 && (found === null || value > found.length))
      found = { container: element, length: Math.round(value) };
  }
  return found;
}

/** A body cut into pieces (advertisements between them, a live blog): the parent is taken when it holds more than twice as much prose. */
function widened(found: Found | null, gathered: ReadonlyMap<Element, number>, body: Element): Found | null {
  if (found === null) return null;
  let { container } = found;
  for (let level = 0; level < 3; level += 1) {
    const parent = parentOf(container);
    if (parent === null || parent === body) break;
    if ((gathered.get(parent) ?? 0) > 2.2 * (gathered.get(container) ?? 0)) return { ...found, container: parent };
    if ((gathered.get(parent) ?? 0) > 1.1 * (gathered.get(container) ?? 0)) break;
    container = parent;
  }
  return found;
}

/** Length of the text that is the element's own, not in blocks inside of it; `<br>`-separated prose in a `div` counts. */
function ownProse(element: Element): number {
  // A `p` ends where a block begins.
  if (tagOf(element) === 'p') return element.textContent.trim().length - linkedLength(element);
  if (element.querySelector(BLOCKS) === null) return textLength(element) - linkedLength(element);
  let length = 0;
  for (const child of element.childNodes) if (child.nodeType === 3) length += tidy(child.nodeValue ?? '').length;
  return length;
}

function proseOf(element: Element): number {
  return textLength(element) - linkedLength(element);
}

/** Length of the text that is read: scripts and styles hold text too. White space counts in long texts: tidying 5 MB takes 40 ms. */
function textLength(element: Element): number {
  const measure = (text: string): number => (text.length > 50_000 ? text.length : tidy(text).length);
  let length = measure(element.textContent);
  for (const unread of element.querySelectorAll('script, style, noscript, template')) {
    length -= measure(unread.textContent);
  }
  return Math.max(0, length);
}

/** Characters that are links. */
export function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += tidy(link.textContent).length;
  return length;
}
