import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { ROOT } from '../../support/root';
import { longestTaskDuring } from '../../support/trace';
import { importRoster, turnMarksOn } from '../officer';

const HOST = 'https://www.lachambre.be';
const FEED = `${HOST}/feed.html`;
const LINKED = `${HOST}/linked.html`;
const UNLINKED = `${HOST}/unlinked.html`;

const SENTENCE =
  'La commission examine le budget des centres d’accueil et les chiffres que l’administration a transmis. ';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><body><main><h1>${title}</h1>${body}</main><footer>Contact</footer>`;
const said = '<p>Dondergoor a répondu en commission, puis la séance a été levée à midi.</p>';
const link = `<p>Auteur : <a href="/kvvcr/showpage.cfm?section=/depute&language=fr&cfm=cvview54.cfm?key=99102&lactivity=56">fiche</a></p>`;

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: {
      [FEED]: page('Fil', `<p>Ysaline Corbeveau ouvre la séance.</p>${`<p>${SENTENCE.repeat(5)}</p>`.repeat(400)}`),
      [LINKED]: page('Séance', link + said + `<p>${SENTENCE.repeat(3)}</p>`),
      [UNLINKED]: page('Séance', said + `<p>${SENTENCE.repeat(3)}</p>`),
    },
  });
  await importRoster(chromium, join(ROOT, 'tests/e2e/fixtures/assembly.popolo.json'), 5);
  await turnMarksOn(chromium, fr.settings.marks);
});

afterAll(() => chromium?.close());

async function open(address: string): Promise<Page> {
  const opened = await chromium.context.newPage();
  await opened.goto(address);
  return opened;
}

const badgeIs = (on: Page, text: string) =>
  eventually(async () => (await chromium.badgeOn(on)) === text, `${text} on the badge`, 20_000);

test('a feed of 200 paragraphs is followed without a long task, and the person named in it lights the badge', async () => {
  const feed = await open(FEED);
  await badgeIs(feed, '1');
  const longest = await longestTaskDuring(feed, async () => {
    await feed.evaluate(
      async ([sentence]) => {
        const main = document.querySelector('main');
        for (let at = 0; at < 200; at += 1) {
          const added = document.createElement('p');
          added.textContent = at === 150 ? 'Wannes Dondergoor prend la parole.' : `${at} ${sentence}`.repeat(4);
          main?.append(added);
          await new Promise((done) => requestAnimationFrame(done));
        }
      },
      [SENTENCE],
    );
    await badgeIs(feed, '2');
  });
  expect(longest).toBeLessThanOrEqual(50);
  expect(await chromium.bugs()).toEqual([]);
  await feed.close();
});

test('a person whom the page links by official id is known by the family name alone', async () => {
  const linked = await open(LINKED);
  await badgeIs(linked, '1');
  expect(await chromium.badgeOn(linked)).toBe('1');
  await linked.close();
});

test('without that link the family name alone says nothing', async () => {
  const unlinked = await open(UNLINKED);
  const heard = await open(LINKED);
  await badgeIs(heard, '1');
  expect(await chromium.badgeOn(unlinked)).toBe('');
  await unlinked.close();
  await heard.close();
});

test('a page that gives itself another address without another text is still the page that was read', async () => {
  const renamed = await open(LINKED);
  await badgeIs(renamed, '1');
  const panel = readPanel(await chromium.openSidePanel(renamed));
  await eventually(async () => (await panel.people()).length === 1, 'the person in the panel');
  await renamed.evaluate(() => history.pushState(null, '', '/renamed.html?part=2'));
  const other = await open(UNLINKED);
  await eventually(async () => (await panel.people()).length === 0, 'the other page');
  await other.close();
  await renamed.bringToFront();
  await eventually(async () => (await panel.people()).length === 1, 'the person again');
  expect(await chromium.bugs()).toEqual([]);
});

test('a page that goes on to another address and another text is read anew, on the badge and in the panel', async () => {
  const going = await open(UNLINKED);
  const panel = readPanel(await chromium.openSidePanel(going));
  await panel.shows(fr.panel.nobodyTitle);
  await going.evaluate(() => {
    history.pushState(null, '', '/next.html');
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = '<h1>Suite</h1><p>Wannes Dondergoor prend la parole.</p>';
  });
  await badgeIs(going, '1');
  await eventually(async () => (await panel.people()).includes('Wannes Dondergoor'), 'him in the panel');
  expect(await chromium.bugs()).toEqual([]);
});
