import { joined } from '../joined';
import { plural } from '../plural';

const people = (count: number) => plural('en', count, { one: `${count} person`, other: `${count} people` });

/** Importing a list of people from a file. */
export const importing = {
  title: 'Import a list of people',
  note: 'A parliament’s list in the Popolo format, or your own contacts from a spreadsheet: staff, advisers, officials, experts. Nothing is sent anywhere; nothing is written before you have seen what would change.',
  dropHere: 'Drop a file here',
  which:
    'A .csv file from Excel, LibreOffice, Outlook or Google (up to 20 MB), or a .json file in the Popolo format (up to 64 MB).',
  chooseFile: 'Choose a file…',
  reading: (file: string) => `Reading ${file}…`,
  refused: (file: string) => `“${file}” could not be taken.`,
  andMore: (count: number) => `and ${count} more`,
  unfinished: (title: string, done: number, total: number) =>
    `The import of “${title}” stopped at ${done} of ${total}. Choose the same file again to finish it.`,
  asOf: (date: string) => `The list as it was on ${date}.`,
  previewNote: 'Look before importing: nothing has been written yet.',
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  gone: 'no longer in the list',
  unclear: 'unclear',
  alsoNew: (organizations: number, memberships: number) =>
    joined('With them: ', [
      [
        organizations,
        plural('en', organizations, { one: 'one new organisation', other: `${organizations} new organisations` }),
      ],
      [memberships, plural('en', memberships, { one: 'one new mandate', other: `${memberships} new mandates` })],
    ]),
  unclearTitle: (count: number) => `Unclear (${count})`,
  changedTitle: (count: number) => `What changes (${count})`,
  newTitle: (count: number) => `Who is new (${count})`,
  goneTitle: (count: number) => `Who is no longer in the list (${count})`,
  goneNote: 'They stay in your workspace, with everything you noted. Nothing of them is changed by itself.',
  close: (count: number, date: string) =>
    plural('en', count, {
      one: `End the mandate of the person the list no longer names, on ${date}`,
      other: `End the mandates of the ${count} people the list no longer names, on ${date}`,
    }),
  closeNote: 'The day of the list. The exact day can be entered in the dossier; earlier mandates stay as they are.',
  leftOutTitle: (count: number) => `Small things left out (${count})`,
  mandates: (count: number) => plural('en', count, { one: 'one mandate', other: `${count} mandates` }),
  membershipKinds: { added: 'New mandate:', ended: 'Mandate ended:', completed: 'Mandate completed:' },
  alike: (count: number) => `${count} people bear the name of exactly one person you know.`,
  alikeNote: 'One answer for all of them, or one by one below. Nothing is written before the import.',
  allKnown: (count: number) => `All ${count} are the people I know`,
  allNew: (count: number) => `All ${count} are someone else: add them`,
  answered: (count: number) =>
    plural('en', count, { one: 'One question is answered.', other: `${count} questions are answered.` }),
  answeredTitle: (count: number) => `Your answers (${count})`,
  answeredKnown: (name: string) => `is ${name}, whom you know.`,
  answeredNew: 'is someone else and is added.',
  takeBack: 'Take back',
  takeBackOf: (name: string) => `Take back: ${name}`,
  takeAllBack: 'Take all answers back',
  itIs: (name: string) => `It is ${name}`,
  itIsNew: (name: string) => `${name} is someone else: add them`,
  bringBack: (name: string) => `Add ${name} again all the same`,
  answerFirst: 'Answer first who is meant; nothing is written until then.',
  nothingToDo: 'Everything in this file is already in your workspace.',
  apply: (count: number) => (count === 0 ? 'Import' : `Import ${people(count)}`),
  importing: (file: string) => `Importing ${file}`,
  progress: (done: number, total: number) => `${done} of ${total}`,
  stop: 'Stop',
  stopNote: 'Whoever is already imported stays, whole. Importing again finishes the rest.',
  report: (added: number, updated: number, unchanged: number) =>
    `${people(added)} added, ${updated} changed, ${unchanged} left as they were.`,
  reportAlso: (memberships: number, organizations: number) =>
    joined('Also added: ', [
      [memberships, plural('en', memberships, { one: 'one mandate', other: `${memberships} mandates` })],
      [
        organizations,
        plural('en', organizations, { one: 'one organisation', other: `${organizations} organisations` }),
      ],
    ]),
  notDone: (count: number) =>
    plural('en', count, { one: 'One record was left out', other: `${count} records were left out` }),
  seePeople: 'See the people',
  again: 'Import another file',
};
