import { CO_SIGNATORIES, recommendationOf } from './record';

/** Quarterly figures on children in the return procedure. */
export const CHILD_FIGURES = recommendationOf({
  number: 3,
  issue: 'childDetention',
  title: {
    fr: 'Publier chaque trimestre les chiffres sur les enfants, centre par centre',
    nl: 'Elk trimester cijfers over kinderen bekendmaken, centrum per centrum',
    en: 'Publish figures on children every quarter, centre by centre',
  },
  text: {
    fr: 'Nous recommandons que l’Office publie, par trimestre et par lieu, le nombre d’enfants passés par un lieu de détention ou un logement de retour, la durée et l’issue, et que la commission de l’Intérieur en débatte deux fois par an.',
    nl: 'Wij bevelen aan dat de Dienst per trimester en per plaats bekendmaakt hoeveel kinderen in een detentieplaats of terugkeerwoning verbleven, hoelang en met welk gevolg, en dat de commissie Binnenlandse Zaken dat tweemaal per jaar bespreekt.',
    en: 'We recommend that the Office publish, by quarter and by place, how many children passed through a place of detention or return housing, for how long and with what outcome, and that the Home Affairs committee debate it twice a year.',
  },
  asks: {
    minimal: {
      fr: 'Un tableau trimestriel par lieu, et un débat deux fois par an en commission',
      nl: 'Een driemaandelijkse tabel per plaats en tweemaal per jaar een debat in de commissie',
      en: 'A quarterly table by place, and a debate in committee twice a year',
    },
  },
  arguments: {
    evidence: {
      fr: 'Tout le monde dit « presque aucun enfant » ; personne ne peut donner le nombre. Un tableau de six colonnes suffirait.',
      nl: 'Iedereen zegt “bijna geen kinderen”; niemand kan het aantal geven. Een tabel met zes kolommen volstaat.',
      en: 'Everyone says “hardly any children”; no one can give the number. A table with six columns would do.',
    },
    rule_of_law: {
      fr: 'Le Parlement ne contrôle que ce qui est compté. C’est la demande la plus simple, et elle ne préjuge d’aucune politique.',
      nl: 'Het Parlement controleert enkel wat geteld wordt. Dit is de eenvoudigste vraag, en ze loopt op geen enkel beleid vooruit.',
      en: 'Parliament can only oversee what is counted. This is the simplest request and prejudges no policy.',
    },
    governance: {
      fr: 'L’Office produit déjà ces chiffres pour ses propres plannings ; il ne s’agit que de les publier à date fixe.',
      nl: 'De Dienst maakt deze cijfers al voor de eigen planning; het gaat er enkel om ze op vaste data bekend te maken.',
      en: 'The Office already produces these figures for its own planning; it is only a matter of publishing them on fixed dates.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'Si peu d’enfants qu’on les reconnaîtrait.',
        nl: 'Zo weinig kinderen dat men ze zou herkennen.',
        en: 'So few children that they would be recognised.',
      },
      answer: {
        fr: 'En dessous de cinq, le tableau indique « moins de cinq ». C’est la règle habituelle de la statistique publique.',
        nl: 'Onder de vijf vermeldt de tabel “minder dan vijf”. Dat is de gewone regel in de overheidsstatistiek.',
        en: 'Below five, the table says “fewer than five”. That is the usual rule in public statistics.',
      },
    },
  ],
  evidence: ['childFigures', 'childRuling'],
  coSignatories: CO_SIGNATORIES.slice(0, 4),
  levels: ['federal'],
  remits: ['asylum_migration', 'home_affairs', 'audit'],
  nature: 'transparency',
  adoptedOn: '2026-01-19',
});
