import { findCivilDate } from '../civil-date';
import { selectFirst } from '../dom';
import type { Declined, SiteReading } from '../site';
import { describeChamberPage, labelledCells, peopleLinked } from './pages';

/** A written question: `section=/qrva&…cfm=qrvaXml.cfm?legislat=56&dossierID=56-b012-…`. Read by the labels of its two-column table. */
export function readWrittenQuestion(url: URL, document: Document): SiteReading | Declined {
  const number = /dossierID=([\w-]+)/iu.exec(url.search)?.[1];
  const cells = labelledCells(document);
  const labelled = (pattern: RegExp): string => [...cells].find(([label]) => pattern.test(label))?.[1] ?? '';
  const title = labelled(/^(titre|titel)\b/u);
  if (number === undefined || title === '') return 'unexpected_markup';
  const asked = findCivilDate(labelled(/^(date de d[ée]p[ôo]t|datum indiening|indieningsdatum)/u));
  const author = labelled(/^(auteur)\b/u).split(/\s*,\s*/u)[0] ?? '';
  return describeChamberPage(url, document, selectFirst(document, 'h4 center') ?? selectFirst(document, '#story h4'), {
    kind: 'question',
    title,
    subjects: peopleLinked(url, document),
    authors: author === '' ? [] : [author],
    topics: [labelled(/^(d[ée]partement|departement)/u)].filter((text) => text !== ''),
    documentNumbers: [number.slice(0, 40)],
    ...(asked === null ? {} : { saidOn: asked }),
  });
}
