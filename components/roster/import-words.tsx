import { use } from 'react';
import type { ImportWords } from '../../locales/catalogue';
import { loadImportWords } from '../../locales/load-import-words';
import { useLanguage } from '../words';

/** The words of importing a list, in the officer's language; whoever is shown meanwhile is the nearest `Suspense`. */
export function useImportWords(): ImportWords {
  return use(loadImportWords(useLanguage()));
}
