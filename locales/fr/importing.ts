import { plural } from '../plural';
import type { ImportWords } from '../catalogue';

const people = (count: number) => plural('fr', count, { one: `${count} personne`, other: `${count} personnes` });

/** L’import d’une liste de personnes depuis un fichier. */
export const importing: ImportWords['importing'] = {
  title: 'Importer une liste de personnes',
  note: 'La liste d’un parlement au format Popolo. Rien n’est envoyé nulle part ; rien n’est écrit avant que vous ayez vu ce qui changerait.',
  dropHere: 'Déposez un fichier ici',
  which: 'Un fichier .json au format Popolo, de 64 Mo au plus : personnes, organisations, mandats et leurs dates.',
  chooseFile: 'Choisir un fichier…',
  reading: (file) => `Lecture de ${file}…`,
  refused: (file) => `« ${file} » n’a pas pu être pris.`,
  andMore: (count) => `et ${count} de plus`,
  unfinished: (title, done, total) =>
    `L’importation de « ${title} » s’est arrêtée à ${done} sur ${total}. Choisissez à nouveau le même fichier pour le terminer.`,
  asOf: (date) => `La liste telle qu’elle était le ${date}.`,
  previewNote: 'Regardez avant d’importer : rien n’a encore été écrit.',
  new: 'nouvelles',
  changed: 'modifiées',
  unchanged: 'inchangées',
  gone: 'sorties de la liste',
  unclear: 'à éclaircir',
  alsoNew: (organizations, memberships) =>
    `Avec elles : ${plural('fr', organizations, { one: `${organizations} nouvelle organisation`, other: `${organizations} nouvelles organisations` })}, ${plural('fr', memberships, { one: `${memberships} nouveau mandat`, other: `${memberships} nouveaux mandats` })}.`,
  unclearTitle: (count) => `À éclaircir (${count})`,
  changedTitle: (count) => `Ce qui change (${count})`,
  newTitle: (count) => `Qui est nouveau (${count})`,
  goneTitle: (count) => `Qui n’est plus dans la liste (${count})`,
  goneNote:
    'Ces personnes restent dans votre espace de travail, avec tout ce que vous avez noté. Rien n’y est changé d’office.',
  close: (count, date) =>
    plural('fr', count, {
      one: `Clôturer au ${date} le mandat de la personne qui n’est plus dans la liste`,
      other: `Clôturer au ${date} les mandats des ${count} personnes qui ne sont plus dans la liste`,
    }),
  closeNote:
    'C’est la date de la liste. La date exacte se corrige dans le dossier ; les mandats antérieurs restent tels quels.',
  leftOutTitle: (count) => `Détails laissés de côté (${count})`,
  mandates: (count) => plural('fr', count, { one: `${count} mandat`, other: `${count} mandats` }),
  membershipKinds: { added: 'Nouveau mandat :', ended: 'Mandat terminé :', completed: 'Mandat complété :' },
  alike: (count) => `${count} personnes portent le nom d’une seule personne que vous connaissez.`,
  alikeNote: 'Une réponse pour toutes, ou une par une ci-dessous. Rien n’est écrit avant l’import.',
  allKnown: (count) => `Ce sont les ${count} personnes que je connais`,
  allNew: (count) => `Ce sont ${count} autres personnes : les ajouter`,
  answered: (count) =>
    plural('fr', count, { one: 'Une question a reçu sa réponse.', other: `${count} questions ont reçu leur réponse.` }),
  answeredTitle: (count) => `Vos réponses (${count})`,
  answeredKnown: (name) => `est ${name}, que vous connaissez.`,
  answeredNew: 'est quelqu’un d’autre, à ajouter.',
  takeBack: 'Annuler',
  takeBackOf: (name) => `Annuler : ${name}`,
  takeAllBack: 'Annuler toutes les réponses',
  itIs: (name) => `C’est ${name}`,
  itIsNew: (name) => `${name} est quelqu’un d’autre : ajouter`,
  bringBack: (name) => `Ajouter quand même ${name}`,
  answerFirst: 'Répondez d’abord aux questions ; rien n’est écrit avant.',
  nothingToDo: 'Tout ce que contient ce fichier est déjà dans votre espace de travail.',
  apply: (count) => (count === 0 ? 'Importer' : `Importer ${people(count)}`),
  importing: (file) => `Importation de ${file}`,
  progress: (done, total) => `${done} sur ${total}`,
  stop: 'Arrêter',
  stopNote: 'Qui est déjà importé le reste, en entier. Importer à nouveau termine le reste.',
  report: (added, updated, unchanged) =>
    `${people(added)} en plus, ${updated} modifiées, ${unchanged} laissées telles quelles.`,
  reportAlso: (memberships, organizations) => `${memberships} mandats et ${organizations} organisations en plus.`,
  notDone: (count) =>
    plural('fr', count, { one: 'Une fiche a été laissée de côté', other: `${count} fiches ont été laissées de côté` }),
  seePeople: 'Voir les personnes',
  again: 'Importer un autre fichier',
};
