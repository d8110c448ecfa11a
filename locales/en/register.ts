import type { HeldAbout } from '../../domain/privacy/register';
import type { Person } from '../../domain/person/schema';
import { plural } from '../plural';

/** The record of processing activities (GDPR 30): what the screen says, and what stands in the document. `{…}` are blanks, as in the notice. */
export const register = {
  title: 'Record of processing activities',
  note: 'Whoever keeps such dossiers keeps a record of it, to show to the supervisory authority when it asks (GDPR 30). This one is made from your settings and from what is kept on this computer today.',
  card: 'A page to print or copy, made from your settings and from what is kept here today.',
  show: 'Prepare the record',
  language: 'Language of the record',
  text: 'Record',
  textHint:
    'What you change here holds for this copy only. Read it with someone with legal training; add what you keep elsewhere.',
  sample: 'The sample workspace is counted in it',
  sampleNote: 'Its people are invented. Take it out in the settings before you use this record.',
  toPrivacy: 'Back to data protection',
  document: {
    title: 'Record of processing activities (Article 30 GDPR)',
    madeOn: (date: string) => `As of ${date}`,
    scope:
      'This record describes what is kept with Antichambre on one computer. Whatever colleagues keep on theirs is described in a record of its own, made there.',
    controller: 'Controller',
    controllerText: '{organisation}\nContact for everything about these data: {contact}',
    activity: 'Processing activity',
    activityText: 'Dossiers on decision-makers and the people around them, kept to prepare and follow up advocacy.',
    purposes: 'Purposes',
    ground: 'Legal ground',
    groundText: 'The one given in our information notice (Article 14).',
    people: 'Categories of people',
    kinds: {
      politician: (count: string) => `politicians: ${count}`,
      staff: (count: string) => `members of their staff: ${count}`,
      official: (count: string) => `officials: ${count}`,
      expert: (count: string) => `experts: ${count}`,
    } satisfies Record<Person['kind'], (count: string) => string>,
    alsoNamed:
      'people named in passing in words and notes; our own colleagues, where they were present or signed something; people who agreed to speak for us',
    categories: 'Categories of data',
    held: (kind: string, count: string, what: string) => `${kind} (${count}): ${what}`,
    nothing: 'Nothing is kept yet.',
    about: {
      people:
        'name and other spellings, public functions, official numbers, official contact details, languages, professions they made public',
      memberships: 'mandates and offices, with party or group and dates',
      votes: 'votes by name in public sittings',
      nameChoices: 'answers to the question which of two namesakes is meant',
      issues: 'names of those who agreed to speak for us on an issue',
      evidence: 'authors named in publications',
      statements: 'public words, with source and date; framings heard in them by a list of words',
      stances: 'positions on an issue, with source and date',
      tags: 'our dated indications on which arguments fit',
      factCorrections: 'our notes against a fact as a reason',
      interactions: 'our notes of meetings, calls and letters',
      commitments: 'promises, in their words, and what became of them',
      followUps: 'what we must do, by when',
      briefs: 'sheets for a meeting',
      drafts: 'notes being typed, until they are saved or thrown away',
      notices: 'that a person was told of this processing, when and how',
    } satisfies Record<HeldAbout, string>,
    special: 'Special categories',
    specialText:
      'Political opinions (Article 9), in positions, votes and public words, each with its public source. No data on health, belief, family or origin. No score is made of anybody, and no decision rests on automated means alone.',
    sources: 'Sources',
    sourcesText:
      'Official sites and lists, the press, what people publish themselves, and our exchanges with them. Each record gives its source.',
    recipients: 'Recipients',
    recipientsText:
      'None outside the staff of {organisation} who work on these issues. There is no processor: the program has no server and no account.',
    transfers: 'Transfers outside the European Union',
    transfersText: 'None. The program sends nothing over the network.',
    periods: 'Periods after which data are erased',
    periodsText:
      'Counted from the day each record is about. What is older is listed, looked through and erased by hand.',
    periodOf: (kind: string, period: string) => `${kind}: ${period}`,
    periodsRest:
      'Mandates and information notices: as long as the person. What is moved to the trash is erased for good after 30 days, when the browser starts.',
    security: 'Security measures, as they are',
    measures:
      '- Notes, words, positions and all that is not a public fact lie encrypted record by record (AES-GCM, 256 bits). Beside each stand in clear only ids, dates and whether it is in the trash.\n- The key lies in the same browser profile and cannot be read out of it. There is no passphrase: whoever can start this browser can read everything. What protects the data from them is the lock of the session and the encryption of the disk, for which {organisation} sees.\n- Names, functions and mandates lie in clear.\n- The pages of the program may not connect to anything; web pages cannot read notes, and nothing is written into them.\n- The program is never active in private windows.\n- The program makes no backup.',
    rights: 'Rights of the people',
    rightsText:
      'Copy of a dossier, correction and erasure are made from the dossier; an erasure leaves a line with its day and no name.',
    told: (count: number, shown: string) =>
      plural('en', count, {
        one: 'One information notice was noted as sent.',
        other: `${shown} information notices were noted as sent.`,
      }),
    erased: (count: number, shown: string) =>
      plural('en', count, { one: 'One erasure stands in the log.', other: `${shown} erasures stand in the log.` }),
  },
};
