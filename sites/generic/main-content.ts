import type { BlockZone } from '../../domain/page/schema';
import { titleTest } from '../reading';
import { bodyOf, closest, parentOf, tagOf, tidy } from '../dom';

/** The part of a page that is the text one came to read. */
export interface MainContent {
  /** Elements that hold the body; their parts that are chrome are told apart by `zoneOf`. */
  container: Element;
  /** Characters of prose in it. */
  length: number;
}

/** Parts that are never the body, by element and ARIA role (HTML sectioning, WAI-ARIA landmarks). */
const CHROME =
  'nav, aside, footer, menu, dialog, button, select, [role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=menu], [role=dialog], [role=alertdialog], [id^=onetrust], [role=banner], [role=tablist], [aria-hidden=true], [hidden]';

/** Words in a class or id by which sites name what is not the body; used because old pages have no landmarks. */
const CHROME_WORDS =
  /(?<![a-z])(comments?|commentaires?|reacties?|reactions?|disqus|related|sidebar|side-?bar|sidebox|aside|most-?(read|popular|viewed)|meest-?gelezen|plus-?lus|top-?(stories|news)|trending|recommend\w*|recirc\w*|newsletter|promo\w*|teasers?|outbrain|taboola|share|sharing|social\w*|breadcrumbs?|cookie\w*|consent|gdpr|footer|menu|nav|navbar|navigation|banner|advert\w*|tag-?cloud|read-?(also|more|next)|lire-?aussi|lees-?ook|more-?(on|from|stories|news)|signup|toolbar|popular|carousel|slider|widget\w*)(?![a-z]|-(?:grid|layout|left|right|page|wrapper|container))/iu;

/** Prose inside of an article or main landmark counts for more. */
const LANDMARK = 1.3;

const PROSE = 'p, pre, blockquote, td, dd, div, section, article, li';
const BLOCKS =
  'p, div, section, article, table, ul, ol, dl, blockquote, h1, h2, h3, h4, h5, h6, form, header, footer, nav, aside';

/**
 * Finds the body: declared (`articleBody`), else the element that gathers most prose. Each stretch of prose gives its length, less its
 * links, to the elements above it, half as much at each level.
 * @returns `null` when no element holds 140 characters of prose (a home page, a search form).
 */
export function findMainContent(document: Document): MainContent | null {
  const body = bodyOf(document);
  if (body === null) return null;
  const declared = [...body.querySelectorAll('[itemprop~="articleBody" i]')].filter(
    (element) => proseOf(element) >= 200,
  );
  const [only] = declared;
  if (declared.length === 1 && only !== undefined) return { container: only, length: proseOf(only) };

  const isChrome = chromeOf(body);
  const scores = new Map<Element, number>();
  const gathered = new Map<Element, number>();
  for (const element of body.querySelectorAll(PROSE)) {
    const length = ownProse(element);
    if (length < 40 || isChrome(element, body)) continue;
    let share = length + (tagOf(element) === 'li' ? -length / 2 : 0);
    const start = tagOf(element) === 'p' || tagOf(element) === 'li' ? parentOf(element) : element;
    for (let above = start, level = 0; above !== null && level < 5; above = parentOf(above), level += 1) {
      if (level < 4) scores.set(above, (scores.get(above) ?? 0) + share);
      gathered.set(above, (gathered.get(above) ?? 0) + length);
      if (above === body) break;
      share /= 2;
    }
  }
  return widened(best(scores, body), gathered, body);
}

/**
 * Zones of a page: the headline is `title`, the body is `body` apart from what stands in it as navigation, teasers or comments.
 * Without a body, all that is not chrome counts as body.
 */
export function zonesOf(
  document: Document,
  main: MainContent | null,
  headline: Element | null,
): (block: Element) => BlockZone {
  const body = bodyOf(document);
  const container = main?.container ?? body;
  const isChrome = body === null ? (): boolean => false : chromeOf(body);
  const isTitle = titleTest(headline, 500);
  const isLinkList = linkListTest();
  const known = new WeakMap<Element, BlockZone>();
  return (block) => {
    const found = known.get(block);
    if (found !== undefined) return found;
    const zone = isTitle(block) ? 'title' : judge(block, container, headline, isChrome, isLinkList);
    known.set(block, zone);
    return zone;
  };
}

