import type { Language } from './language';

/**
 * The small words of each language, those that several share included: a sentence has few, and each counts. `detectLanguages` is for
 * whole pages and leaves short passages undecided.
 */
const SMALL_WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: (
    'le la les l des d de du un une et est sont à au aux en que qu qui ne n pas pour par sur dans avec sans ce cette ces c il elle ' +
    'ils elles on je j vous nous se s sa son ses leur leurs y même mais ou où plus été fait être a ont cela ça tout tous si comme dont'
  ).split(' '),
  nl: (
    'de het een van en in is dat die niet ik zijn voor met op aan ook maar wij we deze dit wordt worden naar heeft hebben te u bij er ' +
    'om uit over door nog al wel als dan of hun hij zij ze kan kunnen moet moeten men geen zou zal werd wat hoe welke onze ons daar'
  ).split(' '),
  en: (
    'the of and to that with this are was for it be not have from has by will they he is in a an on as or at we you i our their ' +
    'there which who what but no do does been were would should must can'
  ).split(' '),
  de: (
    'der die das und nicht ist mit sich auf ein eine auch dem den zu wird werden von für sind im in es wir sie ich dass als bei nach ' +
    'oder aus hat haben kein keine einen einer zum zur über noch aber wie so an'
  ).split(' '),
};

const LANGUAGES_OF = new Map<string, Language[]>();
for (const language of ['fr', 'nl', 'en', 'de'] as const)
  for (const word of SMALL_WORDS[language]) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** Fewer small words than this tell nothing. A word of two languages counts half for each. */
const FEWEST = 1.5;
/** So many times more than in the next language. */
const LEAD = 2;

/**
 * The language of a passage of a few lines, by its small words.
 * @returns `null` when there are too few of them, or when two languages have about as many.
 */
export function languageOfPassage(text: string): Language | null {
  const hits: Record<Language, number> = { fr: 0, nl: 0, en: 0, de: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const languages = LANGUAGES_OF.get(word);
    if (languages !== undefined) for (const language of languages) hits[language] += 1 / languages.length;
  }
  const order: Language[] = ['fr', 'nl', 'en', 'de'];
  order.sort((a, b) => hits[b] - hits[a]);
  const [first, second] = order;
  if (first === undefined || second === undefined) return null;
  return hits[first] >= FEWEST && hits[first] >= LEAD * hits[second] ? first : null;
}
