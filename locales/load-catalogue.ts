import type { Catalogue } from './catalogue';
import { wordsByLanguage } from './words-by-language';

/** The words that every screen opens with. */
export const { load: loadCatalogue, atHand: catalogueAtHand } = wordsByLanguage<Catalogue>({
  fr: async () => (await import('./fr')).fr,
  nl: async () => (await import('./nl')).nl,
  en: async () => (await import('./en')).en,
});
