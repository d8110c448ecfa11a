import type { Language } from './language';

/** Frequent short words that are words of one of the four languages only. */
const STOP_WORDS: Record<Language, readonly string[]> = {
  fr: 'le les des est et dans pour que qui sur pas une vous nous avec cette sont ce aux par mais plus'.split(' '),
  nl: 'het een van en dat niet ik zijn voor met op aan ook maar wij deze wordt naar heeft te u bij'.split(' '),
  en: 'the of and to that with this are was for it be not have from has by will they he'.split(' '),
  de: 'der und das nicht ist mit sich auf ein eine auch dem den zu wird werden von für sind im'.split(' '),
};

const LANGUAGE_OF = new Map<string, Language[]>();
for (const language of ['fr', 'nl', 'en', 'de'] as const) {
  for (const word of STOP_WORDS[language]) LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language]);
}

/**
 * Languages of a text by its frequent words, the most frequent first. A language counts from 20 % of the strongest one's hits, so
 * that a quotation does not make a page bilingual.
 * @param text - Only the first 60,000 characters are looked at.
 */
export function detectLanguages(text: string): Language[] {
  const hits: Record<Language, number> = { fr: 0, nl: 0, en: 0, de: 0 };
  const words =
    text
      .slice(0, 60_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const languages = LANGUAGE_OF.get(word);
    if (languages === undefined) continue;
    for (const language of languages) hits[language] += 1 / languages.length;
  }
  const order: Language[] = ['fr', 'nl', 'en', 'de'];
  order.sort((a, b) => hits[b] - hits[a]);
  const best = hits[order[0] ?? 'fr'];
  return best < 3 ? [] : order.filter((language) => hits[language] >= best * 0.2);
}
