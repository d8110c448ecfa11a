import type { BriefWords } from '../../domain/brief/brief-words';
import type { Framing } from '../../domain/framing/framings';
import { formatCivilDate } from '../format';
import { say } from '../say';
import { advice } from './advice';
import { stanceSentences } from './ask-steps';
import { channel } from './channel';
import { framing } from './framing';
import { interaction } from './interaction';
import { languages } from './languages';

const list = (items: readonly string[]) => new Intl.ListFormat('en').format(items);
const either = (items: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(items);
const labels = (framings: readonly Framing[]) => framings.map((name) => framing.framings[name].label);
const date = (value: string) => formatCivilDate('en', value, 'long');

/** The words around a brief in English. */
export const brief: BriefWords = {
  title: (person, issue) => `${person}: ${issue}`,
  prepared: (day, organisation, officer) =>
    `Prepared on ${date(day)}${organisation === '' ? '' : ` by ${organisation}`}${officer === null ? '' : ` (${officer})`}.`,
  internalOnly: 'Internal: do not leave this behind.',
  headings: {
    person: 'Who they are',
    stance: 'Where they stand',
    approach: 'How to approach it',
    contacts: 'Last contacts',
    promises: 'Commitments',
    words: 'In their own words',
    ask: 'Our ask',
    arguments: 'Why',
    objections: 'What they may object',
    vocabulary: 'Our words',
  },
  date,
  quote: (text) => `“${text}”`,
  labelled: (label, text) => `${label}: ${text}`,
  asOf: (day) => `as of ${date(day)}`,
  checkedOn: (day) => `Mandate checked on ${date(day)}`,
  party: 'Party',
  group: 'Group',
  committees: 'Committees',
  noPosts: 'No current mandate is on record.',
  noDialogue: 'No dialogue with this party or office.',
  stance: (value) => stanceSentences[`${value}`],
  noStance: 'No position on this issue is on record.',
  stanceExpired: 'Older than 18 months: check whether it still holds.',
  source: 'source',
  unknown: advice.unknown,
  generic: 'A general rule only; nothing here is about this person.',
  approach: (framings, close) =>
    close
      ? `Suggested framings, the first two too close to call: ${list(labels(framings))}`
      : `Suggested framings, in this order: ${list(labels(framings))}`,
  confidence: (confidence) => `${advice.confidence[confidence]}. ${advice.confidenceMeaning[confidence]}`,
  avoid: (framings) => `Avoid: ${list(labels(framings))}`,
  noContacts: 'No contact is on record.',
  channel: (channel, direction) =>
    `${interaction.channels[channel]}, ${direction === 'out' ? interaction.out : interaction.in}`,
  answered: 'Answer',
  noPromises: 'No open commitment on this issue.',
  due: (day, overdue) => (overdue ? `was due on ${date(day)}` : `due on ${date(day)}`),
  confidential: 'said in confidence',
  lever: 'our lever',
  noWords: 'Nothing they said on this issue is on record.',
  language: (language) => `in ${languages[language]}`,
  noAsk: 'Their position is not on record, so no level of ask is proposed.',
  askUnwritten: advice.noAskText,
  level: (level) => advice.askAt(framing.askLevels[level]),
  mode: channel.mode,
  closedDoors: channel.closedDoors,
  step: (step) => say(advice.steps, step),
  coSigned: (names) => `Also signed by ${list(names)}.`,
  framing: (name) => framing.framings[name].label,
  noArguments: 'No argument has been written on this issue yet.',
  withoutMaterial: (framings) => `Nothing written yet for: ${list(labels(framings))}.`,
  seeArgument: (place) => `see argument ${place}`,
  speaks: 'Who speaks',
  doesNotProve: 'Does not prove',
  objection: 'Objection',
  answer: 'Answer',
  sayInstead: (avoid, right) => `not “${avoid}”, but “${right}”`,
  notTranslated: (available) =>
    available.length === 0
      ? 'Not written yet.'
      : `Not translated into English yet; exists in ${either(available.map((language) => languages[language]))}.`,
};
