import type { SheetFailure } from '../../domain/roster/sheet';
import type { BallotProblem, RollCallKind } from '../../domain/roster/parse-roll-calls';
import type { RowProblem } from '../../domain/roster/parse-expert-survey';
import type { Ballot, VoteResult } from '../../domain/person/vote';
import { plural } from '../plural';

const votes = (count: number) => plural('en', count, { one: 'one ballot', other: `${count} ballots` });
const parties = (count: number) => plural('en', count, { one: 'one party', other: `${count} parties` });

/** Party surveys and votes by name: importing them, and showing them as what they are. */
export const positions = {
  title: 'Import surveys and votes',
  note: 'The Chapel Hill Expert Survey, or votes by name, as a .csv file. Nothing is sent anywhere; nothing is written before you have seen it. Neither says what a person thinks: a survey is about a party, and a vote is read with its title.',
  dropHere: 'Drop a .csv file here',
  which:
    'Survey: columns party, immigrate_policy, immigrate_dissent. Votes: vote_key, date, name, vote; also title, dossier, personId, result, url. Up to 20 MB.',
  chooseFile: 'Choose a file…',
  reading: (file: string) => `Reading ${file}…`,
  refused: (file: string) => `“${file}” could not be taken. Nothing was written.`,
  failures: {
    too_large: (megabytes: number, limit: number) => `The file has ${megabytes} MB; at most ${limit} MB are read.`,
    empty: 'The file is empty.',
    not_a_sheet: (row: number) => `Row ${row}: a quotation mark is opened and never closed. Is the file cut off?`,
    neither: (survey: string, votes: string) =>
      `Neither a survey nor votes. A survey still needs the columns: ${survey}. Votes still need: ${votes}.`,
    not_text: 'This is no .csv file, perhaps a workbook. In your spreadsheet choose “Save as”, then CSV.',
    stray_quote: (row: number) =>
      `Row ${row}: a quotation mark stands where it does not belong. Inside a quoted text it has to be written twice.`,
    no_rows: 'There is a heading, and no row below it.',
    no_headings: (row: number) =>
      `Row ${row} holds a person already. Put a row with headings above it (Name, E-mail, Role…) and choose the file again.`,
    contacts: 'This is a list of contacts. It is imported under “Import a list”.',
  } satisfies Record<SheetFailure['code'], unknown>,
  previewNote: 'Look before importing: nothing has been written yet.',
  year: 'Year of the survey',
  yearHint: 'The file does not say it itself.',
  series: (from: number, to: number) =>
    `This file holds several years (${from} to ${to}): of each party the newest is taken.`,
  yearWrong: 'A year, such as 2024.',
  yearFirst: 'Write the year first: which surveys are newer depends on it.',
  surveyName: 'Chapel Hill Expert Survey',
  problems: (count: number) =>
    plural('en', count, { one: 'One row with a problem', other: `${count} rows with a problem` }),
  rowOf: (row: number) => `Row ${row}:`,
  rowProblems: {
    no_party: 'no party named: passed over.',
    no_value: 'no figure for immigrate_policy or immigrate_dissent: passed over.',
    twice: 'this party stands in the sheet already; its first row counts.',
    out_of_range: 'a figure outside of 0 to 10: passed over.',
  } satisfies Record<RowProblem['code'], string>,
  ballotProblems: {
    no_key: 'no vote_key: passed over.',
    too_long: 'text too long: passed over.',
    bad_date: 'not a date like 2025-07-10: passed over.',
    future: 'a day that has not come yet: passed over.',
    no_name: 'no name: passed over.',
    unknown_ballot: 'neither yes, no nor abstention: passed over.',
    voted_twice: 'this person already has a ballot in this vote; the first one stands.',
    differs: 'another day or title than the first row of this vote: passed over.',
    bad_address: 'not a web address: left out, the vote is kept.',
    bad_result: 'neither adopted nor rejected: left out, the vote is kept.',
  } satisfies Record<BallotProblem['code'], string>,
  andMore: (count: number) => `and ${count} more`,
  counts: { added: 'new', changed: 'changed', unchanged: 'known already', unknown: 'not in your workspace' },
  questions: (count: number) => plural('en', count, { one: 'One thing to settle', other: `${count} things to settle` }),
  whichParty: (party: string, country: string) => `“${party}” (${country}): which party of your workspace is it?`,
  whichPerson: (name: string) => `“${name}”: several people bear this name. Who voted?`,
  itIs: (name: string) => `It is ${name}`,
  noneOfThem: 'None of them',
  unknownParties: (count: number) => `Parties not in your workspace (${count})`,
  unknownPeople: (count: number) => `Names not in your workspace (${count})`,
  unknownNote: 'They are left out: nobody is added because of a vote.',
  keptLater: (name: string, year: number) => `${name}: a later survey (${year}) stands there and is kept.`,
  writesTitle: (count: number) => `What is written (${count})`,
  replaces: (year: number) => `replaces the survey of ${year}`,
  rollCalls: (count: number) => `Votes in the file (${count})`,
  ballotsOf: (count: number) => `${votes(count)} of your people`,
  applySurvey: (count: number) => `Import for ${parties(count)}`,
  applyVotes: (count: number) => `Import ${votes(count)}`,
  nothingToDo: 'Everything in this file is already in your workspace.',
  noPartyKnown: 'No party of this file is in your workspace, or none is settled yet.',
  nobodyKnown: 'Nobody of this file is in your workspace. Import the parliament’s list first.',
  ends: {
    finished: 'The import is finished.',
    cancelled: 'The import was stopped. What was written stays; importing the file again finishes the rest.',
    storage_full: 'The disk is full. What was written stays; make room and import the file again.',
  },
  voteReport: (added: number, changed: number) => `${votes(added)} added, ${changed} changed.`,
  leftAsTheyAre: (count: number) =>
    `${votes(count)} were written or changed in another window meanwhile and were left as they are.`,
  surveyReport: (count: number) => `The survey now stands on ${parties(count)}.`,
  surveyNotSaved: (name: string) => `${name}: changed meanwhile in another window, not written. Import the file again.`,
  again: 'Import another file',
  // In a dossier.
  heading: 'Party and votes',
  partyMean: (party: string) => `${party}: party mean`,
  survey: (name: string, year: number) => `expert survey, ${name} ${year}`,
  policy: (figure: string) => `Migration policy: ${figure} on a scale from 0 (liberal) to 10 (restrictive).`,
  dissent: (figure: string) => `Dissent within the party: ${figure} on a scale from 0 (united) to 10 (divided).`,
  surveyCaution: 'About the party as experts saw it that year, never about this person.',
  votesTitle: 'Votes by name',
  votesCaution: 'Public facts. They give no points to any framing.',
  untitled: 'Title unknown',
  document: (number: string) => `document ${number}`,
  ballot: (ballot: string) => `Voted: ${ballot}`,
  ballots: { yes: 'yes', no: 'no', abstain: 'abstention' } satisfies Record<Ballot, string>,
  results: { adopted: 'adopted', rejected: 'rejected' } satisfies Record<VoteResult, string>,
  result: (result: string) => `Outcome of the vote: ${result}`,
  cautions: {
    rejection: 'A vote on a proposal to reject: “yes” rejects the text, “no” keeps it.',
    amendment: 'A vote on an amendment, not on the text itself.',
    motion: 'A vote on a motion: read it before drawing a position from it.',
    untitled: 'Without its title this vote says nothing about a position: read the document.',
    other: null,
  } satisfies Record<RollCallKind, string | null>,
  from: (source: string) => `from ${source}`,
};
