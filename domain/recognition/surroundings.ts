import type { Reading } from './reading';
import { APART, APOSTROPHE, BLANK, HYPHEN } from './signs';
import { LETTER_MIX } from './token-hash';
import {
  COMMON,
  ELISION,
  GIVEN,
  NAMED_AFTER,
  NOT_A_PERSON_AFTER,
  NOT_A_PERSON_BEFORE,
  PARTICLE,
  PLACE,
  TITLE,
} from './word-classes';

/** Does this sign make the name behind it part of an address, a file name or a handle: `@ # _ \ = % ~ &`? */
function sticksBefore(code: number): boolean {
  return (
    code === 64 ||
    code === 35 ||
    code === 95 ||
    code === 92 ||
    code === 61 ||
    code === 37 ||
    code === 126 ||
    code === 38
  );
}

/** As above, behind the name: `@ _ \ = ~`. */
function sticksAfter(code: number): boolean {
  return code === 64 || code === 95 || code === 92 || code === 61 || code === 126;
}

/** Does the name stand free: no longer name, address, handle or file name around it? */
export function standsFree(reading: Reading, first: number, last: number): boolean {
  return isFreeBefore(reading, first) && isFreeAfter(reading, last);
}

function isFreeBefore(reading: Reading, first: number): boolean {
  const start = reading.start(first);
  const sign = start === 0 ? 32 : reading.text.charCodeAt(start - 1);
  // Nearly always a blank.
  if (sign === 32) return true;
  if (sticksBefore(sign)) return false;
  const gap = reading.gap(first - 1);
  // "Saint-Moreau" is another name; "-Kurt Ravyts" in a list is not.
  if (gap === HYPHEN && isLetterAt(reading, start - 2)) return false;
  if (gap === APOSTROPHE && !isElision(reading, first - 1)) return false;
  return !isInAddress(reading, start, sign);
}

/** `d’Alexandre`, `qu’Alexandre`; not `O’Brien`, nor `D’Hondt` within a sentence. */
function isElision(reading: Reading, at: number): boolean {
  if ((reading.classes(at) & ELISION) === 0) return false;
  return !reading.isCapital(at) || reading.opensSentence(at) || reading.isShouted(at + 1);
}

function isFreeAfter(reading: Reading, last: number): boolean {
  const end = reading.end(last);
  if (end >= reading.text.length) return true;
  const sign = reading.text.charCodeAt(end);
  if (sign === 32 || sign === 44) return true;
  if (sticksAfter(sign)) return false;
  const next = reading.text.charAt(end + 1);
  if (reading.gap(last) === HYPHEN) return !isLetterAt(reading, end + 1);
  // "mahdi.be", "Mahdi.pdf"
  return !(sign === 46 && next !== '' && next !== next.toUpperCase());
}

function isLetterAt(reading: Reading, unit: number): boolean {
  return unit >= 0 && (LETTER_MIX[reading.text.charCodeAt(unit)] ?? 0) !== 0;
}

/** Does an address (`https://…`, `www.…`, `…@…`) run into the name? */
function isInAddress(reading: Reading, start: number, sign: number): boolean {
  // Only behind `/ . - : ?`.
  if (sign !== 47 && sign !== 46 && sign !== 45 && sign !== 58 && sign !== 63) return false;
  let from = start;
  while (
    from > 0 &&
    start - from < 200 &&
    reading.text.charCodeAt(from - 1) > 32 &&
    reading.text.charCodeAt(from - 1) !== 160
  )
    from -= 1;
  const run = reading.text.slice(from, start);
  return (
    run.includes('://') || run.includes('www.') || run.includes('@') || /\w\.\w+\//u.test(run) || run.startsWith('/')
  );
}

/** A street, a school, a family: what is called so is not the person. */
export function isNotAPerson(reading: Reading, first: number, last: number): boolean {
  const before =
    first > 0 && (reading.gap(first - 1) === BLANK || reading.gap(first - 1) === HYPHEN)
      ? reading.classes(first - 1)
      : 0;
  if ((before & NOT_A_PERSON_BEFORE) !== 0 && (before & TITLE) === 0) return true;
  if ((reading.classes(last + 1) & NOT_A_PERSON_AFTER) === 0) return false;
  // "Petit & Fils"
  return reading.gap(last) === BLANK || reading.text.charCodeAt(reading.end(last) + 1) === 38;
}

/** What is called after a person: `loi`, `regering-`. @returns The word, or -1. */
export function namedAfter(reading: Reading, first: number, last: number): number {
  const before = first > 0 ? reading.gap(first - 1) : APART;
  const after = reading.gap(last);
  if (before === BLANK && (reading.classes(first - 1) & NAMED_AFTER) !== 0 && after !== HYPHEN) return first - 1;
  if (before === HYPHEN && isCompound(reading, first - 1) && endsCompound(reading, last, after)) return first - 1;
  if (after !== BLANK && after !== HYPHEN) return -1;
  const behind = reading.classes(last + 1);
  // "the May government"; in other languages what is called after a person stands before the name.
  if (after === BLANK)
    return (behind & NAMED_AFTER) !== 0 && isEnglish(reading) && !reading.isCapital(last + 1) ? last + 1 : -1;
  // "Mertens-Regierung", "Mahdi-aanhangers", "ce Mahdi-là"
  if ((behind & NAMED_AFTER) !== 0) return last + 1;
  const compound =
    (behind & (NOT_A_PERSON_BEFORE | NOT_A_PERSON_AFTER)) === 0 &&
    !reading.isCapital(last + 1) &&
    (reading.classes(last) & (COMMON | PLACE | GIVEN)) === 0 &&
    isFreeAfter(reading, last + 1);
  return compound ? last + 1 : -1;
}

function isEnglish({ language }: Reading): boolean {
  return language === 'en' || language === undefined;
}

/** `zaak-`, `tijdperk-`: a word in small letters that is joined to the name; not `el-`, `saint-`, `foto_van-`. */
function isCompound(reading: Reading, at: number): boolean {
  const classes = reading.classes(at);
  if ((classes & NAMED_AFTER) !== 0) return true;
  if (reading.isCapital(at) || reading.length(at) < 4) return false;
  if ((classes & (PARTICLE | NOT_A_PERSON_BEFORE | GIVEN)) !== 0) return false;
  return at === 0 || reading.gap(at - 1) === BLANK;
}

/** Nothing behind `motie-Mahdi` makes another name of it, save a second family name of the roster. */
function endsCompound(reading: Reading, last: number, after: number): boolean {
  if (after !== HYPHEN) return isFreeAfter(reading, last);
  return reading.isAnchor(last + 1) || (reading.classes(last + 1) & PARTICLE) !== 0;
}
