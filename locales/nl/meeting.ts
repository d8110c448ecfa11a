import type { Catalogue } from '../catalogue';

/** Een gesprek voorbereiden: de keuzes rond de nota. De woorden van de nota staan in haar eigen taal. */
export const meeting: Catalogue['meeting'] = {
  person: 'Wie u ontmoet',
  issue: 'Waarover',
  language: 'Taal van de nota',
  audience: 'Voor wie',
  internal: 'Voor onszelf',
  internalNote: 'met notities en advies',
  leaveBehind: 'Om achter te laten',
  leaveBehindNote: 'niets vertrouwelijks',
  print: 'Afdrukken',
  openToPrint: 'Openen om af te drukken',
  word: 'Opslaan voor Word',
  markdown: 'Opslaan als Markdown',
  copy: 'Kopiëren',
  copyFailed: 'De browser liet het kopiëren niet toe. Sla de nota op voor Word.',
  chooseBoth: 'Kies een persoon en een thema: de nota verschijnt hier.',
  noIssues: 'Er staat nog geen thema in de werkruimte. Schrijf er eerst een.',
  preview: 'De nota',
  fileName: (person, date) => `nota ${person} ${date}`,
};
