import type { Issue } from '../../domain/issue/schema';
import { ISSUE } from '../ids';
import { stamp } from '../stamp';

const ADOPTED = '2025-10-06';

const healthAccess: Issue = {
  id: ISSUE.healthAccess,
  title: {
    fr: 'Accès aux soins',
    nl: 'Toegang tot gezondheidszorg',
    en: 'Access to health care',
    de: 'Zugang zur Gesundheitsversorgung',
  },
  summary: {
    fr: 'L’aide médicale urgente couvre en droit les soins préventifs et curatifs des personnes sans papiers. En pratique, chaque CPAS a ses propres règles et la personne arrive trop tard chez le médecin. Nous demandons une attestation d’un an et des critères identiques partout.',
    nl: 'Dringende medische hulp dekt in rechte preventieve en curatieve zorg voor mensen zonder papieren. In de praktijk heeft elk OCMW eigen regels en komt de persoon te laat bij de arts. Wij vragen een attest van een jaar en overal dezelfde criteria.',
    en: 'Urgent medical aid covers, in law, preventive and curative care for undocumented people. In practice every social welfare centre has its own rules and people reach a doctor too late. We ask for a one-year certificate and identical criteria everywhere.',
  },
  keywords: {
    fr: [
      'accès aux soins',
      'aide médicale urgente',
      'AMU',
      'soins de santé',
      'attestation médicale',
      'carte médicale',
      'enquête sociale',
      'soins des personnes sans papiers',
      'CPAS',
    ],
    nl: [
      'toegang tot zorg',
      'toegang tot gezondheidszorg',
      'dringende medische hulp',
      'DMH',
      'medische kaart',
      'medisch attest',
      'sociaal onderzoek',
      'uitgestelde zorg',
      'OCMW*',
    ],
    en: ['access to care', 'access to health care', 'urgent medical aid', 'medical card', 'delayed care'],
    de: ['Zugang zur Gesundheitsversorgung', 'dringende medizinische Hilfe'],
  },
  documentNumbers: ['56-9990'],
  asks: {
    ideal: {
      fr: 'Une couverture santé alignée sur le régime commun pour toute personne qui vit en Belgique',
      nl: 'Een ziekteverzekering volgens het gewone stelsel voor iedereen die in België leeft',
      en: 'Health cover aligned with the ordinary scheme for everyone who lives in Belgium',
    },
    reformist: {
      fr: 'Une attestation d’aide médicale urgente valable un an, aux mêmes critères dans tous les CPAS',
      nl: 'Een attest dringende medische hulp dat een jaar geldt, volgens dezelfde criteria in alle OCMW’s',
      en: 'An urgent medical aid certificate valid for one year, on the same criteria in every welfare centre',
    },
    minimal: {
      fr: 'Publier les délais et les refus d’aide médicale urgente par CPAS',
      nl: 'De termijnen en weigeringen van dringende medische hulp per OCMW bekendmaken',
      en: 'Publish delays and refusals of urgent medical aid, welfare centre by welfare centre',
    },
  },
  window: 'open',
  windowReason:
    'La réforme de l’aide médicale urgente est au conseil des ministres ; le budget se vote avant la fin de l’année.',
  relevance: {
    public_health: 1,
    evidence: 0.8,
    rights: 0.7,
    governance: 0.5,
    local: 0.4,
    humanity: 0.4,
    labour_economy: 0.3,
  },
  speakers: [
    {
      name: 'Dr Inès Fauvel',
      speaksAs: 'médecin généraliste, maison médicale exemple',
      framings: ['public_health', 'evidence'],
      profession: 'doctor',
      languages: ['fr'],
    },
    {
      name: 'Wim Desplenter',
      speaksAs: 'maatschappelijk werker, voorbeeld-OCMW',
      framings: ['local', 'governance'],
      profession: 'social_worker',
      languages: ['nl', 'fr'],
    },
    {
      name: 'Prof. Hanne Lievrouw',
      speaksAs: 'gezondheidseconome, voorbeelduniversiteit',
      framings: ['public_health', 'evidence', 'governance'],
      profession: 'academic',
      languages: ['nl', 'en', 'fr'],
    },
  ],
  owner: 'Camille D.',
  ...stamp(ADOPTED),
};

