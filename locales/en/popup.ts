import { plural } from '../plural';

/** The popup: a glance, a note, a brief. */
export const popup = {
  search: 'Search',
  searchPlaceholder: 'person, issue, commitment…',
  noResults: (words: string) => `Nothing found for “${words}”.`,
  results: (count: number) => plural('en', count, { one: 'One result', other: `${count} results` }),
  onThisPage: 'On this page',
  nobodyHere: 'Nobody you know is named on this page.',
  noPage: 'No page to read here.',
  reading: 'Reading the page…',
  which: (count: number) => `Which one? ${count} people bear this name`,
  chooseInPanel: 'Choose in the side panel',
  brief: 'Brief',
  briefFor: (name: string) => `Brief for ${name}`,
  openPanel: 'Open the side panel',
  openWorkspace: 'Workspace',
  draftWaiting: 'A note is waiting as a draft.',
  resume: 'Go on with it',
  askIs: (ask: string) => `ask: ${ask}`,
  notKnown: 'not enough is known to suggest a framing',
};
