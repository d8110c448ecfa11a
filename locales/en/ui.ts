import { plural } from '../plural';
import { languages } from './languages';

/** Words of the controls themselves: fields, lists, dialogs, notices. */
export const ui = {
  required: 'required',
  requiredOnce: 'Required, in one language at least.',
  choose: 'Choose…',
  unknown: 'no longer there',
  noMatch: 'Nothing by that name',
  moreMatches: (count: number) =>
    plural('en', count, { one: 'One more: keep typing', other: `${count} more: keep typing` }),
  showChoices: 'Show the choices',
  remove: (what: string) => `Remove ${what}`,
  addWord: 'Add',
  addWordHint: 'Enter adds what you typed; several can be pasted, separated by commas.',
  openCalendar: 'Open the calendar',
  calendar: 'Calendar',
  undo: 'Undo',
  dismiss: 'Dismiss',
  messages: 'Messages',
  more: 'More actions',
  shown: (shown: number, all: number) => (shown === all ? `${all}` : `${shown} of ${all}`),
  showMore: (count: number) => plural('en', count, { one: 'Show one more', other: `Show ${count} more` }),
  languages,
  inLanguage: (what: string, language: string) => `${what}, ${language}`,
  textStatus: (language: string) => `State of the text, ${language}`,
  textStatuses: { missing: 'missing', draft: 'draft', checked: 'checked' },
};
