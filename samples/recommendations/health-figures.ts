import { CO_SIGNATORIES, recommendationOf } from './record';

/** Figures on delays and refusals of urgent medical aid. */
export const HEALTH_FIGURES = recommendationOf({
  number: 8,
  issue: 'healthAccess',
  title: {
    fr: 'Publier délais et refus d’aide médicale urgente, par province',
    nl: 'Termijnen en weigeringen van dringende medische hulp per provincie bekendmaken',
    en: 'Publish delays and refusals of urgent medical aid by province',
  },
  text: {
    fr: 'Nous recommandons une publication annuelle du nombre de demandes, du délai médian et des refus, par province et par motif, à partir des données que les CPAS transmettent déjà.',
    nl: 'Wij bevelen een jaarlijkse publicatie aan van het aantal aanvragen, de mediane termijn en de weigeringen, per provincie en per reden, op basis van gegevens die de OCMW’s al doorgeven.',
    en: 'We recommend an annual publication of the number of requests, the median delay and the refusals, by province and by reason, from data that welfare centres already transmit.',
  },
  asks: {
    minimal: {
      fr: 'Une question parlementaire et un tableau par province',
      nl: 'Een parlementaire vraag en een tabel per provincie',
      en: 'A parliamentary question and a table by province',
    },
  },
  arguments: {
    evidence: {
      fr: 'Aucun chiffre par province n’existe. Le jour où il existera, on saura enfin de quoi l’on parle.',
      nl: 'Er bestaat geen cijfer per provincie. Zodra dat er is, weten we eindelijk waarover we spreken.',
      en: 'No figure by province exists. The day it does, we will finally know what we are discussing.',
    },
    governance: {
      fr: 'Les CPAS transmettent déjà ces données pour se faire rembourser : il ne manque qu’un tableau.',
      nl: 'OCMW’s geven deze gegevens al door om terugbetaald te worden: enkel een tabel ontbreekt.',
      en: 'Welfare centres already transmit these data to be reimbursed: only a table is missing.',
    },
    public_health: {
      fr: 'Suivre les délais permet de voir tôt un problème de santé publique, au lieu de le découvrir aux urgences.',
      nl: 'Wie termijnen volgt, ziet een probleem van volksgezondheid vroeg, in plaats van het op de spoed te ontdekken.',
      en: 'Watching delays shows a public health problem early instead of discovering it in emergency rooms.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'Les CPAS sont autonomes.',
        nl: 'OCMW’s zijn autonoom.',
        en: 'Welfare centres are autonomous.',
      },
      answer: {
        fr: 'Autonomes dans la décision, pas dans l’absence de chiffres : le remboursement est fédéral.',
        nl: 'Autonoom in de beslissing, niet in het ontbreken van cijfers: de terugbetaling is federaal.',
        en: 'Autonomous in deciding, not in the absence of figures: reimbursement is federal.',
      },
    },
  ],
  evidence: ['healthGap', 'unequalOffices'],
  coSignatories: CO_SIGNATORIES.slice(3, 9),
  levels: ['federal', 'local'],
  remits: ['health', 'audit'],
  languageStatus: { fr: 'checked', nl: 'checked', en: 'draft' },
  nature: 'transparency',
  adoptedOn: '2026-01-19',
});
