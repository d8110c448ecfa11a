import type { PageFacts, PageKind } from '../page/schema';
import { webAddressSchema } from '../shared/record';
import type { Language } from '../shared/language';
import type { StatementSource } from './schema';

/** What a page already says about words taken from it; the officer may change everything. */
export interface StatementOrigin {
  readonly date?: string;
  readonly source: StatementSource;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  /** Only when the page is in one language: a report in two does not tell in which one somebody spoke. */
  readonly language?: Language;
}

const SOURCES: Readonly<Record<PageKind, StatementSource>> = {
  member: 'official',
  member_list: 'official',
  report: 'official',
  question: 'official',
  dossier: 'official',
  vote: 'official',
  government: 'official',
  press_release: 'own',
  article: 'press',
  other: 'press',
};

/** Where and when words on this page were said, as far as the page tells. */
export function originOfPage(facts: PageFacts): StatementOrigin {
  const date = facts.saidOn ?? facts.publishedOn;
  const title = facts.title.trim();
  const [language] = facts.languages;
  return {
    source: SOURCES[facts.kind],
    ...(date === undefined ? {} : { date }),
    ...(facts.outlet === undefined ? {} : { outlet: facts.outlet }),
    ...(title === '' ? {} : { title }),
    ...(webAddressSchema.safeParse(facts.url).success ? { url: facts.url } : {}),
    ...(facts.languages.length === 1 && language !== undefined ? { language } : {}),
  };
}
