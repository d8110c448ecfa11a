/**
 * Folding of letters: case, accents and ligatures of Latin script. Two letters that fold alike are the same letter of a name.
 * They are compiled into the index (`packLetters`): pages neither load nor build them. A test compares them with Unicode's own decomposition.
 */
const LATIN =
  'aaaaaa\tceeeeiiiidnooooo ouuuuyþ\baaaaaa\tceeeeiiiidnooooo ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo\n\nrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛffɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃdddlllnnnaaiioouuuuuuuuuuǝaaaa\t\tǥǥggkkooooʒʒjdddggƕƿnnaa\t\tooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ';
const LATIN_FROM = 0xc0;
const MORE_LATIN =
  'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasẜẝ\bẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ';
const MORE_LATIN_FROM = 0x1e00;

/** Codes of letters that stand for two; a name carries both spellings, so the text need not be rewritten. */
export const LIGATURES: readonly (readonly [string, number])[] = [
  ['ss', 8],
  ['ae', 9],
  ['oe', 10],
];

/** Rarer signs for two letters (þ ĳ ﬁ ﬂ …): texts that have one are rewritten before they are read (`plain-text.ts`). */
export const SPELLED_OUT: Readonly<Record<string, string>> = {
  Þ: 'Th',
  þ: 'th',
  Ĳ: 'IJ',
  ĳ: 'ij',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Units that a plain reading cannot pass over: combining marks, soft hyphens, direction and zero-width marks, signs for two letters. */
export const HIDDEN: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0xde, 0xde],
  [0xfe, 0xfe],
  [0x132, 0x133],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Scripts whose words cannot be told apart here: their letters keep a word together, but no name is found in them. */
const OTHER_SCRIPTS: readonly (readonly [number, number])[] = [
  [0x530, 0x58f],
  [0x900, 0x1cff],
  [0x3041, 0x30fa],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
];

/** First code of the scripts above; a word of a name never contains one. */
export const UNREADABLE = 0xe000;

/**
 * Calls back for every code unit that is part of a word, with its folded code.
 * @param visit - `from` and the first unit after the run, with one folded code for all of it.
 */
export function eachLetter(visit: (from: number, to: number, folded: number) => void): void {
  for (let code = 48; code < 58; code += 1) visit(code, code + 1, code);
  for (let code = 97; code < 123; code += 1) {
    visit(code, code + 1, code);
    visit(code - 32, code - 31, code);
  }
  visit(0xaa, 0xab, 97);
  visit(0xba, 0xbb, 111);
  eachOf(LATIN, LATIN_FROM, visit);
  eachOf(MORE_LATIN, MORE_LATIN_FROM, visit);
  // Greek and Cyrillic: case only. Hebrew and Arabic: as they are.
  for (let code = 0x3b1; code < 0x3ca; code += 1) {
    visit(code, code + 1, code);
    if (code !== 0x3c2) visit(code - 32, code - 31, code);
  }
  for (let code = 0x3ac; code < 0x3b0; code += 1)
    visit(code, code + 1, [0x3b1, 0x3b5, 0x3b7, 0x3b9][code - 0x3ac] ?? code);
  for (let code = 0x3ca; code < 0x3cf; code += 1)
    visit(code, code + 1, [0x3b9, 0x3c5, 0x3bf, 0x3c5, 0x3c9][code - 0x3ca] ?? code);
  for (let code = 0x430; code < 0x450; code += 1) {
    visit(code, code + 1, code);
    visit(code - 32, code - 31, code);
  }
  for (let code = 0x450; code < 0x460; code += 1) {
    visit(code, code + 1, code);
    visit(code - 80, code - 79, code);
  }
  for (let code = 0x5d0; code < 0x5eb; code += 1) visit(code, code + 1, code);
  for (let code = 0x620; code < 0x64b; code += 1) visit(code, code + 1, code);
  OTHER_SCRIPTS.forEach(([from, to], script) => visit(from, to + 1, UNREADABLE + script));
}

function eachOf(letters: string, from: number, visit: (from: number, to: number, folded: number) => void): void {
  for (let at = 0; at < letters.length; at += 1) {
    const folded = letters.charCodeAt(at);
    if (folded !== 32) visit(from + at, from + at + 1, folded);
  }
}

/** Is this UTF-16 unit a capital? Called for first letters of candidates only. */
export function isCapitalCode(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
