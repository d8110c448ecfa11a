import { isLink, partyStarting } from './parties';
import { endOf, gapAfter, startOf, wordCount } from './reading';
import { codeAt, isAny, isOneOf, wordSet } from './written';
import { APART, BLANK, COMMA, HYPHEN } from './signs';
import { ABBREVIATED, ARTICLE, FIELD, PARTY, ROLE } from './word-classes';

function opensBracket(last: number): boolean {
  const end = endOf(last);
  const at = codeAt(end) === 32 ? end + 1 : end;
  return codeAt(at) === 40 && startOf(last + 1) === at + 1;
}

/** Does an office follow the name, after a comma or in brackets: `Mahdi, ministre de …`, `Mahdi, the former Labour MP`? @returns Its word, or -1. */
export function officeAfter(last: number): number {
  if (last + 1 >= wordCount) return -1;
  if (gapAfter(last) !== COMMA && !opensBracket(last)) return -1;
  let at = last + 1;
  // At most an article, an adjective and a party stand between.
  if (isBefore(at, ARTICLE)) at += 1;
  if (isBefore(at, FIELD)) at += 1;
  if (at > last + 1 || isAny(at, PARTY)) {
    const party = partyStarting(at);
    if (party !== null && (gapAfter(party.last) === BLANK || gapAfter(party.last) === HYPHEN)) at = party.last + 1;
  }
  if (!isAny(at, ROLE) || isAny(at, ABBREVIATED)) return -1;
  return isOneOf(OF_ANYTHING, at) && !isOfPolitics(at) ? -1 : at;
}

const OF_ANYTHING: ReadonlySet<string> = wordSet('patron patronne chef cheffe chief boss topman topvrouw');

/** `chef de groupe`, `patron du PF`; `chef des urgences` and `le patron` of a café are somebody else. */
function isOfPolitics(at: number): boolean {
  let of = at + 1;
  while (gapAfter(of - 1) !== APART && isLink(of) && !isAny(of, FIELD)) of += 1;
  return of > at + 1 && (isAny(of, FIELD) || partyStarting(of) !== null);
}

function isBefore(at: number, bits: number): boolean {
  return isAny(at, bits) && !isAny(at, ROLE) && gapAfter(at) === BLANK;
}
