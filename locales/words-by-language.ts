import type { InterfaceLanguage } from '../domain/shared/language';

/** Words in a chunk per language, so that a screen opens with the officer's own and no other. */
export interface WordsByLanguage<Words> {
  /** The words in a language; loaded once for each page of the extension, and for as long the same promise. */
  readonly load: (language: InterfaceLanguage) => Promise<Words>;
  /** The words in a language when they were loaded before, else `null`. */
  readonly atHand: (language: InterfaceLanguage) => Words | null;
}

/** Makes words that are loaded when they are asked for. @param loaders - How the words of each language are loaded. */
export function wordsByLanguage<Words>(
  loaders: Readonly<Record<InterfaceLanguage, () => Promise<Words>>>,
): WordsByLanguage<Words> {
  const loading = new Map<InterfaceLanguage, Promise<Words>>();
  const loaded = new Map<InterfaceLanguage, Words>();
  return {
    load: (language) => {
      const begun = loading.get(language);
      if (begun !== undefined) return begun;
      const beginning = loaders[language]().then((words) => {
        loaded.set(language, words);
        // A promise that says so is taken at once by whoever `use`s it: nothing on the screen is hidden meanwhile.
        void Object.assign(beginning, { status: 'fulfilled', value: words });
        return words;
      });
      loading.set(language, beginning);
      return beginning;
    },
    atHand: (language) => loaded.get(language) ?? null,
  };
}
