import type { Catalogue } from '../catalogue';
import { advice } from './advice';
import { relevance } from './relevance';

const { languages } = relevance;

/** Wie over een thema voor ons kan spreken. */
export const speaker: Catalogue['speaker'] = {
  reasons: {
    colleague: ({ profession }) => `Zelfde beroep: ${advice.professions[profession]}.`,
    speaks_language: ({ language }) => `Spreekt ${languages[language]}.`,
    other_language: ({ language }) => `Spreekt geen ${languages[language]}: breng iemand mee die het wel spreekt.`,
  },
  hint: 'Experts, partners, getuigen die bereid zijn te spreken. Het advies stelt voor wie bij de persoon past: eerst de invalshoek, dan een vakgenoot, dan de taal.',
  add: 'Iemand toevoegen',
  name: 'Naam',
  speaksAs: 'Spreekt als',
  framings: 'Invalshoeken',
  languages: 'Talen',
  profession: 'Beroep',
  noProfession: 'niet genoteerd',
};
