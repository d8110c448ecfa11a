import type { CorrectionKind } from '../../domain/advice/correction';
import type {
  AdviceNotice,
  AskMode,
  AvoidedFraming,
  CommitteeRemit,
  Confidence,
  ExcludedFraming,
  MandateKind,
  Reason,
  StatementCircumstances,
} from '../../domain/advice/types';
import type { PolicyWindow, StanceValue } from '../../domain/issue/schema';
import { formatCivilDate } from '../format';
import type { Sentences } from '../say';
import { askSteps } from './ask-steps';
import { framing } from './framing';
import { professions } from './professions';

const stances: Readonly<Record<`${StanceValue}`, string>> = {
  '2': 'an ally',
  '1': 'rather in favour',
  '0': 'undecided',
  '-1': 'rather opposed',
  '-2': 'opposed',
};

const windows: Readonly<Record<PolicyWindow, string>> = {
  open: 'open',
  normal: 'as usual',
  narrow: 'narrow',
  closed: 'closed',
};

const committees: Readonly<Record<CommitteeRemit, string>> = {
  health: 'health',
  justice: 'justice',
  home_affairs: 'home affairs',
  social_affairs: 'social affairs',
  employment: 'employment',
  foreign_affairs: 'foreign affairs',
  development: 'development cooperation',
  family_youth: 'family and youth',
  education: 'education',
  finance: 'finance',
  local_government: 'local government',
  equal_opportunities: 'equal opportunities',
  human_rights: 'human rights',
  audit: 'audit of public spending',
};

const mandates: Readonly<Record<MandateKind, string>> = {
  municipal: 'municipal',
  regional: 'regional',
  european: 'European',
  international: 'international',
};

const day = (date: string) => formatCivilDate('en', date, 'long');

