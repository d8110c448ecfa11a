import { expect, test } from 'vitest';
import { parsePageRoster } from '../../../domain/roster/parse-page-roster';

const ROW = { name: 'Bram De Kesel', otherNames: [], identifiers: [], links: [] };
const LIST = { institution: 'De Kamer', institutionId: 'be-chamber', complete: true, rows: [ROW] };

test('a list as agreed arrives whole', () => {
  expect(parsePageRoster(LIST)).toEqual(LIST);
});

test('a row that is not as agreed is left out, and the list no longer counts as complete', () => {
  const script = { ...ROW, name: 'Odile Vannieuwpoort', links: ['javascript:alert(1)'] };
  const extra = { ...ROW, name: 'Lucas Terhaegen', note: 'hidden' };
  expect(parsePageRoster({ ...LIST, rows: [script, ROW, extra, null] })).toEqual({ ...LIST, complete: false });
});

test('a list of more than five thousand is cut, and not complete', () => {
  const rows = Array.from({ length: 5_001 }, (_, at) => ({ ...ROW, name: `Person ${at}` }));
  const parsed = parsePageRoster({ ...LIST, rows });
  expect(parsed?.rows).toHaveLength(5_000);
  expect(parsed?.complete).toBe(false);
});

test.each([
  ['nothing', null],
  ['a text', 'De Kamer'],
  ['a list of nobody', { ...LIST, rows: [] }],
  ['a list without rows', { institution: 'De Kamer', institutionId: 'be-chamber', complete: true }],
  ['rows that are no list', { ...LIST, rows: { length: 1 } }],
  ['an institution without a name', { ...LIST, institution: ' ' }],
  ['a key that nobody agreed on', { ...LIST, secret: 1 }],
])('%s is no list', (_, raw) => {
  expect(parsePageRoster(raw)).toBeNull();
});
