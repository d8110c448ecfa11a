// What is known of a UTF-16 unit, in one number: its folded code in the low sixteen bits, what it is in the flags above.

/** The folded code. */
export const CODE = 0xff_ff;
/** A letter or a digit. */
export const IN_WORD = 0x1_00_00;
/** A letter. */
export const LETTER = 0x2_00_00;
/** Folds to nothing or to several units (an accent on its own, `œ`): the text has to be folded before it is read. */
export const UNEVEN = 0x4_00_00;
/** Opens or closes a quotation, whatever stands beside it. */
export const QUOTATION = 0x8_00_00;
/** What a space in a phrase stands for: space, hyphen, apostrophe. */
export const LOOSE = 0x10_00_00;
/** An apostrophe, straight or curly. */
export const APOSTROPHE = 0x20_00_00;

const APOSTROPHES = '’‘ʼ`´';
const HYPHENS = '‐‑';

/** Letters that do not come apart into a plain one and an accent, in lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ĳ: 'ij',
  ſ: 's',
  ﬁ: 'fi',
  ﬂ: 'fl',
};
const MET = 0x40_00_00;

/** By UTF-16 code, filled as units are met: texts repeat a small alphabet, and normalising letter by letter is slow. */
const UNITS = new Uint32Array(0x1_00_00);

/** Lower case, no accents, one kind of apostrophe, hyphen and space. */
export function foldUnit(unit: string): string {
  if (APOSTROPHES.includes(unit)) return "'";
  if (/\s/u.test(unit)) return ' ';
  if (HYPHENS.includes(unit)) return '-';
  const plain = unit.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return LETTERS[plain] ?? plain;
}

function learn(code: number): number {
  const unit = MET | (code < 0x80 ? ofAscii(code) : ofAny(code));
  UNITS[code] = unit;
  return unit;
}

/** Plain letters, digits and signs, without an expression: the first text of the day would pay for compiling it. */
function ofAscii(code: number): number {
  if (code >= 97 && code <= 122) return code | LETTER | IN_WORD;
  if (code >= 65 && code <= 90) return (code + 32) | LETTER | IN_WORD;
  if (code >= 48 && code <= 57) return code | IN_WORD;
  if (code === 32 || (code >= 9 && code <= 13)) return 32 | LOOSE;
  if (code === 39 || code === 96) return 39 | LOOSE | APOSTROPHE;
  if (code === 45) return code | LOOSE;
  return code === 34 ? code | QUOTATION : code;
}

/** The plain letters of `À`–`ÿ`; a space where one is not enough, or stays as it is. */
const LATIN = 'aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y';
const LATIN_FROM = 0xc0;
/** Signs of every text that fold to themselves; the first two open a quotation. */
const SIGNS = '«“»”…–—€°';

function ofAny(code: number): number {
  const letter = LATIN.charCodeAt(code - LATIN_FROM);
  if (letter > 32) return letter | LETTER | IN_WORD; // NaN beyond the table
  const sign = String.fromCharCode(code);
  if (APOSTROPHES.includes(sign)) return 39 | LOOSE | APOSTROPHE;
  if (SIGNS.includes(sign)) return SIGNS.indexOf(sign) < 2 ? code | QUOTATION : code;
  if ((LETTERS[sign]?.length ?? 0) > 1) return UNEVEN;
  return ofFolded(foldUnit(sign));
}

function ofFolded(folded: string): number {
  if (folded.length !== 1) return UNEVEN;
  let unit = folded.charCodeAt(0);
  if (/\p{L}/u.test(folded)) unit |= LETTER | IN_WORD;
  else if (/\p{N}/u.test(folded)) unit |= IN_WORD;
  else if (" -'".includes(folded)) unit |= LOOSE;
  if ('«"“'.includes(folded)) unit |= QUOTATION;
  if (folded === "'") unit |= APOSTROPHE;
  return unit;
}

/** What is known of a UTF-16 code: see the flags above. */
export function unitOf(code: number): number {
  const known = UNITS[code] ?? 0;
  return known === 0 ? learn(code) : known;
}
