import { CO_SIGNATORIES, recommendationOf } from './record';

/** Press and parliament inside the closed centres. */
export const PRESS_ACCESS = recommendationOf({
  number: 9,
  issue: 'closedCentres',
  title: {
    fr: 'Ouvrir les centres fermés à la presse et aux parlementaires',
    nl: 'De gesloten centra openstellen voor pers en parlementsleden',
    en: 'Open the closed centres to press and members of parliament',
  },
  text: {
    fr: 'Nous recommandons que tout membre du Parlement puisse visiter un centre de détention administrative sans préavis, accompagné d’un journaliste qui respecte l’anonymat des personnes, et que chaque visite, chaque refus et son motif figurent dans un registre public.',
    nl: 'Wij bevelen aan dat elk parlementslid zonder aankondiging een gesloten centrum kan bezoeken, vergezeld van een journalist die de anonimiteit van de personen respecteert, en dat elk bezoek en elke weigering met de reden in een openbaar register staan.',
    en: 'We recommend that any member of Parliament may visit a detention centre without notice, together with a journalist who respects the anonymity of the people held, and that each visit, each refusal and its reason appear in a public register.',
  },
  asks: {
    minimal: {
      fr: 'Une visite parlementaire avec un journaliste par centre et par an',
      nl: 'Eén parlementair bezoek met een journalist per centrum per jaar',
      en: 'One parliamentary visit with a journalist per centre per year',
    },
  },
  arguments: {
    rule_of_law: {
      fr: 'Là où l’on prive de liberté, quelqu’un d’extérieur doit pouvoir regarder. C’est la plus ancienne règle de l’État de droit.',
      nl: 'Waar men iemand van de vrijheid berooft, moet een buitenstaander kunnen kijken. Dat is de oudste regel van de rechtsstaat.',
      en: 'Where people are deprived of liberty, someone from outside must be able to look. It is the oldest rule of the rule of law.',
    },
    governance: {
      fr: 'Un registre public épargne les polémiques : ce qui est écrit ne doit plus être démenti.',
      nl: 'Een openbaar register bespaart polemiek: wat geschreven staat, moet niet meer ontkend worden.',
      en: 'A public register spares controversies: what is written no longer needs denying.',
    },
    evidence: {
      fr: 'Sur 212 visites recensées en 2025, 61 ont été annulées ou écourtées. Le motif n’est connu que du centre.',
      nl: 'Van de 212 bezoeken in 2025 werden er 61 geannuleerd of ingekort. De reden kent enkel het centrum.',
      en: 'Of 212 visits recorded in 2025, 61 were cancelled or cut short. Only the centre knows why.',
    },
    reputation: {
      fr: 'Plusieurs voisins européens acceptent la presse avec un élu ; la fiche exemple montre comment.',
      nl: 'Meerdere Europese buren laten de pers toe met een verkozene; de voorbeeldfiche toont hoe.',
      en: 'Several European neighbours admit the press with an elected member; the example sheet shows how.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'Les personnes détenues ont droit à l’anonymat.',
        nl: 'Opgesloten mensen hebben recht op anonimiteit.',
        en: 'People in detention have a right to anonymity.',
      },
      answer: {
        fr: 'Absolument : la charte proposée interdit tout visage et tout nom sans accord écrit. Elle protège mieux qu’une porte close.',
        nl: 'Zeker: het voorgestelde charter verbiedt elk gezicht en elke naam zonder schriftelijk akkoord. Dat beschermt beter dan een gesloten deur.',
        en: 'Certainly: the proposed charter forbids any face and any name without written consent. It protects better than a closed door.',
      },
    },
    {
      objection: {
        fr: 'La sécurité du personnel est en jeu.',
        nl: 'De veiligheid van het personeel staat op het spel.',
        en: 'Staff safety is at stake.',
      },
      answer: {
        fr: 'Le parcours de visite se fixe avec la direction ; seul le fait de la visite ne se négocie pas.',
        nl: 'Het parcours wordt met de directie afgesproken; enkel het bezoek zelf is geen onderhandelingspunt.',
        en: 'The route of the visit is agreed with the management; only the visit itself is not negotiable.',
      },
    },
  ],
  evidence: ['visitReports', 'pressAbroad', 'centreRuling'],
  coSignatories: CO_SIGNATORIES.slice(0, 7),
  levels: ['federal'],
  remits: ['asylum_migration', 'home_affairs', 'justice'],
  nature: 'transparency',
  adoptedOn: '2026-01-19',
});
