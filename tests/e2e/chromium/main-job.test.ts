import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel, type Panel } from '../../support/panel';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { loadSampleWorkspace } from '../officer';

const REPORT = addressOf('chamber-report');
const MEMBER = addressOf('chamber-member');
const NOBODY = 'https://www.lachambre.be/nobody.html';
const UNWATCHED = addressOf('news-fr');

let chromium: RunningChromium;
let report: Page;
let panel: Panel;

beforeAll(async () => {
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: {
      ...sampleWeb(),
      [NOBODY]: '<!doctype html><html lang="fr"><title>Agenda</title><main><p>Aucune réunion cette semaine.</p></main>',
    },
  });
  await loadSampleWorkspace(chromium);
  report = await chromium.context.newPage();
  await report.goto(REPORT);
  await eventually(async () => (await chromium.badgeOn(report)) !== '', 'the badge of the report');
  panel = readPanel(await chromium.openSidePanel(report));
});

afterAll(() => chromium?.close());

describe('the report of a debate', () => {
  test('the badge counts everyone the report names or lets speak', async () => {
    expect(await chromium.badgeOn(report)).toBe('10');
  });

  test('the panel says what the page is and which of our issues it is about', async () => {
    await panel.shows(fr.panel.kinds.report);
    await panel.shows('18 nov. 2026');
    // The words of the page are counted after its people were read.
    const chosen = () => panel.page.evaluate(() => document.querySelector('[aria-pressed=true]')?.textContent);
    expect(await eventually(chosen, 'an issue of the page')).toBe('Détention d’enfants');
  });

  test('those who speak stand first, and nobody is listed who is not on the page', async () => {
    await panel.press(fr.panel.moreNames(6));
    const people = await panel.people();
    expect(people.slice(0, 7).toSorted()).toEqual([
      'Adèle Osei',
      'Arnaud Pirmez',
      'Jasper Vanhoorne',
      'Katrien Dewaelhens',
      'Nora Ferrand',
      'Pieter Royer',
      'Younes Amrani',
    ]);
    expect(people.slice(7).toSorted()).toEqual(['Geert Ostyn', 'Luc Bastenier', 'Stijn Roobrouck']);
  });

  test('the ally in the majority is asked for the ideal, by way of the child', async () => {
    await panel.choose('Adèle Osei');
    expect(await panel.region(fr.advice.askAt(fr.framing.askLevels.ideal))).toContain(
      'Inscrire dans la loi sur les étrangers l’interdiction de détenir un enfant',
    );
    expect((await panel.framings(fr.panel.framings.several))[0]).toBe(fr.framing.framings.child.label);
  });

  test('the hostile former secretary is asked for the least, by figures and law, and never by rights or humanity', async () => {
    await panel.choose('Pieter Royer');
    await panel.region(fr.advice.askAt(fr.framing.askLevels.minimal));
    const framings = await panel.framings(fr.panel.framings.several);
    expect(framings.slice(0, 2)).toEqual([fr.framing.framings.evidence.label, fr.framing.framings.rule_of_law.label]);
    const avoid = await panel.region(fr.advice.avoid);
    expect(avoid).toContain(fr.framing.framings.humanity.label);
    expect(avoid).toContain(fr.framing.framings.rights.label);
  });

  test('the secretary of state is reminded of her promise, in her own words on human rights', async () => {
    await panel.choose('Katrien Dewaelhens');
    await panel.region(fr.advice.lever);
    await panel.region(fr.advice.askAt(fr.framing.askLevels.ideal));
    expect((await panel.framings(fr.panel.framings.several))[0]).toBe(fr.framing.framings.rights.label);
  });
});

describe('the panel follows the tab', () => {
  test('to a page of a member, who then stands first', async () => {
    const member = await chromium.context.newPage();
    await member.goto(MEMBER);
    await eventually(async () => (await panel.people())[0] === 'Lise Vandamme', 'the member in front');
    expect(await panel.text()).toContain(fr.panel.kinds.member);
    await member.close();
  });

  test('back to the report, and on to a page where nobody is known', async () => {
    await report.bringToFront();
    await panel.shows('Younes Amrani');
    const other = await chromium.context.newPage();
    await other.goto(NOBODY);
    await panel.shows(fr.panel.nobodyTitle);
    expect(await panel.people()).toEqual([]);
    await other.goto(MEMBER);
    await eventually(async () => (await panel.people())[0] === 'Lise Vandamme', 'the member in front');
    await other.close();
  });

  test('on a site that was not chosen it says so and names no one', async () => {
    const page = await chromium.context.newPage();
    await page.goto(UNWATCHED);
    await panel.shows(fr.panel.unwatchedTitle);
    expect(await panel.people()).toEqual([]);
    expect(await chromium.badgeOn(page)).toBe('');
    await page.close();
    await report.bringToFront();
  });
});

describe('when the browser has put the worker to sleep', () => {
  test('the panel still shows the page, and a new page is read and counted', async () => {
    await panel.shows('Younes Amrani');
    await chromium.killWorker();
    expect(await chromium.workerRuns()).toBe(false);
    await panel.choose('Younes Amrani');

    const again = await chromium.context.newPage();
    await again.goto(`${REPORT}?again`);
    await eventually(async () => (await chromium.badgeOn(again)) === '10', 'the badge after the worker was killed');
    await panel.shows('Pieter Royer');
    await again.close();
  });

  test('going to a page that is not watched does not wake it, and what was read before is not shown there', async () => {
    const elsewhere = await chromium.context.newPage();
    await elsewhere.goto(`${REPORT}?before`);
    await eventually(async () => (await chromium.badgeOn(elsewhere)) === '10', 'the badge of the report');
    await panel.shows('Pieter Royer');
    // Counting the words is the last thing a reading does: told of it later, the worker would wake again.
    await eventually(() => chromium.hasCounted(elsewhere, 'osei'), 'the words to be counted');
    await chromium.killWorker();
    await elsewhere.goto(UNWATCHED);
    await panel.shows(fr.panel.unwatchedTitle);
    expect(await panel.people()).toEqual([]);
    expect(await chromium.badgeOn(elsewhere)).toBe('');
    expect(await chromium.workerRuns()).toBe(false);
    await elsewhere.close();
    expect(await chromium.workerRuns()).toBe(false);
    await report.bringToFront();
    await panel.shows('Pieter Royer');
  });

  test('the names are known again after every people-changing page was closed', async () => {
    await chromium.killWorker();
    await report.reload();
    await eventually(async () => (await chromium.badgeOn(report)) === '10', 'the badge after a reload');
    expect(await chromium.bugs()).toEqual([]);
  });
});
