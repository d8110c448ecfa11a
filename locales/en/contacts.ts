import type { ContactProblemCode } from '../../domain/roster/contact';
import type { ContactField } from '../../domain/roster/contact-columns';
import { plural } from '../plural';
import { teamNames } from '../team-names';

const people = (count: number) => plural('en', count, { one: `${count} person`, other: `${count} people` });

/** Importing contacts from a spreadsheet. */
export const contacts = {
  /** A sheet that is something else, or that nothing is known of. */
  notContacts:
    'No heading of this sheet is one we know: a name, and an e-mail address, a telephone number, a role or an organisation.',
  assign: 'Say what the columns hold',
  isPositions: 'This sheet holds a survey or votes by name, and no contacts.',
  columns: 'What the columns hold',
  columnsNote: 'Correct what is not right, or leave a column out. This counts for this import only.',
  unnamed: (letter: string) => `Column ${letter}`,
  example: (text: string) => `e.g. ${text}`,
  leaveOut: 'Leave out',
  fields: {
    name: 'Full name',
    givenName: 'First name',
    familyName: 'Family name',
    kind: 'Kind of person',
    role: 'Role',
    worksFor: 'Works for (a person)',
    organization: 'Organisation or cabinet',
    party: 'Party',
    email: 'E-mail',
    phone: 'Telephone',
    mobile: 'Mobile',
    languages: 'Languages',
    link: 'Website',
    remark: 'Remarks',
  } satisfies Record<ContactField, string>,
  empty: (count: number) =>
    plural('en', count, { one: 'One empty column is not shown.', other: `${count} empty columns are not shown.` }),
  otherwise: 'When the sheet does not say what kind of person it is',
  otherwiseHint: 'Role and organisation are looked at first; this holds for the others.',
  needsName: 'Choose the column that holds the names.',
  toPreview: 'See what would be imported',
  /** No row has a name that could be read. */
  nobody: 'Nobody could be read from this sheet: see above which rows, or go back to the columns.',
  back: 'Back to the columns',
  notTaken: (count: number, names: string) =>
    plural('en', count, {
      one: `Column not taken over: ${names}.`,
      other: `${count} columns not taken over: ${names}.`,
    }),
  guessed: 'deduced',
  /** Whoever works for a person, as a body: where the sheet names none. */
  teamOf: (name: string) => teamNames('en', name),
  worksFor: (name: string) => `works for ${name}`,
  bosses: (count: number) =>
    `For whom do these people work? (${count === 0 ? 'nothing is left to settle' : plural('en', count, { one: 'one name to settle', other: `${count} names to settle` })})`,
  bossesNote: 'Without an answer these people are imported without that link.',
  boss: (text: string) => `Who is “${text}”?`,
  staffOf: (names: string, more: number) => (more === 0 ? `For: ${names}` : `For: ${names} and ${more} more`),
  bossNew: (name: string) => `Add ${name} as a politician`,
  bossNobody: 'Nobody: leave the link out',
  bossOther: 'Someone else I know',
  addAll: (count: number) => `Add all ${count} as politicians`,
  remarks: (count: number) => `Keep the remarks on ${people(count)} as confidential notes`,
  remarksHint:
    'Each one goes, encrypted, among the interactions with that person, dated today. Otherwise remarks are left out: they are no public facts.',
  remark: (file: string, text: string) => `Remark taken over from ${file}: ${text}`,
  remarksKept: (count: number) =>
    plural('en', count, {
      one: 'One remark kept as a confidential note.',
      other: `${count} remarks kept as confidential notes.`,
    }),
  remarksLeftOut: (count: number) => `Remarks on ${people(count)} left out.`,
  remarksLost: (count: number) =>
    plural('en', count, { one: 'One remark could not be saved.', other: `${count} remarks could not be saved.` }),
  valuesLeftOut: (count: number) =>
    plural('en', count, {
      one: 'One row or value left out or to check.',
      other: `${count} rows or values left out or to check.`,
    }),
  withoutBoss: (count: number) => `Without a link to the person they work for: ${people(count)}.`,
  problems: (count: number) =>
    plural('en', count, {
      one: 'Left out or to check: one place in the sheet',
      other: `Left out or to check: ${count} places in the sheet`,
    }),
  place: (row: number, column: string | null) => (column === null ? `Row ${row}:` : `Row ${row}, ${column}:`),
  problem: {
    no_name: 'no name; the row is left out.',
    not_a_name: 'this is not a name; the row is left out.',
    bad_email: 'not an e-mail address; left out.',
    bad_phone: 'not a telephone number; left out.',
    spoilt_phone:
      'the spreadsheet turned the number into a figure; left out. Format the column as text and export again.',
    unknown_language: 'not one of French, Dutch, English, German; left out.',
    unknown_kind: 'not a kind we know (staff, official, expert, politician); deduced instead.',
    bad_link: 'not a web address; left out.',
    too_long: 'too long; left out.',
    too_many: 'too many ways to reach this person; the last ones are left out.',
    same_person: 'the same person as in an earlier row; taken together with it.',
    same_name:
      'the same name as in an earlier row, and nothing else in common: two people. Untick one if they are the same.',
    other_boss: 'another boss than in an earlier row; the first one counts.',
    role_nowhere: 'a role without organisation or boss; the role is left out.',
    several_organizations: 'several organisations have this name; the link is left out.',
  } satisfies Record<ContactProblemCode, string>,
  earlier: (row: number) => `(row ${row})`,
};
