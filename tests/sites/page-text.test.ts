// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { collectBlocks } from '../../sites/collect-blocks';
import { PageText, type BlockEdit } from '../../sites/page-text';

const zoneOf = (block: Element) => (block.closest('nav') === null ? 'body' : 'chrome');

/** A page that is followed; `after` changes it and tells what is read again, `null` for the whole page. */
function follow(html: string) {
  document.body.innerHTML = html;
  const text = new PageText(document.body, zoneOf, collectBlocks(document.body, zoneOf));
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const after = (change: () => void): (string | null)[] | null => {
    change();
    text.note(observer.takeRecords());
    const edits: BlockEdit[] = [];
    for (;;) {
      const next = text.next();
      if (next === 'too_different') return null;
      if (next === 'done') return edits.map(({ now }) => now?.text ?? null);
      edits.push(...next);
    }
  };
  const standing = () => text.standing().map(({ block }) => block.text);
  return { after, standing, text };
}

const paragraph = (words: string) => {
  const made = document.createElement('p');
  made.textContent = words;
  return made;
};

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`${selector} is on the page`);
  return found;
};

const FEED = `<nav><a href="#">Menu</a></nav><main>${'<p>Een zin over de begroting van dit jaar.</p>'.repeat(20)}</main><footer>Onderaan</footer>`;

beforeEach(() => document.body.replaceChildren());

describe('only what changed is read again', () => {
  test('a paragraph at the end of the feed', () => {
    const { after, standing } = follow(FEED);
    expect(after(() => find('main').append(paragraph('Zoë Lindeman sprak.')))).toEqual(['Zoë Lindeman sprak.']);
    expect(standing().slice(-2)).toEqual(['Zoë Lindeman sprak.', 'Onderaan']);
  });

  test('a paragraph between two others', () => {
    const { after, standing } = follow(FEED);
    expect(after(() => find('main').prepend(paragraph('Vooraan.')))).toEqual(['Vooraan.']);
    expect(standing().slice(0, 2)).toEqual(['Menu', 'Vooraan.']);
  });

  test('other words in a paragraph', () => {
    const { after } = follow(FEED);
    expect(after(() => find('p:nth-child(3)').firstChild?.replaceWith('Zoë sprak.'))).toEqual(['Zoë sprak.']);
  });

  test('words in an inline element belong to their paragraph', () => {
    const { after } = follow(`${FEED}<p>Zoë <b>Peters</b> sprak.</p>`);
    expect(after(() => (find('b').textContent = 'Lindeman'))).toEqual(['Zoë Lindeman sprak.']);
  });

  test('an inline element joins the words around it', () => {
    const { after } = follow(`${FEED}<p class="x">Zoë </p>`);
    const name = document.createElement('em');
    name.textContent = 'Lindeman';
    expect(after(() => find('.x').append(name))).toEqual(['Zoë Lindeman']);
  });

  test('a link around cards is read as a part of its own', () => {
    const { after } = follow(FEED);
    const link = document.createElement('a');
    link.append(paragraph('Kaart'));
    expect(after(() => find('main').append(link))).toEqual(['Kaart']);
  });

  test('what left the page is dropped', () => {
    const { after, standing } = follow(FEED);
    expect(after(() => find('p').remove())).toEqual([null]);
    expect(standing()).toHaveLength(21);
  });

  test('the same text in new elements is not read', () => {
    const { after, standing, text } = follow(FEED);
    expect(after(() => find('p').replaceWith(paragraph('Een zin over de begroting van dit jaar.')))?.length).toBe(2);
    expect(standing()).toHaveLength(22);
    expect(text.standing().every(({ block }) => block.element.isConnected)).toBe(true);
  });

  test('scripts, styles and white space are nothing', () => {
    const { after } = follow(FEED);
    expect(after(() => find('main').append(document.createElement('script'), '\n  '))).toEqual([]);
  });

  test('new words in the menu stay words of the menu', () => {
    const { after, text } = follow(FEED);
    after(() => find('nav').append(paragraph('Nieuws')));
    expect(text.standing()[1]?.block).toMatchObject({ text: 'Nieuws', zone: 'chrome' });
  });

  test('a paragraph that splits a run of text', () => {
    const { after, standing } = follow(`${FEED}<div class="x">Voor <span>na</span></div>`);
    after(() => find('span').before(paragraph('midden')));
    expect(standing().slice(-3)).toEqual(['Voor ', 'midden', 'na']);
  });
});

describe('a page that became another is read anew', () => {
  test('most of it went', () => {
    const { after } = follow(FEED);
    expect(after(() => find('main').replaceChildren(paragraph('Iets anders.')))).toBeNull();
  });

  test('it grew by more than half', () => {
    const { after } = follow('<main><p>Bezig met laden.</p></main>');
    expect(after(() => find('main').append(paragraph('Het artikel dat later kwam.')))).toBeNull();
  });

  test('what was read is no longer on the page', () => {
    const { after } = follow(FEED);
    expect(after(() => document.body.remove())).toBeNull();
    document.documentElement.append(document.createElement('body'));
  });
});

const WORDS = ['Zoë', 'Lindeman', ' sprak ', '.', ' ', 'Bakker'];
const TAGS = ['p', 'b', 'div', 'span', 'a', 'br', 'style', 'li', 'nav', 'form', 'x-card'];

test('whatever happens to a page, what stands is what a new collection gives', () => {
  const step = fc.record({
    what: fc.constantFrom('add', 'addText', 'remove', 'words', 'move', 'wrap'),
    at: fc.nat(400),
    to: fc.nat(400),
    tag: fc.constantFrom(...TAGS),
    words: fc.constantFrom(...WORDS),
    rest: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { after, standing } = follow(`${FEED}${'<section><p>Nog een lange alinea. '.repeat(20)}`);
      const nodes = () => [...document.body.querySelectorAll('*')];
      let open: (() => void)[] = [];
      for (const { what, at, to, tag, words, rest } of steps) {
        open.push(() => {
          const all = nodes();
          const node = all[at % all.length];
          const other = all[to % all.length];
          if (node === undefined || other === undefined) return;
          if (what === 'add') {
            const made = document.createElement(tag);
            made.append(words);
            node.append(made);
          } else if (what === 'addText') node.prepend(words);
          else if (what === 'remove') node.remove();
          else if (what === 'words') node.textContent = words;
          else if (what === 'wrap') node.replaceChildren(...[...node.childNodes].toReversed());
          else if (!node.contains(other)) other.append(node);
        });
        if (!rest) continue;
        const changes = open;
        open = [];
        if (after(() => changes.forEach((change) => change())) === null) return;
        expect(standing()).toEqual(collectBlocks(document.body, zoneOf).map((block) => block.text));
      }
    }),
    { seed: 20_261_121, numRuns: 300 },
  );
});
