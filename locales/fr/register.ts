import type { PrivacyWords } from '../catalogue';
import { plural } from '../plural';

/** Le registre des activités de traitement (RGPD, article 30) : ce que dit l’écran, et ce que contient le document. */
export const register: PrivacyWords['register'] = {
  title: 'Registre des activités de traitement',
  note: 'Qui tient de tels dossiers tient aussi un registre, à montrer à l’autorité de contrôle quand elle le demande (RGPD, article 30). Celui-ci est établi d’après vos réglages et d’après ce qui est conservé aujourd’hui sur cet ordinateur.',
  card: 'Une page à imprimer ou à copier, établie d’après vos réglages et ce qui est conservé ici aujourd’hui.',
  show: 'Préparer le registre',
  language: 'Langue du registre',
  text: 'Registre',
  textHint:
    'Ce que vous modifiez ici ne vaut que pour cet exemplaire. Relisez-le avec une personne formée au droit ; ajoutez ce que vous conservez ailleurs.',
  sample: 'L’espace d’exemple y est compté',
  sampleNote: 'Ses personnes sont inventées. Retirez-le dans les réglages avant d’utiliser ce registre.',
  toPrivacy: 'Retour à la protection des données',
  document: {
    title: 'Registre des activités de traitement (article 30 du RGPD)',
    madeOn: (date) => `État au ${date}`,
    scope:
      'Ce registre décrit ce qui est conservé avec Antichambre sur un ordinateur. Ce que des collègues conservent sur le leur fait l’objet d’un registre à part, établi sur place.',
    controller: 'Responsable du traitement',
    controllerText: '{organisation}\nContact pour tout ce qui concerne ces données : {contact}',
    activity: 'Activité de traitement',
    activityText:
      'Dossiers sur les responsables de la décision et leur entourage, tenus pour préparer et suivre le plaidoyer.',
    purposes: 'Finalités',
    ground: 'Base juridique',
    groundText: 'Celle qu’indique notre notice d’information (article 14).',
    people: 'Catégories de personnes',
    kinds: {
      politician: (count) => `responsables politiques : ${count}`,
      staff: (count) => `membres de leurs équipes : ${count}`,
      official: (count) => `membres de l’administration : ${count}`,
      expert: (count) => `spécialistes : ${count}`,
    },
    alsoNamed:
      'personnes citées en passant dans des propos et des notes ; nos propres collègues, quand ils étaient présents ou ont signé ; personnes qui ont accepté de parler pour nous',
    categories: 'Catégories de données',
    held: (kind, count, what) => `${kind} (${count}) : ${what}`,
    nothing: 'Rien n’est encore conservé.',
    about: {
      people:
        'nom et autres graphies, fonctions publiques, numéros officiels, coordonnées officielles, langues, professions rendues publiques par la personne',
      memberships: 'mandats et fonctions, avec parti ou groupe et dates',
      votes: 'votes nominatifs en séance publique',
      nameChoices: 'réponses à la question de savoir quel homonyme est visé',
      issues: 'noms de celles et ceux qui ont accepté de parler pour nous',
      evidence: 'auteurs cités dans des publications',
      statements: 'propos publics, avec source et date ; angles qu’une liste de mots y entend',
      stances: 'positions sur un dossier thématique, avec source et date',
      tags: 'nos indications, datées, sur les arguments qui conviennent',
      factCorrections: 'nos remarques sur la valeur d’un fait comme raison',
      interactions: 'nos notes de réunions, d’appels et de courriers',
      commitments: 'engagements, dans leurs termes, et leur suite',
      followUps: 'ce que nous devons faire, et pour quand',
      briefs: 'notes de rencontre',
      drafts: 'notes en cours d’écriture, jusqu’à leur enregistrement ou leur abandon',
      notices: 'le fait que la personne a été informée du traitement, quand et comment',
    },
    special: 'Catégories particulières',
    specialText:
      'Opinions politiques (article 9), dans les positions, les votes et les propos publics, chacune avec sa source publique. Aucune donnée sur la santé, les convictions religieuses, la famille ou l’origine. Aucun score n’est attribué à personne et aucune décision ne repose sur un seul traitement automatisé.',
    sources: 'Sources',
    sourcesText:
      'Sites et listes officiels, presse, publications des personnes elles-mêmes et nos échanges avec elles. Chaque fiche indique sa source.',
    recipients: 'Destinataires',
    recipientsText:
      'Personne en dehors des membres de l’équipe de {organisation} qui suivent ces dossiers. Il n’y a pas de sous-traitant : le programme n’a ni serveur ni compte.',
    transfers: 'Transferts hors de l’Union européenne',
    transfersText: 'Aucun. Le programme n’envoie rien par le réseau.',
    periods: 'Délais d’effacement',
    periodsText:
      'À compter du jour dont parle chaque fiche. Ce qui est plus ancien est listé, parcouru et effacé à la main.',
    periodOf: (kind, period) => `${kind} : ${period}`,
    periodsRest:
      'Mandats et notices d’information : aussi longtemps que la personne. Ce qui est mis à la corbeille est effacé définitivement après 30 jours, au démarrage du navigateur.',
    security: 'Mesures de sécurité, telles qu’elles sont',
    measures:
      '- Notes, propos, positions et tout ce qui n’est pas un fait public sont chiffrés fiche par fiche (AES-GCM, 256 bits). À côté de chacune ne figurent en clair que des identifiants, des dates et la mention de la corbeille.\n- La clé se trouve dans le même profil du navigateur et ne peut pas en être extraite. Il n’y a pas de phrase secrète : quiconque peut ouvrir ce navigateur peut tout lire. Ce qui en protège les données, c’est le verrouillage de la session et le chiffrement du disque, auxquels veille {organisation}.\n- Les noms, fonctions et mandats sont en clair.\n- Les pages du programme ne peuvent se connecter à rien ; les pages web ne peuvent pas lire les notes et rien n’y est écrit.\n- Le programme n’est jamais actif dans les fenêtres privées.\n- Le programme ne fait pas de copie de sauvegarde.',
    rights: 'Droits des personnes',
    rightsText:
      'Copie, rectification et effacement se font depuis le dossier ; un effacement laisse une ligne avec son jour, sans nom.',
    told: (count, shown) =>
      plural('fr', count, {
        one: `${shown} notice d’information est notée comme envoyée.`,
        other: `${shown} notices d’information sont notées comme envoyées.`,
      }),
    erased: (count, shown) =>
      plural('fr', count, {
        one: `${shown} effacement figure au journal.`,
        other: `${shown} effacements figurent au journal.`,
      }),
  },
};
