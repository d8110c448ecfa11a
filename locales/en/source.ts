import type { CommitmentStatus } from '../../domain/commitment/schema';
import type { Statement } from '../../domain/statement/schema';

/** A source opened beside what it supports, and what an officer may say against it. */
export const source = {
  label: 'Source',
  back: 'Back to the person',
  statement: 'Statement',
  saidOn: (date: string) => `Said on ${date}`,
  undated: 'Without a date: it does not count in the advice.',
  formerRole: 'said in an office this person no longer holds',
  side: {
    pro: 'for what we ask',
    con: 'against what we ask',
    unclear: 'neither for nor against what we ask, as far as we know',
  } satisfies Record<Statement['issueStance'], string>,
  openPage: 'Open the page',
  openRecord: 'Open in the workspace',
  comment: 'Our comment',
  commitment: 'Commitment',
  statuses: { open: 'open', kept: 'kept', broken: 'broken' } satisfies Record<CommitmentStatus, string>,
  history: 'History',
  tag: 'Our indication',
  by: (name: string) => `by ${name}`,
  stance: 'Position',
  rule: 'A rule, not a source',
  fact: 'A public fact',
  ruleOf: {
    stance:
      'What tends to hold for people with this position, whoever they are. It says nothing about this person: words, meetings and commitments weigh more.',
    executive:
      'Whoever governs is asked to govern well and within the law; an appeal to emotion is left out as an opener.',
    issues: 'How much material your organisation holds for this framing on this issue.',
    party:
      'The mean answer of experts about the party, in a survey. It weighs least, fades with everything learnt about the person, and never counts alone.',
    field: 'A mandate, a committee or a profession that the person makes public.',
  },
  /** Facts that stand alone in a list: what was noted against them says the rest. */
  facts: {
    executive: 'Executive office',
    party: 'Mean place of the party, according to experts',
    material: (title: string) => `Our material on “${title}”`,
    anyMaterial: 'Our material on an issue',
  },
  correctFact: 'Wrong or out of date? A public fact is put right where it is kept.',
  gone: 'This source is no longer in the workspace.',
  correct: 'Something wrong with this reason?',
  correctThis: (reason: string) => `Correct this reason: ${reason}`,
  corrected: (what: string, date: string) => `${what}, noted on ${date}. It no longer counts; the source is unchanged.`,
  withdrawn: (what: string, date: string, undoneOn: string) => `${what}, noted on ${date}, undone on ${undoneOn}.`,
  corrections: 'Corrections',
  correctedFacts:
    'Facts and our own material, as reasons in the advice for this person. The facts themselves are unchanged.',
  correctedTitle: 'Taken out of the advice',
  correctedCount: (count: number) => (count === 1 ? 'One source you corrected' : `${count} sources you corrected`),
  undo: 'Undo',
  correctionFailed: 'The correction was not saved. Try again.',
};
