import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel, type Panel } from '../../support/panel';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { clipByShortcut, clipFromMenu, selectWords } from '../clip';
import { loadSampleWorkspace, turnMarksOn } from '../officer';

let chromium: RunningChromium;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: sampleWeb() });
  await loadSampleWorkspace(chromium);
  page = await chromium.context.newPage();
  await page.goto(addressOf('chamber-report'));
  await eventually(async () => (await chromium.badgeOn(page)) !== '', 'the badge');
  panel = readPanel(await chromium.openSidePanel(page));
});

afterAll(() => chromium?.close());

/** What stands in a field of the panel. */
const valueOf = (label: string) =>
  panel.page.evaluate((name) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(name));
    const field = found === undefined ? null : document.getElementById(found.htmlFor);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
  }, label);

/** Whether a field of the panel still holds these words, once they had the time to be kept. */
const draftsHold = async (words: string) => {
  const own = await chromium.openOwnPage('sidepanel.html');
  await own.getByText(fr.capture.waiting(1)).click();
  await own.getByRole('button', { name: /je reviendrai/u }).click();
  const held = await own.getByRole('textbox', { name: fr.capture.comment }).inputValue();
  await own.close();
  return held === words;
};

const press = async (key: string) => {
  await panel.page.keyboard.down('Control');
  await panel.page.keyboard.press(key as 'Enter');
  await panel.page.keyboard.up('Control');
};

test('words selected in a turn open the form with words, speaker and day; one key keeps them', async () => {
  await selectWords(page, 'Un avis du Conseil', 'avec un calendrier.');
  await clipFromMenu(chromium, page, { selectionText: 'as the browser would hand them over' });
  await panel.shows(fr.capture.title);
  expect(await valueOf(fr.capture.words)).toBe(
    "Un avis du Conseil d'État se demande en trente jours. Je retiens qu'il y aura un texte, et je reviendrai avec un calendrier.",
  );
  expect(await valueOf(fr.capture.who)).toBe('Adèle Osei');
  await panel.shows(fr.capture.guess.speaker.turn);
  await panel.shows(fr.capture.guess.date.said);
  await panel.page.focus('textarea');
  await press('Enter');
  await panel.shows(fr.capture.saved('Adèle Osei'));
});

test('the same words clipped again lead to the record', async () => {
  await selectWords(page, 'Un avis du Conseil', 'avec un calendrier.');
  await clipByShortcut(chromium, page);
  await panel.shows(fr.capture.alreadyTitle);
  expect(await valueOf(fr.capture.words)).toBe('');
  await panel.press(fr.capture.close);
});

test('a passage of two speakers asks which, and what is typed survives the panel and the worker', async () => {
  await selectWords(page, 'je reviendrai avec', 'Geen antwoord dus.');
  await clipFromMenu(chromium, page);
  await panel.shows(fr.capture.guess.speaker.several('Adèle Osei et Pieter Royer'));
  expect(await valueOf(fr.capture.who)).toBe('');
  await panel.page.focus(`textarea[rows="1"]`);
  await panel.page.keyboard.type('Deux voix');
  await eventually(() => draftsHold('Deux voix'), 'the draft');
  await chromium.killWorker();
  const again = await chromium.openOwnPage('sidepanel.html');
  await again.getByText(fr.capture.waiting(1)).click();
  await again.getByRole('button', { name: /je reviendrai avec un calendrier/u }).click();
  expect(await again.getByRole('textbox', { name: fr.capture.comment }).inputValue()).toBe('Deux voix');
  await again.getByRole('button', { name: fr.capture.discard }).click();
  await again.getByRole('button', { name: fr.capture.discard }).waitFor({ state: 'detached' });
  await again.close();
  await page.bringToFront();
});

test('a page that is not watched still gives the words the browser hands over', async () => {
  const article = await chromium.context.newPage();
  await article.goto(addressOf('news-fr'));
  await clipFromMenu(chromium, article, { selectionText: 'Un patient qui attend finit par coûter plus cher' });
  await panel.shows(fr.capture.bare);
  expect(await valueOf(fr.capture.words)).toBe('Un patient qui attend finit par coûter plus cher');
  await panel.press(fr.capture.discard);
  await article.close();
});

test('words in a form field are refused with the reason', async () => {
  const form = await chromium.context.newPage();
  await form.goto(addressOf('chamber-member'));
  await form.evaluate(() => {
    const field = document.createElement('textarea');
    field.value = 'Mot de passe';
    document.body.prepend(field);
    field.focus();
    field.select();
  });
  await clipFromMenu(chromium, form, { selectionText: 'Mot de passe' });
  await panel.shows(fr.capture.refusals.form_field);
  expect(await valueOf(fr.capture.words)).toBe('');
  await panel.press(fr.capture.back);
  await form.close();
});

test('kept words are marked again when marks are on, and the panel says when they are gone', async () => {
  await turnMarksOn(chromium, fr.settings.marks);
  await page.bringToFront();
  await page.reload();
  await eventually(() => page.evaluate(() => CSS.highlights.has('antichambre-quote')), 'the mark of the quote');
  await page.evaluate(() => {
    const gone = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('trente jours'));
    gone?.remove();
  });
  await panel.shows(fr.capture.savedHere(2).split(/\s:/u)[0] ?? '');
  await panel.press(fr.capture.savedHere(2).split(/\s:/u)[0] ?? '');
  await panel.shows(fr.capture.gone);
  // The menu is fired without a click here, and the panel, open already, may then not be opened.
  const bugs = await chromium.bugs();
  expect(bugs.filter((bug) => !bug.includes('in response to a user gesture'))).toEqual([]);
});
