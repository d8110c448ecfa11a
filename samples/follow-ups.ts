import type { FollowUp } from '../domain/interaction/schema';
import { ISSUE, PERSON, sampleId, type IssueKey, type PersonKey } from './ids';
import { daysBefore, stamp } from './stamp';

interface Task {
  readonly who: readonly PersonKey[];
  readonly issue: IssueKey;
  readonly text: string;
  /** Days before today; negative = still to come. */
  readonly due?: number;
  readonly owner: string;
  readonly noted: number;
  readonly closed?: { readonly status: 'done' | 'dropped'; readonly ago: number };
  readonly interaction?: number;
}

/** Late, due today, to come, done and dropped. */
const TASKS: readonly Task[] = [
  {
    who: ['vandamme'],
    issue: 'healthAccess',
    text: 'Lui rappeler la question sur les délais, avec le chiffre par province dès que l’embargo tombe.',
    due: 6,
    owner: 'Camille D.',
    noted: 170,
    interaction: 7,
  },
  {
    who: ['lambiot'],
    issue: 'regularisation',
    text: 'Fixer la rencontre avec la fédération d’employeurs ; proposer trois dates.',
    due: 3,
    owner: 'Simon V.',
    noted: 49,
    interaction: 2,
  },
  {
    who: ['dewaelhens'],
    issue: 'childDetention',
    text: 'Appeler le cabinet : la lettre ouverte est restée sans réponse.',
    due: 0,
    owner: 'Camille D.',
    noted: 8,
    interaction: 35,
  },
  {
    who: ['osei'],
    issue: 'childDetention',
    text: 'Envoyer la page « ce que De Brug a déjà signé », en deux langues.',
    due: -2,
    owner: 'Camille D.',
    noted: 30,
    interaction: 29,
  },
  {
    who: ['jasperVanhoorne'],
    issue: 'closedCentres',
    text: 'Datum prikken voor het centrumbezoek; toelating aanvragen via het parlement.',
    due: -5,
    owner: 'Simon V.',
    noted: 43,
    interaction: 8,
  },
  {
    who: ['bastenier'],
    issue: 'closedCentres',
    text: 'Rappeler l’essai du registre avant la rencontre trimestrielle.',
    due: -12,
    owner: 'Simon V.',
    noted: 96,
    interaction: 10,
  },
  {
    who: ['elkeVanhoorne'],
    issue: 'healthAccess',
    text: 'Haar in contact brengen met twee schepenen van buurgemeenten.',
    due: 11,
    owner: 'Camille D.',
    noted: 90,
    interaction: 33,
  },
  {
    who: ['noirhomme'],
    issue: 'regularisation',
    text: 'Envoyer l’étude exemple et deux formulations de critère.',
    due: 35,
    owner: 'Simon V.',
    noted: 41,
    closed: { status: 'done', ago: 36 },
    interaction: 25,
  },
  {
    who: ['baekelandt'],
    issue: 'childDetention',
    text: 'Juridische nota in het Nederlands bezorgen.',
    due: 240,
    owner: 'Camille D.',
    noted: 253,
    closed: { status: 'done', ago: 238 },
    interaction: 5,
  },
  {
    who: ['royer'],
    issue: 'childDetention',
    text: 'Demander un second rendez-vous.',
    owner: 'Camille D.',
    noted: 283,
    closed: { status: 'dropped', ago: 270 },
    interaction: 3,
  },
  {
    who: [],
    issue: 'childDetention',
    text: 'Relire le compte rendu de la commission du 18 novembre et relever les réponses.',
    due: -1,
    owner: 'Camille D.',
    noted: 2,
  },
];

/**
 * What we must do, by when and who.
 * @param today - Civil date from which dates are counted.
 */
export function sampleFollowUps(today: string): FollowUp[] {
  return TASKS.map((task, index) => ({
    id: sampleId.followUp(index + 1),
    personIds: task.who.map((key) => PERSON[key]),
    issueIds: [ISSUE[task.issue]],
    text: task.text,
    ...(task.due === undefined ? {} : { dueDate: daysBefore(today, task.due) }),
    owner: task.owner,
    status: task.closed?.status ?? 'open',
    ...(task.closed === undefined ? {} : { closedOn: daysBefore(today, task.closed.ago) }),
    ...(task.interaction === undefined ? {} : { interactionId: sampleId.interaction(task.interaction) }),
    ...stamp(daysBefore(today, task.noted)),
  }));
}
