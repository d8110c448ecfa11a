import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { importWords } from '../../../locales/fr/import-words';
import { builtFolder } from '../../support/built';
import { eventually } from '../../support/eventually';
import { startFirefox, type RunningFirefox } from '../../support/firefox';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { chooseInMenu, pressShortcut, readSidebar, type Sidebar } from '../../support/sidebar';
import { loadSampleWorkspaceInFirefox } from '../officer';
import { DIRECTORY, DIRECTORY_XML } from '../pages/directory-xml';

const REPORT = addressOf('chamber-report');
/** A page with words in a frame, which scripts of the page in front do not read. */
const FRAMED = 'https://www.lachambre.be/framed.html';
const FRAME = 'https://www.lachambre.be/frame.html';
const WORDS =
  "Un avis du Conseil d'État se demande en trente jours. Je retiens qu'il y aura un texte, et je reviendrai avec un calendrier.";

let firefox: RunningFirefox;
let sidebar: Sidebar;
let own: string;
let report: string;

beforeAll(async () => {
  firefox = await startFirefox({
    extension: builtFolder('firefox-mv3'),
    pages: {
      ...sampleWeb(),
      [DIRECTORY]: DIRECTORY_XML,
      [FRAMED]: `<!doctype html><html lang="fr"><title>Avec un cadre</title><p>Un texte.</p>
        <iframe src="${FRAME}" width="600" height="200"></iframe>`,
      [FRAME]: '<!doctype html><html lang="fr"><p>Des mots dans un cadre, dits hier.</p>',
    },
  });
  own = await loadSampleWorkspaceInFirefox(firefox);
  sidebar = readSidebar(firefox);
  report = await firefox.openTab(REPORT);
  await waitForBadge(report);
});

afterAll(() => firefox?.close());

/** Selects from the first words to the end of their text, in the tab in front. */
async function select(words: string): Promise<void> {
  await firefox.run(
    `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
     for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
       const at = node.data.indexOf(args[0]);
       if (at === -1) continue;
       const range = document.createRange();
       range.setStart(node, at);
       range.setEnd(node, node.data.length);
       getSelection().removeAllRanges();
       getSelection().addRange(range);
       return;
     }`,
    words,
  );
}

/** Waits until the report in front was read. */
async function waitForBadge(tab: string): Promise<void> {
  await firefox.switchTo(own);
  await eventually(
    () =>
      firefox.run(
        `const tab = (await browser.tabs.query({})).find((one) => one.url === args[0]);
         return tab !== undefined && (await browser.action.getBadgeText({ tabId: tab.id })) !== '';`,
        REPORT,
      ),
    'the badge',
  );
  await firefox.switchTo(tab);
}

test('the shortcut opens the sidebar with the form filled, and Ctrl + Enter keeps the words', async () => {
  await select('Un avis du Conseil');
  await pressShortcut(firefox, 'S');
  await sidebar.shows(fr.capture.title);
  expect(await sidebar.valueOf(fr.capture.words)).toBe(WORDS);
  expect(await sidebar.valueOf(fr.capture.who)).toBe('Adèle Osei');
  await sidebar.shows(fr.capture.guess.speaker.turn);
  await sidebar.type(fr.capture.comment, 'À rappeler en janvier');
  await sidebar.save();
  await sidebar.shows(fr.capture.saved('Adèle Osei'));
  await sidebar.shows(fr.capture.savedHere(2).split(/\s:/u)[0] ?? '');
});

test('the same words clipped again lead to the record, with its comment', async () => {
  await pressShortcut(firefox, 'S');
  await sidebar.shows(fr.capture.alreadyTitle);
  await sidebar.shows('À rappeler en janvier');
  expect(await sidebar.valueOf(fr.capture.words)).toBe('');
  await sidebar.press(fr.capture.close);
});

test('the entry of the context menu keeps the words under it', async () => {
  await firefox.switchTo(report);
  const place = await firefox.run(
    `const words = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('trente jours'));
     words.scrollIntoView({ block: 'center' });
     const range = document.createRange();
     range.selectNodeContents(words);
     getSelection().removeAllRanges();
     getSelection().addRange(range);
     const { left, top, height } = words.getBoundingClientRect();
     return { x: left + 30, y: top + height / 2 };`,
  );
  await chooseInMenu(firefox, place as { x: number; y: number }, 'clip'); // as returned just above
  await sidebar.shows(fr.capture.guess.speaker.turn);
  expect(await sidebar.valueOf(fr.capture.words)).toContain('trente jours');
  await sidebar.press(fr.capture.discard);
});

test('of words in a frame those of the menu are kept, and nothing else is guessed', async () => {
  await firefox.openTab(FRAMED);
  const place = await eventually(
    () =>
      firefox.run(
        `const frame = document.querySelector('iframe');
         const words = frame.contentDocument?.querySelector('p') ?? null;
         if (words === null) return null;
         frame.contentWindow.getSelection().selectAllChildren(words);
         const outer = frame.getBoundingClientRect();
         const inner = words.getBoundingClientRect();
         return { x: outer.left + inner.left + 30, y: outer.top + inner.top + inner.height / 2 };`,
      ),
    'the frame',
  );
  await chooseInMenu(firefox, place as { x: number; y: number }, 'clip'); // as returned just above
  await sidebar.shows(fr.capture.bare);
  expect(await sidebar.valueOf(fr.capture.words)).toBe('Des mots dans un cadre, dits hier.');
  expect(await sidebar.valueOf(fr.capture.who)).toBe('');
  await sidebar.press(fr.capture.discard);
});

test('words in a field are refused in the sidebar with the reason', async () => {
  await firefox.run(
    `const field = document.createElement('textarea');
     field.value = 'Mot de passe';
     document.body.prepend(field);
     field.focus();
     field.select();`,
  );
  await pressShortcut(firefox, 'S');
  await sidebar.shows(fr.capture.refusals.form_field);
  expect(await sidebar.valueOf(fr.capture.words)).toBe('');
  await sidebar.press(fr.capture.back);
});

test('kept words are marked again when marks are on, and the sidebar says when they are gone', async () => {
  await firefox.openOwnPage('workspace.html#settings');
  const toggle = `const [name] = args;
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === name);
    label?.querySelector('input')?.click();
    return label !== undefined;`;
  await eventually(async () => (await firefox.run(toggle, fr.settings.marks)) === true, 'the switch of marks');
  await firefox.switchTo(report);
  await eventually(
    async () => (await firefox.run(`return CSS.highlights.has('antichambre-quote');`)) === true,
    'the mark of the quote',
  );
  await firefox.run(
    `[...document.querySelectorAll('p')].find((one) => one.textContent.includes('trente jours'))?.remove();`,
  );
  const saved = fr.capture.savedHere(2).split(/\s:/u)[0] ?? '';
  await sidebar.press(saved);
  await sidebar.shows(fr.capture.gone);
  expect((await sidebar.text()).split(fr.capture.gone)).toHaveLength(2);
});

test('beside the directory of the European Parliament as XML its people are offered', async () => {
  await firefox.openTab(DIRECTORY);
  await sidebar.shows(fr.pageRoster.list(2));
  await sidebar.press(fr.pageRoster.addOrUpdate(2));
  await sidebar.press(importWords.importing.apply(2));
  await sidebar.shows(importWords.importing.report(2, 0, 0));
  await firefox.switchTo(own);
  expect(await firefox.run("return (await browser.storage.session.get('bugs')).bugs ?? []")).toEqual([]);
});
