import type { Commitment } from '../domain/commitment/schema';
import { ISSUE, PERSON, sampleId, type IssueKey, type PersonKey } from './ids';
import { daysBefore, stamp } from './stamp';

interface Promise {
  readonly who: PersonKey;
  readonly issue: IssueKey;
  readonly text: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly ago: number;
  /** Days before today; negative = still to come. */
  readonly due?: number;
  readonly isPublic: boolean;
  readonly source: string;
  readonly framing?: Commitment['framing'];
  readonly askLevel?: Commitment['askLevel'];
  readonly closed?: { readonly status: 'kept' | 'broken'; readonly ago: number; readonly note: string };
  readonly interaction?: number;
}

/** Promises kept, broken and open, made in public and in confidence. */
const PROMISES: readonly Promise[] = [
  {
    who: 'osei',
    issue: 'childDetention',
    text: 'Nous inscrirons l’interdiction dans la loi sous cette législature.',
    language: 'fr',
    ago: 654,
    isPublic: true,
    source: 'Débat d’investiture (exemple)',
    framing: 'child',
    askLevel: 'ideal',
  },
  {
    who: 'dewaelhens',
    issue: 'childDetention',
    text: 'Kinderen sluiten we niet op. Dat leggen we vast.',
    language: 'nl',
    ago: 654,
    isPublic: true,
    source: 'Regeerverklaring (voorbeeld), niet omgezet in wet',
    framing: 'child',
    askLevel: 'ideal',
  },
  {
    who: 'vandamme',
    issue: 'healthAccess',
    text: 'Je poserai la question des délais à la ministre avant les vacances.',
    language: 'fr',
    ago: 170,
    due: 120,
    isPublic: false,
    source: 'Réunion à la Chambre',
    framing: 'public_health',
    askLevel: 'minimal',
    interaction: 7,
  },
  {
    who: 'royer',
    issue: 'childDetention',
    text: 'Er komt elk jaar een overleg met de verenigingen.',
    language: 'nl',
    ago: 1400,
    due: 1035,
    isPublic: true,
    source: 'Commissie, toen hij staatssecretaris was (voorbeeld)',
    closed: { status: 'broken', ago: 1035, note: 'Nooit samengekomen; twee herinneringen zonder antwoord.' },
  },
  {
    who: 'hertogs',
    issue: 'healthAccess',
    text: 'Je vous transmets les chiffres 2025 par CPAS dès qu’ils sont consolidés.',
    language: 'fr',
    ago: 171,
    due: 30,
    isPublic: false,
    source: 'Réunion au cabinet',
    framing: 'evidence',
    closed: { status: 'kept', ago: 24, note: 'Reçus par courriel, sous embargo.' },
    interaction: 9,
  },
  {
    who: 'thonnart',
    issue: 'healthAccess',
    text: 'La circulaire qui uniformise les critères partira avant le premier juillet.',
    language: 'fr',
    ago: 300,
    due: 155,
    isPublic: true,
    source: 'Commission de la Santé (exemple)',
    framing: 'governance',
    askLevel: 'reformist',
    closed: { status: 'broken', ago: 150, note: 'Échéance passée ; le cabinet parle de « travaux en cours ».' },
  },
  {
    who: 'baekelandt',
    issue: 'childDetention',
    text: 'U krijgt mijn versie van het artikel voor het einde van de maand.',
    language: 'nl',
    ago: 33,
    due: -9,
    isPublic: false,
    source: 'Telefoongesprek',
    framing: 'rule_of_law',
    interaction: 26,
  },
  {
    who: 'jasperVanhoorne',
    issue: 'closedCentres',
    text: 'Ik ga met u mee naar een centrum, als parlementslid, en ik kom terug met vragen.',
    language: 'nl',
    ago: 158,
    due: -40,
    isPublic: false,
    source: 'Kennismakingsgesprek',
    framing: 'rule_of_law',
    askLevel: 'minimal',
    interaction: 8,
  },
  {
    who: 'lambiot',
    issue: 'regularisation',
    text: 'Je rencontre votre fédération d’employeurs avant le contrôle budgétaire.',
    language: 'fr',
    ago: 49,
    due: 3,
    isPublic: false,
    source: 'Réunion dans son entreprise',
    framing: 'labour_economy',
    interaction: 2,
  },
  {
    who: 'bastenier',
    issue: 'closedCentres',
    text: 'Un registre public des visites à l’essai dans un centre, avant la fin de l’année.',
    language: 'fr',
    ago: 96,
    due: -25,
    isPublic: false,
    source: 'Rencontre trimestrielle',
    framing: 'governance',
    askLevel: 'minimal',
    interaction: 10,
  },
  {
    who: 'elkeVanhoorne',
    issue: 'healthAccess',
    text: 'Ik breng de medische kaart bij ons op twaalf maanden.',
    language: 'nl',
    ago: 260,
    due: 60,
    isPublic: true,
    source: 'Werkbezoek, herhaald in de gemeenteraad (voorbeeld)',
    framing: 'local',
    askLevel: 'reformist',
    closed: { status: 'kept', ago: 90, note: 'Goedgekeurd door het bijzonder comité.' },
    interaction: 11,
  },
  {
    who: 'claes',
    issue: 'childDetention',
    text: 'I will table a written question to the Commission before the summer.',
    language: 'en',
    ago: 205,
    due: 140,
    isPublic: true,
    source: 'Meeting in Brussels, confirmed on her site (example)',
    framing: 'reputation',
    closed: { status: 'kept', ago: 160, note: 'Question tabled; answer received ten weeks later.' },
    interaction: 14,
  },
  {
    who: 'amrani',
    issue: 'childDetention',
    text: 'Ik stel de vraag bij de eerste commissie na het reces.',
    language: 'nl',
    ago: 131,
    due: 40,
    isPublic: false,
    source: 'Lunchgesprek',
    framing: 'child',
    askLevel: 'minimal',
    closed: { status: 'kept', ago: 20, note: 'Ingediend op basis van onze formulering.' },
    interaction: 13,
  },
  {
    who: 'warnotte',
    issue: 'regularisation',
    text: 'Je mets les critères à l’ordre du jour du groupe de travail Emploi-Asile.',
    language: 'fr',
    ago: 79,
    due: -14,
    isPublic: false,
    source: 'Réunion au cabinet de l’Emploi',
    framing: 'labour_economy',
    askLevel: 'reformist',
    interaction: 15,
  },
];

/**
 * Promises of the sample people with the history of their status.
 * @param today - Civil date from which ages are counted.
 */
export function sampleCommitments(today: string): Commitment[] {
  return PROMISES.map((promise, index) => {
    const date = daysBefore(today, promise.ago);
    const { closed } = promise;
    return {
      id: sampleId.commitment(index + 1),
      personIds: [PERSON[promise.who]],
      issueIds: [ISSUE[promise.issue]],
      text: promise.text,
      language: promise.language,
      date,
      ...(promise.due === undefined ? {} : { dueDate: daysBefore(today, promise.due) }),
      isPublic: promise.isPublic,
      source: promise.source,
      ...(promise.framing === undefined ? {} : { framing: promise.framing }),
      ...(promise.askLevel === undefined ? {} : { askLevel: promise.askLevel }),
      status: closed?.status ?? 'open',
      history: [
        { date, status: 'open' },
        ...(closed === undefined
          ? []
          : [{ date: daysBefore(today, closed.ago), status: closed.status, note: closed.note }]),
      ],
      ...(promise.interaction === undefined ? {} : { interactionId: sampleId.interaction(promise.interaction) }),
      ...stamp(date),
    };
  });
}
