import { plural } from '../plural';
import type { Catalogue } from '../catalogue';
import { languages } from './languages';

/** Mots des contrôles eux-mêmes : champs, listes, dialogues, messages. */
export const ui: Catalogue['ui'] = {
  required: 'obligatoire',
  requiredOnce: 'Obligatoire, dans une langue au moins.',
  choose: 'Choisir…',
  unknown: 'n’existe plus',
  noMatch: 'Rien à ce nom',
  moreMatches: (count) =>
    plural('fr', count, { one: 'Un autre résultat : précisez', other: `${count} autres résultats : précisez` }),
  showChoices: 'Montrer les choix',
  remove: (what) => `Retirer ${what}`,
  addWord: 'Ajouter',
  addWordHint: 'Entrée ajoute ce que vous avez tapé ; vous pouvez en coller plusieurs, séparés par des virgules.',
  openCalendar: 'Ouvrir le calendrier',
  calendar: 'Calendrier',
  undo: 'Annuler',
  dismiss: 'Masquer',
  messages: 'Messages',
  more: 'Autres actions',
  shown: (shown, all) => (shown === all ? `${all}` : `${shown} sur ${all}`),
  showMore: (count) => plural('fr', count, { one: 'En montrer un de plus', other: `En montrer ${count} de plus` }),
  languages,
  inLanguage: (what, language) => `${what}, ${language}`,
  textStatus: (language) => `État du texte, ${language}`,
  textStatuses: { missing: 'absent', draft: 'brouillon', checked: 'relu' },
};
