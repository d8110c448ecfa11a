import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../domain/shared/language';
import { loadCatalogue } from '../../locales/load-catalogue';
import { loadImportWords } from '../../locales/load-import-words';

// Testing Library only where there is a document: component tests ask for jsdom by a comment on their first line.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  // A test shows any language at once, as a screen does whose words are there.
  await Promise.all([...INTERFACE_LANGUAGES.map(loadCatalogue), ...INTERFACE_LANGUAGES.map(loadImportWords)]);
  const { cleanup } = await import('@testing-library/react');
  afterEach(() => cleanup());
}
