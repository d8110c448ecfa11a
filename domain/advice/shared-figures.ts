/** Numbers as people write them: `3,1`, `4 480`, `61`. Not parts of words, document numbers (`56-1204`) or references. */
const NUMBERS = /(?<![\p{L}\d/°-])\d+(?:[.,]\d+|[ \u00A0\u202F]\d{3}(?!\d))*(?![-/]?\d|\p{L})/gu;
const REFERENCE = /(?:art(?:icle|ikel|\.)?|§|n°|nr\.?)\s*$/iu;
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * The figures that a text claims, without years and numbers of articles, in one form: `4 480`, `4.480` → `4480`; `3,1` → `3.1`.
 * Figures written as words are not found.
 */
export function figuresIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(NUMBERS)].filter(
    (match) => !YEAR.test(match[0]) && !REFERENCE.test(text.slice(0, match.index)),
  );
  return new Set(
    found.map(([written]) =>
      written
        .replace(/[ \u00A0\u202F]/gu, '')
        .replace(/[.,](?=\d{3}(?:\D|$))/gu, '')
        .replace(',', '.'),
    ),
  );
}

/** How many figures of a claim stand in a text. */
export function countSharedFigures(claim: string, text: string): number {
  const known = figuresIn(text);
  return [...figuresIn(claim)].filter((figure) => known.has(figure)).length;
}
