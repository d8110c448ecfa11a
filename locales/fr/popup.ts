import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

/** La fenêtre de l’icône : un coup d’œil, une note, une fiche de rencontre. */
export const popup: Catalogue['popup'] = {
  search: 'Chercher',
  searchPlaceholder: 'personne, dossier thématique, engagement…',
  noResults: (words) => `Rien trouvé pour « ${words} ».`,
  results: (count) => plural('fr', count, { one: `${count} résultat`, other: `${count} résultats` }),
  onThisPage: 'Sur cette page',
  nobodyHere: 'Personne de connu n’est nommé sur cette page.',
  noPage: 'Rien à lire ici.',
  reading: 'Lecture de la page…',
  which: (count) => `De qui s’agit-il ? ${count} personnes portent ce nom`,
  chooseInPanel: 'Choisir dans le panneau',
  brief: 'Préparer',
  briefFor: (name) => `Préparer la rencontre avec ${name}`,
  openPanel: 'Ouvrir le panneau',
  openWorkspace: 'Espace de travail',
  draftWaiting: 'Une note attend en brouillon.',
  resume: 'La reprendre',
  askIs: (ask) => `demande : ${ask}`,
  notKnown: 'pas assez d’éléments pour conseiller un angle',
};
