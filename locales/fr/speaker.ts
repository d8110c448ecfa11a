import type { Catalogue } from '../catalogue';
import { advice } from './advice';
import { relevance } from './relevance';

const { languages } = relevance;

/** Qui peut parler pour nous sur un dossier thématique. */
export const speaker: Catalogue['speaker'] = {
  reasons: {
    colleague: ({ profession }) => `Même profession : ${advice.professions[profession]}.`,
    speaks_language: ({ language }) => `Parle ${languages[language]}.`,
    other_language: ({ language }) => `Ne parle pas ${languages[language]} : venez avec quelqu’un qui le parle.`,
  },
  hint: 'Expert·es, partenaires, témoins d’accord de prendre la parole. Le conseil propose qui convient à la personne : l’angle d’abord, puis la même profession, puis la langue.',
  add: 'Ajouter quelqu’un',
  name: 'Nom',
  speaksAs: 'Parle en tant que',
  framings: 'Angles portés',
  languages: 'Langues',
  profession: 'Profession',
  noProfession: 'non notée',
};
