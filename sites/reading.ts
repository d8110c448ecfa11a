import type { BlockZone } from '../domain/page/schema';
import { attributeOf, bodyOf, closest, rootOf } from './dom';
import { languageOfTag } from './languages';
import type { Declined, ReadFacts, SiteReading, TurnMark } from './site';

/** Parts of a parliament's page that are never its body. */
export const MENUS =
  'header, nav, footer, aside, form, [role=navigation], [role=search], [role=contentinfo], [role=complementary]';

/** What a reader says of a page; what it leaves out is empty. */
export type SaidFacts = Partial<ReadFacts> & Pick<ReadFacts, 'kind' | 'title'>;

/**
 * A reading whose title block is `heading` and whose menus are the elements matching `chrome`; the rest is body.
 * @returns `unexpected_markup` when the page has no title: a reader that finds nothing has not understood the page.
 */
export function describePage(
  document: Document,
  heading: Element | null,
  facts: SaidFacts,
  { chrome = MENUS, marks = [] }: { chrome?: string; marks?: TurnMark[] } = {},
): SiteReading | Declined {
  const root = bodyOf(document);
  if (root === null || facts.title === '') return 'unexpected_markup';
  const language = languageOfTag(attributeOf(rootOf(document), 'lang'));
  return {
    root,
    marks,
    zoneOf: (block): BlockZone => {
      if (heading !== null && isTitle(block, heading)) return 'title';
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

/** The heading, a part of it, or the block that holds nothing much besides. */
function isTitle(block: Element, heading: Element): boolean {
  return (
    heading.contains(block) || (block.contains(heading) && block.textContent.length <= heading.textContent.length + 40)
  );
}
