import { describe, expect, it } from 'vitest';
import { receive, type Handlers, type Sender } from '../../messaging/receive';
import { send } from '../../messaging/send';

const content: Sender = { origin: 'content', url: 'https://www.lachambre.be/x', tabId: 7 };
const extension: Sender = { origin: 'extension', url: 'chrome-extension://abc/popup.html' };
const bugs: unknown[] = [];
const handlers: Handlers = {
  'page.counted': (words, sender) => Promise.resolve({ accepted: sender.tabId === 7 && words.words.length === 1 }),
  'roster.changed': () => Promise.resolve({ people: 3 }),
  'settings.changed': () => Promise.reject(new Error('storage is gone')),
};
const answerTo = (raw: unknown, sender: Sender) => receive(raw, sender, handlers, (error) => bugs.push(error));

describe('the receiving side of messages', () => {
  it('gives a well-formed message from the right side to its handler', async () => {
    const raw = { name: 'page.counted', request: { url: 'https://x.test/', words: [['asile', 3]] } };
    expect(await answerTo(raw, content)).toEqual({ ok: true, value: { accepted: true } });
  });

  it('refuses a page that pretends to be the extension, and the extension that pretends to be a page', async () => {
    expect(await answerTo({ name: 'roster.changed', request: null }, content)).toEqual({
      ok: false,
      code: 'not_allowed',
    });
    const counted = { name: 'page.counted', request: { url: 'https://x.test/', words: [] } };
    expect(await answerTo(counted, extension)).toEqual({ ok: false, code: 'not_allowed' });
  });

  it('refuses unknown names, names of the prototype, and bodies that are not as agreed', async () => {
    expect(await answerTo({ name: 'dossier.get', request: null }, extension)).toEqual({
      ok: false,
      code: 'unknown_message',
    });
    expect(await answerTo({ name: 'constructor', request: null }, extension)).toEqual({
      ok: false,
      code: 'unknown_message',
    });
    for (const raw of [
      null,
      'roster.changed',
      {},
      { name: 5, request: null },
      { name: 'roster.changed', request: null, x: 1 },
    ]) {
      expect(await answerTo(raw, extension)).toEqual({ ok: false, code: 'malformed' });
    }
    const extra = JSON.parse('{"name":"page.counted","request":{"url":"x","words":[],"__proto__":{"a":1}}}') as unknown;
    expect(await answerTo(extra, content)).toEqual({ ok: false, code: 'malformed' });
  });

  it('answers `failed` when a handler breaks, and hands the error to the log', async () => {
    expect(await answerTo({ name: 'settings.changed', request: null }, extension)).toEqual({
      ok: false,
      code: 'failed',
    });
    expect(bugs).toEqual([new Error('storage is gone')]);
  });
});

describe('the sending side of messages', () => {
  it('gives the reply of a good answer and null for everything else', async () => {
    expect(await send(() => Promise.resolve({ ok: true, value: { people: 3 } }), 'roster.changed', null)).toEqual({
      people: 3,
    });
    expect(await send(() => Promise.resolve({ ok: false, code: 'not_allowed' }), 'roster.changed', null)).toBeNull();
    expect(await send(() => Promise.resolve(undefined), 'roster.changed', null)).toBeNull();
    expect(await send(() => Promise.reject(new Error('worker gone')), 'roster.changed', null)).toBeNull();
  });
});
