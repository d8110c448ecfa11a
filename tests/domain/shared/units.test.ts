import { expect, test } from 'vitest';
import {
  APOSTROPHE,
  CODE,
  IN_WORD,
  LETTER,
  LOOSE,
  QUOTATION,
  UNEVEN,
  foldUnit,
  unitOf,
} from '../../../domain/shared/units';

test('every code is known as its folded letters say, however it was found out', () => {
  const differing: string[] = [];
  for (let code = 0; code < 0x1_00_00; code += 1) {
    const folded = foldUnit(String.fromCharCode(code));
    const unit = unitOf(code);
    const isEven = folded.length === 1;
    const expected = {
      isUneven: !isEven,
      folded: isEven ? folded : '',
      isLetter: isEven && /\p{L}/u.test(folded),
      isInWord: isEven && /[\p{L}\p{N}]/u.test(folded),
      isLoose: isEven && " -'".includes(folded),
      isQuotation: isEven && '«"“'.includes(folded),
      isApostrophe: folded === "'",
    };
    const found = {
      isUneven: (unit & UNEVEN) !== 0,
      folded: isEven ? String.fromCharCode(unit & CODE) : '',
      isLetter: (unit & LETTER) !== 0,
      isInWord: (unit & IN_WORD) !== 0,
      isLoose: (unit & LOOSE) !== 0,
      isQuotation: (unit & QUOTATION) !== 0,
      isApostrophe: (unit & APOSTROPHE) !== 0,
    };
    if (JSON.stringify(found) !== JSON.stringify(expected)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});
