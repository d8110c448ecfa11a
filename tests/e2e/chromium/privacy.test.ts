import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { privacyWords } from '../../../locales/fr/privacy-words';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { loadSampleWorkspace } from '../officer';

const REPORT = addressOf('chamber-report');

/** What the sample notes on her begin with, up to anything that is written otherwise in HTML. */
const NOTES = (sampleWorkspace('2026-11-20').interactions ?? [])
  .filter(({ personIds }) => personIds.includes(PERSON.osei))
  .map(({ summary }) => summary.split(/[&<>"']/u)[0] ?? '');

/** What a page of the extension may ask of the browser's own keeping. */
interface StorageOfBrowser {
  get(keys: null): Promise<unknown>;
}

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: sampleWeb() });
  await loadSampleWorkspace(chromium);
});

afterAll(() => chromium?.close());

test('there are notes on her to begin with', () => {
  expect(NOTES.length).toBeGreaterThan(0);
});

test('the file of an access request holds the words of the dossier, and after erasure nobody knows the person any more', async () => {
  const report = await chromium.context.newPage();
  await report.goto(REPORT);
  await eventually(async () => (await chromium.badgeOn(report)) === '10', 'ten people on the badge');

  const dossier = await chromium.openOwnPage(`workspace.html#person/${PERSON.osei}`);
  const name = await dossier.getByRole('heading', { level: 1 }).innerText();
  await dossier.goto(`${chromium.origin}workspace.html#access/${PERSON.osei}`);
  const [download] = await Promise.all([
    dossier.waitForEvent('download'),
    dossier.getByRole('button', { name: privacyWords.access.saveDocument }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain(name);
  for (const words of NOTES) expect(file).toContain(words);

  await dossier.goto(`${chromium.origin}workspace.html#erasure/${PERSON.osei}`);
  await dossier.getByRole('textbox').last().fill(name);
  await dossier.getByRole('button', { name: privacyWords.erasure.erase }).click();
  await dossier.getByRole('heading', { name: privacyWords.erasure.erased, level: 1 }).waitFor();

  await eventually(async () => (await chromium.badgeOn(report)) === '9', 'one person less on the badge');
  // What pages look names up in and what is remembered of open pages hold her id no more; a page still says its own speakers.
  const kept = await dossier.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: Record<'local' | 'session', StorageOfBrowser> } }
    ).chrome; // a page of the extension
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
  expect(kept.includes(PERSON.osei)).toBe(false);
  expect(await chromium.bugs()).toEqual([]);
});
