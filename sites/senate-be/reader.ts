import { selectAll, selectFirst, textOf } from '../dom';
import { readNumbered, readerOf } from '../parliament';

/** Belgian Senate: `/www/?MIval=…&LANG=nl`. The title of a profile is the name; the first `th` adds the group. */
export const senateBe = readerOf({
  id: 'senate-be',
  matches: (url) => /^(www\.)?senate\.be$/u.test(url.hostname),
  institution: (url) => (languageOf(url) === 'nl' ? 'Senaat' : 'Sénat de Belgique'),
  institutionId: 'be-senate',
  seats: 60,
  language: (url) => languageOf(url),
  isList: (url) => /MIval=\/?WieIsWie/u.test(url.search),
  nameOnProfile: ['th', 'title'],
  onProfile: (document) => {
    const [, group = ''] = textOf(selectFirst(document, 'th')).split(/\s+[-–]\s+/u);
    const born = selectAll(document, 'td').some((cell) => /^(Geboren te|Née? à)/u.test(textOf(cell)));
    return group === '' || (!born && group.length > 60) ? {} : { group };
  },
  readOther: (url, document) => {
    const number = /MIval=\/?dossier\b.*?LEG=(\d+).*?NR=(\d+)/u.exec(url.search);
    if (number === null) return 'not_mine';
    return readNumbered(url, document, {
      kind: 'dossier',
      number: `${number[1] ?? ''}-${number[2] ?? ''}`,
      outlet: languageOf(url) === 'nl' ? 'Senaat' : 'Sénat de Belgique',
      language: languageOf(url),
    });
  },
});

function languageOf(url: URL): 'fr' | 'nl' {
  return /LANG=nl/iu.test(url.search) ? 'nl' : 'fr';
}
