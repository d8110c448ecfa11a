import { plural } from '../plural';
import type { Catalogue } from '../catalogue';
import { languages } from './languages';

/** Woorden van de bedieningselementen zelf: velden, lijsten, dialogen, meldingen. */
export const ui: Catalogue['ui'] = {
  required: 'verplicht',
  requiredOnce: 'Verplicht, in minstens één taal.',
  choose: 'Kies…',
  unknown: 'bestaat niet meer',
  noMatch: 'Niets met die naam',
  moreMatches: (count) => plural('nl', count, { one: 'Nog één: typ verder', other: `Nog ${count}: typ verder` }),
  showChoices: 'Toon de keuzes',
  remove: (what) => `${what} verwijderen`,
  addWord: 'Toevoegen',
  addWordHint: 'Enter voegt toe wat u typte; u kunt er meerdere plakken, gescheiden door komma’s.',
  openCalendar: 'Kalender openen',
  calendar: 'Kalender',
  undo: 'Ongedaan maken',
  dismiss: 'Verbergen',
  messages: 'Meldingen',
  more: 'Meer acties',
  shown: (shown, all) => (shown === all ? `${all}` : `${shown} van ${all}`),
  showMore: (count) => plural('nl', count, { one: 'Nog één tonen', other: `Nog ${count} tonen` }),
  languages,
  inLanguage: (what, language) => `${what}, ${language}`,
  textStatus: (language) => `Stand van de tekst, ${language}`,
  textStatuses: { missing: 'ontbreekt', draft: 'ontwerp', checked: 'nagelezen' },
};
