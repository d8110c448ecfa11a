import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bugReports, reportBug, reportUncaught } from '../../platform/error-report';

beforeEach(() => fakeBrowser.reset());

async function messages(): Promise<string[]> {
  return (await bugReports()).map(({ message }) => message);
}

test('errors that come at once are all kept, oldest first', async () => {
  reportBug(new Error('the first'));
  reportBug(new RangeError('the second'));
  reportBug('not even an error');
  await expect.poll(messages).toEqual(['Error: the first', 'RangeError: the second', 'not even an error']);
});

test('of very many the newest fifty stay', async () => {
  for (let at = 1; at <= 60; at += 1) reportBug(new Error(`${at}`));
  await expect.poll(async () => (await messages()).at(-1)).toBe('Error: 60');
  expect(await messages()).toHaveLength(50);
  expect((await messages())[0]).toBe('Error: 11');
});

test('a failure that nobody waited for is written down too, a remark of the browser is not', async () => {
  const page = new EventTarget();
  reportUncaught(page);
  page.dispatchEvent(Object.assign(new Event('error'), { error: null, message: 'ResizeObserver loop' }));
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('after the press') }));
  page.dispatchEvent(Object.assign(new Event('error'), { error: new TypeError('in a handler') }));
  await expect.poll(messages).toEqual(['Error: after the press', 'TypeError: in a handler']);
});