function circumstances({ confirmed, formerRole, earlierLegislature }: StatementCircumstances): string {
  const notes = [
    ...(confirmed ? [] : ['not confirmed yet']),
    ...(formerRole ? ['said in a former office'] : []),
    ...(earlierLegislature ? ['before this legislature'] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

const reasons: Sentences<Reason> = {
  tag: ({ tag }) => `Your own indication: ${framing.tagKinds[tag]}.`,
  uses: (reason) => `Uses this framing${circumstances(reason)}.`,
  argues_against: (reason) =>
    `Argues against us with “${framing.framings[reason.with].label}”: a bridge to this framing${circumstances(reason)}.`,
  dismisses: (reason) => `Dismisses this framing${circumstances(reason)}.`,
  tried: ({ outcome, tries }) =>
    `Tried: ${framing.outcomes[outcome]}${tries === 1 ? '' : ` (share in the mean of ${tries} tries)`}.`,
  promised: ({ broken }) =>
    broken ? 'A commitment in this framing was broken.' : 'An open commitment in this framing.',
  profession: ({ profession }) => `Profession: ${professions[profession]}.`,
  committee: ({ committee }) => `Sits on the committee for ${committees[committee]}.`,
  mandate: ({ mandate }) => `Holds a ${mandates[mandate]} mandate.`,
  stance: ({ stance }) => `General rule for someone who is ${stances[`${stance}`]} on this issue.`,
  executive: () => 'General rule for someone in executive office.',
  material: () => 'We hold material on this issue for it.',
  smaller: ({ count }) => `${count} smaller or older sources together.`,
  party: ({ survey, year }) =>
    `Mean place of the party on migration, according to experts${survey === null ? '' : ` (${survey} ${year ?? ''})`.trimEnd()}; says nothing of the person.`,
};

const notices: Sentences<AdviceNotice> = {
  statement_undated: () => 'A statement without a date does not count until it has one.',
  statement_future: () => 'A statement dated in the future does not count: check its date.',
  statement_unread: () => 'A statement without a language we can read counts only once you confirm its framing.',
  stance_future: () => 'The position is dated in the future and does not count: check its date.',
  tag_future: () => 'An indication dated in the future does not count: check its date.',
  interaction_future: () => 'An interaction dated in the future does not count yet.',
  interaction_without_framing: () =>
    'For one interaction it is not noted which framing was tried: it teaches nothing here.',
  promise_future: () => 'A commitment dated in the future does not count: check its date.',
  tags_contradict: ({ framing: name }) =>
    `Your indications on “${framing.framings[name].label}” contradict each other: which one holds?`,
  tag_expired: () => 'An indication is older than 18 months: confirm it or drop it.',
  stance_expired: () => 'The position is older than 18 months: check whether it still holds.',
  earlier_legislature: ({ since }) =>
    `All that is known of this person dates from before this legislature (${day(since)}): the person may have moved, start over.`,
};

const confidence: Readonly<Record<Confidence, string>> = {
  none: 'Nothing about this person',
  low: 'Little to go on',
  medium: 'Some ground',
  high: 'Well grounded',
};

const confidenceMeaning: Readonly<Record<Confidence, string>> = {
  none: 'Not enough is on record about this person.',
  low: 'Few sources, or all of one kind: treat it as a first guess.',
  medium: 'Several sources of more than one kind.',
  high: 'Many recent sources of different kinds, confirmed, and a clear lead.',
};

const modes: Readonly<Record<AskMode, string>> = {
  mobilise: 'Ally: ask to move lines inside their own majority, with arguments their partners accept.',
  persuade: 'Not decided: persuade, one clear message.',
  contain: 'Opposed: a letter, a question, the courts; no round of meetings after two closed doors.',
};

const excluded: Readonly<Record<ExcludedFraming['reason'], string>> = {
  veto: 'You marked it “never” for this person.',
  no_material: 'We hold no material on this issue for it.',
  not_opted_in: 'The organisation has not chosen to offer this framing.',
  joint_line: 'Left out by the joint line on this issue.',
};

const avoided: Readonly<Record<AvoidedFraming['reason'], string>> = {
  veto: 'You marked it “never”.',
  balance: 'More speaks against it than for it.',
};

const corrections: Readonly<Record<CorrectionKind, string>> = {
  wrong_framing: 'Wrong framing',
  not_about_this: 'Not about this',
  outdated: 'Outdated',
};

/** Everything the advice says. Sentences of a closed union are read with `say`. */
export const advice = {
  stances,
  windows,
  professions,
  committees,
  mandates,
  reasons,
  steps: askSteps,
  notices,
  confidence,
  confidenceMeaning,
  postsOnly:
    'Rests on public offices, committees and professions alone: nothing this person said or did counts yet. Treat it as a first guess.',
  modes,
  excluded,
  avoided,
  corrections,
  defaultForIssue: 'Default for this issue',
  tooClose: 'Too close to call',
  avoid: 'Avoid',
  points: {
    title: 'How this adds up',
    note: 'Points only order the framings for this person on this issue. They say nothing of the person, nor of what will come of it.',
    reason: 'Reason',
    points: 'Points',
    together: 'Together',
  },
  against: 'The strongest point against it',
  nothingAgainst: 'Nothing on record speaks against it.',
  say: 'Say',
  dontSay: 'Do not say',
  bring: 'Bring',
  whoSpeaks: 'Who speaks',
  askAt: (level: string) => `${level.charAt(0).toUpperCase()}${level.slice(1)} ask`,
  noAskText: 'This step of the ladder has not been written yet.',
  lever: 'Their commitment, as lever',
  thread: (label: string) => `Fixed thread of your organisation: ${label}.`,
  unknown:
    'Not enough is known about this person to suggest a framing. Missing: a dated statement, a meeting note, or your own indication.',
  generic: (stance: StanceValue) =>
    `General rule for someone who is ${stances[`${stance}`]}; nothing here is about this person.`,
  firstCall: 'Three questions for a first call',
  firstCallQuestions: ['What would you need to see?', 'Who else should agree?', 'What can you not say in your group?'],
  theirQuestions: 'Look for their questions on this issue',
  noneSuggested: 'Nothing on record speaks for a framing to open with. The list of what to avoid says why.',
  noArgument: 'No argument of ours is written for this framing yet.',
  nextArgument: (label: string) => `The next one that has one: ${label}.`,
};
