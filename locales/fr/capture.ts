import type { Catalogue } from '../catalogue';
import { plural } from '../plural';
import { de } from './elision';

/** Garder ce qu’une personne a dit, depuis la page voisine du panneau. */
export const capture: Catalogue['capture'] = {
  title: 'Garder ces mots',
  words: 'Les mots exacts',
  noted: 'Ce que nous notons',
  wordsHint: 'Collez-les ou tapez-les tels qu’ils ont été dits. Pour un PDF : copiez les mots, puis collez-les ici.',
  who: 'Qui l’a dit',
  about: 'Au sujet de qui',
  whoPlaceholder: 'Nom',
  addSpeaker: (name) => `Ajouter ${name} à l’espace de travail`,
  said: 'Dit ou publié le',
  promise: 'C’est un engagement',
  note: 'Notre note, pas ses mots',
  due: 'À tenir pour le',
  inPublic: 'Pris en public',
  inPublicHint: 'Un engagement pris en confidence ne figure jamais dans un document laissé sur place.',
  side: 'Par rapport à notre demande',
  sides: { pro: 'pour', con: 'contre', unclear: 'pas clair' },
  issues: 'Dossiers thématiques',
  comment: 'Votre commentaire',
  commentHint: 'Pour votre organisation. La personne peut demander à le lire.',
  where: 'Où cela a été dit',
  source: 'Sorte de source',
  outlet: 'Média ou institution',
  pageTitle: 'Titre de la page ou du document',
  address: 'Adresse web',
  language: 'Langue des mots',
  noLanguage: 'Inconnue',
  passage: 'Voir les mots dans la page',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  shortcut: 'Ctrl + Entrée',
  back: 'Plus tard',
  discard: 'Jeter',
  draftKept: 'Brouillon conservé',
  guess: {
    speaker: {
      turn: 'D’après le compte rendu : c’est son tour de parole.',
      name: 'Le nom le plus proche dans le texte. À vérifier.',
      subject: 'La personne dont parle cette page. À vérifier.',
      looked_at: 'La personne que vous regardiez. À vérifier.',
      none: 'La page ne dit pas qui parle.',
      several: (names) => `Plusieurs personnes parlent dans ces mots : ${names}. Choisissez.`,
      unknown: (names) => `La page donne la parole à ${names}, qui n’est pas dans votre espace de travail.`,
    },
    date: {
      said: 'Le jour de la séance, d’après la page.',
      published: 'Le jour de publication de la page.',
      updated: 'Le jour de la dernière modification de la page. À vérifier.',
      future: 'La page donne un jour futur : il n’a pas été repris.',
    },
    language: {
      words: 'Reconnue à ses mots.',
      two: 'Deux langues dans ces mots : la plus fréquente.',
      page: 'La langue de la page.',
    },
    issues: { passage: 'Nommés dans ces mots.', page: 'Pas dans ces mots : la page en parle.' },
    source: { page: 'D’après le type de page. À vérifier.' },
  },
  bare: 'Seuls les mots ont pu être repris : la page elle-même n’a pas pu être lue ici. Indiquez qui les a dits, et quand.',
  refusals: {
    nothing: 'Aucun mot n’était sélectionné. Sélectionnez-les dans la page, ou collez-les ici.',
    form_field:
      'Ces mots se trouvent dans un champ de formulaire ; ce qui s’y tape n’est jamais lu. Collez-les ici s’ils comptent.',
    editable:
      'Ces mots se trouvent dans un texte modifiable ; ces textes ne sont jamais lus. Collez-les ici s’ils comptent.',
    in_frame:
      'Ces mots se trouvent dans un cadre de la page, que le raccourci n’atteint pas. Utilisez le menu du clic droit à cet endroit, ou copiez-les et collez-les.',
    too_long: 'La sélection est trop longue.',
    unreadable:
      'Cette page ne peut pas être lue : un PDF, ou une page du navigateur. Copiez les mots, puis collez-les ici.',
  },
  tooLongSelected: (length, longest) =>
    `La sélection est trop longue : ${length} signes, ${longest} au plus. Rien n’a été coupé ; sélectionnez la partie qui compte.`,
  cues: 'Ce dont ces mots semblent parler',
  cuesHint: 'Une suggestion tirée des mots. Dès que vous répondez à l’une, seul ce que vous confirmez compte.',
  cueFrom: (words) => `à cause de ${words}`,
  answers: { adopted: 'l’adopte', rejected: 'le rejette', none: 'sans rapport' },
  quoteIsSpeaker: 'Les mots entre guillemets sont les siens',
  saved: (name) => `Enregistré dans le dossier ${de(name)}.`,
  savedPromise: (name) => `Enregistré dans le dossier ${de(name)}, avec l’engagement.`,
  openDossier: 'Ouvrir le dossier',
  alreadyTitle: 'Ces mots sont déjà enregistrés',
  already: (name, date) =>
    date === '' ? `Dans le dossier ${de(name)}.` : `Dans le dossier ${de(name)}, dits le ${date}.`,
  openSaved: 'Ouvrir',
  close: 'Fermer',
  savedHere: (count) =>
    plural('fr', count, {
      one: `Déjà enregistré : ${count} citation de cette page`,
      other: `Déjà enregistré : ${count} citations de cette page`,
    }),
  gone: 'plus dans cette page ; les mots sont conservés',
  waiting: (count) =>
    plural('fr', count, {
      one: '1 citation pas encore enregistrée',
      other: `${count} citations pas encore enregistrées`,
    }),
  waitingWithout: 'Encore sans mots',
  needPerson: 'Indiquez qui l’a dit : choisissez un nom.',
  needWords: 'Il n’y a pas de mots à garder : collez-les ou tapez-les.',
  needDate: 'Un engagement a besoin du jour où il a été pris.',
  badDate: 'Ce jour n’existe pas dans le calendrier.',
  futureDate: 'Ce jour est dans le futur : donnez le jour où cela a été dit, ou laissez vide.',
  dueBefore: 'C’est avant le jour où cela a été dit.',
  badAddress: 'Ce n’est pas une adresse web : elle commence par https://',
  tooLong: (longest) => `Trop long : ${longest} signes au plus. Rien n’est coupé ; raccourcissez pour enregistrer.`,
  notSaved: 'Cela n’a pas été enregistré. Le brouillon reste ici.',
  storageFull: 'Le disque est plein : cela n’a pas été enregistré. Le brouillon reste ici.',
  promiseMissing:
    'Les mots sont enregistrés, pas l’engagement. Enregistrez à nouveau : les mots ne seront pas en double.',
};
