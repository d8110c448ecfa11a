import { selectFirst, textOf } from '../dom';
import { readNumbered, readerOf } from '../parliament';
import { readDebate } from './debate';

const OUTLET = 'Sénat';

/** French Senate: senators, lists, verbatim reports, roll calls, questions. */
export const senat = readerOf({
  id: 'senat',
  matches: (url) => /^(www\.)?senat\.fr$/u.test(url.hostname),
  institution: () => OUTLET,
  institutionId: 'fr-senat',
  seats: 348,
  language: () => 'fr',
  isList: (url) => /^\/(senateurs|vos-senateurs)\b/u.test(url.pathname),
  onProfile: (document) => {
    const group = textOf(selectFirst(document, 'a[href*="/groupe"], a[href*="/grp/"]'));
    return group === '' ? {} : { group };
  },
  readOther: (url, document) => {
    if (/^\/seances\/s\d{6}\/s\d{8}\//u.test(url.pathname)) return readDebate(url, document);
    const vote = /^\/scrutin-public\/(\d{4})\/scr\d{4}-(\d+)\.html$/u.exec(url.pathname);
    if (vote !== null)
      return readNumbered(url, document, {
        kind: 'vote',
        number: `${vote[1] ?? ''}-${vote[2] ?? ''}`,
        outlet: OUTLET,
        language: 'fr',
      });
    const question = /^\/questions\/base\/\d{4}\/(q[A-Z]*\d+)\.html$/u.exec(url.pathname)?.[1];
    if (question !== undefined)
      return readNumbered(url, document, { kind: 'question', number: question, outlet: OUTLET, language: 'fr' });
    const bill = /^\/dossier-legislatif\/(p[pj]l[\w-]+)\.html$/u.exec(url.pathname)?.[1];
    return bill === undefined
      ? 'not_mine'
      : readNumbered(url, document, { kind: 'dossier', number: bill, outlet: OUTLET, language: 'fr' });
  },
});
