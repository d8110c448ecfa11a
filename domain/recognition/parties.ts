import type { Reading } from './reading';
import { APART, APOSTROPHE, BLANK, COMMA } from './signs';
import { FIELD_LINK, PARTY } from './word-classes';

/** A party of the roster that stands at words `first`–`last`. */
export interface PartyPlace {
  readonly party: number;
  readonly first: number;
  readonly last: number;
}

/** The longest party that starts at word `at`. */
export function partyStarting(reading: Reading, at: number): PartyPlace | null {
  if ((reading.classes(at) & PARTY) === 0) return null;
  const word = reading.word(at);
  let best: PartyPlace | null = null;
  eachParty(reading, (party, from, length) => {
    if (reading.index.partyWords[from] !== word || (best !== null && best.last - at + 1 >= length)) return;
    if (readsParty(reading, from, length, at)) best = { party, first: at, last: at + length - 1 };
  });
  return best;
}

/** The longest party that ends at word `at`; `CD&V'er`, `Labour's` count. */
export function partyEnding(reading: Reading, at: number): PartyPlace | null {
  const end = isMember(reading, at) ? at - 1 : at;
  if ((reading.classes(end) & PARTY) === 0) return null;
  const word = reading.word(end);
  let best: PartyPlace | null = null;
  eachParty(reading, (party, from, length) => {
    const first = end - length + 1;
    if (reading.index.partyWords[from + length - 1] !== word || first < 0 || (best !== null && best.first <= first))
      return;
    if (readsParty(reading, from, length, first)) best = { party, first, last: at };
  });
  return best;
}

/** The ending of `CD&V'er`, `N-VA'ster`, `Labour's`. */
export function isMember(reading: Reading, at: number): boolean {
  return (
    at > 0 &&
    reading.length(at) < 5 &&
    reading.gap(at - 1) === APOSTROPHE &&
    /^(?:er|ster|s)$/iu.test(reading.written(at))
  );
}

function eachParty(reading: Reading, visit: (party: number, from: number, length: number) => void): void {
  const { partyStarts } = reading.index;
  for (let party = 0; party + 1 < partyStarts.length; party += 1) {
    const from = partyStarts[party] ?? 0;
    visit(party, from, (partyStarts[party + 1] ?? 0) - from);
  }
}

/** Parties are written with capitals; their parts may be joined by any sign within the word (`CD&V`, `N-VA`). */
function readsParty(reading: Reading, from: number, length: number, at: number): boolean {
  if (!reading.isCapital(at) && length < 2) return false;
  for (let word = 0; word < length; word += 1) {
    if (reading.word(at + word) !== reading.index.partyWords[from + word]) return false;
    if (word > 0 && reading.start(at + word) - reading.end(at + word - 1) > 3) return false;
    if (word > 0 && reading.gap(at + word - 1) === COMMA) return false;
  }
  return true;
}

/** The party after a name: `(Open Vld)`, `, Open Vld,`, `van CD&V`, `du PS`. */
export function partyAfter(reading: Reading, last: number): PartyPlace | null {
  if (last + 1 >= reading.count) return null;
  const gap = reading.gap(last);
  if (gap === COMMA || gap === APART) {
    const next =
      (reading.classes(last + 1) & PARTY) === 0 ? '' : reading.text.slice(reading.end(last), reading.start(last + 1));
    return /^\s?[([,–-]\s?[([]?$/u.test(next) ? partyStarting(reading, last + 1) : null;
  }
  if (reading.gap(last) !== BLANK || !isLink(reading, last + 1) || reading.gap(last + 1) !== BLANK) return null;
  return partyStarting(reading, last + 2);
}

/** A preposition or an article in small letters, between an office and its field or a name and its party. */
export function isLink(reading: Reading, at: number): boolean {
  return at >= 0 && (reading.classes(at) & FIELD_LINK) !== 0 && !reading.isCapital(at);
}
