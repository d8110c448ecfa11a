/** Words kept of each end of a long passage, and of its surroundings. */
const WORDS_OF_ENDS = 6;
const WORDS_AROUND = 4;
/** Up to this many characters a passage on one line is named whole. */
const WHOLE_UP_TO = 160;

/** Words to be found again on a page. */
export interface QuotedWords {
  readonly text: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * The address of a passage: the browser scrolls to it and marks it (WICG Scroll to Text Fragment).
 * @param url - The page's address; its own fragment, if any, stays in front.
 */
export function passageLink(url: string, { text, prefix = '', suffix = '' }: QuotedWords): string {
  const words = wordsOf(text);
  if (words.length === 0) return url;
  const isShort = text.trim().length <= WHOLE_UP_TO && !text.trim().includes('\n');
  const parts =
    isShort || words.length <= 2 * WORDS_OF_ENDS
      ? [encode(words)]
      : [encode(words.slice(0, WORDS_OF_ENDS)), encode(words.slice(-WORDS_OF_ENDS))];
  const before = wordsOf(prefix).slice(-WORDS_AROUND);
  const after = wordsOf(suffix).slice(0, WORDS_AROUND);
  const directive = [
    ...(before.length === 0 ? [] : [`${encode(before)}-`]),
    ...parts,
    ...(after.length === 0 ? [] : [`-${encode(after)}`]),
  ].join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Hyphens and commas divide the parts of a fragment: they are written as codes, like `&`. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
