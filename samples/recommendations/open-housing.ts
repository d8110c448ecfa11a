import { CO_SIGNATORIES, recommendationOf } from './record';

/** Support for families in open housing instead of detention. */
export const OPEN_HOUSING = recommendationOf({
  number: 2,
  issue: 'childDetention',
  title: {
    fr: 'Financer l’accompagnement des familles en logement ouvert',
    nl: 'Begeleiding van gezinnen in open woningen financieren',
    en: 'Fund support for families in open housing',
  },
  text: {
    fr: 'Une famille suivie par une même personne, dans un logement ouvert, dès le début de la procédure, prend ses décisions informée. Nous recommandons un accompagnateur pour quinze familles, une évaluation publique chaque année et un budget stable.',
    nl: 'Een gezin dat vanaf het begin door dezelfde persoon wordt begeleid, in een open woning, beslist met kennis van zaken. Wij bevelen één begeleider per vijftien gezinnen aan, elk jaar een openbare evaluatie en een stabiel budget.',
    en: 'A family followed by the same person, in open housing, from the start of the procedure, decides with full information. We recommend one case worker for fifteen families, a public evaluation every year and a stable budget.',
  },
  asks: {
    reformist: {
      fr: 'Un accompagnateur pour quinze familles dans le prochain budget',
      nl: 'Eén begeleider per vijftien gezinnen in de volgende begroting',
      en: 'One case worker for fifteen families in the next budget',
    },
  },
  arguments: {
    governance: {
      fr: 'Un lit en centre reste vide ou occupé, un accompagnateur suit quinze familles : le second se planifie, le premier se subit.',
      nl: 'Een bed in een centrum staat leeg of bezet, een begeleider volgt vijftien gezinnen: het ene valt te plannen, het andere moet men ondergaan.',
      en: 'A bed in a centre is empty or full, a case worker follows fifteen families: one can be planned, the other is suffered.',
    },
    child: {
      fr: 'Les enfants continuent l’école et gardent leur médecin : le retour, s’il a lieu, se prépare au lieu de se subir.',
      nl: 'Kinderen blijven naar school gaan en houden hun arts: een terugkeer, als die er komt, wordt voorbereid in plaats van ondergaan.',
      en: 'Children stay in school and keep their doctor: a return, if it comes, is prepared rather than endured.',
    },
    evidence: {
      fr: '72 % des familles accompagnées restent en contact jusqu’à la décision (118 sur 164). Nous demandons que le suivi continue après.',
      nl: '72 % van de begeleide gezinnen blijft in contact tot de beslissing (118 van de 164). Wij vragen de opvolging daarna voort te zetten.',
      en: '72% of supported families stay in touch until the decision (118 of 164). We ask that follow-up continue afterwards.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'C’est un coût de plus dans un budget serré.',
        nl: 'Weer een kost in een krappe begroting.',
        en: 'One more cost in a tight budget.',
      },
      answer: {
        fr: 'Les unités familiales sont budgétées même vides. Nous demandons un transfert, pas une dépense nouvelle ; la comparaison complète reste à faire par la Cour des comptes.',
        nl: 'De gezinsunits zijn begroot, ook als ze leegstaan. Wij vragen een verschuiving, geen nieuwe uitgave; de volledige vergelijking moet het Rekenhof nog maken.',
        en: 'The family units are budgeted even when empty. We ask for a transfer, not a new expense; the full comparison is still the Court of Audit’s to make.',
      },
    },
  ],
  evidence: ['childFigures', 'childAbroad', 'childHarm'],
  coSignatories: CO_SIGNATORIES.slice(0, 6),
  levels: ['federal', 'regional'],
  remits: ['asylum_migration', 'home_affairs', 'family_youth', 'finance'],
  nature: 'budget',
  adoptedOn: '2025-10-06',
});
