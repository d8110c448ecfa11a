import { findCivilDate } from '../civil-date';
import { attributeOf, selectAll, selectFirst, tagOf, textOf } from '../dom';
import type { Declined, SiteReading } from '../site';
import { describeChamberPage, peopleLinked } from './pages';
import { numbersOf } from './report';

/** `Vote nominatif - Naamstemming: 1`, the line above every roll call of a plenary report. */
const ROLL_CALL = /^(?:Vote nominatif|Naamstemming)\b/iu;
const COUNT = /^(?:Ja|Oui|Nee|Neen|Non|Onthoudingen|Abstentions)$/iu;

/** Pages of the site's own section of votes, `…section=/vote…` or `…cfm=…vote….cfm`. */
export function isVotePage(url: URL): boolean {
  return /[?&]section=\/?(?:votes?|stemmingen)(?=[&/]|$)|[/=](?:votes?|stemmingen?)\w*\.cfm\b/iu.test(url.search);
}

/**
 * Page of roll calls. No real page was at hand: it is recognised by what every roll call of a plenary report has, its line and a
 * table of counts with at least two labels; else `unexpected_markup`. Nobody speaks on it, so it has no turns.
 */
export function readVote(url: URL, document: Document): SiteReading | Declined {
  const lines = selectAll(document, 'h1, h2, h3, h4, h5, h6, p');
  const rollCall = lines.find((line) => ROLL_CALL.test(textOf(line)));
  const counts = new Set(
    selectAll(document, 'td')
      .map((cell) => textOf(cell).toLowerCase())
      .filter((text) => COUNT.test(text)),
  );
  if (rollCall === undefined || counts.size < 2) return 'unexpected_markup';
  const legislature = /[?&]legis(?:lat)?=(\d+)/iu.exec(url.search)?.[1];
  const headings = lines.filter((line) => tagOf(line).startsWith('h'));
  const heading = headings.find((line) => textOf(line) !== '') ?? rollCall;
  const saidOn = lines
    .slice(0, 60)
    .map((line) => findCivilDate(textOf(line).slice(0, 120)))
    .find((date) => date !== null);
  // A dossier's number needs its legislature: without one in the address only the links tell it.
  const named =
    legislature === undefined
      ? []
      : numbersOf(
          lines.map((line) => textOf(line)),
          legislature,
        );
  return describeChamberPage(url, document, heading, {
    kind: 'vote',
    title: textOf(heading) || textOf(selectFirst(document, 'title')),
    subjects: peopleLinked(url, document),
    documentNumbers: [...new Set([...named, ...dossiersLinked(document)])],
    ...(saidOn === undefined || saidOn === null ? {} : { saidOn }),
  });
}

/** Dossiers a page links to: `…flwbn.cfm?lang=N&legislat=56&dossierID=0914` is `56K0914`. */
function dossiersLinked(document: Document): string[] {
  return selectAll(document, 'a[href*="dossierID="]').flatMap((link) => {
    const found = /legislat=(\d+)&dossierID=(\d{1,4})\b/u.exec(attributeOf(link, 'href'));
    return found === null ? [] : [`${found[1] ?? ''}K${(found[2] ?? '').padStart(4, '0')}`];
  });
}
