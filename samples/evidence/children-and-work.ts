import { evidenceOf } from './record';

/** Sources on the detention of children and on regularisation. All invented. */
export const CHILDREN_AND_WORK_EVIDENCE = evidenceOf({
  childHarm: {
    kind: 'study',
    issues: ['childDetention'],
    title: {
      fr: 'Étude exemple : santé mentale d’enfants détenus moins de trois semaines',
      nl: 'Voorbeeldstudie: geestelijke gezondheid van kinderen na minder dan drie weken detentie',
      en: 'Example study: mental health of children detained for under three weeks',
    },
    figure: {
      fr: '31 enfants sur 46 suivis (67 %) gardent des troubles du sommeil six mois après',
      nl: '31 van de 46 gevolgde kinderen (67 %) slapen zes maanden later nog slecht',
      en: '31 of 46 children followed (67%) still sleep badly six months later',
    },
    source: 'Étude exemple (inventée), service de pédopsychiatrie fictif, 2025, p. 12',
    date: '2025-03-10',
    doesNotProve: {
      fr: 'Petit groupe, trois pays, pas de groupe témoin : l’étude montre une association, pas une cause.',
      nl: 'Kleine groep, drie landen, geen controlegroep: de studie toont een verband, geen oorzaak.',
      en: 'Small group, three countries, no control group: it shows an association, not a cause.',
    },
    framings: ['child', 'public_health', 'evidence'],
  },
  childLaw: {
    kind: 'legislation',
    issues: ['childDetention'],
    title: {
      fr: 'Note exemple : l’article 37 de la Convention relative aux droits de l’enfant et la loi belge',
      nl: 'Voorbeeldnota: artikel 37 van het Kinderrechtenverdrag en de Belgische wet',
      en: 'Example note: article 37 of the Convention on the Rights of the Child and Belgian law',
    },
    source: 'Note juridique exemple (inventée), plateforme fictive de juristes, 2025',
    date: '2025-05-14',
    doesNotProve: {
      fr: 'L’article 37 exige que la détention soit une mesure de dernier ressort ; l’interdiction absolue vient du Comité, qui n’est pas un juge.',
      nl: 'Artikel 37 eist dat detentie een uiterste maatregel is; het absolute verbod komt van het Comité, dat geen rechter is.',
      en: 'Article 37 requires detention to be a last resort; the absolute ban comes from the Committee, which is not a court.',
    },
    framings: ['rights', 'child', 'rule_of_law'],
  },
  childRuling: {
    kind: 'case_law',
    issues: ['childDetention'],
    title: {
      fr: 'Arrêt exemple : annulation partielle de l’arrêté sur les unités familiales',
      nl: 'Voorbeeldarrest: gedeeltelijke vernietiging van het besluit over de gezinsunits',
      en: 'Example ruling: partial annulment of the decree on family units',
    },
    source: 'Arrêt exemple n° 000.001 (inventé), juridiction administrative, 2024',
    date: '2024-10-22',
    doesNotProve: {
      fr: 'L’arrêt annule les conditions de détention (bruit, durée), non le principe.',
      nl: 'Het arrest vernietigt de omstandigheden (lawaai, duur), niet het beginsel.',
      en: 'The ruling strikes down the conditions (noise, length), not the principle.',
    },
    framings: ['rule_of_law', 'rights'],
  },
  childFigures: {
    kind: 'statistic',
    issues: ['childDetention', 'closedCentres'],
    title: {
      fr: 'Chiffres exemple : familles suivies en logement ouvert',
      nl: 'Voorbeeldcijfers: gezinnen begeleid in open woningen',
      en: 'Example figures: families supported in open housing',
    },
    figure: {
      fr: '118 familles sur 164 (72 %) sont restées en contact avec leur accompagnateur jusqu’à la décision',
      nl: '118 van de 164 gezinnen (72 %) bleven tot de beslissing in contact met hun begeleider',
      en: '118 of 164 families (72%) stayed in touch with their case worker until the decision',
    },
    source: 'Rapport annuel exemple (inventé) d’une administration, 2025, tableau 4',
    date: '2026-04-30',
    doesNotProve: {
      fr: '« En contact » ne veut pas dire « rentrée » : le rapport ne suit pas les familles après la décision.',
      nl: '“In contact” betekent niet “teruggekeerd”: het rapport volgt de gezinnen niet na de beslissing.',
      en: '“In touch” does not mean “returned”: the report does not follow families after the decision.',
    },
    framings: ['evidence', 'governance'],
  },
  childAbroad: {
    kind: 'foreign_practice',
    issues: ['childDetention'],
    title: {
      fr: 'Pratique exemple : interdiction légale et accompagnement en famille chez un voisin européen',
      nl: 'Praktijkvoorbeeld: wettelijk verbod en gezinsbegeleiding in een Europees buurland',
      en: 'Example practice: a ban in law and family support in a European neighbour',
    },
    source: 'Fiche pays exemple (inventée), réseau européen fictif, 2025',
    date: '2025-09-01',
    doesNotProve: {
      fr: 'Le pays compte dix fois moins de familles concernées ; le coût ne se transpose pas tel quel.',
      nl: 'Het land telt tien keer minder gezinnen; de kostprijs is niet zonder meer overdraagbaar.',
      en: 'The country has ten times fewer families; the cost does not carry over as it stands.',
    },
    framings: ['governance', 'reputation', 'child'],
  },
  labourStudy: {
    kind: 'study',
    issues: ['regularisation'],
    title: {
      fr: 'Étude exemple : effet budgétaire d’une régularisation par le travail',
      nl: 'Voorbeeldstudie: budgettair effect van regularisatie via werk',
      en: 'Example study: budget effect of regularisation through work',
    },
    figure: {
      fr: '+ 2 900 € nets par personne et par an, sur 1 200 dossiers simulés',
      nl: '+ 2.900 euro netto per persoon per jaar, op 1.200 gesimuleerde dossiers',
      en: '+ €2,900 net per person per year, over 1,200 simulated files',
    },
    source: 'Étude exemple (inventée), institut économique fictif, 2025, p. 31',
    date: '2025-11-18',
    doesNotProve: {
      fr: 'C’est une simulation : elle suppose que deux personnes sur trois gardent un emploi déclaré.',
      nl: 'Het is een simulatie: ze gaat ervan uit dat twee op de drie mensen aangegeven werk behouden.',
      en: 'It is a simulation: it assumes that two people in three keep declared work.',
    },
    framings: ['labour_economy', 'evidence'],
  },
  backlog: {
    kind: 'statistic',
    issues: ['regularisation'],
    title: {
      fr: 'Chiffres exemple : délais des demandes 9bis',
      nl: 'Voorbeeldcijfers: termijnen van 9bis-aanvragen',
      en: 'Example figures: delays of 9bis applications',
    },
    figure: {
      fr: '3 100 demandes sur 7 400 (42 %) attendent depuis plus d’un an',
      nl: '3.100 van de 7.400 aanvragen (42 %) wachten langer dan een jaar',
      en: '3,100 of 7,400 applications (42%) have waited for over a year',
    },
    source: 'Réponse exemple (inventée) à une question parlementaire, tableau annexé',
    date: '2026-02-27',
    doesNotProve: {
      fr: 'Le tableau ne distingue pas les dossiers incomplets des dossiers en attente de décision.',
      nl: 'De tabel maakt geen onderscheid tussen onvolledige dossiers en dossiers die op een beslissing wachten.',
      en: 'The table does not tell incomplete files from files awaiting a decision.',
    },
    framings: ['governance', 'evidence', 'rule_of_law'],
  },
  refusalReasons: {
    kind: 'data_gap',
    issues: ['regularisation'],
    title: {
      fr: 'Donnée manquante : les motifs de refus 9bis ne sont publiés nulle part',
      nl: 'Ontbrekend gegeven: de weigeringsgronden van 9bis worden nergens bekendgemaakt',
      en: 'Missing data: grounds for refusing 9bis applications are published nowhere',
    },
    source: 'Relevé exemple (inventé) des rapports annuels 2019-2025',
    date: '2026-01-20',
    doesNotProve: {
      fr: 'L’absence de chiffres ne prouve pas l’arbitraire ; elle empêche de l’exclure.',
      nl: 'Het ontbreken van cijfers bewijst geen willekeur; het belet dat men die uitsluit.',
      en: 'Missing figures do not prove arbitrariness; they prevent anyone from ruling it out.',
    },
    framings: ['rule_of_law', 'governance'],
  },
  criteriaAbroad: {
    kind: 'foreign_practice',
    issues: ['regularisation'],
    title: {
      fr: 'Pratique exemple : critères écrits et commission mixte dans une région d’Europe',
      nl: 'Praktijkvoorbeeld: geschreven criteria en een gemengde commissie in een Europese regio',
      en: 'Example practice: written criteria and a mixed commission in a European region',
    },
    source: 'Fiche pays exemple (inventée), réseau européen fictif, 2024',
    date: '2024-12-05',
    doesNotProve: {
      fr: 'Le dispositif a deux ans : rien sur ses effets à long terme.',
      nl: 'De regeling bestaat twee jaar: niets over de effecten op lange termijn.',
      en: 'The scheme is two years old: nothing on its long-term effects.',
    },
    framings: ['governance', 'rule_of_law'],
  },
  employers: {
    kind: 'field_report',
    issues: ['regularisation'],
    title: {
      fr: 'Tour de table exemple : 24 employeurs de la construction et de l’aide aux personnes',
      nl: 'Voorbeeldrondvraag: 24 werkgevers uit de bouw en de zorg',
      en: 'Example round table: 24 employers in construction and care',
    },
    figure: {
      fr: '19 employeurs sur 24 ont refusé un chantier ou un service faute de personnel en 2025',
      nl: '19 van de 24 werkgevers weigerden in 2025 werk door een tekort aan personeel',
      en: '19 of 24 employers turned work away in 2025 for want of staff',
    },
    source: 'Compte rendu exemple (inventé), fédération et syndicat fictifs, 2026',
    date: '2026-03-05',
    doesNotProve: {
      fr: 'Employeurs volontaires : le groupe n’est pas représentatif du secteur.',
      nl: 'Werkgevers die zich aanmeldden: de groep is niet representatief voor de sector.',
      en: 'Self-selected employers: the group does not represent the sector.',
    },
    framings: ['labour_economy', 'local'],
  },
});
