import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

/** Les personnes qu’une liste ou une page de membre propose d’ajouter ou de mettre à jour. */
export const pageRoster: Catalogue['pageRoster'] = {
  offer: 'Les personnes de cette page',
  list: (count) =>
    plural('fr', count, {
      one: 'Cette page présente une personne.',
      other: `Cette page donne la liste de ${count} personnes.`,
    }),
  addOrUpdate: (count) =>
    plural('fr', count, {
      one: 'Ajouter ou mettre à jour cette personne',
      other: `Ajouter ou mettre à jour ces ${count} personnes`,
    }),
  counts: (added, changed, gone, unclear) =>
    [
      added === 0 ? '' : plural('fr', added, { one: `${added} nouvelle`, other: `${added} nouvelles` }),
      changed === 0 ? '' : plural('fr', changed, { one: `${changed} modifiée`, other: `${changed} modifiées` }),
      gone === 0 ? '' : plural('fr', gone, { one: `${gone} sortie de la liste`, other: `${gone} sorties de la liste` }),
      unclear === 0 ? '' : `${unclear} à éclaircir`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  addOne: 'Ajouter cette personne',
  updateOne: 'Mettre à jour d’après cette page',
  asListed: (count) =>
    plural('fr', count, {
      one: 'Cette personne figure dans votre espace de travail telle que la page la montre.',
      other: `Les ${count} personnes de cette page figurent dans votre espace de travail telles qu’elle les montre.`,
    }),
  comparing: 'Comparaison de cette page avec votre espace de travail…',
  title: 'D’après cette page',
  onlyHere: 'La page est lue sur cet appareil, telle qu’elle est ouverte à côté ; rien n’est demandé au réseau.',
  choose: 'Décochez qui vous ne voulez ni ajouter ni modifier.',
  nothingToDo: 'Toutes les personnes de cette page sont déjà dans votre espace de travail.',
  seePeople: 'Voir les personnes',
  done: 'Revenir à la page',
};
