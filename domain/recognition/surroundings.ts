import { chunk, classesAt, endOf, gapAfter, isAnchor, isCapital, language, lengthOf, startOf } from './reading';
import { codeAt, endsLine, isAny, isShouted, opensSentence } from './written';
import { APART, APOSTROPHE, BLANK, HYPHEN } from './signs';
import { LETTER_MIX } from './token-hash';
import {
  ARTICLE,
  COMMON,
  ELISION,
  GIVEN,
  NAMED_AFTER,
  NOT_A_PERSON_AFTER,
  NOT_A_PERSON_BEFORE,
  PARTICLE,
  PLACE,
  SAYING,
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
export function standsFree(first: number, last: number): boolean {
  return isFreeBefore(first) && isFreeAfter(last);
}

function isFreeBefore(first: number): boolean {
  const start = startOf(first);
  const sign = start === 0 ? 32 : codeAt(start - 1);
  // Nearly always a blank.
  if (sign === 32) return true;
  if (sticksBefore(sign)) return false;
  const gap = gapAfter(first - 1);
  // "Saint-Moreau" is another name; "-Kurt Ravyts" in a list is not.
  if (gap === HYPHEN && isLetterAt(start - 2)) return false;
  if (gap === APOSTROPHE && !isElision(first - 1)) return false;
  return !isInAddress(start, sign);
}

/** `d’Alexandre`, `qu’Alexandre`; not `O’Brien`, nor `D’Hondt` within a sentence. */
function isElision(at: number): boolean {
  if (!isAny(at, ELISION)) return false;
  return !isCapital(at) || opensSentence(at) || isShouted(at + 1);
}

function isFreeAfter(last: number): boolean {
  const end = endOf(last);
  if (end >= chunk.length) return true;
  const sign = codeAt(end);
  if (sign === 32 || sign === 44) return true;
  if (sticksAfter(sign)) return false;
  const next = chunk.charAt(end + 1);
  if (gapAfter(last) === HYPHEN) return !isLetterAt(end + 1);
  // "mahdi.be", "Mahdi.pdf"
  return !(sign === 46 && next !== '' && next !== next.toUpperCase());
}

function isLetterAt(unit: number): boolean {
  return unit >= 0 && (LETTER_MIX[codeAt(unit)] ?? 0) !== 0;
}

/** Does an address (`https://…`, `www.…`, `…@…`) run into the name? */
function isInAddress(start: number, sign: number): boolean {
  // Only behind `/ . - : ?`.
  if (sign !== 47 && sign !== 46 && sign !== 45 && sign !== 58 && sign !== 63) return false;
  let from = start;
  while (from > 0 && start - from < 200 && codeAt(from - 1) > 32 && codeAt(from - 1) !== 160) from -= 1;
  const run = chunk.slice(from, start);
  return (
    run.includes('://') || run.includes('www.') || run.includes('@') || /\w\.\w+\//u.test(run) || run.startsWith('/')
  );
}

/** A street, a school, a family: what is called so is not the person. */
export function isNotAPerson(first: number, last: number): boolean {
  const before =
    first > 0 && (gapAfter(first - 1) === BLANK || gapAfter(first - 1) === HYPHEN) ? classesAt(first - 1) : 0;
  if ((before & NOT_A_PERSON_BEFORE) !== 0 && (before & TITLE) === 0) return true;
  if (!isAny(last + 1, NOT_A_PERSON_AFTER)) return false;
  // "Petit & Fils"
  return (gapAfter(last) === BLANK && !endsLine(last)) || codeAt(endOf(last) + 1) === 38;
}

/** What is called after a person: `loi`, `regering-`. @returns The word, or -1. */
export function namedAfter(first: number, last: number): number {
  const before = first > 0 ? gapAfter(first - 1) : APART;
  const after = gapAfter(last);
  if (before === BLANK && isAny(first - 1, NAMED_AFTER) && after !== HYPHEN) return first - 1;
  if (before === HYPHEN && isCompound(first - 1) && endsCompound(last, after)) return first - 1;
  if (after !== BLANK && after !== HYPHEN) return -1;
  const behind = classesAt(last + 1);
  // "the May government"; in other languages what is called after a person stands before the name.
  if (after === BLANK) return (behind & NAMED_AFTER) !== 0 && isEnglish() && !isCapital(last + 1) ? last + 1 : -1;
  // "Mertens-Regierung", "Mahdi-aanhangers", "ce Mahdi-là"
  if ((behind & NAMED_AFTER) !== 0) return last + 1;
  const compound =
    (behind & (NOT_A_PERSON_BEFORE | NOT_A_PERSON_AFTER)) === 0 &&
    !isCapital(last + 1) &&
    !isAny(last, COMMON | PLACE | GIVEN) &&
    isFreeAfter(last + 1);
  return compound ? last + 1 : -1;
}

function isEnglish(): boolean {
  return language === 'en' || language === undefined;
}

/** `zaak-`, `tijdperk-`: a word in small letters that is joined to the name; not `el-`, `saint-`, `foto_van-`. */
function isCompound(at: number): boolean {
  const classes = classesAt(at);
  if ((classes & NAMED_AFTER) !== 0) return true;
  if (isCapital(at) || lengthOf(at) < 4) return false;
  if ((classes & (PARTICLE | NOT_A_PERSON_BEFORE | GIVEN)) !== 0) return false;
  return at === 0 || gapAfter(at - 1) === BLANK;
}

/** Nothing behind `motie-Mahdi` makes another name of it, save a second family name of the roster, or a noun (`anti-De Wever-betoging`). */
function endsCompound(last: number, after: number): boolean {
  if (after !== HYPHEN) return isFreeAfter(last);
  if (!isCapital(last + 1) && lengthOf(last + 1) > 3 && isFreeAfter(last + 1)) return true;
  return isAnchor(last + 1) || isAny(last + 1, PARTICLE);
}

/** `de`, `De`, `DE`: letter by letter, since it is asked of every other word. */
function isDe(unit: number): boolean {
  return (codeAt(unit) | 32) === 100 && (codeAt(unit + 1) | 32) === 101;
}

/** `le Mahdi`, `the Mays`, `De Berg`; French `de Mahdi` is no article. @param ordinary - The name is a word too. */
export function isArticle(at: number, ordinary: boolean): boolean {
  if (lengthOf(at) === 2 && isDe(startOf(at)))
    return language === 'nl' || isCapital(at) || (ordinary && language !== 'fr');
  const classes = classesAt(at);
  // French "dit" is "says"; Dutch "dit" is "this".
  return (classes & ARTICLE) !== 0 && ((classes & SAYING) === 0 || language === 'nl');
}
