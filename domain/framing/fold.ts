/** A text folded for comparison, with the way back to the original. */
export interface FoldedText {
  /** Lower case, no accents, `œ` → `oe`, one kind of apostrophe, hyphen and space. */
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, and one past its end, the index in the original. */
  readonly origin: Uint32Array;
}

const APOSTROPHES = '’‘ʼ`´';
const HYPHENS = '‐‑';

/** Results by UTF-16 unit: texts repeat a small alphabet, and normalising letter by letter is slow. */
const knownUnits = new Map<number, string>();

function foldUnit(unit: string): string {
  if (APOSTROPHES.includes(unit)) return "'";
  if (/\s/u.test(unit)) return ' ';
  if (HYPHENS.includes(unit)) return '-';
  return unit.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
}

function foldedUnit(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const known = knownUnits.get(code);
  if (known !== undefined) return known;
  const folded = foldUnit(text.charAt(index));
  knownUnits.set(code, folded);
  return folded;
}

/** Folds a text and keeps where each unit came from (METHOD.md C9.2). */
export function foldText(text: string): FoldedText {
  let folded = '';
  const origin = new Uint32Array(text.length * 3 + 1); // no letter folds to more than three units
  for (let index = 0; index < text.length; index++) {
    const unit = foldedUnit(text, index);
    for (let step = 0; step < unit.length; step++) origin[folded.length + step] = index;
    folded += unit;
  }
  origin[folded.length] = text.length;
  return { folded, origin: origin.subarray(0, folded.length + 1) };
}
