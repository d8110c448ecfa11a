import { CODE, foldUnit, UNEVEN, unitOf } from './units';

/** A text folded for comparison, with the way back to the original. */
export interface FoldedText {
  /** Lower case, no accents, `œ` → `oe`, one kind of apostrophe, hyphen and space. */
  readonly folded: string;
  /** The index in the original of a unit of `folded`; one past its end gives the length of the original. */
  readonly placeOf: (index: number) => number;
}

function foldedUnit(text: string, index: number): string {
  const unit = unitOf(text.charCodeAt(index));
  return (unit & UNEVEN) === 0 ? String.fromCharCode(unit & CODE) : foldUnit(text.charAt(index));
}

/** For each unit of the folded text the index it came from; made only for texts that changed in length. */
function traceOrigins(text: string): number[] {
  const origins: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const { length } = foldedUnit(text, index);
    for (let step = 0; step < length; step++) origins.push(index);
  }
  origins.push(text.length);
  return origins;
}

/** Folds a text and keeps where each unit came from (METHOD.md C9.2). */
export function foldText(text: string): FoldedText {
  let folded = '';
  let isEven = true;
  for (let index = 0; index < text.length; index++) {
    const unit = foldedUnit(text, index);
    isEven &&= unit.length === 1;
    folded += unit;
  }
  let origins: number[] | null = null;
  const placeOf = (index: number) => {
    if (isEven) return index;
    origins ??= traceOrigins(text);
    return origins[index] ?? text.length;
  };
  return { folded, placeOf };
}

/** A text folded for comparison, where the way back is not asked for. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) folded += foldedUnit(text, index);
  return folded;
}

/** Nothing but letters of which each folds to one; asked once for a phrase, in place of each of its letters. */
const EVEN = /^[ -~À-ÅÇ-ÖÙ-Ýà-åç-öù-ý’]*$/u;

/** The text as it is while each of its units folds to one: places stay, and no copy is made. */
export function foldIfNeeded(text: string): string {
  if (EVEN.test(text)) return text;
  for (let at = 0; at < text.length; at++)
    if ((unitOf(text.charCodeAt(at)) & UNEVEN) !== 0) return foldText(text).folded;
  return text;
}
