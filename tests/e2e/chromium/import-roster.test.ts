import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importWords } from '../../../locales/fr/import-words';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { ROOT } from '../../support/root';
import { importRoster } from '../officer';
import { ASSEMBLY_REPORT } from '../pages/assembly-report';

const REPORT = 'https://www.lachambre.be/doc/CCRI/html/56/ic995x.html';
const ROSTER = join(ROOT, 'tests/e2e/fixtures/assembly.popolo.json');

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: { [REPORT]: ASSEMBLY_REPORT } });
});

afterAll(() => chromium?.close());

test('a list of members goes in, and the people of an open report are counted without a reload', async () => {
  const page = await chromium.context.newPage();
  await page.goto(REPORT);
  await importRoster(chromium, ROSTER, 5);
  await eventually(async () => (await chromium.badgeOn(page)) === '3', 'three people on the badge');

  await page.bringToFront();
  const panel = readPanel(await chromium.openSidePanel(page));
  await panel.shows('Ysaline Corbeveau');
  expect((await panel.people()).toSorted()).toEqual([
    'Jorik Van den Zavelberghe',
    "Maëlle d'Hautrive",
    'Ysaline Corbeveau',
  ]);
  expect(await chromium.bugs()).toEqual([]);
});

describe('a file that cannot be taken is refused with its place, and nothing changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'antichambre-files-'));
  const roster = readFileSync(ROSTER, 'utf8');
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Chooses a file and gives what the page then says of it. */
  async function choose(path: string): Promise<string> {
    const page = await chromium.openOwnPage('workspace.html#import');
    await page.locator('input[type=file]').setInputFiles(path);
    const notice = page.getByText(/n’a pas pu être pris/).locator('..');
    const words = await notice.innerText();
    await page.goto(`${chromium.origin}workspace.html#people`);
    await page.getByRole('row').nth(5).waitFor();
    expect(await page.getByRole('row').count()).toBe(1 + 5);
    await page.close();
    return words;
  }

  test('a text that is no JSON', async () => {
    expect(await choose(write('letter.json', 'Bonjour,\nvoici la liste.'))).toContain('à la ligne 1');
  });

  test('a list cut in half', async () => {
    expect(await choose(write('half.json', roster.slice(0, roster.length / 2)))).toContain('il s’arrête au milieu');
  });

  test('a list with a key that would change every object', async () => {
    const poisoned = roster.replace('"persons": [', '"__proto__": { "polluted": true }, "persons": [');
    expect(await choose(write('poisoned.json', poisoned))).toContain('clé qui pourrait nuire');
    expect(poisoned).not.toBe(roster);
  });

  test('a thousand levels', async () => {
    const deep = `{"persons": ${'['.repeat(1_000)}${']'.repeat(1_000)}}`;
    expect(await choose(write('deep.json', deep))).toContain('niveaux imbriqués');
  });

  test('a birth date that is in no calendar', async () => {
    const wrong = roster.replace('"birth_date": "1979-03-14"', '"birth_date": "2024-13-40"');
    expect(await choose(write('date.json', wrong))).toContain(importWords.roster.problem.bad_date);
  });

  test('a file of 200 MB', async () => {
    const path = write('large.json', '{}');
    truncateSync(path, 200 * 1_048_576);
    expect(await choose(path)).toContain('trop volumineux (200 Mo)');
  });
});
