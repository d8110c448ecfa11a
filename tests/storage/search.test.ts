import { expect, test } from 'vitest';
import { excerptOf } from '../../storage/search/excerpt';
import { freshName, openFreshStorage } from '../support/storage';
import { interactionDraft, NOBODY, personDraft, saved } from './records';

test('a note is found without accents, by the beginning of a word, with the words around it', async () => {
  const { readers, commands } = await openFreshStorage();
  const summary = 'Elle a évoqué la détention des mineurs et le cœur du problème.';
  const note = saved(await commands.create('interactions', interactionDraft([NOBODY], { summary })));
  for (const words of ['detention', 'détent', 'DÉTENTION mineurs', 'coeur']) {
    expect(await readers.search(words)).toEqual([
      { table: 'interactions', id: note.id, title: summary, excerpt: summary },
    ]);
  }
  expect(await readers.search('detention volcan')).toEqual([]);
});

test('a person comes before a note that only names them', async () => {
  const { readers, commands } = await openFreshStorage();
  await commands.create('interactions', interactionDraft([NOBODY], { answered: 'Ask Verbrugge.' }));
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const hits = await readers.search('verbrugge');
  expect(hits.map(({ table }) => table)).toEqual(['people', 'interactions']);
  expect(await readers.search('verbrugge', { tables: ['people'] })).toMatchObject([{ id: ana.id }]);
  expect(await readers.search('verbrugge', { limit: 1 })).toHaveLength(1);
});

test('the search follows changes, also from another window, and forgets what is in the trash', async () => {
  const name = freshName();
  const [here, there] = await Promise.all([openFreshStorage(undefined, name), openFreshStorage(undefined, name)]);
  expect(await here.readers.search('verbrugge')).toEqual([]);
  const ana = saved(await there.commands.create('people', personDraft('Ana Verbrugge')));
  expect(await here.readers.search('verbrugge')).toHaveLength(1);
  const renamed = saved(await there.commands.update('people', ana.id, 1, { name: 'Ana Maes' }));
  expect(await here.readers.search('verbrugge')).toEqual([]);
  expect(await here.readers.search('maes')).toHaveLength(1);
  await there.commands.remove('people', ana.id, renamed.rev);
  expect(await here.readers.search('maes')).toEqual([]);
});

test('common words neither find nor hide anything, also as part of a name or while a name is being typed', async () => {
  const { readers, commands } = await openFreshStorage();
  const summary = 'Le délai de la procédure est trop long pour les familles.';
  await commands.create('interactions', interactionDraft([NOBODY], { summary }));
  const ana = saved(await commands.create('people', personDraft('Ana Van De Kaai')));
  const bo = saved(await commands.create('people', personDraft('Bo Vanderkaai')));
  expect(await readers.search('le délai avec la procédure')).toHaveLength(1);
  expect(await readers.search('pour')).toEqual([]);
  expect(await readers.search('van de kaai')).toMatchObject([{ id: ana.id }]);
  expect(await readers.search('bo van')).toMatchObject([{ id: bo.id }]);
});

test('words that were said are titled by themselves, not by the page they stood on, and say whose they are', async () => {
  const { readers, commands } = await openFreshStorage();
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const text = 'Kinderen sluiten we niet op.';
  saved(
    await commands.create('statements', {
      personIds: [ana.id],
      issueIds: [],
      text,
      source: 'press',
      title: 'Interview of the week',
      issueStance: 'unclear',
      formerRole: false,
      frames: [],
    }),
  );
  expect(await readers.search('kinderen')).toMatchObject([
    { title: expect.stringContaining(text), people: [ana.name] },
  ]);
  expect(await readers.search('interview')).toHaveLength(1);
});

test('a name and a word find what was said by that person, after the person and not what others said', async () => {
  const { readers, commands } = await openFreshStorage();
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const bo = saved(await commands.create('people', personDraft('Bo Maes')));
  const hers = saved(
    await commands.create('interactions', interactionDraft([ana.id], { summary: 'Le logement des familles.' })),
  );
  saved(await commands.create('interactions', interactionDraft([bo.id], { summary: 'Le logement des familles.' })));
  expect(await readers.search('verbrugge logement')).toMatchObject([{ id: hers.id, people: ['Ana Verbrugge'] }]);
  expect((await readers.search('verbrugge')).map(({ id }) => id)).toEqual([ana.id, hers.id]);
});

test('what exists in several languages is shown in the officer’s, and found in all; the title is not said again under itself', async () => {
  const { readers, commands } = await openFreshStorage();
  const titles = { fr: 'Détention d’enfants', nl: 'Opsluiting van kinderen' };
  saved(
    await commands.create('issues', {
      title: titles,
      summary: { fr: 'Aucun enfant enfermé.', nl: 'Geen kind achter tralies.' },
      keywords: { fr: [], nl: [], en: [], de: [] },
      documentNumbers: [],
      asks: { ideal: {}, reformist: {}, minimal: {} },
      window: 'normal',
      windowReason: 'Gestemd in de commissie',
      relevance: {},
    }),
  );
  for (const words of ['enfants', 'kinderen', 'tralies']) {
    const [hit] = await readers.search(words, { language: 'nl' });
    expect(hit?.title).toBe(titles.nl);
    expect(hit?.excerpt).not.toContain(titles.nl);
  }
  expect(await readers.search('enfants', { language: 'fr' })).toMatchObject([
    { title: titles.fr, excerpt: expect.stringMatching(/^Opsluiting van kinderen · Aucun enfant enfermé/u) },
  ]);
  expect((await readers.search('kinderen', { language: 'de' }))[0]?.title).toBe(titles.fr);
});

test('what is being typed is not searched', async () => {
  const { readers, commands } = await openFreshStorage();
  await commands.saveDraft('quick-note', { text: 'Zanzibar' });
  expect(await readers.search('zanzibar')).toEqual([]);
});

test('an excerpt is cut at words and shows that it was cut', () => {
  const before = 'on nous a dit beaucoup de choses et encore davantage sur tout le reste du dossier ';
  const after = ' et puis encore bien d’autres choses qui ne tiennent pas ici'.repeat(4);
  const excerpt = excerptOf(`${before}régularisation${after}`, ['regularisation']);
  expect(excerpt).toMatch(/^…\S.* régularisation et puis .*\S…$/u);
  expect(excerpt.length).toBeLessThan(230);
  const words = Array.from({ length: 60 }, (_, at) => `word${at + 10}`);
  // `word30` begins 140 units in: 60 before it is within `word21`, 180 after that within `word47`.
  expect(excerptOf(words.join(' '), ['word30'])).toBe(`…${words.slice(12, 38).join(' ')}…`);
});
