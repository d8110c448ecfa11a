import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatCivilDate } from '../../../components/ui/civil-date';
import { civilDateOf } from '../../../domain/shared/dates';
import { fr } from '../../../locales/fr';
import { importWords } from '../../../locales/fr/import-words';
import { builtFolder } from '../../support/built';
import { OWN_CALLS, startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { DIRECTORY, DIRECTORY_XML } from '../pages/directory-xml';
import { memberList, memberPage } from '../pages/member-list';

const SITE = 'https://www.dekamer.be/kvvcr/showpage.cfm?section=/depute&language=nl&cfm=';
const LIST = `${SITE}cvlist54.cfm?legis=56&today=y`;
const MEMBER = `${SITE}cvview54.cfm?key=99983&lactivity=56`;
const ROWS = [
  ['99961', 'De Kesel Bram', 'VL', 'bram.dekesel@example.be'],
  ['99970', 'Terhaegen Lucas', 'PRO', 'lucas.terhaegen@example.be'],
  ['99954', 'Vannieuwpoort Odile', 'PRO', 'odile.vannieuwpoort@example.be'],
] as const;

/** Today where the browser runs, as the dossier writes it. */
const today = () => formatCivilDate('fr', civilDateOf(new Date().toISOString()), 'short');

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: { [LIST]: memberList(ROWS), [MEMBER]: memberPage('Griet Sterckx'), [DIRECTORY]: DIRECTORY_XML },
  });
});

afterAll(() => chromium?.close());

test('beside the list of members its people are added, known on the page at once, and not offered twice', async () => {
  const before = today();
  const page = await chromium.context.newPage();
  await page.goto(LIST);
  const panel = readPanel(await chromium.openSidePanel(page));
  await panel.shows(fr.pageRoster.list(3));
  await panel.press(fr.pageRoster.addOrUpdate(3));
  await panel.shows(importWords.importing.previewNote);
  await panel.press(importWords.importing.apply(3));
  await panel.shows(importWords.importing.report(3, 0, 0));
  await panel.press(fr.pageRoster.done);
  await panel.shows(fr.pageRoster.asListed(3));
  await eventually(async () => (await chromium.badgeOn(page)) === '3', 'three people on the badge');
  await eventually(async () => (await panel.people()).includes('Bram De Kesel'), 'the people in the panel');

  chromium.web.serve(LIST, memberList(ROWS.slice(0, 2)));
  await page.reload();
  await panel.shows(fr.pageRoster.counts(0, 0, 1, 0));
  await panel.press(fr.pageRoster.addOrUpdate(2));
  await panel.shows(importWords.importing.goneTitle(1));
  await panel.tick(/^Clôturer au .* le mandat/u);
  await panel.press(importWords.importing.apply(1));
  await panel.shows(importWords.importing.report(0, 1, 2));
  await panel.press(fr.pageRoster.done);
  await panel.shows(fr.pageRoster.asListed(2));

  const workspace = await chromium.openOwnPage('workspace.html#people');
  await workspace.getByRole('link', { name: 'Odile Vannieuwpoort' }).click();
  // The day of the import: since it began it may have become midnight.
  await workspace.getByText(before).or(workspace.getByText(today())).first().waitFor();
  await workspace.close();
  expect(await chromium.bugs()).toEqual([]);
});

test('beside the directory of the European Parliament as XML its people are added', async () => {
  const page = await chromium.context.newPage();
  await page.goto(DIRECTORY);
  await page.bringToFront();
  const panel = readPanel(await chromium.openSidePanel(page));
  await panel.shows(fr.pageRoster.list(2));
  await panel.press(fr.pageRoster.addOrUpdate(2));
  await panel.press(importWords.importing.apply(2));
  await panel.shows(importWords.importing.report(2, 0, 0));
  await eventually(async () => (await chromium.badgeOn(page)) === '2', 'two people on the badge');
  expect(await chromium.bugs()).toEqual([]);
});

test('beside the page of a member who is not known, one press adds the person', async () => {
  const page = await chromium.context.newPage();
  await page.goto(MEMBER);
  await page.bringToFront();
  const panel = readPanel(await chromium.openSidePanel(page));
  await panel.shows('Griet Sterckx · PRO, Limburg');
  await panel.press(fr.pageRoster.addOne);
  await panel.press(fr.pageRoster.done);
  await eventually(async () => (await panel.people()).includes('Griet Sterckx'), 'the person in the panel');
  const asked = chromium.proxy.hosts.filter((host) => !OWN_CALLS.includes(host));
  expect([...new Set(asked)].filter((host) => host !== 'www.europarl.europa.eu')).toEqual(['www.dekamer.be']);
  expect(await chromium.bugs()).toEqual([]);
});
