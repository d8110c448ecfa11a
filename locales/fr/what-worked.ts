import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

/** Ce qu’ont donné les angles essayés. */
export const whatWorked: Catalogue['whatWorked'] = {
  title: 'Ce qui a marché',
  note: 'Ce qu’ont donné les angles essayés dans vos échanges, tel que noté sur le moment. Des nombres seulement : sous dix essais, une proportion ne dirait rien, et rien ici n’annonce qu’un angle marchera.',
  seeAll: 'Voir tous les dossiers thématiques',
  onAllIssues: 'Tous dossiers thématiques confondus',
  tried: (count) => plural('fr', count, { one: 'essayé une fois', other: `essayé ${count} fois` }),
  count: (count, outcome) => `${count} × ${outcome}`,
  share: (landed, tries, percent) =>
    `${landed} essais sur ${tries} (${percent}) ont abouti à un engagement ou à une vraie discussion.`,
  exchanges: (framing, outcome) => `Échanges : ${framing}, ${outcome}`,
  withoutFraming: (count) =>
    plural('fr', count, {
      one: 'Un échange ne mentionne aucun angle et n’est pas compté.',
      other: `${count} échanges ne mentionnent aucun angle et ne sont pas comptés.`,
    }),
  noneOnIssue: 'Aucun échange sur ce dossier thématique ne dit encore quel angle a été essayé.',
  emptyTitle: 'Rien n’a encore été essayé',
  empty:
    'Après un appel ou une rencontre, notez l’angle essayé et l’accueil qu’il a reçu : il est compté ici, et le prochain conseil le cite.',
  notYet: 'Rien d’essayé encore sur',
};
