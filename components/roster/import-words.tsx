import { use } from 'react';
import type { ImportWords } from '../../locales/catalogue';
import { importWordsAtHand, loadImportWords } from '../../locales/load-import-words';
import { useLanguage } from '../words';

/** The words of importing a list, in the officer's language; whoever is shown meanwhile is the nearest `Suspense`. */
export function useImportWords(): ImportWords {
  const language = useLanguage();
  // The promise is the same for as long as the page is open.
  return importWordsAtHand(language) ?? use(loadImportWords(language));
}
