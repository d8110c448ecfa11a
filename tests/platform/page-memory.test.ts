import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  amendPage,
  findPage,
  forgetGonePages,
  forgetPagesWith,
  isShown,
  rememberPage,
} from '../../platform/page-memory';

beforeEach(() => fakeBrowser.reset());

const keep = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
afterEach(() => {
  fakeBrowser.storage.session.set = keep;
});

/** Session memory of the browser has room for 10 MB; here for this many signs. */
function leaveRoomFor(signs: number): void {
  fakeBrowser.storage.session.set = async (items) => {
    const stored = { ...(await fakeBrowser.storage.session.get(null)), ...items };
    if (JSON.stringify(stored).length > signs) throw new Error('Session storage quota bytes exceeded.');
    return keep(items);
  };
}

const PAGE = 'https://www.dekamer.be/verslag';
/** A tab that is not there any more. */
const CLOSED = 9_999;

async function openTab(url: string): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('a tab without id');
  return id;
}

test('what was read counts while the tab shows that page, wherever on it', async () => {
  const tab = await openTab(`${PAGE}#vote-3`);
  await rememberPage(tab, PAGE, { people: ['ana'] });
  expect(await findPage(tab)).toMatchObject({ page: { people: ['ana'] }, address: PAGE, isThere: true });
  expect(await isShown(tab, `${PAGE}#vote-9`)).toBe(true);
});

test('it does not count once the tab shows another page, and nothing is known of a tab that is closed', async () => {
  const tab = await openTab(PAGE);
  await rememberPage(tab, PAGE, { people: ['ana'] });
  await fakeBrowser.tabs.update(tab, { url: 'https://www.dekamer.be/agenda' });
  expect(await findPage(tab)).toMatchObject({ isThere: false });
  expect(await isShown(tab, PAGE)).toBe(false);
  await rememberPage(CLOSED, PAGE, { people: ['ana'] });
  expect(await findPage(CLOSED)).toBeNull();
});

test('words are added to what is remembered, and to nothing else', async () => {
  const tab = await openTab(PAGE);
  await amendPage(tab, { words: ['asile'] });
  expect(await findPage(tab)).toBeNull();
  await rememberPage(tab, PAGE, { words: [] });
  await amendPage(tab, { words: ['asile'] });
  expect(await findPage(tab)).toMatchObject({ page: { words: ['asile'] }, address: PAGE });
});

test('whoever was erased is forgotten on every page, and pages without them are kept', async () => {
  const [withAna, without] = [await openTab(PAGE), await openTab(`${PAGE}/2`)];
  await rememberPage(withAna, PAGE, { unclear: [{ candidates: ['id-ana', 'id-bo'] }] });
  await rememberPage(without, `${PAGE}/2`, { people: [{ personId: 'id-bo' }] });
  await forgetPagesWith(['id-ana']);
  expect(await findPage(withAna)).toBeNull();
  expect(await findPage(without)).not.toBeNull();
});

test('tabs that were closed or went to another site are forgotten, those on the same site are kept', async () => {
  const [stays, moves, leaves] = [await openTab(PAGE), await openTab(PAGE), await openTab(PAGE)];
  for (const tab of [stays, moves, leaves]) await rememberPage(tab, PAGE, { tab });
  await rememberPage(CLOSED, PAGE, { tab: 'closed' });
  await fakeBrowser.tabs.update(moves, { url: 'https://www.dekamer.be/agenda' });
  await fakeBrowser.tabs.update(leaves, { url: 'https://example.org/' });
  await forgetGonePages();
  const kept = Object.keys(await fakeBrowser.storage.session.get(null));
  expect(kept.toSorted()).toEqual([`page:${stays}`, `page:${moves}`].toSorted());
});

const LONG = 'x'.repeat(1_000);

test('when memory is full, pages of closed tabs make room before any that is open', async () => {
  const [first, second] = [await openTab(PAGE), await openTab(PAGE)];
  await rememberPage(first, PAGE, { words: LONG });
  await rememberPage(CLOSED, PAGE, { words: LONG });
  leaveRoomFor(2_500);
  await rememberPage(second, PAGE, { words: LONG });
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).toSorted()).toEqual(
    [`page:${first}`, `page:${second}`].toSorted(),
  );
});

test('when memory is full of open tabs, the newest page is kept all the same, and nothing but pages is dropped', async () => {
  await fakeBrowser.storage.session.set({ bugs: ['one'] });
  const tabs = [await openTab(PAGE), await openTab(PAGE), await openTab(PAGE)];
  leaveRoomFor(2_500);
  for (const tab of tabs) await rememberPage(tab, PAGE, { words: LONG });
  const kept = Object.keys(await fakeBrowser.storage.session.get(null));
  expect(kept).toContain('bugs');
  expect(kept).toContain(`page:${tabs[2]}`);
  expect(kept).toHaveLength(3);
});

test('a page that is larger than all memory is told as a bug', async () => {
  const tab = await openTab(PAGE);
  leaveRoomFor(500);
  await expect(rememberPage(tab, PAGE, { words: LONG })).rejects.toThrow('quota');
});
