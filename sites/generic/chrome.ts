import { parentOf, tagOf } from '../dom';

/** Parts that are never the body, by element and ARIA role (HTML sectioning, WAI-ARIA landmarks). */
const CHROME =
  '[role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=menu], [role=dialog], [role=alertdialog], [id^=onetrust], [role=banner], [role=tablist], [aria-hidden=true], [hidden]';

/** Words in a class or id by which sites name what is not the body; used because old pages have no landmarks. */
const CHROME_WORDS =
  /(?<![a-z])(comments?|commentaires?|reacties?|reactions?|disqus|related|sidebar|side-?bar|sidebox|aside|most-?(read|popular|viewed)|meest-?gelezen|plus-?lus|top-?(stories|news)|trending|recommend\w*|recirc\w*|newsletter|promo\w*|teasers?|outbrain|taboola|share|sharing|social\w*|breadcrumbs?|cookie\w*|consent|gdpr|footer|menu|nav|navbar|navigation|banner|advert\w*|tag-?cloud|read-?(also|more|next)|lire-?aussi|lees-?ook|more-?(on|from|stories|news)|signup|toolbar|popular|carousel|slider|widget\w*)(?![a-z]|-(?:grid|layout|left|right|page|wrapper|container))/iu;

const CHROME_TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'button', 'select']);

/** Does an element stand in a part that is not the body? Looked for up to `within`. */
export type ChromeTest = (element: Element, within: Element | null) => boolean;

/**
 * The test for one page. A class like `article sidebar-left` on the wrapper of the whole page says nothing: an element that holds
 * 40 % of the page's paragraphs is not chrome by its name. Every element is judged once.
 */
export function chromeOf(body: Element): ChromeTest {
  const judged = new WeakMap<Element, boolean>();
  let total: number | null = null;
  const holdsMuch = (held: number): boolean => {
    total ??= lengthOfParagraphs(body);
    return held > total * 0.4;
  };
  const judge = (element: Element, tag: string): boolean => {
    // ASP pages wrap everything in one form.
    if (tag === 'form') return !holdsMuch(proseIn(element));
    if (CHROME_TAGS.has(tag)) return true;
    if (!element.hasAttributes()) return false;
    if (element.matches(CHROME)) return true;
    if (tag === 'p') return false;
    const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    return CHROME_WORDS.test(named) && !holdsMuch(lengthOfParagraphs(element));
  };
  return (element, within) => {
    for (let at: Element | null = element; at !== null && at !== within; at = parentOf(at)) {
      let known = judged.get(at);
      if (known === undefined) {
        const tag = tagOf(at);
        if (tag === 'body' || tag === 'html') return false;
        known = judge(at, tag);
        judged.set(at, known);
      }
      if (known) return true;
    }
    return false;
  };
}

function lengthOfParagraphs(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent.length;
  return length;
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
