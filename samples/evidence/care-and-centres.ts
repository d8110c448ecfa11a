import { evidenceOf } from './record';

/** Sources on access to health care and on closed centres. All invented. */
export const CARE_AND_CENTRES_EVIDENCE = evidenceOf({
  lateCare: {
    kind: 'study',
    issues: ['healthAccess'],
    title: {
      fr: 'Étude exemple : coût des soins différés dans quatre hôpitaux',
      nl: 'Voorbeeldstudie: kostprijs van uitgestelde zorg in vier ziekenhuizen',
      en: 'Example study: cost of delayed care in four hospitals',
    },
    figure: {
      fr: 'Une prise en charge tardive coûte 3,1 fois plus que le suivi ordinaire, sur 412 séjours comparés',
      nl: 'Late zorg kost 3,1 keer meer dan gewone opvolging, op 412 vergeleken opnames',
      en: 'Late care costs 3.1 times more than ordinary follow-up, over 412 compared stays',
    },
    source: 'Étude hospitalière exemple (inventée), 2025, p. 12',
    date: '2025-06-20',
    doesNotProve: {
      fr: 'Quatre hôpitaux urbains ; les patients jamais venus ne sont pas comptés.',
      nl: 'Vier stadsziekenhuizen; patiënten die nooit kwamen zijn niet geteld.',
      en: 'Four city hospitals; patients who never came are not counted.',
    },
    framings: ['public_health', 'evidence', 'governance'],
  },
  unequalOffices: {
    kind: 'field_report',
    issues: ['healthAccess'],
    title: {
      fr: 'Relevé exemple : pratiques de 38 CPAS pour l’aide médicale urgente',
      nl: 'Voorbeeldonderzoek: praktijken van 38 OCMW’s bij dringende medische hulp',
      en: 'Example survey: practices of 38 welfare centres for urgent medical aid',
    },
    figure: {
      fr: 'Durée de l’attestation : de 1 jour à 12 mois selon le CPAS (38 CPAS sur 581)',
      nl: 'Geldigheid van het attest: van 1 dag tot 12 maanden naargelang het OCMW (38 van de 581 OCMW’s)',
      en: 'Validity of the certificate: 1 day to 12 months depending on the centre (38 of 581 centres)',
    },
    source: 'Relevé exemple (inventé), réseau fictif de permanences, 2026',
    date: '2026-05-11',
    doesNotProve: {
      fr: 'Les 38 CPAS sont ceux que nos permanences fréquentent, surtout en ville.',
      nl: 'Het gaat om de 38 OCMW’s waar onze diensten komen, vooral in de stad.',
      en: 'The 38 centres are those our advice desks deal with, mostly urban.',
    },
    framings: ['governance', 'local', 'evidence'],
  },
  doctorSurvey: {
    kind: 'study',
    issues: ['healthAccess'],
    title: {
      fr: 'Enquête exemple auprès de médecins généralistes',
      nl: 'Voorbeeldenquête bij huisartsen',
      en: 'Example survey of general practitioners',
    },
    figure: {
      fr: '54 médecins sur 88 (61 %) renoncent à facturer parce que la procédure prend plus d’une heure',
      nl: '54 van de 88 artsen (61 %) rekenen niet aan omdat de procedure langer dan een uur duurt',
      en: '54 of 88 doctors (61%) do not bill because the procedure takes over an hour',
    },
    source: 'Enquête exemple (inventée), cercle fictif de médecine générale, 2025',
    date: '2025-10-02',
    doesNotProve: {
      fr: 'Réponses volontaires dans deux provinces ; le temps est estimé par les médecins.',
      nl: 'Vrijwillige antwoorden uit twee provincies; de tijd is door de artsen geschat.',
      en: 'Volunteers in two provinces; the time is the doctors’ own estimate.',
    },
    framings: ['public_health', 'governance'],
  },
  healthLaw: {
    kind: 'legislation',
    issues: ['healthAccess'],
    title: {
      fr: 'Note exemple : l’aide médicale urgente comprend les soins préventifs',
      nl: 'Voorbeeldnota: dringende medische hulp omvat preventieve zorg',
      en: 'Example note: urgent medical aid includes preventive care',
    },
    source: 'Note juridique exemple (inventée), 2025',
    date: '2025-02-18',
    doesNotProve: {
      fr: 'Le texte ouvre le droit ; il ne dit rien des délais, que seule une circulaire peut fixer.',
      nl: 'De tekst opent het recht; hij zegt niets over termijnen, die enkel een omzendbrief kan vastleggen.',
      en: 'The text opens the right; it is silent on delays, which only a circular can set.',
    },
    framings: ['rights', 'rule_of_law', 'public_health'],
  },
  healthGap: {
    kind: 'data_gap',
    issues: ['healthAccess'],
    title: {
      fr: 'Donnée manquante : aucun chiffre par province sur les refus d’aide médicale urgente',
      nl: 'Ontbrekend gegeven: geen cijfer per provincie over geweigerde dringende medische hulp',
      en: 'Missing data: no figure by province on refusals of urgent medical aid',
    },
    source: 'Relevé exemple (inventé) des publications officielles, 2026',
    date: '2026-06-10',
    doesNotProve: {
      fr: 'Sans chiffre, on ne peut dire ni que les refus montent ni qu’ils baissent.',
      nl: 'Zonder cijfer kan men niet zeggen dat weigeringen stijgen of dalen.',
      en: 'Without a figure no one can say that refusals rise or fall.',
    },
    framings: ['evidence', 'governance'],
  },
  visitReports: {
    kind: 'field_report',
    issues: ['closedCentres'],
    title: {
      fr: 'Synthèse exemple de 212 rapports de visite en centre de détention administrative',
      nl: 'Voorbeeldsynthese van 212 bezoekverslagen uit gesloten centra',
      en: 'Example synthesis of 212 visit reports from detention centres',
    },
    figure: {
      fr: '61 visites sur 212 (29 %) annulées ou écourtées par le centre en 2025',
      nl: '61 van de 212 bezoeken (29 %) in 2025 door het centrum geannuleerd of ingekort',
      en: '61 of 212 visits (29%) cancelled or cut short by the centre in 2025',
    },
    source: 'Synthèse exemple (inventée), coalition fictive de visiteurs, 2026',
    date: '2026-03-24',
    doesNotProve: {
      fr: 'Les motifs d’annulation sont ceux que le centre a donnés ; certains peuvent être légitimes.',
      nl: 'De redenen zijn die van het centrum; sommige kunnen terecht zijn.',
      en: 'The reasons are those the centre gave; some may be legitimate.',
    },
    framings: ['evidence', 'rule_of_law'],
  },
  isolation: {
    kind: 'statistic',
    issues: ['closedCentres'],
    title: {
      fr: 'Chiffres exemple : mises à l’isolement',
      nl: 'Voorbeeldcijfers: afzonderingen',
      en: 'Example figures: isolation measures',
    },
    figure: {
      fr: '640 mesures d’isolement pour 4 480 personnes détenues en 2025',
      nl: '640 afzonderingen op 4.480 opgesloten personen in 2025',
      en: '640 isolation measures for 4,480 people detained in 2025',
    },
    source: 'Réponse exemple (inventée) à une question parlementaire, 2026',
    date: '2026-04-16',
    doesNotProve: {
      fr: 'Une personne peut avoir été isolée plusieurs fois ; la durée n’est pas donnée.',
      nl: 'Iemand kan meermaals afgezonderd zijn; de duur is niet vermeld.',
      en: 'One person may have been isolated several times; no length is given.',
    },
    framings: ['evidence', 'public_health', 'rights'],
  },
  centreRuling: {
    kind: 'case_law',
    issues: ['closedCentres'],
    title: {
      fr: 'Ordonnance exemple : un refus de visite doit être motivé',
      nl: 'Voorbeeldbeschikking: een geweigerd bezoek moet gemotiveerd worden',
      en: 'Example order: a refused visit must be reasoned',
    },
    source: 'Ordonnance exemple n° 000.002 (inventée), 2025',
    date: '2025-12-09',
    doesNotProve: {
      fr: 'Ordonnance en référé, dans un dossier : elle ne lie pas les autres centres.',
      nl: 'Beschikking in kort geding, in één dossier: ze bindt de andere centra niet.',
      en: 'An interim order in one case: it does not bind the other centres.',
    },
    framings: ['rule_of_law', 'rights'],
  },
  pressAbroad: {
    kind: 'foreign_practice',
    issues: ['closedCentres'],
    title: {
      fr: 'Pratique exemple : accès de la presse aux lieux de rétention dans un pays voisin',
      nl: 'Praktijkvoorbeeld: perstoegang tot detentieplaatsen in een buurland',
      en: 'Example practice: press access to places of detention in a neighbouring country',
    },
    source: 'Fiche pays exemple (inventée), association fictive de journalistes, 2025',
    date: '2025-07-03',
    doesNotProve: {
      fr: 'L’accès y est accompagné d’élus ; rien n’indique qu’il a changé les conditions de vie.',
      nl: 'De pers komt er samen met verkozenen binnen; niets toont dat de leefomstandigheden erdoor wijzigden.',
      en: 'Access there goes with elected members; nothing shows that it changed conditions.',
    },
    framings: ['rule_of_law', 'reputation', 'governance'],
  },
  shortTestimony: {
    kind: 'testimony',
    issues: ['healthAccess', 'closedCentres'],
    title: {
      fr: 'Témoignage exemple, version courte relue et autorisée par la personne',
      nl: 'Voorbeeldgetuigenis, korte versie door de persoon nagelezen en toegestaan',
      en: 'Example testimony, short version re-read and allowed by the person',
    },
    source: 'Témoignage inventé, accord écrit fictif limité à l’usage devant des élus, 2026',
    date: '2026-02-03',
    doesNotProve: {
      fr: 'Une seule histoire : elle éclaire un chiffre, elle ne le remplace pas.',
      nl: 'Eén verhaal: het verheldert een cijfer, het vervangt er geen.',
      en: 'A single story: it sheds light on a figure, it does not replace one.',
    },
    framings: ['humanity', 'public_health'],
  },
  releaseFigures: {
    kind: 'statistic',
    issues: ['closedCentres'],
    title: {
      fr: 'Chiffres exemple : issue des détentions',
      nl: 'Voorbeeldcijfers: afloop van detenties',
      en: 'Example figures: outcome of detention',
    },
    figure: {
      fr: '1 020 personnes sur 4 480 (23 %) libérées par un juge ou par l’Office en 2025',
      nl: '1.020 van de 4.480 personen (23 %) in 2025 vrijgelaten door een rechter of door de Dienst',
      en: '1,020 of 4,480 people (23%) released by a judge or by the Office in 2025',
    },
    source: 'Rapport annuel exemple (inventé) d’une administration, 2025, tableau 9',
    date: '2026-04-30',
    doesNotProve: {
      fr: 'Une libération n’établit pas que la détention était illégale au départ.',
      nl: 'Een vrijlating bewijst niet dat de detentie vanaf het begin onwettig was.',
      en: 'A release does not establish that detention was unlawful from the start.',
    },
    framings: ['evidence', 'rule_of_law', 'governance'],
  },
});
