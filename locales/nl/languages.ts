import type { Language } from '../../domain/shared/language';

/** Namen van talen, zoals ze in een zin staan. */
export const languages: Readonly<Record<Language, string>> = {
  fr: 'Frans',
  nl: 'Nederlands',
  en: 'Engels',
  de: 'Duits',
};
