import { use } from 'react';
import type { InterfaceLanguage } from '../../domain/shared/language';
import type { PrivacyWords } from '../../locales/catalogue';
import { loadPrivacyWords } from '../../locales/load-privacy-words';
import { useLanguage } from '../words';

/**
 * The words of data protection, in the officer's language or that of a document; whoever is shown meanwhile is the nearest
 * `Suspense`.
 */
export function usePrivacyWords(language?: InterfaceLanguage): PrivacyWords {
  const own = useLanguage();
  return use(loadPrivacyWords(language ?? own));
}
