import { mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '../domain/shared/language';
import { CATALOGUES } from '../locales/catalogue';
import { ISSUE, PERSON } from '../samples/ids';
import { SAMPLE_PAGES, type SamplePage } from '../samples/pages';
import { chooseLanguage, loadSampleWorkspace, turnMarksOn } from '../tests/e2e/officer';
import { eventually } from '../tests/support/eventually';
import { readPanel, type Panel } from '../tests/support/panel';
import { addressOf } from '../tests/support/sample-web';
import { NOBODY, OUT, photograph, startTour } from './tour-surfaces';

// `npm start` without a display: what the officer would see, in sentences, and as pictures under out/tour/.
const say = (sentence: string) => console.log(sentence);
const { chromium, extension } = await startTour({ headless: true });

/** The panel in both colours, at the width given. */
async function photographPanel(panel: Panel, name: string, width = 400): Promise<void> {
  await panel.page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
  // As tall as what it shows, so that the bar at its foot stands at the foot of the picture.
  const height = await panel.page.evaluate(() => document.documentElement.scrollHeight);
  await panel.page.setViewport({ width, height: Math.max(height, 600), deviceScaleFactor: 1 });
  for (const value of ['light', 'dark']) {
    await panel.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await panel.page.screenshot({ path: `${OUT}/${name}-${value}.png` });
  }
  await panel.page.emulateMediaFeatures([]);
}

/** The first line of a region below its heading. */
function firstLine(region: string): string {
  return region.split('\n').filter((line) => line.trim() !== '')[1] ?? '';
}

/** What the panel advises for the person in front, in one sentence. */
async function describeAdvice(panel: Panel, name: string): Promise<string> {
  const { fr } = CATALOGUES;
  await panel.choose(name);
  const text = await panel.text();
  const headings = await panel.headings();
  const ask = headings.find((heading) =>
    Object.values(fr.framing.askLevels).some((l) => heading === fr.advice.askAt(l)),
  );
  const framings = [fr.panel.framings.several, fr.panel.framings.one].find((heading) => headings.includes(heading));
  if (ask === undefined || framings === undefined) return `${name}: ${text.split('\n')[0] ?? 'nothing is advised'}.`;
  const [first] = await panel.framings(framings);
  const lever = headings.includes(fr.advice.lever) ? ' A promise stands as lever.' : '';
  return `${name}: ${ask.toLowerCase()}, “${firstLine(await panel.region(ask))}”; framing ${first ?? '?'}.${lever}`;
}

async function openSamplePage(id: SamplePage['id']): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(addressOf(id));
  await eventually(async () => (await chromium.badgeOn(page)) !== '', `the badge on ${id}`);
  return page;
}

async function saveBrief(language: InterfaceLanguage, audience: 'internal' | 'leave_behind'): Promise<void> {
  const route = `brief/${PERSON.osei}/${ISSUE.childDetention}/${language}/${audience}`;
  const page = await chromium.openOwnPage(`workspace.html#${route}`);
  const heading = page.getByRole('heading', { level: 2 });
  await heading.waitFor();
  const words = (await page.locator('body').innerText()).split(/\s+/u).length;
  say(
    `The brief (${language}, ${audience.replace('_', ' ')}) is headed “${await heading.innerText()}” and has ${words} words.`,
  );
  // A sheet of A4 as it comes out of the printer.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${OUT}/brief-${language}-${audience}.png`, fullPage: true });
  await page.close();
}

