import type { Catalogue } from '../catalogue';

/** Bewaren wat iemand zei, vanop de pagina naast het paneel. */
export const capture: Catalogue['capture'] = {
  open: 'Citaat bewaren',
  wordsHint: 'Plak of typ ze zoals ze gezegd zijn.',
  where: 'Waar het gezegd is',
  seems: 'Deze woorden lijken hierover te gaan. Druk op wat klopt; de rest telt minder mee.',
  rejects: (framing) => `wijst af: ${framing}`,
  saved: (name) => `Bewaard in het dossier van ${name}.`,
  another: 'Nog een bewaren',
};