type ChromeTest = (element: Element, within: Element | null) => boolean;

function judge(
  block: Element,
  container: Element | null,
  headline: Element | null,
  isChrome: ChromeTest,
  isLinkList: (block: Element) => boolean,
): BlockZone {
  if (container === null || !container.contains(block))
    return standfirst(block, container, headline, isChrome) ? 'body' : 'chrome';
  return isChrome(block, container) || isLinkList(block) ? 'chrome' : 'body';
}

/** Prose between the headline and the body (standfirst, lead) belongs to the body although it stands before it. */
function standfirst(
  block: Element,
  container: Element | null,
  headline: Element | null,
  isChrome: ChromeTest,
): boolean {
  if (headline === null || container === null || isChrome(block, null)) return false;
  const text = tidy(block.textContent);
  if (text.length < 60 || text.length > 1_500 || linkedLength(block) > text.length * 0.3) return false;
  const afterHeadline = (headline.compareDocumentPosition(block) & 4) !== 0;
  const beforeBody = (container.compareDocumentPosition(block) & 2) !== 0;
  return afterHeadline && beforeBody;
}

/** A list or paragraph that is nearly all links: teasers of other articles. Each list is measured once. */
function linkListTest(): (block: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  return (block) => {
    const holder = closest(block, 'ul, ol, p, table') ?? block;
    let found = known.get(holder);
    if (found === undefined) {
      const length = tidy(holder.textContent).length;
      found = length > 0 && linkedLength(holder) > length * 0.8 && (tagOf(holder) !== 'p' || length < 200);
      known.set(holder, found);
    }
    return found;
  };
}

/**
 * Does an element stand in a part that is not the body? Looked for up to `within`. A class like `article sidebar-left` on the wrapper
 * of the whole page says nothing: an element that holds 40 % of the page's paragraphs is not chrome by its name.
 */
function chromeOf(body: Element): ChromeTest {
  let total = 0;
  for (const paragraph of body.querySelectorAll('p')) total += paragraph.textContent.length;
  const named = new WeakMap<Element, boolean>();
  const byName = (element: Element): boolean => {
    let known = named.get(element);
    if (known === undefined) {
      known = CHROME_WORDS.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
      if (known) {
        let held = 0;
        for (const paragraph of element.querySelectorAll('p')) held += paragraph.textContent.length;
        known = held <= total * 0.4;
      }
      named.set(element, known);
    }
    return known;
  };
  return (element, within) => {
    for (let at: Element | null = element; at !== null && at !== within; at = parentOf(at)) {
      const tag = tagOf(at);
      if (tag === 'body' || tag === 'html') return false;
      // ASP pages wrap everything in one form.
      if (tag === 'form') {
        if (proseIn(at) <= total * 0.4) return true;
      } else if (at.matches(CHROME) || (tag !== 'p' && byName(at))) return true;
    }
    return false;
  };
}

/** Characters in paragraphs; asked of the body's selector for a form, whose own methods its fields may hide. */
function proseIn(form: Element): number {
  let held = 0;
  for (const paragraph of bodyOfNode(form)?.querySelectorAll('form p') ?? []) {
    if (paragraph.closest('form') === form) held += paragraph.textContent.length;
  }
  return held;
}

function bodyOfNode(element: Element): Element | null {
  return parentOf(element)?.closest('body') ?? null;
}

function best(scores: ReadonlyMap<Element, number>, body: Element): MainContent | null {
  let found: MainContent | null = null;
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
function widened(found: MainContent | null, gathered: ReadonlyMap<Element, number>, body: Element): MainContent | null {
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
  if (element.querySelector(BLOCKS) === null) return textLength(element) - linkedLength(element);
  let length = 0;
  for (const child of element.childNodes) if (child.nodeType === 3) length += tidy(child.nodeValue ?? '').length;
  return length;
}

function proseOf(element: Element): number {
  return textLength(element) - linkedLength(element);
}

/** Length of the text that is read: scripts and styles hold text too. */
function textLength(element: Element): number {
  let length = tidy(element.textContent).length;
  for (const unread of element.querySelectorAll('script, style, noscript, template'))
    length -= tidy(unread.textContent).length;
  return Math.max(0, length);
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += tidy(link.textContent).length;
  return length;
}
