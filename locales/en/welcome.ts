import { plural } from '../plural';

/** The first run: from installation to the first advice. */
export const welcome = {
  tab: 'Welcome',
  title: 'Welcome to Antichambre',
  lead: 'It recognises the decision-makers named on the pages you open, and puts beside the page what your organisation knows: what to ask, which framing fits and why, what was said and promised.',
  nothingLeaves: 'Nothing leaves this machine',
  nothingLeavesWhy:
    'No account, no server, no measuring of what you do. The extension cannot connect to the internet at all: your browser enforces it. Your notes lie sealed in this browser, on this computer; private windows are never read.',
  language: 'Your language',
  sitesTitle: '1. Which sites?',
  sitesNote: (count: number) =>
    `${count} parliaments and government sites are read from the start. Add the press you follow:`,
  peopleTitle: '2. Who do you follow?',
  peopleNote: 'Pick one way; you can use the others later.',
  fromPage: 'From the parliament’s own page',
  fromPageHow:
    'Open the official list, then the panel (Alt+Shift+P), and press “Add or update these people”. You see what would change before anything is written.',
  openList: (institution: string) => `${institution}: open the list`,
  fromFile: 'From a file',
  fromFileHow: 'A list in the Popolo format, as open-data projects publish it.',
  importFile: 'Import a file',
  seePeople: 'See the people',
  known: (count: number) =>
    plural('en', count, { one: 'One person is in your workspace.', other: `${count} people are in your workspace.` }),
  issueTitle: '3. What do you work on?',
  issueNote: 'An issue holds what you ask and the words by which a page about it is recognised.',
  addIssue: 'Add your first issue',
  hasIssues: (count: number) =>
    plural('en', count, { one: 'One issue is in your workspace.', other: `${count} issues are in your workspace.` }),
  readyTitle: '4. Open a page',
  ready:
    'Open a report, a question or an article. The button in the toolbar counts who you know on it; Alt+Shift+P opens the panel with what to say to each of them.',
  toWorkspace: 'Open the workspace',
  again: 'First steps',
  againNote: 'Sites, people, first issue: the page that opened after installation.',
  openAgain: 'Open the first steps again',
};
