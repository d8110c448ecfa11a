import type { Catalogue } from '../catalogue';

/** Mots présents sur toutes les surfaces. */
export const common: Catalogue['common'] = {
  productName: 'Antichambre',
  save: 'Enregistrer',
  cancel: 'Annuler',
  loading: 'Ouverture…',
  somethingBroke: 'Un problème est survenu ici. Votre travail enregistré est intact.',
  tryAgain: 'Réessayer',
  copied: 'Copié dans le presse-papiers.',
  copyFailed: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
};
