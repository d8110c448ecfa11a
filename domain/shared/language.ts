import * as z from 'zod';

/** Languages of passages and documents, ISO 639-1. */
export const LANGUAGES = ['fr', 'nl', 'en', 'de'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = (typeof LANGUAGES)[number];

/** Languages in which the extension speaks and writes briefs. */
export const INTERFACE_LANGUAGES = ['fr', 'nl', 'en'] as const;
export const interfaceLanguageSchema = z.enum(INTERFACE_LANGUAGES);
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * The order in which a text is written down: deciders here speak French and Dutch, so that an officer who works in Dutch begins with
 * it, and everybody else with French.
 */
export function writingOrder(own: InterfaceLanguage): readonly Language[] {
  return own === 'nl' ? ['nl', 'fr', 'en', 'de'] : LANGUAGES;
}

/** One text in the languages in which it exists (METHOD.md A-119: language status per document). */
export const multilingualSchema = z.strictObject({
  fr: z.string().max(20_000).optional(),
  nl: z.string().max(20_000).optional(),
  en: z.string().max(20_000).optional(),
  de: z.string().max(20_000).optional(),
});
export type Multilingual = z.infer<typeof multilingualSchema>;

/**
 * The text in the wanted language, else in the first language that has it.
 * @returns The text and its language, so that a screen can say that a translation is missing; `null` when there is none.
 */
export function textIn(text: Multilingual, wanted: Language): { text: string; language: Language } | null {
  for (const language of [wanted, ...LANGUAGES]) {
    const found = text[language];
    if (found !== undefined && found !== '') return { text: found, language };
  }
  return null;
}
