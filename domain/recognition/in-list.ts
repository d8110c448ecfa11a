import { isNamed, type Finding } from './finding';
import { classesAt, endOf, gapAfter, isCapital } from './reading';
import { codeAt, endsLine, isAny, isNumber, isShouted, textBetween } from './written';
import { BLANK, COMMA, HYPHEN } from './signs';
import type { NamedMatch } from './named-match';
import { COMMON, CONJUNCTION, GIVEN, PARTY, ROLE } from './word-classes';

/** Does this word belong to the name that was found last? It then says nothing of the next one: `Mahdi Sammy De Block Maggie`. */
export function isTaken(found: readonly Finding[], at: number): boolean {
  const last = found.at(-1);
  return last !== undefined && isNamed(last) && last.end >= endOf(at);
}

/** Family name first without a comma: in lists and in capitals; in prose only when the family name is nothing else. */
export function isListed(match: NamedMatch, anchor: number, found: readonly Finding[]): boolean {
  const { first, last } = match;
  if (!isCapital(last)) return false;
  if (isShouted(anchor) && !isShouted(last)) return true;
  const doubt = first === anchor ? classesAt(anchor) & (COMMON | GIVEN) : 0;
  if (doubt === 0 || followsEntry(first, found)) return true;
  // "Mark James (author)" is a James as likely as a Mark.
  if (isExplained(last)) return false;
  if (first > 0 && gapAfter(first - 1) === BLANK && !endsLine(first - 1) && !isNumber(first - 1)) return false;
  return gapAfter(last) !== BLANK || endsLine(last) || isNumber(last + 1) || opensPair(first, last);
}

/** Does something in brackets follow that is no party and no office? */
function isExplained(last: number): boolean {
  const end = endOf(last);
  const bracket = codeAt(end) === 40 || (codeAt(end) === 32 && codeAt(end + 1) === 40);
  return bracket && !isAny(last + 1, PARTY | ROLE);
}

/** Does the list go on: a name with its family name first just before, or before `et`? */
function followsEntry(first: number, found: readonly Finding[]): boolean {
  const last = found.at(-1);
  if (last === undefined || (last.form !== 'reversed' && last.form !== 'comma')) return false;
  const gap = gapAfter(first - 1);
  if (gap === COMMA) return last.form === 'reversed' && isTaken(found, first - 1);
  if (gap !== BLANK) return false;
  return isTaken(found, first - 1) || (isConjunction(first - 1) && isTaken(found, first - 2));
}

/** `Présents : Petit Léa et …`: what is called up behind a colon is a list, however short. */
function opensPair(first: number, last: number): boolean {
  return first > 0 && isConjunction(last + 1) && textBetween(first - 1, first).trim() === ':';
}

function isConjunction(at: number): boolean {
  return isAny(at, CONJUNCTION) && !isCapital(at);
}

/** `Mahdi, Sammy`, and in the next line `Vos, Mieke`: the family name there is not Sammy's. @param at - The last given word. */
export function endsEntry(at: number): boolean {
  if (!endsLine(at)) return false;
  for (let word = at + 1; word < at + 6; word += 1) {
    const gap = gapAfter(word);
    if (gap === COMMA) return isAny(word + 1, GIVEN);
    if (gap !== BLANK && gap !== HYPHEN) return false;
  }
  return false;
}
