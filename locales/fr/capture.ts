import type { Catalogue } from '../catalogue';

/** Garder ce qu’une personne a dit, depuis la page voisine du panneau. */
export const capture: Catalogue['capture'] = {
  title: 'Garder une citation',
  open: 'Garder une citation',
  words: 'Ses mots exacts',
  wordsHint: 'Collez-les ou tapez-les tels qu’ils ont été dits.',
  who: 'Qui l’a dit',
  said: 'Dit le',
  where: 'Où',
  outlet: 'Média ou réunion',
  source: 'Type de source',
  side: 'Par rapport à notre demande',
  issue: 'Thème',
  saved: (name) => `Gardé dans le dossier de ${name}.`,
  another: 'En garder une autre',
};
