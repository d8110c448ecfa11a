import type { InterfaceLanguage } from '../domain/shared/language';
import type { PrivacyWords } from './catalogue';

/** A chunk per language, beside the one that every screen opens with: a dossier is asked for or erased once in a while. */
const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<PrivacyWords>>> = {
  fr: async () => (await import('./fr/privacy-words')).privacyWords,
  nl: async () => (await import('./nl/privacy-words')).privacyWords,
  en: async () => (await import('./en/privacy-words')).privacyWords,
};

const loading = new Map<InterfaceLanguage, Promise<PrivacyWords>>();
const loaded = new Map<InterfaceLanguage, PrivacyWords>();

/** The words of data protection in a language when they were loaded before, else `null`. */
export function privacyWordsAtHand(language: InterfaceLanguage): PrivacyWords | null {
  return loaded.get(language) ?? null;
}

/** The words of data protection in a language; loaded once for each page of the extension. */
export function loadPrivacyWords(language: InterfaceLanguage): Promise<PrivacyWords> {
  const begun = loading.get(language);
  if (begun !== undefined) return begun;
  const beginning = LOADERS[language]().then((words) => {
    loaded.set(language, words);
    return words;
  });
  loading.set(language, beginning);
  return beginning;
}
