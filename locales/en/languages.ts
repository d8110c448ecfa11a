import type { Language } from '../../domain/shared/language';

/** Names of languages, as they stand within a sentence. */
export const languages: Readonly<Record<Language, string>> = { fr: 'French', nl: 'Dutch', en: 'English', de: 'German' };
