import type { PrivacyWords } from './catalogue';
import { wordsByLanguage } from './words-by-language';

/** The words of data protection: a dossier is asked for or erased once in a while. */
export const { load: loadPrivacyWords } = wordsByLanguage<PrivacyWords>({
  fr: async () => (await import('./fr/privacy-words')).privacyWords,
  nl: async () => (await import('./nl/privacy-words')).privacyWords,
  en: async () => (await import('./en/privacy-words')).privacyWords,
});
