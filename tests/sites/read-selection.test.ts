// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Mention } from '../../domain/page/schema';
import { selectionReadingSchema } from '../../domain/statement/selection';
import { collectBlocks } from '../../sites/collect-blocks';
import { readSelection } from '../../sites/read-selection';

const PERSON = '01900000-0000-7000-8000-000000000001';

beforeEach(() => {
  document.querySelector('body')?.replaceChildren();
  document.title = 'Une page';
  getSelection()?.removeAllRanges();
});

/** Builds a page from markup written here. */
function show(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.querySelector('body')?.replaceChildren(...(parsed.querySelector('body')?.childNodes ?? []));
}

/** Selects from the start of one text to the end of another. */
function select(from: string, to: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let begun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (!begun && text.includes(from)) {
      range.setStart(node, text.indexOf(from));
      begun = true;
    }
    if (begun && text.includes(to)) {
      range.setEnd(node, text.indexOf(to) + to.length);
      break;
    }
  }
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

function read(mentions: readonly Mention[] = []) {
  const reading = readSelection(window, { blocks: collectBlocks(document.body, () => 'body'), mentions });
  return selectionReadingSchema.parse(reading);
}

test('words in one paragraph come with their place and whole words on both sides', () => {
  show(
    '<p>Hier, en commission, elle a dit que la <b>prévention</b> protège tout le monde, et personne ne l’a nié.</p>',
  );
  select('la ', 'tout le monde');
  expect(read()).toMatchObject({
    refusal: null,
    text: 'la prévention protège tout le monde',
    prefix: 'Hier, en commission, elle a dit que',
    suffix: ', et personne ne l’a nié.',
    place: { firstBlock: 0, start: 36, lastBlock: 0, end: 71 },
    title: 'Une page',
  });
});

test('a passage over ten paragraphs keeps one line for each, in order', () => {
  show(Array.from({ length: 12 }, (_, at) => `<p>Paragraphe ${at}\n  sur deux lignes.</p>`).join(''));
  select('Paragraphe 1', 'Paragraphe 10\n  sur deux lignes.');
  const { text, place } = read();
  expect(text.split('\n')).toHaveLength(10);
  expect(text.split('\n')[0]).toBe('Paragraphe 1 sur deux lignes.');
  expect(text.split('\n').at(-1)).toBe('Paragraphe 10 sur deux lignes.');
  expect(place).toMatchObject({ firstBlock: 1, lastBlock: 10 });
});

test('among thousands of paragraphs exactly the selected ones come, also when others were taken out since the page was read', () => {
  show(Array.from({ length: 3_000 }, (_, at) => `<p>Alinéa ${at}.</p>`).join(''));
  const blocks = collectBlocks(document.body, () => 'body');
  select('Alinéa 1998.', 'Alinéa 2001.');
  const readNow = () => selectionReadingSchema.parse(readSelection(window, { blocks, mentions: [] }));
  const whole = readNow();
  expect(whole.text.split('\n')).toEqual(['Alinéa 1998.', 'Alinéa 1999.', 'Alinéa 2000.', 'Alinéa 2001.']);
  expect(whole.place).toMatchObject({ firstBlock: 1998, lastBlock: 2001 });
  for (const at of [0, 1_500, 2_999]) blocks[at]?.element.remove();
  expect(readNow().text).toBe(whole.text);
});

test('cells of a table are lines, and what is hidden or scripted is left out', () => {
  show(
    '<table><tr><td>Nombre</td><td>164</td></tr><tr><td hidden>secret</td><td>118</td></tr></table><script>1</script><p>Fin</p>',
  );
  select('Nombre', 'Fin');
  expect(read().text).toBe('Nombre\n164\n118\nFin');
});

test('a selection that ends before the first letter of the next paragraph takes nothing of it', () => {
  show('<p>Une phrase.</p><p>Une autre.</p>');
  const [first, second] = document.querySelectorAll('p');
  const range = document.createRange();
  range.setStart(first?.firstChild ?? document, 0);
  range.setEnd(second ?? document, 0);
  getSelection()?.addRange(range);
  expect(read().text).toBe('Une phrase.');
});

test('exactly 50,000 characters are taken, one more is refused with its length', () => {
  show(`<p>${'a'.repeat(50_001)}</p>`);
  const text = document.querySelector('p')?.firstChild ?? document;
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, 50_000);
  getSelection()?.addRange(range);
  expect(read()).toMatchObject({ refusal: null, length: 50_000 });
  range.setEnd(text, 50_001);
  expect(read()).toMatchObject({ refusal: 'too_long', length: 50_001, text: '' });
});

test('what is typed in a field or in an editable text is refused and never read', () => {
  show('<textarea>Mon mot de passe</textarea><div contenteditable="true"><p>Brouillon privé</p></div>');
  const field = document.querySelector('textarea');
  field?.focus();
  field?.select();
  expect(read()).toMatchObject({ refusal: 'form_field', text: '' });
  field?.blur();
  select('Brouillon', 'privé');
  expect(read()).toMatchObject({ refusal: 'editable', text: '' });
});

test('words in a frame are refused, even when other words of the page are still selected', () => {
  show('<p>Des mots</p><iframe tabindex="0"></iframe>');
  select('Des', 'mots');
  document.querySelector('iframe')?.focus();
  expect(read().refusal).toBe('in_frame');
});

test('nothing selected is said, also when only white space is', () => {
  show('<p>Des mots</p><p> </p>');
  expect(read().refusal).toBe('nothing');
});

test('on a page that was not read the words still come, without a place', () => {
  show('<p>Elle l’a dit hier.</p>');
  select('l’a dit', 'hier');
  const reading = selectionReadingSchema.parse(readSelection(window, null));
  expect(reading).toMatchObject({ text: 'l’a dit hier', place: null, prefix: 'Elle', suffix: '.', names: [] });
});

test('certain names in the passage and shortly above it come along; unclear ones, menus and distant ones do not', () => {
  show(Array.from({ length: 8 }, (_, at) => `<p>Bloc ${at}</p>`).join(''));
  select('Bloc 5', 'Bloc 6');
  const name = (block: number, fields: Partial<Mention> = {}): Mention => ({
    candidates: [PERSON],
    form: 'full',
    block,
    start: 0,
    end: 4,
    zone: 'body',
    evidence: [],
    ...fields,
  });
  const { names } = read([
    name(1),
    name(2),
    name(4, { candidates: [PERSON, PERSON] }),
    name(4, { zone: 'chrome' }),
    name(5, { form: 'metonymy' }),
    name(6),
    name(7),
  ]);
  expect(names.map(({ block }) => block)).toEqual([2, 6]);
});

test('a page that puts its own elements in the place of the document’s gets no further than its words', () => {
  show('<img name="title"><img name="body"><form name="getSelection"></form><p>Elle l’a dit.</p>');
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') ?? document);
  getSelection()?.addRange(range);
  const reading = selectionReadingSchema.parse(readSelection(window, null));
  expect(reading).toMatchObject({ text: 'Elle l’a dit.', title: '' });
});
