import type { ImportWords } from './catalogue';
import { wordsByLanguage } from './words-by-language';

/** The words of importing a list: few open one. */
export const { load: loadImportWords } = wordsByLanguage<ImportWords>({
  fr: async () => (await import('./fr/import-words')).importWords,
  nl: async () => (await import('./nl/import-words')).importWords,
  en: async () => (await import('./en/import-words')).importWords,
});
