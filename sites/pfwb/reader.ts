import { readNumbered, readerOf } from '../parliament';

const OUTLET = 'Parlement de la Fédération Wallonie-Bruxelles';

/** Parliament of the French Community: deputies by slug, documents `/documents-parlementaires/document-pjd-000331680`. */
export const pfwb = readerOf({
  id: 'pfwb',
  matches: (url) => /^(www\.)?pfwb\.be$/u.test(url.hostname),
  institution: () => OUTLET,
  institutionId: 'pfwb',
  seats: 94,
  language: () => 'fr',
  isList: (url) => /^\/(?:les-)?deput(?:es|e-e-s)\/?$/u.test(url.pathname),
  readOther: (url, document) => {
    const paper = /^\/documents-parlementaires\/document-([a-z]+-\d+)\/?$/u.exec(url.pathname)?.[1];
    if (paper === undefined) return 'not_mine';
    return readNumbered(url, document, {
      kind: paper.startsWith('q') ? 'question' : 'dossier',
      number: paper,
      outlet: OUTLET,
      language: 'fr',
    });
  },
});
