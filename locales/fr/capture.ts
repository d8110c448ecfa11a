import type { Catalogue } from '../catalogue';

/** Garder ce qu’une personne a dit, depuis la page voisine du panneau. */
export const capture: Catalogue['capture'] = {
  open: 'Garder une citation',
  wordsHint: 'Collez-les ou tapez-les tels qu’ils ont été dits.',
  where: 'Où cela a été dit',
  seems: 'Ces mots semblent parler de ce qui suit. Touchez ce qui est juste ; le reste compte moins.',
  rejects: (framing) => `rejette : ${framing}`,
  saved: (name) => `Gardé dans le dossier de ${name}.`,
  another: 'En garder une autre',
};
