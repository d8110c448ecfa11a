import { CO_SIGNATORIES, recommendationOf } from './record';

/** Clear and permanent criteria for regularisation, applied by an independent commission. */
export const CRITERIA_IN_LAW = recommendationOf({
  number: 4,
  issue: 'regularisation',
  title: {
    fr: 'Des critères de régularisation clairs et permanents, dans la loi',
    nl: 'Duidelijke en blijvende regularisatiecriteria in de wet',
    en: 'Clear and permanent regularisation criteria in law',
  },
  text: {
    fr: 'Nous recommandons d’inscrire dans la loi quatre critères : le travail dans un métier en pénurie, les attaches durables, la longueur de la procédure et les situations médicales ou familiales graves. Une commission indépendante, composée de magistrats, d’avocats et d’associations, rend un avis motivé dans les six mois.',
    nl: 'Wij bevelen aan vier criteria in de wet op te nemen: werk in een knelpuntberoep, duurzame banden, de lengte van de procedure, en ernstige medische of gezinssituaties. Een onafhankelijke commissie van magistraten, advocaten en verenigingen geeft binnen zes maanden een gemotiveerd advies.',
    en: 'We recommend four criteria in law: work in a shortage occupation, lasting ties, length of the procedure, and serious medical or family situations. An independent commission of judges, lawyers and associations gives a reasoned opinion within six months.',
  },
  asks: {
    reformist: {
      fr: 'Ouvrir la discussion par le critère du travail dans un métier en pénurie',
      nl: 'De bespreking openen met het criterium werk in een knelpuntberoep',
      en: 'Open the discussion with the criterion of work in a shortage occupation',
    },
  },
  arguments: {
    labour_economy: {
      fr: 'Dix-neuf employeurs consultés sur vingt-quatre ont refusé du travail en 2025. Un titre de séjour rend l’emploi déclaré : cotisations pour tous, fin de la concurrence par le bas.',
      nl: 'Negentien van de vierentwintig bevraagde werkgevers weigerden in 2025 werk. Met een verblijfstitel wordt werk aangegeven: bijdragen voor iedereen, einde van de neerwaartse concurrentie.',
      en: 'Nineteen of the twenty-four employers consulted turned work away in 2025. A residence permit makes work declared: contributions for all, and an end to undercutting.',
    },
    rule_of_law: {
      fr: 'Une décision sans critère écrit se contrôle mal : le juge annule, le dossier revient, et tout recommence. Un critère lisible se défend des deux côtés.',
      nl: 'Een beslissing zonder geschreven criterium is moeilijk te controleren: de rechter vernietigt, het dossier keert terug, alles herbegint. Een leesbaar criterium houdt stand voor beide partijen.',
      en: 'A decision without a written criterion is hard to review: the judge annuls it, the file comes back, it all starts again. A readable criterion stands up for both sides.',
    },
    governance: {
      fr: 'Quatre demandes sur dix attendent depuis plus d’un an. Des critères publics réduisent les demandes sans chance et libèrent les agents pour les autres.',
      nl: 'Vier aanvragen op tien wachten langer dan een jaar. Publieke criteria verminderen kansloze aanvragen en geven ambtenaren tijd voor de andere.',
      en: 'Four applications in ten have waited for over a year. Public criteria reduce hopeless claims and free staff for the rest.',
    },
    evidence: {
      fr: 'La simulation exemple donne 2 900 € nets par personne et par an, si deux personnes sur trois gardent un emploi déclaré : c’est la condition qui mérite d’être discutée.',
      nl: 'De voorbeeldsimulatie geeft 2.900 euro netto per persoon per jaar, als twee op de drie hun aangegeven werk behouden: over die voorwaarde mag het gesprek gaan.',
      en: 'The example simulation gives €2,900 net per person per year, if two in three keep declared work: that condition is what deserves discussion.',
    },
    rights: {
      fr: 'Travailler des années sans contrat, sans recours et sans assurance n’est pas une zone grise, c’est une absence de droits que l’État organise en ne décidant pas.',
      nl: 'Jaren werken zonder contract, zonder beroep en zonder verzekering is geen grijze zone maar een gebrek aan rechten dat de staat organiseert door niet te beslissen.',
      en: 'Working for years with no contract, no remedy and no insurance is not a grey area but an absence of rights, organised by the state through not deciding.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'Cela crée un appel d’air.',
        nl: 'Dat trekt nieuwe mensen aan.',
        en: 'It will attract more people.',
      },
      answer: {
        fr: 'Les critères proposés portent sur un séjour déjà long et un travail déjà là. Les études ne permettent pas d’affirmer un effet dans un sens ni dans l’autre ; nous proposons une évaluation après deux ans.',
        nl: 'De voorgestelde criteria gaan over een al lang verblijf en bestaand werk. De studies laten geen uitspraak toe, in geen van beide richtingen; wij stellen een evaluatie na twee jaar voor.',
        en: 'The proposed criteria bear on long residence and existing work. Studies allow no claim of an effect either way; we propose an evaluation after two years.',
      },
    },
    {
      objection: {
        fr: 'Les syndicats demandent autre chose.',
        nl: 'De vakbonden vragen iets anders.',
        en: 'The unions are asking for something else.',
      },
      answer: {
        fr: 'La recommandation est cosignée par un syndicat et par une fédération d’employeurs : c’est la même demande, mot pour mot.',
        nl: 'De aanbeveling is medeondertekend door een vakbond en een werkgeversfederatie: het is dezelfde vraag, woord voor woord.',
        en: 'The recommendation is co-signed by a union and an employers’ federation: it is the same request, word for word.',
      },
    },
  ],
  evidence: ['labourStudy', 'backlog', 'employers', 'criteriaAbroad'],
  coSignatories: CO_SIGNATORIES,
  levels: ['federal', 'regional'],
  remits: ['asylum_migration', 'home_affairs', 'social_affairs', 'employment'],
  nature: 'law',
  adoptedOn: '2025-11-24',
  reviewedOn: '2026-09-14',
});
