// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as watching from '../../platform/watch-changes';
import { eventually } from '../support/eventually';

// The extension that the page script belongs to: without it the script falls silent.
const extension = { runtime: { id: 'antichambre' as string | undefined } };
let watchChanges: typeof watching.watchChanges;
let isHidden = false;

beforeAll(async () => {
  vi.stubGlobal('browser', extension);
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  ({ watchChanges } = await import('../../platform/watch-changes'));
});

beforeEach(() => {
  isHidden = false;
  extension.runtime.id = 'antichambre';
  document.body.replaceChildren();
});

// Watchers of earlier tests hear no more: their extension is gone.
afterEach(async () => {
  extension.runtime.id = undefined;
  document.body.append('the end');
  await Promise.resolve();
});

/** Follows the page and writes down what it is told. */
function watch() {
  const told = { changes: 0, missed: 0, steps: 0, settled: 0 };
  const follower: watching.ChangeFollower = {
    note: (changes) => void (told.changes += changes.length),
    missed: () => void (told.missed += 1),
    takeUp: () => {
      told.steps += 1;
      return [].values();
    },
    settle: () => {
      told.settled += 1;
      return Promise.resolve();
    },
  };
  watchChanges(window, follower);
  return told;
}

const change = () => document.body.append(document.createElement('p'));

function show(now: boolean): void {
  isHidden = !now;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('changes are noted at once, taken up when the page is idle, and told of once they rest', async () => {
  const told = watch();
  change();
  change();
  await eventually(() => told.settled === 1, 'the changes to be told of');
  expect(told).toEqual({ changes: 2, missed: 0, steps: 1, settled: 1 });
});

test('a hidden tab is told once that it missed something, and is watched no more', async () => {
  const told = watch();
  show(false);
  change();
  await eventually(() => told.missed === 1, 'the first change in hiding');
  change();
  change();
  await Promise.resolve();
  expect(told).toEqual({ changes: 0, missed: 1, steps: 0, settled: 0 });
});

test('once somebody looks again, what was missed is told of, and changes are noted again', async () => {
  const told = watch();
  show(false);
  change();
  await eventually(() => told.missed === 1, 'the first change in hiding');
  show(true);
  await eventually(() => told.settled === 1, 'what was missed');
  change();
  await eventually(() => told.changes === 1, 'the next change');
  expect(told.missed).toBe(1);
});

test('a page whose extension is gone is left alone', async () => {
  const told = watch();
  extension.runtime.id = undefined;
  change();
  await Promise.resolve();
  expect(told).toEqual({ changes: 0, missed: 0, steps: 0, settled: 0 });
});