try {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const welcome = await chromium.openOwnPage('welcome.html');
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  await photograph(welcome, 'welcome-fr');
  say(`On the first day it says “${await welcome.getByRole('heading', { level: 1 }).innerText()}”.`);
  await welcome.close();
  await loadSampleWorkspace(chromium);
  say('The sample workspace is loaded; everyone in it is invented.');

  const report = await openSamplePage('chamber-report');
  const panel = readPanel(await chromium.openSidePanel(report));
  let before = '';
  for (const { id, title } of SAMPLE_PAGES) {
    const page = id === 'chamber-report' ? report : await openSamplePage(id);
    await page.bringToFront();
    before = await eventually(async () => {
      const [heading] = await panel.headings();
      return heading !== before && (await panel.people()).length > 0 && heading;
    }, `the panel to follow to ${id}`);
    await panel.showEveryone();
    const people = await panel.people();
    say(`“${title}”: the badge says ${await chromium.badgeOn(page)}; the panel lists ${people.join(', ')}.`);
    if (people[0] !== undefined) say(`  ${await describeAdvice(panel, people[0])}`);
    await photographPanel(panel, `panel-fr-${id}`);
    if (page !== report) await page.close();
  }

  await report.bringToFront();
  await panel.shows('Younes Amrani');
  await panel.showEveryone();
  for (const name of ['Adèle Osei', 'Pieter Royer', 'Katrien Dewaelhens'])
    say(`  ${await describeAdvice(panel, name)}`);
  await photographPanel(panel, 'panel-fr-osei-320', 320);
  // The three states of the advice: much is known, a position alone, nothing.
  const { advice } = CATALOGUES.fr;
  for (const [state, name, sentence] of [
    ['known', 'Adèle Osei', advice.confidenceMeaning.high],
    ['generic', 'Stijn Roobrouck', advice.generic(-2)],
    ['unknown', 'Nora Ferrand', advice.unknown],
  ] as const) {
    await panel.choose(name);
    await panel.shows(sentence);
    say(`  ${name}: “${sentence}”`);
    await photographPanel(panel, `advice-fr-${state}`);
  }

  const nobody = await chromium.context.newPage();
  await nobody.goto(NOBODY);
  await panel.shows(CATALOGUES.fr.panel.nobodyTitle);
  say(`On a page that names nobody the panel says “${CATALOGUES.fr.panel.nobodyTitle}” and the badge is empty.`);
  await photographPanel(panel, 'panel-fr-nobody');
  await nobody.close();

  const glance = await chromium.openPopup(report);
  await eventually(
    () => glance.evaluate((words) => document.body.innerText.includes(words), CATALOGUES.fr.popup.askIs('')),
    'the people in the popup',
  );
  await glance.screenshot({ path: `${OUT}/popup-fr-report.png` });
  say('The popup over the report lists the same people, each with framing and ask.');
  await glance.close();

  const popup = await chromium.openOwnPage('popup.html');
  await popup.setViewportSize({ width: 420, height: 600 });
  const noteButton = popup.getByRole('button', { name: CATALOGUES.fr.panel.quickNote });
  await noteButton.waitFor();
  await photograph(popup, 'popup-fr');
  await noteButton.click();
  const { interaction } = CATALOGUES.fr;
  await popup.getByRole('combobox', { name: interaction.who }).fill('Osei');
  await popup.getByRole('option', { name: 'Adèle Osei' }).click();
  await popup.getByRole('textbox', { name: interaction.asked }).fill('Porter la proposition au sein de la majorité.');
  await popup.getByRole('textbox', { name: interaction.said }).fill('Elle en parle jeudi à son groupe.');
  await photograph(popup, 'popup-fr-note');
  await popup.getByRole('button', { name: interaction.save }).click();
  await popup.getByText(interaction.saved('Adèle Osei')).waitFor();
  say('A note after a call with Adèle Osei is saved from the popup.');
  await popup.close();

  for (const language of ['fr', 'nl'] as const) {
    await saveBrief(language, 'internal');
    await saveBrief(language, 'leave_behind');
  }

  await chooseLanguage(chromium, 'nl');
  await report.bringToFront();
  await panel.shows(CATALOGUES.nl.panel.kinds.report);
  await photographPanel(panel, 'panel-nl-chamber-report');
  say('The interface is Dutch now; the page and the names stay as they are.');
  const dutchPopup = await chromium.openOwnPage('popup.html');
  await dutchPopup.setViewportSize({ width: 420, height: 600 });
  await dutchPopup.emulateMedia({ colorScheme: 'dark' });
  await dutchPopup.getByRole('button', { name: CATALOGUES.nl.panel.quickNote }).waitFor();
  await photograph(dutchPopup, 'popup-nl-dark');
  await dutchPopup.close();

  for (const [name, route] of [
    ['today', ''],
    ['people', 'people'],
    ['person', `people/${PERSON.osei}`],
    ['issue', `issues/${ISSUE.childDetention}`],
    ['import', 'import'],
    ['settings', 'settings'],
  ] as const) {
    const page = await chromium.openOwnPage(`workspace.html#${route}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await photograph(page, `workspace-nl-${name}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await photograph(page, `workspace-nl-${name}-dark`);
    await page.close();
  }

  await turnMarksOn(chromium, CATALOGUES.nl.settings.marks);
  await report.bringToFront();
  const marked = await eventually(() => report.evaluate(() => CSS.highlights.size > 0 && 'on'), 'the page marks');
  await photograph(report, 'page-marks');
  say(`Page marks are ${marked}: the names on the report are underlined, without a change of the page.`);

  const bugs = await chromium.bugs();
  say(bugs.length === 0 ? 'No unexpected error was written down.' : `Unexpected errors: ${bugs.join('; ')}`);
  say(`Pictures: ${relative(process.cwd(), OUT)}/`);
  process.exitCode = bugs.length === 0 ? 0 : 1;
} finally {
  await chromium.close();
  rmSync(extension, { recursive: true, force: true });
}
