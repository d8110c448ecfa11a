import type { InterfaceLanguage } from '../domain/shared/language';
import type { Catalogue } from './catalogue';

/** A chunk per language: a screen opens with the officer's own and no other. */
const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<Catalogue>>> = {
  fr: async () => (await import('./fr')).fr,
  nl: async () => (await import('./nl')).nl,
  en: async () => (await import('./en')).en,
};

const loading = new Map<InterfaceLanguage, Promise<Catalogue>>();
const loaded = new Map<InterfaceLanguage, Catalogue>();

/** The words of a language when they were loaded before, else `null`. */
export function catalogueAtHand(language: InterfaceLanguage): Catalogue | null {
  return loaded.get(language) ?? null;
}

/** The words of a language; loaded once for each page of the extension. */
export function loadCatalogue(language: InterfaceLanguage): Promise<Catalogue> {
  const begun = loading.get(language);
  if (begun !== undefined) return begun;
  const beginning = LOADERS[language]().then((catalogue) => {
    loaded.set(language, catalogue);
    return catalogue;
  });
  loading.set(language, beginning);
  return beginning;
}
