import type { Catalogue } from '../catalogue';
import { framing } from './framing';

/** Accordé avec « une personne ». */
export const ofPerson: Catalogue['advice']['stances'] = {
  '2': 'alliée',
  '1': 'plutôt favorable',
  '0': 'indécise',
  '-1': 'plutôt opposée',
  '-2': 'opposée',
};

/** Ce qui peut être obtenu, en début de phrase. */
export const windowSentences: Catalogue['advice']['windows'] = {
  open: 'Beaucoup peut être obtenu maintenant (fenêtre ouverte)',
  normal: 'Autant que d’habitude peut être obtenu maintenant',
  narrow: 'Peu de choses peuvent être obtenues maintenant (fenêtre étroite)',
  closed: 'Rien ne peut être obtenu pour l’instant (fenêtre fermée)',
};

/** Les marches de la demande, chacune une phrase à dire à voix haute. */
export const askSteps: Catalogue['advice']['steps'] = {
  no_stance: () => 'Aucune position sur ce dossier n’est enregistrée : aucun niveau n’est proposé.',
  stance_corrected: () => 'La position enregistrée a été corrigée : elle ne compte plus et aucun niveau n’est proposé.',
  base: ({ stance, executive, level }) =>
    `Cette personne est ${ofPerson[`${stance}`]} sur ce dossier${executive ? ' et membre de l’exécutif' : ''} : nous partons de la demande ${framing.askLevels[level]}.`,
  promise_lifts: ({ level }) =>
    `Un engagement ouvert va plus loin : nous demandons qu’il soit tenu, et c’est la demande ${framing.askLevels[level]}.`,
  window_lowers: ({ window, level }) =>
    `${windowSentences[window]} : nous descendons à la demande ${framing.askLevels[level]}.`,
  window_stays: ({ window }) => `${windowSentences[window]}, et cette demande en tient déjà compte.`,
  promise_exempt: ({ window }) => `${windowSentences[window]}, mais cela a été promis : la demande ne change pas.`,
  joint_line_lowers: ({ partner, level }) =>
    `La ligne commune${partner === null ? '' : ` avec ${partner}`} est plus basse : nous descendons à la demande ${framing.askLevels[level]}.`,
  joint_line_stays: ({ partner }) =>
    `La ligne commune${partner === null ? '' : ` avec ${partner}`} permet cette demande : elle ne change pas.`,
  refusals_lower: ({ count, level }) =>
    `Refusée ${count} fois en un an : nous descendons à la demande ${framing.askLevels[level]}.`,
  refused_once: () => 'Refusée une fois en un an : nous ne descendons pas encore.',
  refusals_at_lowest: ({ count }) =>
    `Refusée ${count} fois en un an, et c’est déjà la plus petite demande : elle ne change pas.`,
};
