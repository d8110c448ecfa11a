import type { Catalogue } from '../catalogue';

/** Bewaren wat iemand zei, vanop de pagina naast het paneel. */
export const capture: Catalogue['capture'] = {
  title: 'Een citaat bewaren',
  open: 'Citaat bewaren',
  words: 'De exacte woorden',
  wordsHint: 'Plak of typ ze zoals ze gezegd zijn.',
  who: 'Wie het zei',
  said: 'Gezegd op',
  where: 'Waar',
  outlet: 'Medium of vergadering',
  source: 'Soort bron',
  side: 'Ten opzichte van onze vraag',
  issue: 'Thema',
  saved: (name) => `Bewaard in het dossier van ${name}.`,
  another: 'Nog een bewaren',
};
