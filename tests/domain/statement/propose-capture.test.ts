import { expect, test } from 'vitest';
import { issueSchema } from '../../../domain/issue/schema';
import type { PageFacts } from '../../../domain/page/schema';
import { personIdSchema } from '../../../domain/person/schema';
import { changeCapture, isSamePassage, readCapture } from '../../../domain/statement/capture';
import { recordsOfCapture } from '../../../domain/statement/capture-records';
import { proposeCapture, type Clipping } from '../../../domain/statement/propose-capture';
import type { SelectionReading } from '../../../domain/statement/selection';
import { inventId, inventIssue } from '../../support/invented-records';
import { REPORT } from '../../support/page';

const ANNE = personIdSchema.parse(inventId());
const CARE = issueSchema.parse(inventIssue());
const TODAY = '2026-11-20';
const WORDS = 'L’aide médicale urgente est un droit pour les gens qui sont dans la rue.';

const selection = (fields: Partial<SelectionReading> = {}): SelectionReading => ({
  refusal: null,
  text: WORDS,
  length: WORDS.length,
  prefix: 'avant',
  suffix: 'après',
  place: { firstBlock: 3, start: 0, lastBlock: 3, end: 20 },
  names: [],
  url: `${REPORT.url}?utm_source=x`,
  title: 'Titre de l’onglet',
  ...fields,
});

const clipping = (fields: Partial<Clipping> = {}, facts: Partial<PageFacts> = {}): Clipping => ({
  id: 'one',
  capturedAt: '2026-11-20T09:00:00.000Z',
  today: TODAY,
  tabId: 7,
  selection: selection(),
  handedOver: '',
  url: REPORT.url,
  title: 'Titre de l’onglet',
  page: { facts: { ...REPORT, outlet: 'La Chambre', ...facts }, people: [], words: [] },
  turns: [{ firstBlock: 2, lastBlock: 5, name: 'Anne', personId: ANNE }],
  issues: [CARE],
  ...fields,
});

test('a report fills the whole form and says what each guess rests on', () => {
  expect(proposeCapture(clipping())).toMatchObject({
    text: WORDS,
    personId: ANNE,
    date: '2026-11-18',
    language: 'fr',
    source: 'official',
    outlet: 'La Chambre',
    title: REPORT.title,
    url: REPORT.url,
    prefix: 'avant',
    suffix: 'après',
    issueIds: [CARE.id],
    isBare: false,
    guesses: { speaker: 'turn', date: 'said', language: 'words', issues: 'passage', source: 'page' },
  });
});

test('a day in the future is left out and said to be', () => {
  const capture = proposeCapture(clipping({}, { saidOn: '2027-03-03' }));
  expect(capture.date).toBe('');
  expect(capture.guesses.date).toBe('future');
});

test('two languages in the words give the more frequent one, said to be so', () => {
  const text = `${WORDS} Het is niet voor de mensen die wij op straat zien en dat wordt een schande.`;
  const capture = proposeCapture(clipping({ selection: selection({ text }) }));
  expect(capture.guesses.language).toBe('two');
});

test('one sentence of a report in two languages is enough to tell its language', () => {
  const languageOf = (text: string) =>
    proposeCapture(clipping({ selection: selection({ text }) }, { languages: ['fr', 'nl'] }));
  const told = { guesses: { language: 'words' } };
  expect(languageOf('Ik vind dat bijkomend in grensbewaking moet worden voorzien.')).toMatchObject({
    language: 'nl',
    ...told,
  });
  expect(languageOf('La solidarité n’est pas un délit.')).toMatchObject({ language: 'fr', ...told });
  expect(languageOf('Every life counts, with or without papers.')).toMatchObject({ language: 'en', ...told });
  expect(languageOf('Das Kindeswohl geht vor, auch in der Haft.')).toMatchObject({ language: 'de', ...told });
  expect(languageOf('Détention, opsluiting, detention.').language).toBeNull();
});

test('a passage too short to tell its language takes that of a page in one language only', () => {
  const short = { selection: selection({ text: 'Oui.' }) };
  expect(proposeCapture(clipping(short, { languages: ['nl'] }))).toMatchObject({
    language: 'nl',
    guesses: { language: 'page' },
  });
  expect(proposeCapture(clipping(short, { languages: ['fr', 'nl'] })).language).toBeNull();
});

