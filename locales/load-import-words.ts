import type { InterfaceLanguage } from '../domain/shared/language';
import type { ImportWords } from './catalogue';

/** A chunk per language, beside the one that every screen opens with: few open a list to import it. */
const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<ImportWords>>> = {
  fr: async () => (await import('./fr/import-words')).importWords,
  nl: async () => (await import('./nl/import-words')).importWords,
  en: async () => (await import('./en/import-words')).importWords,
};

const loading = new Map<InterfaceLanguage, Promise<ImportWords>>();
const loaded = new Map<InterfaceLanguage, ImportWords>();

/** The words of importing in a language when they were loaded before, else `null`. */
export function importWordsAtHand(language: InterfaceLanguage): ImportWords | null {
  return loaded.get(language) ?? null;
}

/** The words of importing in a language; loaded once for each page of the extension. */
export function loadImportWords(language: InterfaceLanguage): Promise<ImportWords> {
  const begun = loading.get(language);
  if (begun !== undefined) return begun;
  const beginning = LOADERS[language]().then((words) => {
    loaded.set(language, words);
    return words;
  });
  loading.set(language, beginning);
  return beginning;
}
