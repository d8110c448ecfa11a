import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { loadSampleWorkspace } from '../officer';

const ASKED = 'Inscrire l’interdiction dans la loi avant Pâques';
const ANSWERED = 'Elle en parle à son groupe jeudi et nous rappelle.';

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: sampleWeb() });
  await loadSampleWorkspace(chromium);
});

afterAll(() => chromium?.close());

async function openNote(): Promise<Page> {
  const popup = await chromium.openOwnPage('popup.html');
  await popup.getByRole('button', { name: fr.panel.quickNote }).click();
  return popup;
}

/** A popup in which the waiting draft is taken up again. */
async function resumeNote(): Promise<Page> {
  const popup = await chromium.openOwnPage('popup.html');
  await popup.getByText(fr.popup.draftWaiting).waitFor();
  await popup.getByRole('button', { name: fr.popup.resume }).click();
  return popup;
}

test('a note half typed is there again after the popup was closed and the worker killed', async () => {
  const popup = await openNote();
  await popup.getByRole('combobox', { name: fr.interaction.who }).fill('Osei');
  await popup.getByRole('option', { name: 'Adèle Osei' }).click();
  await popup.getByRole('textbox', { name: fr.interaction.asked }).fill(ASKED);
  // Kept at every keystroke: another window of the extension sees it.
  await eventually(async () => {
    const other = await resumeNote();
    const words = await other.getByRole('textbox', { name: fr.interaction.asked }).inputValue();
    await other.close();
    return words === ASKED;
  }, 'the draft on disk');
  await popup.getByRole('textbox', { name: fr.interaction.next }).fill('Rapp');
  await popup.close(); // in the middle of a word
  await chromium.killWorker();

  const again = await resumeNote();
  await eventually(
    async () => (await again.getByRole('textbox', { name: fr.interaction.asked }).inputValue()) === ASKED,
    'the words typed before',
  );
  expect(await again.getByRole('combobox', { name: fr.interaction.who }).inputValue()).toBe('Adèle Osei');
  await again.close();
});

test('the note is kept with Ctrl + Enter and stands in the panel beside the page', async () => {
  const popup = await openNote();
  await popup.getByRole('textbox', { name: fr.interaction.said }).fill(ANSWERED);
  await popup.getByRole('textbox', { name: fr.interaction.said }).press('Control+Enter');
  await popup.getByText(fr.interaction.saved('Adèle Osei')).waitFor();
  await popup.close();

  const page = await chromium.context.newPage();
  await page.goto(addressOf('chamber-report'));
  await eventually(async () => (await chromium.badgeOn(page)) !== '', 'the badge');
  const panel = readPanel(await chromium.openSidePanel(page));
  await panel.choose('Adèle Osei');
  await panel.shows(ANSWERED);
  expect(await chromium.bugs()).toEqual([]);
});

test('a note without anyone is not kept, says why, and loses nothing', async () => {
  const popup = await openNote();
  await popup.getByRole('textbox', { name: fr.interaction.asked }).fill('Une question sans personne');
  await popup.getByRole('button', { name: fr.interaction.save }).click();
  await popup.getByText(fr.interaction.needPerson).waitFor();
  expect(await popup.getByRole('textbox', { name: fr.interaction.asked }).inputValue()).toBe(
    'Une question sans personne',
  );
  await popup.close();
});
