import { CO_SIGNATORIES, recommendationOf } from './record';

/** Individual reasons and published delays for 9bis decisions. */
export const REASONED_DECISIONS = recommendationOf({
  number: 5,
  issue: 'regularisation',
  title: {
    fr: 'Motiver chaque décision 9bis et publier délais et motifs',
    nl: 'Elke 9bis-beslissing motiveren en termijnen en redenen bekendmaken',
    en: 'Reasons for every 9bis decision, delays and grounds published',
  },
  text: {
    fr: 'Sans toucher à la loi, l’Office peut répondre aux éléments avancés par la personne, plutôt que par une formule, et publier chaque année le nombre de demandes, les délais et les motifs de refus par catégorie.',
    nl: 'Zonder de wet te wijzigen kan de Dienst antwoorden op wat de persoon aanvoert, in plaats van met een formule, en elk jaar het aantal aanvragen, de termijnen en de weigeringsgronden per categorie bekendmaken.',
    en: 'Without touching the law, the Office can answer what the person put forward instead of using a formula, and publish each year the number of applications, the delays and the grounds for refusal by category.',
  },
  asks: {
    minimal: {
      fr: 'Un rapport annuel avec délais et motifs de refus par catégorie',
      nl: 'Een jaarverslag met termijnen en weigeringsgronden per categorie',
      en: 'An annual report with delays and grounds for refusal by category',
    },
  },
  arguments: {
    rule_of_law: {
      fr: 'Motiver, c’est permettre au juge de contrôler et à la personne de comprendre. Aucun pouvoir n’y perd.',
      nl: 'Motiveren laat de rechter controleren en de persoon begrijpen. Geen enkele macht verliest daarbij.',
      en: 'Giving reasons lets the judge review and the person understand. No authority loses by it.',
    },
    governance: {
      fr: 'Une décision bien motivée revient moins souvent. Le temps gagné en recours paie le temps passé à écrire.',
      nl: 'Een goed gemotiveerde beslissing keert minder vaak terug. De tijd die in beroepen wordt gewonnen, betaalt de tijd van het schrijven.',
      en: 'A well-reasoned decision comes back less often. Time saved on appeals pays for time spent writing.',
    },
    evidence: {
      fr: 'Aujourd’hui personne ne peut dire pourquoi une demande est refusée : les motifs ne sont comptés nulle part.',
      nl: 'Vandaag kan niemand zeggen waarom een aanvraag wordt geweigerd: de gronden worden nergens geteld.',
      en: 'Today no one can say why an application is refused: the grounds are counted nowhere.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'Plus de papier pour des agents déjà débordés.',
        nl: 'Nog meer papierwerk voor overbelaste ambtenaren.',
        en: 'More paperwork for staff already overwhelmed.',
      },
      answer: {
        fr: 'Un canevas par catégorie suffit ; l’administration l’utilise déjà pour d’autres procédures.',
        nl: 'Een sjabloon per categorie volstaat; de administratie gebruikt dat al voor andere procedures.',
        en: 'A template per category is enough; the administration already uses one for other procedures.',
      },
    },
  ],
  evidence: ['refusalReasons', 'backlog'],
  coSignatories: CO_SIGNATORIES.slice(2, 10),
  levels: ['federal'],
  remits: ['asylum_migration', 'home_affairs', 'justice', 'audit'],
  nature: 'practice',
  adoptedOn: '2026-01-19',
});
