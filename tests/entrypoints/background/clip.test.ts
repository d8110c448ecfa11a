import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageOverview } from '../../../domain/page/overview';
import { captureKey, readCapture, type Capture } from '../../../domain/statement/capture';
import { clip, type ClipSource } from '../../../entrypoints/background/clip';
import { rememberPage } from '../../../platform/page-memory';
import type { Storage } from '../../../storage/open-storage';
import { furnishBrowserSites } from '../../support/browser-sites';
import { REPORT } from '../../support/page';
import { openFreshStorage } from '../../support/storage';

beforeEach(() => {
  fakeBrowser.reset();
  furnishBrowserSites();
});

const URL_OF_REPORT = REPORT.url;

/** A tab on a page, and words of it that the menu hands over: its own scripts cannot be asked. */
async function openSource(url: string, handedOver: string): Promise<ClipSource> {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('a tab without id');
  return { tabId: id, url, title: 'Title of the tab', handedOver, inFrame: false, editable: false };
}

async function rememberReport(tabId: number, address: string): Promise<void> {
  const page: PageOverview = { tabId, facts: { ...REPORT, outlet: 'La Chambre' }, people: [], unclear: [], words: [] };
  await rememberPage(tabId, address, page);
}

async function captures(storage: Storage): Promise<Capture[]> {
  const drafts = await storage.readers.list('drafts');
  return drafts.flatMap(({ content }) => readCapture(content) ?? []);
}

test('words that the menu hands over are kept with what is known of the page', async () => {
  const storage = await openFreshStorage();
  const source = await openSource(URL_OF_REPORT, ' We will open two centres. ');
  await rememberReport(source.tabId, URL_OF_REPORT);
  await clip(source, storage);
  expect(await captures(storage)).toMatchObject([
    {
      text: 'We will open two centres.',
      url: URL_OF_REPORT,
      outlet: 'La Chambre',
      title: REPORT.title,
      date: '2026-11-18',
      isBare: true,
      refusal: null,
    },
  ]);
});

test('a page that changed its address and was not read again lends the words neither its title nor its date', async () => {
  const storage = await openFreshStorage();
  const elsewhere = 'https://www.lachambre.be/doc/CCRI/html/56/ic123x.html';
  const source = await openSource(elsewhere, 'We will open two centres.');
  // Remembered under the address the tab shows now, read when it showed another.
  await rememberReport(source.tabId, elsewhere);
  await clip(source, storage);
  expect(await captures(storage)).toMatchObject([{ url: elsewhere, title: 'Title of the tab', date: '' }]);
});

test('words chosen in a form field are refused, and said to be', async () => {
  const storage = await openFreshStorage();
  const source = await openSource(URL_OF_REPORT, 'my own answer');
  await clip({ ...source, editable: true }, storage);
  expect(await captures(storage)).toMatchObject([{ text: '', refusal: 'form_field' }]);
});

test('an empty clip makes room for the next one of its tab, and leaves those of other tabs and those with words', async () => {
  const storage = await openFreshStorage();
  const source = await openSource(URL_OF_REPORT, '');
  const other = await openSource('https://www.gazette.example/a', '');
  await clip(other, storage);
  await clip(source, storage);
  await clip({ ...source, handedOver: 'First words.' }, storage);
  await clip({ ...source, handedOver: 'Second words.' }, storage);
  const kept = await captures(storage);
  const textsOf = (tabId: number) => kept.filter((one) => one.tabId === tabId).map(({ text }) => text);
  expect(textsOf(source.tabId).toSorted((a, b) => a.localeCompare(b))).toEqual(['First words.', 'Second words.']);
  expect(textsOf(other.tabId)).toEqual(['']);
});

test('the same words clipped twice come back with what was typed in them', async () => {
  const storage = await openFreshStorage();
  const source = await openSource(URL_OF_REPORT, 'We will open two centres.');
  await clip(source, storage);
  const [first] = await captures(storage);
  if (first === undefined) throw new Error('nothing kept');
  await storage.commands.saveDraft(captureKey(first.id), { ...first, comment: 'For the hearing.' });
  await clip(source, storage);
  expect(await captures(storage)).toMatchObject([{ id: first.id, comment: 'For the hearing.' }]);
});
