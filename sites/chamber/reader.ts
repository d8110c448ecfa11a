import type { SiteReader } from '../site';
import { readDossier, readMember, readMemberList } from './pages';
import { readWrittenQuestion } from './question';
import { readReport } from './report';
import { readChamberRoster } from './roster';
import { isVotePage, readVote } from './vote';

/** Belgian Chamber of Representatives, `www.lachambre.be` and `www.dekamer.be`: one site in two languages. */
export const chamber: SiteReader = {
  id: 'chamber',
  matches: (url) => /^(www\.)?(lachambre|dekamer)\.be$/u.test(url.hostname),
  read: (url, document) => {
    if (/\/doc\/[CP]CRI\/html\/\d+\/i[cp]\d+x?\.html?$/iu.test(url.pathname)) return readReport(url, document);
    if (/\bcvview(54)?\.cfm/iu.test(url.search)) return readMember(url, document);
    if (/\bcvlist(54)?\.cfm/iu.test(url.search)) return readMemberList(url, document);
    if (/\bflwbn?\.cfm.*dossierID=/iu.test(url.search)) return readDossier(url, document);
    if (/\bqrvaXml\.cfm/iu.test(url.search)) return readWrittenQuestion(url, document);
    if (isVotePage(url)) return readVote(url, document);
    return 'not_mine';
  },
  readRoster: (url, document) =>
    /\bcv(view|list)(54)?\.cfm/iu.test(url.search) ? readChamberRoster(url, document) : null,
};
