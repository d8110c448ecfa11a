import type { Catalogue } from '../catalogue';

/** Ce que la mémoire peut répondre, une phrase par code. */
export const storage: Catalogue['storage'] = {
  notSaved: {
    conflict:
      'Cette fiche a été modifiée entre-temps, dans une autre fenêtre. Rien n’a été écrasé : comparez, puis enregistrez à nouveau.',
    missing: 'Cette fiche a été supprimée définitivement entre-temps ; elle n’a donc pas pu être enregistrée.',
    erased: (day) => `Pas enregistré : le dossier d’une personne concernée a été effacé le ${day}.`,
    invalid: (place) => `Pas enregistré : le champ « ${place} » n’est pas correct.`,
    storage_full:
      'Pas enregistré : le disque est peut-être plein. Votre texte est toujours là ; libérez de la place, puis enregistrez à nouveau.',
  },
  erasedNote:
    'Rien n’en a été écrit et aucun brouillon n’est gardé. Votre texte est encore à l’écran : copiez-le si vous en avez besoin.',
  copyTyped: 'Copier mon texte',
  notOpened: {
    newer_data:
      'Votre espace de travail a été enregistré par une version plus récente d’Antichambre. Mettez l’extension à jour ; rien n’a été modifié.',
    unavailable:
      'Le navigateur ne donne pas accès à l’espace de travail. Redémarrez-le ; un disque plein ou le réglage « ne jamais conserver l’historique » peut aussi être en cause.',
  },
  damaged: {
    unreadable: 'Impossible à ouvrir avec la clé de cet appareil.',
    invalid: (place) => `Ouverte, mais le champ « ${place} » n’est pas correct.`,
  },
};
