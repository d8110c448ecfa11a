import { selectAll, textOf } from '../dom';

const HEADING = /^(?:Commissies|Commissions)\b/u;
const SUBSTITUTE = /plaatsvervang|suppléant/iu;
const WITHOUT_VOTE = /niet-stemgerechtigd|sans voix/iu;
const LONGEST_NAME = 300;

/** Committees on a member's page, by the words of the page; chairs sit as members. */
export interface CommitteeSeats {
  readonly committees: readonly string[];
  readonly substituteCommittees: readonly string[];
}

/**
 * Reads `<h4>Commissies: Zittingsperiode 56…</h4>`, in which `<h5>als Vast Lid:</h5>`, `als Plaatsvervanger`, `als Voorzitter` head the
 * links to the committees. A seat without a vote is none.
 * @returns Empty lists when the page has no such part.
 */
export function readCommittees(document: Document): CommitteeSeats {
  const committees = new Set<string>();
  const substitutes = new Set<string>();
  const heading = selectAll(document, 'h4').find((found) => HEADING.test(textOf(found)));
  let seats: Set<string> | null = committees;
  for (let part = heading?.nextElementSibling ?? null; part !== null; part = part.nextElementSibling) {
    if (part.localName === 'h4') break;
    if (part.localName === 'h5') {
      const words = textOf(part);
      seats = WITHOUT_VOTE.test(words) ? null : SUBSTITUTE.test(words) ? substitutes : committees;
      continue;
    }
    for (const link of part.querySelectorAll('a[href*="com.cfm"]')) {
      const name = textOf(link);
      if (name !== '' && name.length <= LONGEST_NAME) seats?.add(name);
    }
  }
  return {
    committees: [...committees],
    substituteCommittees: [...substitutes].filter((name) => !committees.has(name)),
  };
}
