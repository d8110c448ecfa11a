import { use } from 'react';
import type { InterfaceLanguage } from '../../domain/shared/language';
import type { PrivacyWords } from '../../locales/catalogue';
import { loadPrivacyWords, privacyWordsAtHand } from '../../locales/load-privacy-words';
import { useLanguage } from '../words';

/**
 * The words of data protection, in the officer's language or that of a document; whoever is shown meanwhile is the nearest
 * `Suspense`.
 */
export function usePrivacyWords(language?: InterfaceLanguage): PrivacyWords {
  const own = useLanguage();
  const wanted = language ?? own;
  // The promise is the same for as long as the page is open.
  const loading = loadPrivacyWords(wanted);
  const words = privacyWordsAtHand(wanted);
  // React takes the value of a promise that says it is fulfilled at once, and hides nothing meanwhile.
  if (words !== null) void Object.assign(loading, { status: 'fulfilled', value: words });
  return use(loading);
}
