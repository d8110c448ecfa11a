import type { CurrentPage } from '../../components/current-page';
import type { PageOverview, PageRelation, PersonOnPage, UnclearName } from '../../domain/page/overview';
import type { PageFacts } from '../../domain/page/schema';
import type { PersonId } from '../../domain/person/schema';

/** A report of a Chamber committee, as the site reader describes it. */
export const REPORT: PageFacts = {
  url: 'https://www.lachambre.be/doc/CCRI/html/56/ic999x.html',
  kind: 'report',
  reader: 'chamber',
  health: 'ok',
  title: 'Commission de la Santé, réunion du 18 novembre 2026',
  languages: ['fr', 'nl'],
  saidOn: '2026-11-18',
  subjects: [],
  turns: [],
  authors: [],
  topics: [],
  documentNumbers: [],
};

/** A person on a page. */
export function onPage(personId: PersonId, relation: PageRelation, mentions = 1, turns = 0): PersonOnPage {
  return { personId, relation, mentions, turns };
}

/** The page beside the panel, read. */
export function readPageOf(
  people: readonly PersonOnPage[],
  {
    facts = {},
    unclear = [],
    words = [],
    tabId = 1,
  }: {
    facts?: Partial<PageFacts>;
    unclear?: readonly UnclearName[];
    words?: PageOverview['words'];
    tabId?: number;
  } = {},
): CurrentPage {
  return { kind: 'read', page: { tabId, facts: { ...REPORT, ...facts }, people, unclear, words } };
}
