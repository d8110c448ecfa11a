import type { BlockZone } from '../domain/page/schema';
import { attributeOf, bodyOf, closest, parentOf, rootOf } from './dom';
import { languageOfTag } from './languages';
import { isWall } from './wall';
import type { Declined, ReadFacts, SiteReading, TurnMark } from './site';

/** Parts of a parliament's page that are never its body. */
const MENUS =
  'header, nav, footer, aside, form, [role=navigation], [role=search], [role=contentinfo], [role=complementary]';

/** What a reader says of a page; what it leaves out is empty. */
export type SaidFacts = Partial<ReadFacts> & Pick<ReadFacts, 'kind' | 'title'>;

/**
 * A reading whose title block is `heading` and whose menus are the elements matching `chrome`; the rest is body.
 * @returns `unexpected_markup` when the page has no title (a reader that finds nothing has not understood the page), or when an error, a
 * login or a question about cookies stands in its place.
 */
export function describePage(
  document: Document,
  heading: Element | null,
  facts: SaidFacts,
  { chrome = MENUS, marks = [] }: { chrome?: string; marks?: TurnMark[] } = {},
): SiteReading | Declined {
  const root = bodyOf(document);
  if (root === null || facts.title === '' || isWall(document)) return 'unexpected_markup';
  const isTitle = titleTest(heading);
  const language = languageOfTag(attributeOf(rootOf(document), 'lang'));
  return {
    root,
    marks,
    zoneOf: (block): BlockZone => {
      if (isTitle(block)) return 'title';
      return closest(block, chrome) === null ? 'body' : 'chrome';
    },
    facts: {
      languages: language === null ? [] : [language],
      subjects: [],
      authors: [],
      topics: [],
      documentNumbers: [],
      ...facts,
    },
  };
}

/**
 * Is a block the heading, a part of it, or one that holds nothing much besides?
 * @param more - Characters that such a block may hold besides the heading. Asked once per page: the text of a wrapper is long.
 */
export function titleTest(heading: Element | null, more = 40): (block: Element) => boolean {
  if (heading === null) return () => false;
  const holders = new Set<Element>();
  const limit = heading.textContent.length + more;
  for (let above = parentOf(heading); above !== null && above.textContent.length <= limit; above = parentOf(above)) {
    holders.add(above);
  }
  return (block) => heading.contains(block) || holders.has(block);
}
