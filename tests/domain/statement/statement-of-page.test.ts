import { expect, test } from 'vitest';
import type { PageFacts } from '../../../domain/page/schema';
import { originOfPage } from '../../../domain/statement/statement-of-page';

const ARTICLE: PageFacts = {
  url: 'https://courrier.example/politique/1',
  kind: 'article',
  reader: 'generic',
  health: 'ok',
  title: '  Un débat sur les soins  ',
  languages: ['fr'],
  publishedOn: '2026-11-02',
  outlet: 'Le Courrier',
  subjects: [],
  turns: [],
  authors: [],
  topics: [],
  documentNumbers: [],
};

test('an article gives its outlet, title, address, language and day of publication', () => {
  expect(originOfPage(ARTICLE)).toEqual({
    source: 'press',
    date: '2026-11-02',
    outlet: 'Le Courrier',
    title: 'Un débat sur les soins',
    url: 'https://courrier.example/politique/1',
    language: 'fr',
  });
});

test('the day words were said wins over the day they were published', () => {
  expect(originOfPage({ ...ARTICLE, kind: 'report', saidOn: '2026-10-30' })).toMatchObject({
    source: 'official',
    date: '2026-10-30',
  });
});

test('a page without date, outlet or title leaves these open', () => {
  const { publishedOn: _p, outlet: _o, ...rest } = ARTICLE;
  expect(originOfPage({ ...rest, title: ' ', languages: ['fr', 'nl'], url: 'about:blank' })).toEqual({
    source: 'press',
  });
});
