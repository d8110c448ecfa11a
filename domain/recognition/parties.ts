import { endOf, gapAfter, index, isCapital, language, lengthOf, startOf, wordAt, wordCount } from './reading';
import { codeAt, isAny, isOneOf, textBetween, wordSet, writtenAt } from './written';
import { APART, APOSTROPHE, BLANK, COMMA } from './signs';
import { FIELD_LINK, PARTICLE, PARTY } from './word-classes';

/** A party of the roster that stands at words `first`–`last`. */
export interface PartyPlace {
  readonly party: number;
  readonly first: number;
  readonly last: number;
}

/** The longest party that starts at word `at`. */
export function partyStarting(at: number): PartyPlace | null {
  if (!isAny(at, PARTY)) return null;
  const word = wordAt(at);
  let best: PartyPlace | null = null;
  eachParty((party, from, length) => {
    if (index.partyWords[from] !== word || (best !== null && best.last - at + 1 >= length)) return;
    if (readsParty(from, length, at)) best = { party, first: at, last: at + length - 1 };
  });
  return best;
}

/** The longest party that ends at word `at`; `CD&V'er`, `Labour's` count. */
export function partyEnding(at: number): PartyPlace | null {
  const end = isMember(at) ? at - 1 : at;
  if (!isAny(end, PARTY)) return null;
  const word = wordAt(end);
  let best: PartyPlace | null = null;
  eachParty((party, from, length) => {
    const first = end - length + 1;
    if (index.partyWords[from + length - 1] !== word || first < 0 || (best !== null && best.first <= first)) return;
    if (readsParty(from, length, first)) best = { party, first, last: at };
  });
  return best;
}

const MEMBER_ENDINGS: ReadonlySet<string> = wordSet('er ster s');

/** The ending of `CD&V'er`, `N-VA'ster`, `Labour's`. */
export function isMember(at: number): boolean {
  return at > 0 && lengthOf(at) < 5 && gapAfter(at - 1) === APOSTROPHE && isOneOf(MEMBER_ENDINGS, at);
}

function eachParty(visit: (party: number, from: number, length: number) => void): void {
  const { partyStarts } = index;
  for (let party = 0; party + 1 < partyStarts.length; party += 1) {
    const from = partyStarts[party] ?? 0;
    visit(party, from, (partyStarts[party + 1] ?? 0) - from);
  }
}

/** Parties are written with capitals; their parts may be joined by any sign within the word (`CD&V`, `N-VA`). */
function readsParty(from: number, length: number, at: number): boolean {
  if (!isCapital(at) && length < 2) return false;
  for (let word = 0; word < length; word += 1) {
    if (wordAt(at + word) !== index.partyWords[from + word]) return false;
    if (word > 0 && startOf(at + word) - endOf(at + word - 1) > 3) return false;
    if (word > 0 && gapAfter(at + word - 1) === COMMA) return false;
  }
  return true;
}

/** The party after a name: `(Open Vld)`, `, Open Vld,`, `van CD&V`, `du PS`. */
export function partyAfter(last: number): PartyPlace | null {
  if (last + 1 >= wordCount) return null;
  const gap = gapAfter(last);
  if (gap === COMMA || gap === APART) {
    const next = !isAny(last + 1, PARTY) ? '' : textBetween(last, last + 1);
    const party = /^\s?[([,–-]\s?[([]?$/u.test(next) ? partyStarting(last + 1) : null;
    return party ?? (gap === COMMA ? partyBehindLinks(last + 1) : null);
  }
  return gap === BLANK ? partyBehindLinks(last + 1) : null;
}

/** `van CD&V`, `des Engagés`, `van de N-VA`. */
function partyBehindLinks(at: number): PartyPlace | null {
  if (!isLink(at) || isAnd(at)) return null;
  const gap = gapAfter(at);
  if (gap !== BLANK && gap !== APOSTROPHE) return null;
  return partyStarting(at + 1) ?? (isLink(at + 1) && gapAfter(at + 1) === BLANK ? partyStarting(at + 2) : null);
}

/** Words of a list of names that are walked back over to the party above it. */
const LONGEST_LIST = 400;

/** `PPE: Kovácsová, O’Brannagh`: the party under which a list of family names stands. @param first - First word of one of them. */
export function partyHeading(first: number): PartyPlace | null {
  for (let at = first - 1; at >= 0 && first - at < LONGEST_LIST; at -= 1) {
    const gap = gapAfter(at);
    if (gap === APART) return codeAt(endOf(at)) === 58 ? partyEnding(at) : null;
    if (!isCapital(at) && !isAny(at, PARTICLE)) return null;
  }
  return null;
}

/** A preposition or an article in small letters, between an office and its field or a name and its party. */
export function isLink(at: number): boolean {
  return at >= 0 && isAny(at, FIELD_LINK) && !isCapital(at);
}

const AND: ReadonlySet<string> = wordSet('en et und and ou oder or y');

/** `Peeters en Groen`: the party beside the person, not hers. Dutch `of` is "or". */
function isAnd(at: number): boolean {
  return isOneOf(AND, at) || (language === 'nl' && writtenAt(at).toLowerCase() === 'of');
}
