import type { BriefGap } from '../../domain/brief/check-brief';
import type { Catalogue } from '../catalogue';
import type { Sentences } from '../say';
import { framing } from './framing';

const label = (name: keyof typeof framing.framings) => framing.framings[name].label;
const list = (titles: readonly string[]) => titles.join(' ; ');

const gaps: Sentences<BriefGap> = {
  value_alone: ({ framing: name }) =>
    `« ${label(name)} » ne repose que sur une valeur : liez-y d’abord un texte de loi, un arrêt ou un chiffre.`,
  argument_unsourced: ({ framing: name }) => `« ${label(name)} » ne s’appuie sur aucune source.`,
  figure_unsourced: ({ framing: name, figure }) =>
    `« ${label(name)} » donne le chiffre ${figure}, qu’aucune source citée ne contient.`,
  limit_missing: ({ titles }) => `Ce que cela ne prouve pas n’est pas écrit dans cette langue : ${list(titles)}.`,
  source_unlinked: ({ titles }) => `Sans lien vers la source : ${list(titles)}.`,
  house_word: ({ avoid, say }) => `Nous n’écrivons pas « ${avoid} » mais « ${say} ».`,
  better_unsaid: ({ words, framing: name }) =>
    name === null
      ? `« ${words} » : à éviter devant un membre de l’exécutif.`
      : `« ${words} » : à éviter quand l’argument est « ${label(name)} ».`,
};

/** Ce que l’on regarde avant d’imprimer une note, et les sources que l’on met sur la table. */
export const beforePrint: Catalogue['beforePrint'] = {
  title: (count) => (count === 1 ? 'Avant d’imprimer : un point à voir' : `Avant d’imprimer : ${count} points à voir`),
  gaps,
  unsaid: (words, name) => gaps.better_unsaid({ code: 'better_unsaid', words, framing: name }),
  doesNotProve: 'Ne prouve pas :',
  noSource: 'Aucune de nos sources ne porte encore cet angle ici.',
  noSourceForValue: 'Aucune de nos sources ne porte encore cet angle ici, et une valeur seule convainc peu.',
};
