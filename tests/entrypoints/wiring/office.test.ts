import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOffice } from '../../../entrypoints/wiring/office';
import { findPage, rememberPage } from '../../../platform/page-memory';
import { openDatabase } from '../../../storage/database';
import { freshName } from '../../support/storage';
import { interactionDraft, personDraft, saved } from '../../storage/records';

beforeEach(() => fakeBrowser.reset());

/** An office, and the names of the messages that the background gets from it. */
async function openHeardOffice() {
  const heard: string[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message === 'object' && message !== null && 'name' in message) heard.push(String(message.name));
    return Promise.resolve({ ok: true, value: null });
  });
  return { office: await openOffice(openDatabase(freshName())), heard };
}

test('the background hears of names that changed, and of nothing else that is noted', async () => {
  const { office, heard } = await openHeardOffice();
  const ana = saved(await office.write.create('people', personDraft()));
  expect(heard).toEqual(['roster.changed']);
  saved(await office.write.create('interactions', interactionDraft([ana.id])));
  saved(await office.write.update('people', ana.id, ana.rev, { name: 'Ana Verbruggen' }));
  expect(heard).toEqual(['roster.changed', 'roster.changed']);
  await office.write.saveSettings({ marks: true });
  expect(heard.at(-1)).toBe('settings.changed');
});

test('what was not saved is not told', async () => {
  const { office, heard } = await openHeardOffice();
  const ana = saved(await office.write.create('people', personDraft()));
  const refused = await office.write.update('people', ana.id, ana.rev + 7, { name: 'Somebody else' });
  expect(refused.ok).toBe(false);
  expect(heard).toEqual(['roster.changed']);
});

test('of somebody erased nothing is remembered of open pages, and the pages are read again without the name', async () => {
  const { office, heard } = await openHeardOffice();
  const ana = saved(await office.write.create('people', personDraft()));
  const bo = saved(await office.write.create('people', personDraft('Bo Claes')));
  const open = async (personId: string) => {
    const url = `https://www.lachambre.be/${personId}`;
    const { id = -1 } = await fakeBrowser.tabs.create({ url });
    await rememberPage(id, url, { people: [{ personId }] });
    return id;
  };
  const [ofAna, ofBo] = [await open(ana.id), await open(bo.id)];
  heard.length = 0;
  expect((await office.write.erasePerson(ana.id, false)).ok).toBe(true);
  expect(await findPage(ofAna)).toBeNull();
  expect(await findPage(ofBo)).not.toBeNull();
  // Names first: a page read again before would find the name once more.
  expect(heard.slice(0, 2)).toEqual(['roster.changed', 'choices.changed']);
});
