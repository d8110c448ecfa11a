import type { Catalogue } from '../catalogue';

/** Préparer une rencontre : les choix autour de la note. Les mots de la note sont dans sa propre langue. */
export const meeting: Catalogue['meeting'] = {
  person: 'Qui vous rencontrez',
  issue: 'À propos de',
  language: 'Langue de la note',
  audience: 'Pour qui',
  internal: 'Pour nous',
  internalNote: 'avec nos notes et le conseil',
  leaveBehind: 'À laisser sur place',
  leaveBehindNote: 'rien de privé',
  print: 'Imprimer',
  openToPrint: 'Ouvrir pour imprimer',
  word: 'Enregistrer pour Word',
  markdown: 'Enregistrer en Markdown',
  copy: 'Copier',
  copyFailed: 'Le navigateur n’a pas permis la copie. Enregistrez plutôt pour Word.',
  chooseBoth: 'Choisissez une personne et un dossier thématique : la note s’affiche ici.',
  noIssues: 'Il n’y a pas encore de dossier thématique dans l’espace de travail. Commencez par en écrire un.',
  preview: 'La note',
  fileName: (person, date) => `note ${person} ${date}`,
};
