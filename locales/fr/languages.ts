import type { Language } from '../../domain/shared/language';

/** Noms de langues, tels qu’ils se mettent dans une phrase. */
export const languages: Readonly<Record<Language, string>> = {
  fr: 'français',
  nl: 'néerlandais',
  en: 'anglais',
  de: 'allemand',
};