test('a page without a title takes that of the tab, and may have none', () => {
  expect(proposeCapture(clipping({}, { title: ' ' })).title).toBe('Titre de l’onglet');
  expect(proposeCapture(clipping({ title: '' }, { title: '' })).title).toBe('');
});

test('an issue named only around the passage is said not to be in it', () => {
  const capture = proposeCapture(
    clipping({ selection: selection({ text: 'Je reviendrai avec un calendrier.' }) }, { topics: ['accès aux soins'] }),
  );
  expect(capture).toMatchObject({ issueIds: [CARE.id], guesses: { issues: 'page' } });
});

test('the kind of page gives the kind of source', () => {
  const sourceOf = (facts: Partial<PageFacts>) => proposeCapture(clipping({}, facts)).source;
  expect(sourceOf({ kind: 'article', reader: 'generic' })).toBe('press');
  expect(sourceOf({ kind: 'press_release', reader: 'europarl' })).toBe('own');
  expect(sourceOf({ kind: 'other', reader: 'chamber' })).toBe('official');
  expect(sourceOf({ kind: 'other', reader: 'generic', url: 'https://bsky.app/profile/someone/post/1' })).toBe('own');
});

test('on a page that cannot be asked the words of the menu are kept, and nothing else is guessed', () => {
  const capture = proposeCapture(
    clipping({ selection: null, handedOver: 'Des mots d’un PDF', page: null, turns: [], issues: [] }),
  );
  expect(capture).toMatchObject({
    text: 'Des mots d’un PDF',
    isBare: true,
    refusal: null,
    personId: null,
    date: '',
    outlet: 'lachambre.be',
    guesses: { speaker: null, date: null, source: null },
  });
});

test('what was typed in a field is not taken from the menu either', () => {
  const refused = selection({ refusal: 'form_field', text: '', place: null });
  expect(proposeCapture(clipping({ selection: refused, handedOver: 'secret' }))).toMatchObject({
    text: '',
    refusal: 'form_field',
  });
});

test('a field set by the officer is no longer said to be guessed', () => {
  const changed = changeCapture(proposeCapture(clipping()), { date: '2026-11-17' });
  expect(changed.guesses).toMatchObject({ date: null, speaker: 'turn' });
});

test('a note of ours is kept as such, whatever the page', () => {
  const records = recordsOfCapture({ ...proposeCapture(clipping()), kind: 'note' }, TODAY);
  expect(records.ok && records.value.statement.source).toBe('notes');
});

test('every problem is named at once: future day, promise without a day, too long a comment, no web address', () => {
  const capture = proposeCapture(clipping());
  const problemsOf = (fields: Partial<typeof capture>) => {
    const records = recordsOfCapture({ ...capture, ...fields }, TODAY);
    return records.ok ? [] : records.error.problems.map(({ code, field }) => `${field}: ${code}`);
  };
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ date: '2026-11-21', comment: 'a'.repeat(5_001), url: 'javascript:alert(1)' })).toEqual([
    'date: future_date',
    'comment: too_long',
    'url: bad_address',
  ]);
  expect(problemsOf({ isPromise: true, date: '' })).toEqual(['date: need_date']);
  expect(problemsOf({ isPromise: true, dueDate: '2026-11-01' })).toEqual(['dueDate: due_before_said']);
  expect(problemsOf({ isPromise: true, text: 'a'.repeat(5_001) })).toEqual(['text: too_long']);
  expect(problemsOf({ text: ' ', personId: null })).toEqual(['text: no_words', 'personId: no_person']);
});

test('a damaged draft loses only its damaged fields', () => {
  const capture = proposeCapture(clipping());
  expect(readCapture({ ...capture, date: 7, frames: { unheard: 'adopted' } })).toEqual({
    ...capture,
    date: '',
    frames: {},
  });
  expect(readCapture({ text: 'x' })).toBeNull();
});

test('the same words on another page are another passage', () => {
  expect(isSamePassage({ text: 'a  b\n', url: 'https://x.test/' }, { text: 'a b', url: 'https://x.test/' })).toBe(true);
  expect(isSamePassage({ text: 'a b', url: 'https://x.test/' }, { text: 'a b', url: 'https://y.test/' })).toBe(false);
  expect(isSamePassage({ text: '', url: '' }, { text: '', url: '' })).toBe(false);
});
