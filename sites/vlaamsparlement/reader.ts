import { closest, selectFirst, textOf } from '../dom';
import { readNumbered, readerOf } from '../parliament';

/** Flemish Parliament: members, their list, parliamentary documents. */
export const vlaamsparlement = readerOf({
  id: 'vlaamsparlement',
  matches: (url) => /^(www\.)?vlaamsparlement\.be$/u.test(url.hostname),
  institution: () => 'Vlaams Parlement',
  institutionId: 'vlaams-parlement',
  seats: 124,
  language: () => 'nl',
  isList: (url) => /\/vlaamse-volksvertegenwoordigers(?:-(?:in-)?het-vlaams-parlement)?\/?$/iu.test(url.pathname),
  nameOnProfile: ['.field--name-volledige-naam'],
  onProfile: (document) => {
    const group = textOf(selectFirst(document, '.field--name-huidigefractie'));
    return group === '' ? {} : { group };
  },
  besideLink: (link) => {
    const card = closest(link, 'article, li, tr, .views-row');
    const group = textOf(card?.querySelector('.field--name-huidigefractie') ?? null);
    return group === '' ? {} : { group };
  },
  readOther: (url, document) => {
    const paper = /\/parlementaire-documenten\/.*?\/(\d{5,})\/?$/u.exec(url.pathname)?.[1];
    return paper === undefined
      ? 'not_mine'
      : readNumbered(url, document, { kind: 'dossier', number: paper, outlet: 'Vlaams Parlement', language: 'nl' });
  },
});