const closedCentres: Issue = {
  id: ISSUE.closedCentres,
  title: { fr: 'Centres fermés', nl: 'Gesloten centra', en: 'Closed centres', de: 'Geschlossene Zentren' },
  summary: {
    fr: 'Plusieurs milliers de personnes migrantes passent chaque année par un centre de détention administrative. Le contrôle extérieur reste faible : pas de presse, visites à la merci des directions, plaintes sans suite. À terme nous demandons la fin de la détention pour motif migratoire ; d’abord, que l’on puisse voir.',
    nl: 'Elk jaar verblijven enkele duizenden mensen in een gesloten centrum. Extern toezicht blijft zwak: geen pers, bezoeken die van de directie afhangen, klachten zonder gevolg. Op termijn vragen wij het einde van detentie om migratieredenen; eerst dat men kan komen kijken.',
    en: 'Several thousand people on the move pass through an administrative detention centre each year. Outside oversight is weak: no press, visits at the discretion of the management, complaints without follow-up. In the end we ask for an end to migration detention; first, that one may look.',
  },
  keywords: {
    fr: [
      'centre fermé',
      'centres fermés',
      'centre de détention administrative',
      'centres de détention administrative',
      'détention administrative',
      'rétention administrative',
      'droit de visite',
      'accès de la presse',
      'mise à l’isolement',
      'mécanisme de prévention',
      'commission des plaintes',
    ],
    nl: [
      'gesloten centrum',
      'gesloten centra',
      'administratieve detentie',
      'detentie van vreemdelingen',
      'bezoekrecht',
      'toegang voor de pers',
      'persbezoek',
      'afzondering',
      'preventiemechanisme',
      'klachtencommissie',
    ],
    en: [
      'closed centre*',
      'immigration detention',
      'administrative detention',
      'press access',
      'monitoring of detention',
    ],
    de: ['geschlossene Zentren', 'Abschiebehaft', 'Verwaltungshaft'],
  },
  documentNumbers: ['56-9995'],
  asks: {
    ideal: {
      fr: 'Mettre fin à la détention pour motif migratoire et fermer les centres de détention administrative',
      nl: 'Een einde maken aan detentie om migratieredenen en de gesloten centra sluiten',
      en: 'End detention for migration reasons and close the administrative detention centres',
    },
    reformist: {
      fr: 'Confier le contrôle des centres à un mécanisme national de prévention et donner un statut légal aux visiteurs d’ONG',
      nl: 'Het toezicht op de centra toevertrouwen aan een nationaal preventiemechanisme en ngo-bezoekers een wettelijk statuut geven',
      en: 'Entrust oversight to a national preventive mechanism and give NGO visitors a status in law',
    },
    minimal: {
      fr: 'Ouvrir les centres à la presse et aux visites parlementaires, avec un registre public des visites',
      nl: 'De centra openstellen voor pers en parlementsleden, met een openbaar bezoekregister',
      en: 'Open the centres to the press and to members of parliament, with a public register of visits',
    },
  },
  window: 'narrow',
  windowReason:
    'Deux nouveaux centres sont budgétés ; seule la question du contrôle (ratification du protocole, accès de la presse) peut encore bouger.',
  relevance: {
    rule_of_law: 0.9,
    rights: 0.8,
    evidence: 0.8,
    governance: 0.6,
    public_health: 0.5,
    reputation: 0.5,
    humanity: 0.4,
    local: 0.3,
  },
  jointLine: {
    partner: 'Netwerk Open Deur (partenaire néerlandophone inventé)',
    askCeiling: 'minimal',
    avoidFramings: [],
    terms: {
      fr: [
        { avoid: 'centre fermé', say: 'centre de détention administrative pour personnes migrantes' },
        { avoid: 'centres fermés', say: 'centres de détention administrative pour personnes migrantes' },
      ],
      nl: [],
      en: [],
    },
  },
  owner: 'Simon V.',
  ...stamp(ADOPTED),
};

export const FURTHER_ISSUES: readonly Issue[] = [healthAccess, closedCentres];
