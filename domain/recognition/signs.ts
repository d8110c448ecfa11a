/** What stands between two words. Anything else (a bracket, a full stop after a long word …) is `APART`. */
export const APART = 0;
export const BLANK = 1;
export const HYPHEN = 2;
export const COMMA = 3;
export const DOT = 4;
export const APOSTROPHE = 5;
export const DASH = 6;
/** `M.-C.` */
export const DOT_HYPHEN = 7;

/** Blanks of all widths, tabs and line ends. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  );
}

/** What a sign between two words says (`BLANK`, `COMMA` …). */
export function signOf(code: number): number {
  if (isBlank(code)) return BLANK;
  switch (code) {
    case 0x2c:
      return COMMA;
    case 0x2e:
      return DOT;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2043:
    case 0xfe63:
    case 0xff0d:
      return HYPHEN;
    case 0x2013:
      return DASH;
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2bc:
    case 0x2b9:
    case 0x60:
    case 0xb4:
    case 0x2032:
    case 0xff07:
      return APOSTROPHE;
    default:
      return APART;
  }
}
