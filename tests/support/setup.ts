import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';

// Testing Library only where there is a document: component tests ask for jsdom by a comment on their first line.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(() => cleanup());
}
