import { openStorage, type Storage } from '../../storage/open-storage';

let databases = 0;

/** A clock that stands still until it is moved, one millisecond a reading so that records have an order. */
export function createClock(start = '2026-11-21T09:00:00.000Z') {
  let time = Date.parse(start);
  return {
    now: () => new Date(time++).toISOString(),
    advanceDays: (days: number) => {
      time += days * 86_400_000;
    },
  };
}

/** A name no other test uses. */
export function freshName(): string {
  databases += 1;
  return `antichambre-test-${databases}-${process.pid}`;
}

/** Real storage on an empty database of its own. */
export function openFreshStorage(now: () => string = createClock().now, name: string = freshName()): Promise<Storage> {
  return openStorage({
    now,
    name,
    samples: async (today) => (await import('../../samples')).sampleWorkspace(today),
    hear: async (statement) => (await import('../../domain/statement/keep-heard')).withHeard(statement),
  });
}
