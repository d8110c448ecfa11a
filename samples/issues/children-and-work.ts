import type { Issue } from '../../domain/issue/schema';
import { ISSUE } from '../ids';
import { stamp } from '../stamp';

const ADOPTED = '2025-10-06';

const childDetention: Issue = {
  id: ISSUE.childDetention,
  title: {
    fr: 'Détention d’enfants',
    nl: 'Opsluiting van kinderen',
    en: 'Detention of children',
    de: 'Inhaftierung von Kindern',
  },
  summary: {
    fr: 'Plus aucun enfant n’est enfermé en centre de détention administrative depuis des années, mais aucune loi ne l’interdit : la pratique peut reprendre du jour au lendemain. Nous demandons que la promesse devienne une règle, et que les alternatives en famille soient financées.',
    nl: 'Al jaren wordt geen kind meer opgesloten in een gesloten centrum, maar geen enkele wet verbiedt het: de praktijk kan morgen worden hervat. Wij vragen dat de belofte een regel wordt en dat alternatieven voor gezinnen middelen krijgen.',
    en: 'No child has been held in an administrative detention centre for years, yet no law forbids it: the practice can resume overnight. We ask that the promise become a rule and that alternatives for families be funded.',
  },
  keywords: {
    fr: [
      'détention d’enfants',
      'détention des enfants',
      'enfants en détention',
      'enfants en centre fermé',
      'enfermement d’enfants',
      'enfermement des enfants',
      'enfermer des enfants',
      'familles avec enfants mineurs',
      'mineurs en détention',
      'unités fermées',
      'unités familiales',
      'maisons de retour',
      'intérêt supérieur de l’enfant',
    ],
    nl: [
      'opsluiting van kinderen',
      'kinderen opsluiten',
      'opgesloten kinderen',
      'kinderen in detentie',
      'kinderen in gesloten centra',
      'gezinnen met minderjarige kinderen',
      'gesloten gezinsunits',
      'gezinsunits',
      'terugkeerwoningen',
      'belang van het kind',
      'kinderdetentie',
    ],
    en: [
      'child detention',
      'detention of children',
      'children in detention',
      'family units',
      'best interests of the child',
    ],
    de: ['Inhaftierung von Kindern', 'Kinder in Haft', 'Familieneinheiten', 'Kindeswohl'],
  },
  documentNumbers: ['56-9971', '56-9972'],
  asks: {
    ideal: {
      fr: 'Inscrire dans la loi sur les étrangers l’interdiction de détenir un enfant pour des raisons migratoires, seul ou en famille',
      nl: 'In de vreemdelingenwet het verbod opnemen om een kind om migratieredenen op te sluiten, alleen of met het gezin',
      en: 'Write into the Immigration Act a ban on detaining a child for migration reasons, alone or with family',
    },
    reformist: {
      fr: 'Confirmer la pratique par un arrêté royal et financer l’accompagnement des familles en logement ouvert',
      nl: 'De praktijk bevestigen in een koninklijk besluit en de begeleiding van gezinnen in open woningen financieren',
      en: 'Confirm the practice by royal decree and fund support for families in open housing',
    },
    minimal: {
      fr: 'Publier chaque trimestre le nombre d’enfants concernés, par centre, et en débattre en commission',
      nl: 'Elk trimester per centrum bekendmaken om hoeveel kinderen het gaat, en dat in de commissie bespreken',
      en: 'Publish every quarter how many children are concerned, centre by centre, and debate it in committee',
    },
  },
  window: 'normal',
  windowReason:
    'La proposition de loi exemple 56-9971 est à l’ordre du jour de la commission de l’Intérieur ; la note de politique générale reprend l’engagement sans échéance.',
  relevance: {
    child: 1,
    rights: 0.8,
    evidence: 0.8,
    rule_of_law: 0.8,
    public_health: 0.6,
    reputation: 0.4,
    humanity: 0.4,
  },
  owner: 'Camille D.',
  ...stamp(ADOPTED),
};

const regularisation: Issue = {
  id: ISSUE.regularisation,
  title: { fr: 'Régularisation', nl: 'Regularisatie', en: 'Regularisation', de: 'Regularisierung' },
  summary: {
    fr: 'L’article 9bis laisse chaque dossier à l’appréciation de l’Office, sans critère écrit. Les personnes attendent des années et travaillent sans droits, les employeurs cherchent des bras. Nous demandons des critères clairs et permanents, examinés par une commission indépendante.',
    nl: 'Artikel 9bis laat elk dossier over aan het oordeel van de Dienst, zonder geschreven criteria. Mensen wachten jaren en werken zonder rechten, werkgevers vinden geen personeel. Wij vragen duidelijke en blijvende criteria, beoordeeld door een onafhankelijke commissie.',
    en: 'Article 9bis leaves every file to the discretion of the Office, without written criteria. People wait for years and work without rights while employers look for staff. We ask for clear, permanent criteria, examined by an independent commission.',
  },
  keywords: {
    fr: [
      'régularisation*',
      '9bis',
      'critères de régularisation',
      'personnes sans papiers',
      'sans-papiers',
      'travailleurs sans papiers',
      'circonstances exceptionnelles',
      'pénurie de main-d’œuvre',
      'métiers en pénurie',
      'permis unique',
    ],
    nl: [
      'regularisatie*',
      '9bis',
      'regularisatiecriteria',
      'mensen zonder papieren',
      'sans-papiers',
      'buitengewone omstandigheden',
      'knelpuntberoep*',
      'gecombineerde vergunning',
    ],
    en: ['regularisation', 'undocumented workers', 'undocumented people', 'shortage occupations', 'single permit'],
    de: ['Regularisierung', 'Menschen ohne Papiere', 'Mangelberufe'],
  },
  documentNumbers: ['56-9980'],
  asks: {
    ideal: {
      fr: 'Une régularisation collective des personnes sans papiers qui vivent et travaillent en Belgique',
      nl: 'Een collectieve regularisatie van mensen zonder papieren die in België leven en werken',
      en: 'A collective regularisation of undocumented people who live and work in Belgium',
    },
    reformist: {
      fr: 'Inscrire dans la loi des critères clairs et permanents, appliqués par une commission indépendante',
      nl: 'Duidelijke en blijvende criteria in de wet opnemen, toegepast door een onafhankelijke commissie',
      en: 'Write clear, permanent criteria into law, applied by an independent commission',
    },
    minimal: {
      fr: 'Motiver individuellement chaque décision 9bis et en publier les délais et les motifs',
      nl: 'Elke 9bis-beslissing individueel motiveren en termijnen en redenen bekendmaken',
      en: 'Give individual reasons for every 9bis decision and publish delays and grounds',
    },
  },
  window: 'narrow',
  windowReason:
    'L’accord de gouvernement exclut une régularisation collective ; une discussion reste ouverte sur les métiers en pénurie jusqu’au contrôle budgétaire.',
  relevance: {
    labour_economy: 0.9,
    evidence: 0.8,
    rule_of_law: 0.8,
    rights: 0.7,
    governance: 0.7,
    public_health: 0.5,
    local: 0.5,
    humanity: 0.4,
  },
  owner: 'Simon V.',
  ...stamp(ADOPTED),
};

export const FIRST_ISSUES: readonly Issue[] = [childDetention, regularisation];
