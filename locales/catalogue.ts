import type { InterfaceLanguage } from '../domain/shared/language';
import { en } from './en';
import { importWords as enImportWords } from './en/import-words';
import { privacyWords as enPrivacyWords } from './en/privacy-words';
import { fr } from './fr';
import { importWords as frImportWords } from './fr/import-words';
import { privacyWords as frPrivacyWords } from './fr/privacy-words';
import { nl } from './nl';
import { importWords as nlImportWords } from './nl/import-words';
import { privacyWords as nlPrivacyWords } from './nl/privacy-words';

/** The words of the interface in every language; a missing key does not compile. */
export const CATALOGUES: Readonly<Record<InterfaceLanguage, Catalogue>> = { fr, nl, en };

/** All areas of the interface, with texts in place of the English literals. */
export type Catalogue = typeof en;

/** The words of importing a list, which are loaded apart. */
export const IMPORT_WORDS: Readonly<Record<InterfaceLanguage, ImportWords>> = {
  fr: frImportWords,
  nl: nlImportWords,
  en: enImportWords,
};

/** Areas that only the import of a list needs. */
export type ImportWords = typeof enImportWords;

/** The words of data protection, which are loaded apart. */
export const PRIVACY_WORDS: Readonly<Record<InterfaceLanguage, PrivacyWords>> = {
  fr: frPrivacyWords,
  nl: nlPrivacyWords,
  en: enPrivacyWords,
};

/** What data protection says: notice, access, erasure, periods. */
export type PrivacyWords = typeof enPrivacyWords;
