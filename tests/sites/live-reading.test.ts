// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createPageScan } from '../../domain/recognition/page-scan';
import type { PageScan } from '../../domain/recognition/types';
import { LiveReading } from '../../sites/live-reading';
import type { ReadPage } from '../../sites/read-page';
import { readPage } from '../../sites/registry';
import { indexOf } from '../domain/recognition/cases';
import { PEOPLE } from '../domain/recognition/people';

const SENTENCE = 'De commissie bespreekt de begroting en de cijfers van de administratie.';
const FEED = `<main><h1>Verslag</h1>${`<p>${SENTENCE}</p>`.repeat(50)}<p id="last">Zoë Lindeman sluit.</p></main>`;

/** A page that is followed; `read` holds the texts that went through recognition since. */
function follow(html: string) {
  document.body.innerHTML = html;
  const page: ReadPage = readPage(new URL('https://paper.example/feed'), document);
  const scan = createPageScan(indexOf(PEOPLE));
  for (const slices = scan.scan(page.blocks); slices.next().done !== true;);
  const read: (string | null)[] = [];
  const listening: PageScan = {
    ...scan,
    rescan: (block, now) => {
      read.push(now?.text ?? null);
      scan.rescan(block, now);
    },
  };
  const live = new LiveReading(page, listening);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const after = (change: () => void) => {
    change();
    live.note(observer.takeRecords());
    for (const steps = live.takeUp(); steps.next().done !== true;);
    return live;
  };
  const named = () => {
    const { blocks, mentions } = live.stand();
    return mentions.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
  };
  return { after, named, read, live };
}

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`${selector} is on the page`);
  return found;
};

const append = (words: string) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  find('main').append(paragraph);
};

beforeEach(() => document.body.replaceChildren());

test('of 200 paragraphs that are appended one by one, each is read once and nothing else', () => {
  // 20 kB: less than half of the page comes new.
  const { after, named, read, live } = follow(FEED.replaceAll(SENTENCE, SENTENCE.repeat(10)));
  for (let at = 0; at < 200; at += 1) after(() => append(at === 120 ? 'Corneel De Wuyts begint.' : `Alinea ${at}.`));
  expect(read).toHaveLength(200);
  expect(read.slice(119, 122)).toEqual(['Alinea 119.', 'Corneel De Wuyts begint.', 'Alinea 121.']);
  expect(live.isOutdated).toBe(false);
  expect(named()).toEqual(['Zoë Lindeman', 'Corneel De Wuyts']);
});

test('other words in one block are read alone, and the family name is known from elsewhere', () => {
  const { after, named, read } = follow(FEED);
  after(() => (find('p').textContent = 'Volgens Lindeman kan dat.'));
  expect(read).toEqual(['Volgens Lindeman kan dat.']);
  expect(named()).toEqual(['Lindeman', 'Zoë Lindeman']);
});

test('when the person has gone, the family name alone says nothing any more', () => {
  const { after, named } = follow(FEED);
  after(() => append('Volgens Lindeman kan dat.'));
  expect(named()).toEqual(['Zoë Lindeman', 'Lindeman']);
  after(() => find('#last').remove());
  expect(named()).toEqual([]);
});

test('a page that became another is read anew, not block by block', () => {
  const { after, read, live } = follow(FEED);
  after(() => find('main').replaceChildren());
  expect(live.isOutdated).toBe(true);
  expect(read).toEqual([]);
});

test('a change that nobody watched makes the reading outdated', () => {
  const { live } = follow(FEED);
  live.outdate();
  expect(live.isOutdated).toBe(true);
});

test('turns keep their blocks when a block comes in between', () => {
  document.body.innerHTML = FEED;
  const page = readPage(new URL('https://paper.example/feed'), document);
  const speaker = { name: 'Zoë Lindeman' };
  const facts = {
    ...page.facts,
    turns: [
      { speaker, firstBlock: 2, lastBlock: 4 },
      { speaker, firstBlock: 5, lastBlock: 6 },
    ],
  };
  const scan = createPageScan(indexOf(PEOPLE));
  for (const slices = scan.scan(page.blocks); slices.next().done !== true;);
  const live = new LiveReading({ ...page, facts }, scan);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, subtree: true });
  const words = page.blocks[3]?.element;
  const added = document.createElement('p');
  added.textContent = 'Er komt een zin bij.';
  words?.after(added);
  live.note(observer.takeRecords());
  for (const steps = live.takeUp(); steps.next().done !== true;);
  expect(live.stand().facts.turns).toEqual([
    { speaker, firstBlock: 2, lastBlock: 5 },
    { speaker, firstBlock: 6, lastBlock: 7 },
  ]);
});
