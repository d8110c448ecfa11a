// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { collectBlocks, collectBlocksInSlices, rangeOf, type PageBlock } from '../../sites/collect-blocks';

/** Blocks of a page with this body. */
function blocksOf(html: string): PageBlock[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return collectBlocks(document.body, () => 'body');
}

const textsOf = (html: string) => blocksOf(html).map((block) => block.text);

beforeEach(() => document.body.replaceChildren());

describe('what joins and what separates', () => {
  test.each([
    ['inline elements join', '<p>Zoë <b>Lindeman</b> <a href="#">antwoordt</a></p>', ['Zoë Lindeman antwoordt']],
    ['one element per letter', '<p><i>Z</i><i>o</i><i>ë</i></p>', ['Zoë']],
    ['comments join', '<p>Zoë <!-- x -->Lindeman</p>', ['Zoë Lindeman']],
    ['a possible line break joins', '<p>Linde<wbr>man</p>', ['Lindeman']],
    ['paragraphs separate', '<p>Zoë</p><p>Lindeman</p>', ['Zoë', 'Lindeman']],
    ['cells separate', '<table><tbody><tr><td>Zoë</td><td>Lindeman</td></tr></tbody></table>', ['Zoë', 'Lindeman']],
    ['a line break separates', '<p>Zoë<br>Lindeman</p>', ['Zoë', 'Lindeman']],
    ['a line break in an inline element separates', '<p><b>Zoë<br></b>Lindeman</p>', ['Zoë', 'Lindeman']],
    [
      'an inner block separates what is before and after it',
      '<div>Zoë<p>sprak</p>Lindeman</div>',
      ['Zoë', 'sprak', 'Lindeman'],
    ],
    ['a block within an inline element separates', '<p>Zoë <a href="#"><div>sprak</div></a></p>', ['Zoë ', 'sprak']],
    ['a picture joins', '<p>Zoë <img alt="x"> Lindeman</p>', ['Zoë  Lindeman']],
    ['the label of a button is read', '<button>Zoë Lindeman</button>', ['Zoë Lindeman']],
    ['how a word is pronounced is left out', '<p><ruby>Zoë<rt>zo-e</rt></ruby> Lindeman</p>', ['Zoë Lindeman']],
    ['an icon joins', '<p>Zoë <svg><text>i</text></svg>Lindeman</p>', ['Zoë Lindeman']],
    ['a form field separates', '<p>Zoë <input> Lindeman</p>', ['Zoë ', ' Lindeman']],
    ['an unknown element is a block', '<x-name>Zoë</x-name><x-name>Lindeman</x-name>', ['Zoë', 'Lindeman']],
  ])('%s', (_what, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });
});

describe('what is never read', () => {
  test.each([
    [
      'scripts and styles',
      '<script type="text/plain">Zoë</script><style>Zoë</style><noscript>Zoë</noscript><template>Zoë</template>',
    ],
    ['form fields', '<textarea>Zoë</textarea><select><option>Zoë</option></select><input value="Zoë">'],
    [
      'editable text',
      '<div contenteditable="true"><p>Zoë</p></div><div contenteditable>Zoë</div><div role="textbox">Zoë</div>',
    ],
    ['code', '<pre><code>Zoë</code></pre><code>Zoë</code><kbd>Zoë</kbd>'],
    ['pictures of vectors', '<svg><text>Zoë</text></svg>'],
    ['hidden parts', '<div hidden><p>Zoë</p></div><p style="color: red; display: none">Zoë</p>'],
    ['attributes', '<img alt="Zoë"><a title="Zoë"></a>'],
  ])('%s', (_what, html) => {
    expect(textsOf(html)).toEqual([]);
  });

  test('text that may not be edited is read', () => {
    expect(textsOf('<div contenteditable="false">Zoë</div>')).toEqual(['Zoë']);
  });

  test('marks of notes are left out, raised letters are not', () => {
    expect(textsOf('<p>Lindeman<sup>2</sup> lacht<sup><a href="#n">[3]</a></sup>.</p>')).toEqual(['Lindeman lacht.']);
    expect(textsOf('<p>M<sup>me</sup> Lindeman</p>')).toEqual(['Mme Lindeman']);
  });

  test('a form with fields that hide its properties does not stop it', () => {
    expect(
      textsOf('<form><input name="parentNode"><input name="localName"><input name="hasAttribute"><p>Zoë</p></form>'),
    ).toEqual(['Zoë']);
  });
});

describe('where it stands', () => {
  test('a zone is asked for each block', () => {
    document.body.replaceChildren(document.createRange().createContextualFragment('<nav>Menu</nav><p>Zoë</p>'));
    const blocks = collectBlocks(document.body, (block) => (block.localName === 'nav' ? 'chrome' : 'body'));
    expect(blocks.map(({ zone, element }) => [zone, element.localName])).toEqual([
      ['chrome', 'nav'],
      ['body', 'p'],
    ]);
  });

  test('a stretch of a block is found in the page', () => {
    const [block] = blocksOf('<p>Met <b>Zoë</b> <i>Linde</i>man erbij.</p>');
    const found = block && rangeOf(block, 4, 16);
    const range = document.createRange();
    if (found === undefined || found === null) throw new Error('the stretch is in the page');
    range.setStart(found.startNode, found.startOffset);
    range.setEnd(found.endNode, found.endOffset);
    expect(range.toString()).toBe('Zoë Lindeman');
    expect(found.startNode.data).toBe('Zoë');
  });

  test('a stretch across a note keeps the note in the page', () => {
    const [block] = blocksOf('<p>Zoë<sup>1</sup> Lindeman</p>');
    const found = block && rangeOf(block, 0, 12);
    expect(found?.endNode.data).toBe(' Lindeman');
  });

  test('nothing outside of the block is a stretch', () => {
    const [block] = blocksOf('<p>Zoë</p>');
    if (block === undefined) throw new Error('there is a block');
    expect([rangeOf(block, -1, 2), rangeOf(block, 2, 2), rangeOf(block, 0, 4)]).toEqual([null, null, null]);
  });
});

test('a large page is collected in slices, to the same blocks', () => {
  const html = '<p>Zoë <b>Lindeman</b> antwoordt.</p>'.repeat(1_200);
  const whole = blocksOf(html);
  const slices = collectBlocksInSlices(document.body, () => 'body');
  let steps = 0;
  let slice = slices.next();
  for (; slice.done !== true; slice = slices.next()) steps += 1;
  expect(steps).toBe(6);
  expect(slice.value.map(({ text }) => text)).toEqual(whole.map(({ text }) => text));
});

test('a page without text has no blocks', () => {
  expect(textsOf('<div>  \n </div>')).toEqual([]);
});
