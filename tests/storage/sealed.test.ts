import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { SEALED_TABLES } from '../../domain/records';
import { freshName, openFreshStorage } from '../support/storage';
import { interactionDraft, NOBODY, personDraft, saved } from './records';

/** The database without our code, as someone with the disk would read it. */
async function openRaw(name: string): Promise<Dexie> {
  const raw = new Dexie(name);
  await raw.open();
  return raw;
}

function bytesAsText(value: unknown): string {
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([field, inner]) => `${field} ${bytesAsText(inner)}`)
    .join('\n');
}

test('nothing that was typed about a person lies readable on disk', async () => {
  const name = freshName();
  const { commands } = await openFreshStorage(undefined, name);
  await commands.create('interactions', interactionDraft([NOBODY], { summary: 'Zanzibar was never mentioned' }));
  await commands.saveDraft('quick-note', { text: 'Zanzibar again' });
  const raw = await openRaw(name);
  for (const table of SEALED_TABLES) {
    for (const row of await raw.table(table).toArray()) {
      expect(bytesAsText(row)).not.toMatch(/zanzibar|quick-note|meeting/iu);
    }
  }
  expect(await raw.table('interactions').count()).toBe(1);
  expect(await raw.table('drafts').count()).toBe(1);
});

test('the same text is never sealed to the same bytes twice', async () => {
  const name = freshName();
  const { commands } = await openFreshStorage(undefined, name);
  await commands.create('interactions', interactionDraft([NOBODY]));
  await commands.create('interactions', interactionDraft([NOBODY]));
  const raw = await openRaw(name);
  const rows: { sealed: { iv: Uint8Array } }[] = await raw.table('interactions').toArray();
  expect(new Set(rows.map(({ sealed }) => bytesAsText(sealed.iv))).size).toBe(2);
});

test('the key on the device cannot be read out', async () => {
  const name = freshName();
  await openFreshStorage(undefined, name);
  const raw = await openRaw(name);
  const ring: { value: { keys: { key: CryptoKey }[] } } = await raw.table('meta').get('key-ring');
  const key = ring.value.keys[0]?.key;
  expect(key?.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow('key is not extractable');
});

test('a row copied to another id does not open, is listed as damaged, and breaks no list', async () => {
  const name = freshName();
  const { readers, commands } = await openFreshStorage(undefined, name);
  const note = saved(await commands.create('interactions', interactionDraft([NOBODY])));
  const forged = '0190a000-0000-7000-8000-00000000dead';
  const raw = await openRaw(name);
  await raw.table('interactions').add({ ...(await raw.table('interactions').get(note.id)), id: forged });
  expect(await readers.list('interactions')).toEqual([note]);
  expect(await readers.damaged()).toEqual([{ table: 'interactions', id: forged, reason: 'unreadable', place: '' }]);
});

test('a note whose clear index was bent towards another person is damaged, not shown in the wrong dossier', async () => {
  const name = freshName();
  const { readers, commands } = await openFreshStorage(undefined, name);
  const ana = saved(await commands.create('people', personDraft()));
  const note = saved(await commands.create('interactions', interactionDraft([NOBODY])));
  const raw = await openRaw(name);
  await raw.table('interactions').update(note.id, { personIds: [ana.id] });
  expect((await readers.dossier(ana.id))?.interactions).toEqual([]);
  expect(await readers.damaged()).toEqual([
    { table: 'interactions', id: note.id, reason: 'invalid', place: 'personIds' },
  ]);
});

test('a note marked as removed on the disk alone is damaged, and does not quietly leave its dossier', async () => {
  const name = freshName();
  const { readers, commands } = await openFreshStorage(undefined, name);
  const note = saved(await commands.create('interactions', interactionDraft([NOBODY])));
  const raw = await openRaw(name);
  await raw.table('interactions').update(note.id, { deletedAt: '2026-11-21T09:00:00.000Z' });
  expect(await readers.damaged()).toEqual([
    { table: 'interactions', id: note.id, reason: 'invalid', place: 'deletedAt' },
  ]);
});

test('a public record with a wrong field is listed with the place and left out of the list', async () => {
  const name = freshName();
  const { readers, commands } = await openFreshStorage(undefined, name);
  const sound = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const broken = saved(await commands.create('people', personDraft('Bo Claes')));
  const raw = await openRaw(name);
  await raw.table('people').update(broken.id, { birthDate: '1970-02-31' });
  expect(await readers.list('people')).toEqual([sound]);
  expect(await readers.get('people', broken.id)).toBeNull();
  expect(await readers.damaged()).toEqual([{ table: 'people', id: broken.id, reason: 'invalid', place: 'birthDate' }]);
});

test('a damaged record is not overwritten by a save', async () => {
  const name = freshName();
  const { commands } = await openFreshStorage(undefined, name);
  const note = saved(await commands.create('interactions', interactionDraft([NOBODY])));
  const raw = await openRaw(name);
  await raw.table('interactions').update(note.id, { 'sealed.bytes': new Uint8Array(40) });
  expect(await commands.update('interactions', note.id, 1, { summary: 'Over it' })).toEqual({
    ok: false,
    error: { code: 'invalid', place: '', message: 'unreadable' },
  });
  expect((await raw.table('interactions').get(note.id)).sealed.bytes).toEqual(new Uint8Array(40));
});

test('without its key a device starts a new one: old notes are listed as unreadable, new ones work', async () => {
  const name = freshName();
  const first = await openFreshStorage(undefined, name);
  const lost = saved(await first.commands.create('interactions', interactionDraft([NOBODY])));
  first.close();
  const raw = await openRaw(name);
  await raw.table('meta').delete('key-ring');
  raw.close();
  const second = await openFreshStorage(undefined, name);
  const kept = saved(await second.commands.create('interactions', interactionDraft([NOBODY])));
  expect(await second.readers.list('interactions')).toEqual([kept]);
  expect(await second.readers.damaged()).toEqual([
    { table: 'interactions', id: lost.id, reason: 'unreadable', place: '' },
  ]);
  // Another epoch: should the old key come back, the two are told apart.
  const reopened = await openRaw(name);
  const epochOf = async (id: string) => (await reopened.table('interactions').get(id)).sealed.keyEpoch;
  expect([await epochOf(lost.id), await epochOf(kept.id)]).toEqual([1, 2]);
  reopened.close();
});
