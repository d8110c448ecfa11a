import { plural } from '../plural';
import type { Catalogue } from '../catalogue';

const votes = (count: number) => plural('fr', count, { one: `${count} vote`, other: `${count} votes` });
const parties = (count: number) => plural('fr', count, { one: `${count} parti`, other: `${count} partis` });

/** Enquêtes sur les partis et votes nominatifs. */
export const positions: Catalogue['positions'] = {
  title: 'Importer enquêtes et votes',
  note: 'La Chapel Hill Expert Survey ou des votes nominatifs, dans un fichier .csv. Rien n’est envoyé nulle part ; rien n’est enregistré avant que vous l’ayez vu. Ni l’une ni les autres ne disent ce que pense une personne : une enquête porte sur un parti, et un vote se lit avec son intitulé.',
  dropHere: 'Déposez un fichier .csv ici',
  which:
    'Enquête : colonnes party, immigrate_policy, immigrate_dissent. Votes : vote_key, date, name, vote ; et aussi title, dossier, personId, result, url. 20 Mo au plus.',
  chooseFile: 'Choisir un fichier…',
  reading: (file) => `Lecture de ${file}…`,
  refused: (file) => `« ${file} » n’a pas pu être pris en charge. Rien n’a été enregistré.`,
  failures: {
    too_large: (megabytes, limit) => `Le fichier fait ${megabytes} Mo ; on en lit ${limit} au plus.`,
    empty: 'Le fichier est vide.',
    not_a_sheet: (row) => `Ligne ${row} : un guillemet est ouvert et jamais refermé. Le fichier est-il coupé ?`,
    neither: (survey, votes) =>
      `Ni une enquête, ni des votes. Pour une enquête, il manque les colonnes : ${survey}. Pour des votes : ${votes}.`,
    not_text:
      'Ce n’est pas un fichier .csv, peut-être un classeur. Dans votre tableur, choisissez « Enregistrer sous », puis CSV.',
    stray_quote: (row) =>
      `Ligne ${row} : un guillemet n’est pas à sa place. Dans un texte entre guillemets, il s’écrit deux fois.`,
    no_rows: 'Il y a une ligne d’en-tête, et rien en dessous.',
    no_headings: (row) =>
      `La ligne ${row} contient déjà une personne. Ajoutez au-dessus une ligne d’en-têtes (Nom, E-mail, Fonction…), puis choisissez à nouveau le fichier.`,
    contacts: 'C’est une liste de contacts. Elle s’importe sous « Importer une liste ».',
  },
  previewNote: 'Vérifiez avant d’importer : rien n’a encore été enregistré.',
  year: 'Année de l’enquête',
  yearHint: 'Le fichier ne la donne pas lui-même.',
  series: (from, to) =>
    `Ce fichier couvre plusieurs années (${from} à ${to}) : pour chaque parti, la plus récente est prise.`,
  yearWrong: 'Une année, par exemple 2024.',
  yearFirst: 'Indiquez d’abord l’année : elle dit quelle enquête est la plus récente.',
  surveyName: 'Chapel Hill Expert Survey',
  problems: (count) =>
    plural('fr', count, { one: `${count} ligne pose problème`, other: `${count} lignes posent problème` }),
  rowOf: (row) => `Ligne ${row} :`,
  rowProblems: {
    no_party: 'aucun parti n’est nommé : ligne ignorée.',
    no_value: 'pas de chiffre pour immigrate_policy ou immigrate_dissent : ligne ignorée.',
    twice: 'ce parti figure déjà dans le fichier ; sa première ligne est gardée.',
    out_of_range: 'un chiffre hors de l’échelle de 0 à 10 : ligne ignorée.',
  },
  ballotProblems: {
    no_key: 'pas de vote_key : ligne ignorée.',
    too_long: 'texte trop long : ligne ignorée.',
    bad_date: 'ce n’est pas une date comme 2025-07-10 : ligne ignorée.',
    future: 'un jour qui n’est pas encore venu : ligne ignorée.',
    no_name: 'pas de nom : ligne ignorée.',
    unknown_ballot: 'ni oui, ni non, ni abstention : ligne ignorée.',
    voted_twice: 'cette personne a déjà voté dans ce scrutin ; son premier vote est gardé.',
    differs: 'autre date ou autre intitulé que la première ligne de ce scrutin : ligne ignorée.',
    bad_address: 'ce n’est pas une adresse web : laissée de côté, le vote est gardé.',
    bad_result: 'ni adopté, ni rejeté : laissé de côté, le vote est gardé.',
  },
  andMore: (count) => `et ${count} de plus`,
  counts: { added: 'nouveaux', changed: 'modifiés', unchanged: 'déjà connus', unknown: 'absents de votre espace' },
  questions: (count) => plural('fr', count, { one: `${count} point à trancher`, other: `${count} points à trancher` }),
  whichParty: (party, country) => `« ${party} » (${country}) : quel parti de votre espace est-ce ?`,
  whichPerson: (name) => `« ${name} » : plusieurs personnes portent ce nom. Qui a voté ?`,
  itIs: (name) => `C’est ${name}`,
  noneOfThem: 'Aucun d’entre eux',
  unknownParties: (count) => `Partis absents de votre espace (${count})`,
  unknownPeople: (count) => `Noms absents de votre espace (${count})`,
  unknownNote: 'Ils sont laissés de côté : un vote n’ajoute personne.',
  keptLater: (name, year) => `${name} : une enquête plus récente (${year}) s’y trouve et reste.`,
  writesTitle: (count) => `Ce qui sera enregistré (${count})`,
  replaces: (year) => `remplace l’enquête de ${year}`,
  rollCalls: (count) => `Scrutins du fichier (${count})`,
  ballotsOf: (count) => `${votes(count)} de personnes de votre espace`,
  applySurvey: (count) => `Importer pour ${parties(count)}`,
  applyVotes: (count) => `Importer ${votes(count)}`,
  nothingToDo: 'Tout le contenu de ce fichier est déjà dans votre espace.',
  noPartyKnown: 'Aucun parti de ce fichier n’est dans votre espace, ou rien n’est encore tranché.',
  nobodyKnown: 'Personne de ce fichier n’est dans votre espace. Importez d’abord la liste du parlement.',
  ends: {
    finished: 'L’importation est terminée.',
    cancelled:
      'L’importation a été interrompue. Ce qui est enregistré est conservé ; importez à nouveau le fichier pour terminer.',
    storage_full:
      'Le disque est plein. Ce qui est enregistré est conservé ; libérez de la place, puis importez à nouveau le fichier.',
  },
  voteReport: (added, changed) => `Votes ajoutés : ${added}, modifiés : ${changed}.`,
  leftAsTheyAre: (count) =>
    plural('fr', count, {
      one: `${count} vote a été ajouté ou modifié entre-temps dans une autre fenêtre : il est resté tel quel.`,
      other: `${count} votes ont été ajoutés ou modifiés entre-temps dans une autre fenêtre : ils sont restés tels quels.`,
    }),
  surveyReport: (count) => `L’enquête figure maintenant chez ${parties(count)}.`,
  surveyNotSaved: (name) =>
    `${name} : modifié entre-temps dans une autre fenêtre, rien n’y a été écrit. Importez à nouveau le fichier.`,
  again: 'Importer un autre fichier',
  heading: 'Parti et votes',
  partyMean: (party) => `${party} : moyenne du parti`,
  survey: (name, year) => `enquête d’experts, ${name} ${year}`,
  policy: (figure) => `Politique migratoire : ${figure} sur une échelle de 0 (ouverte) à 10 (restrictive).`,
  dissent: (figure) => `Désaccord dans le parti : ${figure} sur une échelle de 0 (uni) à 10 (divisé).`,
  surveyCaution: 'C’est le parti tel que le voyaient des experts cette année-là, jamais cette personne.',
  votesTitle: 'Votes nominatifs',
  votesCaution: 'Des faits publics. Ils ne donnent de points à aucun angle.',
  untitled: 'Intitulé inconnu',
  document: (number) => `document ${number}`,
  ballot: (ballot) => `A voté : ${ballot}`,
  ballots: { yes: 'oui', no: 'non', abstain: 'abstention' },
  results: { adopted: 'adopté', rejected: 'rejeté' },
  result: (result) => `Résultat du vote : ${result}`,
  cautions: {
    rejection: 'Vote sur une proposition de rejet : « oui » rejette le texte, « non » le garde.',
    amendment: 'Vote sur un amendement, pas sur le texte lui-même.',
    motion: 'Vote sur une motion : lisez-la avant d’en tirer une position.',
    untitled: 'Sans son intitulé, ce vote ne dit rien d’une position : lisez le document.',
    other: null,
  },
  from: (source) => `tiré de ${source}`,
};
