import { joined } from '../joined';
import { plural } from '../plural';
import type { ImportWords } from '../catalogue';

const people = (count: number) => plural('fr', count, { one: `${count} personne`, other: `${count} personnes` });

/** L’import d’une liste de personnes depuis un fichier. */
export const importing: ImportWords['importing'] = {
  title: 'Importer une liste de personnes',
  note: 'La liste d’un parlement au format Popolo, ou vos propres contacts dans un tableur : équipes, cabinets, administrations, experts. Rien n’est envoyé ; rien n’est enregistré avant que vous ayez vu ce qui changerait.',
  dropHere: 'Déposez un fichier ici',
  which:
    'Un fichier .csv d’Excel, de LibreOffice, d’Outlook ou de Google (20 Mo au plus), ou un fichier .json au format Popolo (64 Mo au plus).',
  chooseFile: 'Choisir un fichier…',
  reading: (file) => `Lecture de ${file}…`,
  refused: (file) => `« ${file} » n’a pas pu être pris en charge.`,
  andMore: (count) => `et ${count} de plus`,
  unfinished: (title, done, total) =>
    `L’importation de « ${title} » s’est arrêtée à ${done} sur ${total}. Choisissez à nouveau le même fichier pour la terminer.`,
  asOf: (date) => `Liste en date du ${date}.`,
  previewNote: 'Vérifiez avant d’importer : rien n’a encore été enregistré.',
  new: 'à ajouter',
  changed: 'à mettre à jour',
  unchanged: 'sans changement',
  gone: 'absentes de la liste',
  unclear: 'à préciser',
  alsoNew: (organizations, memberships) =>
    joined('Autres ajouts : ', [
      [organizations, plural('fr', organizations, { one: '1 organisation', other: `${organizations} organisations` })],
      [memberships, plural('fr', memberships, { one: '1 mandat', other: `${memberships} mandats` })],
    ]),
  unclearTitle: (count) => `À préciser (${count})`,
  changedTitle: (count) => `Mises à jour (${count})`,
  newTitle: (count) => `Personnes à ajouter (${count})`,
  goneTitle: (count) => `Absentes de la liste (${count})`,
  goneNote:
    'Ces personnes restent dans votre espace de travail, avec tout ce que vous avez noté. Rien ne change sans votre accord.',
  close: (count, date) =>
    plural('fr', count, {
      one: `Clôturer au ${date} le mandat de la personne qui n’est plus dans la liste`,
      other: `Clôturer au ${date} les mandats des ${count} personnes qui ne sont plus dans la liste`,
    }),
  closeNote:
    'C’est la date de la liste. La date exacte se corrige dans le dossier ; les mandats antérieurs restent tels quels.',
  leftOutTitle: (count) => `Valeurs non reprises (${count})`,
  mandates: (count) => plural('fr', count, { one: `${count} mandat`, other: `${count} mandats` }),
  membershipKinds: { added: 'Nouveau mandat :', ended: 'Mandat terminé :', completed: 'Mandat complété :' },
  alike: (count) => `${count} personnes portent le nom d’une seule personne que vous connaissez.`,
  alikeNote: 'Une réponse pour toutes, ou une par une ci-dessous. Rien n’est enregistré avant l’importation.',
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
  answerFirst: 'Répondez d’abord aux questions ; rien n’est enregistré avant.',
  nothingToDo: 'Tout ce que contient ce fichier est déjà dans votre espace de travail.',
  apply: (count) => (count === 0 ? 'Importer' : `Importer ${people(count)}`),
  importing: (file) => `Importation de ${file}`,
  progress: (done, total) => `${done} sur ${total}`,
  stop: 'Arrêter',
  stopNote:
    'Les personnes déjà importées sont conservées, complètes. Importez à nouveau la liste pour ajouter les autres.',
  report: (added, updated, unchanged) => {
    const said = joined('', [
      [added, `${people(added)} ${plural('fr', added, { one: 'ajoutée', other: 'ajoutées' })}`],
      [
        updated,
        `${added === 0 ? people(updated) : updated} ${plural('fr', updated, { one: 'mise à jour', other: 'mises à jour' })}`,
      ],
      [unchanged, `${added + updated === 0 ? people(unchanged) : unchanged} sans changement`],
    ]);
    return said === '' ? 'Personne n’a été ajouté ni mis à jour.' : said;
  },
  reportAlso: (memberships, organizations) =>
    joined('Autres ajouts : ', [
      [memberships, plural('fr', memberships, { one: '1 mandat', other: `${memberships} mandats` })],
      [organizations, plural('fr', organizations, { one: '1 organisation', other: `${organizations} organisations` })],
    ]),
  notDone: (count) =>
    plural('fr', count, { one: 'Une fiche n’a pas été importée', other: `${count} fiches n’ont pas été importées` }),
  seePeople: 'Voir les personnes',
  again: 'Importer un autre fichier',
};
