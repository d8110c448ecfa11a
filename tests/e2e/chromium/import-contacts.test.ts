import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { importWords } from '../../../locales/fr/import-words';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { ROOT } from '../../support/root';
import { importRoster } from '../officer';

const ROSTER = join(ROOT, 'tests/e2e/fixtures/assembly.popolo.json');
/** As a French Excel saves it: semicolons, Windows letters. The chief stands in the roster; everybody is invented. */
const SHEET = [
  'Nom;Prénom;Fonction;Travaille pour;E-mail;GSM;Voiture;Remarque',
  'BÉGUIN;Hélène;Conseillère;Ysaline Corbeveau;helene@exemple.invalid;0470 55 01 02;bleue;Préfère le matin',
  'Maes;Dirk;Assistant;Quentin Nulpart;dirk(at)exemple.invalid;;;',
].join('\r\n');

const folder = mkdtempSync(join(tmpdir(), 'antichambre-contacts-'));
let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: {} });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await chromium?.close();
});

test('a sheet of contacts goes in by the keyboard, and its people stand where one looks for whom to call', async () => {
  await importRoster(chromium, ROSTER, 5);
  const path = join(folder, 'contacts.csv');
  writeFileSync(path, Buffer.from(SHEET, 'latin1'));
  const { contacts, importing } = importWords;
  const page = await chromium.openOwnPage('workspace.html#import');
  await page.locator('input[type=file]').setInputFiles(path);

  await page.getByRole('button', { name: contacts.toPreview }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(contacts.notTaken(1, 'Voiture')).waitFor();
  expect(await page.getByText('Ligne 3, E-mail').locator('..').innerText()).toContain('dirk(at)exemple.invalid');
  await page.getByRole('radio', { name: contacts.bossNobody }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: contacts.bossNobody, checked: true }).waitFor();
  await page.getByRole('button', { name: importing.apply(2) }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(importing.report(2, 0, 0)).waitFor();
  await page.getByText(contacts.remarksLeftOut(1)).waitFor();

  await page.goto(`${chromium.origin}workspace.html#people`);
  await page.getByRole('link', { name: 'Ysaline Corbeveau' }).first().click();
  const call = page.getByRole('region', { name: fr.workspace.whoToCall });
  await call.getByRole('link', { name: 'Hélène Béguin' }).waitFor();
  expect(await call.getByRole('link', { name: '0470 55 01 02' }).getAttribute('href')).toBe('tel:0470550102');
  expect(await chromium.bugs()).toEqual([]);
  await page.close();
});
