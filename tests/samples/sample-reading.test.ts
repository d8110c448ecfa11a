// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileNamesIndex } from '../../domain/recognition/compile-index';
import { findMentions } from '../../domain/recognition/find-mentions';
import { openNamesIndex } from '../../domain/recognition/open-index';
import { matchIssues } from '../../domain/issue/match-issues';
import { countWords } from '../../domain/page/words';
import { sampleWorkspace } from '../../samples';
import { SAMPLE_PAGES, type SamplePage } from '../../samples/pages';
import { readPage } from '../../sites/registry';
import type { Storage } from '../../storage/open-storage';
import { openFreshStorage } from '../support/storage';

let storage: Storage;
beforeAll(async () => {
  storage = await openFreshStorage();
  const loaded = await storage.commands.loadSampleWorkspace();
  if (!loaded.ok) throw new Error(`the samples cannot be loaded: ${loaded.error.code}`);
});
afterAll(() => storage.close());

const nameOf = new Map<string, string>(
  (sampleWorkspace('2026-11-21').people ?? []).map((person) => [person.id, person.name]),
);

async function read(id: SamplePage['id']) {
  const page = SAMPLE_PAGES.find((candidate) => candidate.id === id);
  if (page === undefined) throw new Error(`no sample page ${id}`);
  const source = readFileSync(resolve(import.meta.dirname, '../../samples/pages', page.file), 'utf8');
  const { facts, blocks } = readPage(
    new URL(`https://${page.host}${page.path}`),
    new DOMParser().parseFromString(source, 'text/html'),
  );
  const index = openNamesIndex(compileNamesIndex(await storage.namesForIndex()).bytes);
  if (index === null) throw new Error('the names index does not open');
  const mentions = findMentions(
    index,
    blocks,
    facts.languages[0] === undefined ? {} : { language: facts.languages[0] },
  );
  const surnames = (wanted: (mention: (typeof mentions)[number]) => boolean) =>
    [
      ...new Set(
        mentions.filter(wanted).map(({ candidates }) =>
          candidates
            .map((candidate) => nameOf.get(candidate) ?? '?')
            .toSorted()
            .join(' or '),
        ),
      ),
    ].toSorted();
  const inText = surnames(({ zone, form }) => zone !== 'chrome' && form !== 'metonymy');
  const issues = await storage.readers.list('issues');
  const matches = matchIssues({ ...facts, words: countWords(blocks) }, issues);
  return {
    facts,
    about: matches.map(({ issueId }) => issues.find((issue) => issue.id === issueId)?.title.en),
    inText,
    inPhrases: surnames(({ zone, form }) => zone !== 'chrome' && form === 'metonymy'),
    aroundOnly: surnames(({ zone }) => zone === 'chrome').filter((name) => !inText.includes(name)),
  };
}

describe('the sample pages, read with the sample people known', () => {
  test('the committee report: who asks, who answers, who votes', async () => {
    const { facts, inText } = await read('chamber-report');
    expect([facts.kind, facts.saidOn, facts.health]).toEqual(['report', '2026-11-18', 'ok']);
    expect(facts.turns.map(({ speaker }) => speaker.name)).toEqual([
      'Younes Amrani',
      'Adèle Osei',
      'Pieter Royer',
      'Katrien Dewaelhens',
      'Adèle Osei',
      'Pieter Royer',
      'Younes Amrani',
      'Geert Ostyn',
      'Nora Ferrand',
      'Jasper Vanhoorne',
      'Arnaud Pirmez',
      'Jasper Vanhoorne',
      'Geert Ostyn',
    ]);
    expect(inText).toEqual([
      'Adèle Osei',
      'Arnaud Pirmez',
      'Geert Ostyn',
      'Jasper Vanhoorne',
      'Katrien Dewaelhens',
      'Luc Bastenier',
      'Nora Ferrand',
      'Pieter Royer',
      'Stijn Roobrouck',
      'Younes Amrani',
    ]);
  });

  test('the member page is about the doctor', async () => {
    const { facts } = await read('chamber-member');
    expect([facts.kind, facts.health]).toEqual(['member', 'ok']);
    const [subject] = facts.subjects;
    const known = await storage.peopleByIdentifier(subject?.identifier === undefined ? [] : [subject.identifier]);
    expect([...known.values()].map((id) => nameOf.get(id))).toEqual(['Lise Vandamme']);
  });

  test('the French article: its people, the names used as words, the names around it', async () => {
    const { facts, inText, inPhrases, aroundOnly } = await read('news-fr');
    expect([facts.kind, facts.publishedOn, facts.outlet]).toEqual(['article', '2026-11-19', 'La Gazette exemple']);
    expect(inText).toEqual([
      'Basile Noirhomme',
      'Elke Vanhoorne',
      'Grégoire Lambiot',
      'Isabelle Thonnart',
      'Katrien Dewaelhens',
      'Koen Hertogs',
      'Lise Vandamme',
    ]);
    expect(inPhrases).toEqual(['Isabelle Thonnart', 'Pieter Royer']);
    expect(aroundOnly).toEqual(['Adèle Osei', 'Cécile Warnotte', 'Pieter Royer']);
  });

  test('the Dutch article: one surname stays a question', async () => {
    const { facts, inText, aroundOnly } = await read('news-nl');
    expect([facts.kind, facts.publishedOn, facts.outlet]).toEqual(['article', '2026-11-19', 'De Voorbeeldkrant']);
    expect(inText).toEqual([
      'Arnaud Pirmez',
      'Elke Vanhoorne',
      'Elke Vanhoorne or Jasper Vanhoorne',
      'Jasper Vanhoorne',
      'Katrien Dewaelhens',
      'Luc Bastenier',
      'Mathilde Claes',
      'Pieter Royer',
      'Sofie Baekelandt',
    ]);
    expect(aroundOnly).toEqual(['Grégoire Lambiot', 'Lise Vandamme', 'Younes Amrani']);
  });

  test('each page is first of all about the issue it was written for', async () => {
    expect((await read('chamber-report')).about.slice(0, 2)).toEqual(['Detention of children', 'Closed centres']);
    expect((await read('chamber-member')).about).toEqual(['Access to health care']);
    expect((await read('news-fr')).about[0]).toBe('Access to health care');
    expect((await read('news-nl')).about[0]).toBe('Closed centres');
  });
});
