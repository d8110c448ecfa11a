import type { PrivacyWords } from '../catalogue';
import { plural } from '../plural';
import { accessDocument } from './access-document';
import { noticeTemplate } from './notice-template';
import { register } from './register';
import { withFrenchSpaces } from './spaces';
import { de } from './elision';

const recordsOf = (count: number) => plural('fr', count, { one: `${count} fiche`, other: `${count} fiches` });

/** Notice, accès, effacement et durées (RGPD) : chargés là où l’on en a besoin, et nulle part ailleurs. */
export const privacyWords: PrivacyWords = withFrenchSpaces<PrivacyWords>({
  template: noticeTemplate,
  document: accessDocument,
  register,
  section: 'Protection des données',
  noNotice: 'Aucune notice d’information n’a encore été envoyée.',
  sentOn: (date, way) => `Notice d’information envoyée le ${date}, ${way}.`,
  ways: { email: 'par courriel', letter: 'par courrier', by_hand: 'en mains propres', other: 'autrement' },
  trashNotice: (date) => `Mettre à la corbeille : notice du ${date}`,
  prepareNotice: 'Préparer la notice',
  prepareNoticeFor: (name) => `Préparer la notice pour ${name}`,
  answerAccess: 'Répondre à une demande d’accès',
  eraseDossier: 'Effacer le dossier',
  notice: {
    title: (name) => `Notice d’information pour ${name}`,
    note: 'Toute personne doit savoir qui conserve quoi à son sujet, pourquoi, et quels sont ses droits : dans le mois, ou au premier contact (RGPD, article 14). C’est vous qui l’envoyez ; rien ne quitte cet ordinateur.',
    language: 'Langue de la notice',
    text: 'Notice',
    textHint: 'Ce que vous modifiez ici ne vaut que pour cette personne. Le modèle se trouve dans les réglages.',
    open: (blanks) => `Encore à compléter : ${blanks}.`,
    openNote: 'À compléter une fois pour toutes, dans les réglages.',
    toSettings: 'Ouvrir les réglages',
    unknown: (blanks) => `Antichambre ne connaît pas ${blanks} : le texte le garde tel quel.`,
    blanks: {
      organisation: 'le nom de votre organisation',
      contact: 'l’adresse où vous écrire',
      purposes: 'les finalités',
      rights: 'les droits',
      person: 'le nom de la personne',
    },
    copy: 'Copier',
    print: 'Imprimer',
    sentTitle: 'Une fois envoyée',
    sentDate: 'Envoyée le',
    way: 'Comment',
    keep: 'Noter l’envoi',
    kept: (date) => `Noté : envoyée le ${date}.`,
    badDate: 'Indiquez le jour de l’envoi.',
    future: 'Ce jour est encore à venir : notez-le une fois la notice envoyée.',
  },
  looking: {
    label: (name) => `Recherche de ${name} dans toutes les fiches`,
    plan: 'Recherche de tout ce qui devrait disparaître',
    progress: (done, total) => `${done} fiches sur ${total}`,
    stop: 'Arrêter la recherche',
    stopNote:
      'Ce qui est lié à la personne est trouvé en premier. Les textes sont scellés : il faut ouvrir chacun d’eux pour savoir s’il cite son nom.',
    stopped: 'Tout n’a pas été parcouru',
    stoppedCopy:
      'Tout ce qui est lié à la personne figure ici et dans le fichier. Il peut manquer à cette liste des textes qui la citent sans lui être liés.',
    stoppedPlan:
      'Ce qui est lié à la personne est compté ici. Il peut manquer ce qui découle de ses échanges et des textes qui la citent. L’effacement lui-même parcourt tout.',
    again: 'Tout parcourir',
  },
  access: {
    title: (name) => `Demande d’accès ${de(name)}`,
    note: 'Tout ce qui est conservé au sujet de cette personne, dans un fichier que vous enregistrez et remettez, dans le mois (RGPD, article 15). Rien d’autre ne quitte cet ordinateur.',
    disclosable: 'Vos notes en font partie',
    disclosableNote:
      'Notes de réunion, commentaires et indications d’angle sont des données sur cette personne. Ils figurent dans le fichier tels qu’ils ont été écrits, corbeille comprise.',
    others: (count) =>
      plural('fr', count, {
        one: `${count} fiche nomme d’autres personnes`,
        other: `${count} fiches nomment d’autres personnes`,
      }),
    othersNote:
      'Leurs droits comptent aussi (RGPD, article 15, paragraphe 4). Relisez ces fiches avant de remettre le fichier et masquez, dans la copie, ce qui ne concerne que d’autres. Antichambre ne trouve que les personnes connues ici : guettez aussi les autres.',
    elsewhere: (count) =>
      plural('fr', count, {
        one: `${count} autre fiche nomme peut-être cette personne`,
        other: `${count} autres fiches nomment peut-être cette personne`,
      }),
    elsewhereNote:
      'Elles ne lui sont pas liées et ne figurent pas dans le fichier. Relisez-les : ce qui la concerne doit lui être lié, ou être joint à votre réponse.',
    names: (names) => `nomme ${names}`,
    inFile: 'Dans le fichier',
    language: 'Langue du document',
    saveDocument: 'Enregistrer le document (HTML, à imprimer)',
    saveRecords: 'Enregistrer les fiches (JSON)',
    fileName: (name, date) => `accès ${name} ${date}`,
    saved: (file) => `Enregistré sous « ${file} ».`,
    inTrash: 'dans la corbeille',
  },
  erasure: {
    title: (name) => `Effacer le dossier ${de(name)}`,
    note: 'Sur demande, sur opposition, ou parce qu’il n’est plus nécessaire (RGPD, article 17). Si une copie est aussi demandée, enregistrez-la d’abord.',
    goes: 'Disparaît définitivement',
    goesNote:
      'Tout ce qui ne concerne que cette personne, corbeille comprise. C’est irréversible, et aucune copie n’est gardée.',
    stays: 'Reste, sans cette personne',
    staysNote: 'Partagé avec d’autres : son nom en est retiré, le texte reste tel qu’il a été écrit.',
    nothingShared: 'Rien n’est partagé avec d’autres.',
    publicStays: 'Organisations, dossiers thématiques, recommandations et preuves restent tels quels.',
    named: (count) =>
      plural('fr', count, {
        one: `${count} texte qui reste la nomme peut-être`,
        other: `${count} textes qui restent la nomment peut-être`,
      }),
    namedNote: 'Aucun texte n’est modifié de lui-même. Relisez-les et retirez ce qui doit disparaître.',
    remember: 'Ne pas recréer ce dossier lors d’une importation sans me le demander',
    rememberHint:
      'Garde une empreinte des numéros officiels, ni les numéros ni le nom. Une liste où figure cette personne vous pose alors d’abord la question.',
    typeName: (name) => `Pour confirmer, saisissez le nom : ${name}`,
    otherName: 'Ce n’est pas le nom ci-dessus.',
    erase: 'Effacer définitivement',
    erasing: 'Effacement en cours…',
    erased: 'Le dossier est effacé.',
    erasedNote: 'Il n’en reste qu’une ligne au journal : qu’un effacement a eu lieu, et quel jour.',
    toPrivacy: 'Protection des données',
    toPeople: 'Personnes',
    failures: {
      conflict:
        'Une autre fenêtre continue d’enregistrer quelque chose sur cette personne. Fermez-la, puis effacez à nouveau. Rien n’a été effacé.',
      missing: 'Cette personne n’est plus ici.',
      storage_full: 'Le disque est peut-être plein : rien n’a été effacé.',
    },
  },
  page: {
    title: 'Protection des données',
    note: 'Ce que la loi demande à qui tient de tels dossiers, avec les outils pour le faire. Ceci n’est pas un avis juridique.',
    toSettings: 'Notice et durées : réglages',
    withoutNotice: 'Sans notice d’information',
    withoutNoticeNote:
      'Personnes sur lesquelles vous conservez plus que des faits publics, et que nul n’a encore informées.',
    allTold: 'Personne n’attend d’être informé.',
    alsoPublic: (count) =>
      plural('fr', count, {
        one: `Aussi la personne dont seuls des faits publics sont conservés (${count})`,
        other: `Aussi les ${count} personnes dont seuls des faits publics sont conservés`,
      }),
    name: 'Nom',
    action: 'Action',
    past: 'Au-delà de leur durée',
    pastNote:
      'À compter du jour dont parle chaque fiche ; ce qui ne concerne plus personne d’ici y figure aussi. Rien n’est effacé tout seul : parcourez, choisissez, effacez.',
    nonePast: 'Rien n’a dépassé sa durée.',
    group: (kind, name, count) => `${kind} · ${name} · ${count}`,
    newest: (date) => `la plus récente : ${date}`,
    nobody: 'sur personne',
    unknownPerson: 'une personne qui n’est plus ici',
    chooseAll: 'Tout choisir',
    look: (count) => `Parcourir ${recordsOf(count)}`,
    eraseChosen: (count) => `Effacer ${recordsOf(count)}`,
    confirmErase: (count) => `Effacer définitivement ${recordsOf(count)} ?`,
    confirmNote: 'Elles ne passent pas par la corbeille. C’est irréversible.',
    confirmPeople: 'Avec une personne disparaît tout ce qui ne concerne qu’elle.',
    count: (kind, count) => `${kind} : ${count}`,
    erasedCount: (count) => `Effacé : ${recordsOf(count)}.`,
    log: 'Journal des effacements',
    logNote: 'Une ligne chacun, sans aucun nom.',
    noErasure: 'Rien n’a encore été effacé.',
    lines: {
      person: 'Un dossier a été effacé.',
      retention: 'Des fiches au-delà de leur durée ont été effacées.',
    },
    fingerprints: (count) =>
      plural('fr', count, {
        one: `${count} empreinte est gardée : une importation pose la question avant de recréer cette personne.`,
        other: `${count} empreintes sont gardées : une importation pose la question avant de recréer ces personnes.`,
      }),
    forget: 'Oublier les empreintes',
    forgetText: 'Les importations recréeront alors les personnes effacées sans poser de question.',
  },
  settings: {
    notice: 'Notice d’information',
    noticeNote:
      'Le texte que reçoit chaque personne qui a un dossier. Faites-le relire par une personne formée au droit avant le premier envoi, la base juridique surtout.',
    contact: 'Où vous écrire',
    contactHint: 'Adresse postale ou courriel ; votre délégué·e à la protection des données, si vous en avez.',
    language: 'Langue du texte',
    purposes: (language) => `Finalités, en ${language}`,
    rights: (language) => `Droits, en ${language}`,
    text: (language) => `Notice, en ${language}`,
    blanksHint: (blanks) => `Complété pour chaque personne : ${blanks}.`,
    restore: 'Revenir au texte fourni par Antichambre',
    retention: 'Durée de conservation',
    retentionNote:
      'Ce qui est plus ancien figure à la page « Protection des données », à parcourir par vous. Rien n’est effacé tout seul.',
    classes: {
      people: 'Personnes qui n’ont plus de mandat',
      statements: 'Déclarations',
      stances: 'Positions',
      tags: 'Indications d’angle',
      factCorrections: 'Raisons corrigées',
      interactions: 'Échanges',
      commitments: 'Engagements',
      followUps: 'Suivis terminés',
      votes: 'Votes nominatifs',
      briefs: 'Notes de rencontre',
    },
    periods: {
      one_year: 'un an',
      eighteen_months: 'dix-huit mois',
      two_years: 'deux ans',
      five_years: 'cinq ans',
      legislature: 'la législature, plus un an',
      next_legislature: 'la législature et la suivante, plus un an',
      no_limit: 'sans limite',
    },
  },
});
