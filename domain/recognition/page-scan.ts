import type { Mention } from '../page/schema';
import type { Language } from '../shared/language';
import { peopleWithIds } from './candidates';
import { findInChunk } from './find-in-chunk';
import type { Finding } from './finding';
import type { NamesIndex } from './open-index';
import { makePlain, originalEnd } from './plain-text';
import { BLOCK_END, LONGEST_CHUNK, TEXT_END, readChunk } from './reading';
import { resolveFindings, resolveInSlices } from './resolve';
import type { PageScan, RecognisableBlock, RecognitionContext } from './types';

/** Characters read at a time: small enough for the processor's cache and for giving way, large enough to be worth a call. */
const CHUNK = 8_192;
/** A single block longer than this is read in parts; a shorter one never makes a chunk too long. */
const LONGEST = LONGEST_CHUNK - CHUNK - TEXT_END.length;

/** Starts the reading of one page. */
export function createPageScan(index: NamesIndex, context: RecognitionContext = {}): PageScan {
  const established = peopleWithIds(index, context.established ?? []);
  let blocks: RecognisableBlock[] = [];
  let findings: (readonly Finding[] | undefined)[] = [];
  const ordinary = new Set<number>();

  /** Reads texts of consecutive blocks; `offset` is where the first text starts in its block. */
  const read = (first: number, texts: string[], offset = 0) => {
    const found = readTexts(index, context.language, texts, ordinary);
    let block = first;
    let base = 0;
    let own = 0;
    for (let at = 0; at < found.length; at += 1) {
      const finding = found[at];
      if (finding === undefined) continue;
      for (let text = texts[block - first]; text !== undefined && finding.start > base + text.length;) {
        if (at > own) keep(block, found.slice(own, at));
        own = at;
        base += text.length + 1;
        block += 1;
        text = texts[block - first];
      }
      finding.start += offset - base;
      finding.end += offset - base;
    }
    if (found.length > own) keep(block, found.slice(own));
  };

  const keep = (block: number, own: readonly Finding[]) => {
    const before = findings[block];
    findings[block] = before === undefined ? own : [...before, ...own];
  };

  const mentions = (): readonly Mention[] => resolveFindings(index, blocks, findings, established, ordinary);

  function* readLong(block: number, text: string): Generator<number, void> {
    for (let from = 0; from < text.length;) {
      const to = cutBefore(text, from, from + CHUNK);
      read(block, [text.slice(from, to)], from);
      yield to - from;
      from = to;
    }
  }

  return {
    *scan(given) {
      blocks = given.slice();
      ordinary.clear();
      findings = [];
      findings.length = blocks.length;
      let texts: string[] = [];
      let first = 0;
      let length = 0;
      for (let block = 0; block < blocks.length; block += 1) {
        const text = blocks[block]?.text ?? '';
        if (text.length > LONGEST) {
          if (texts.length > 0) read(first, texts);
          yield* readLong(block, text);
          texts = [];
        } else {
          if (texts.length === 0) first = block;
          texts.push(text);
          length += text.length + 1;
        }
        if (length < CHUNK) continue;
        if (texts.length > 0) read(first, texts);
        yield length;
        texts = [];
        length = 0;
      }
      if (texts.length > 0) read(first, texts);
      return yield* resolveInSlices(index, blocks, findings, established, ordinary);
    },
    rescan(block, now) {
      findings[block] = undefined;
      blocks[block] = now ?? { text: '', zone: 'chrome' };
      if (now === null) return;
      if (now.text.length <= LONGEST) read(block, [now.text]);
      else for (const parts = readLong(block, now.text); parts.next().done !== true;);
    },
    mentions,
  };
}

/** A name is not cut: a part of a long block ends behind a sentence, else at a blank. */
function cutBefore(text: string, from: number, most: number): number {
  if (most >= text.length) return text.length;
  for (let stop = text.lastIndexOf('. ', most); stop > from + CHUNK / 2; stop = text.lastIndexOf('. ', stop - 1)) {
    if (!ABBREVIATED_TITLE.test(text.slice(Math.max(from, stop - 6), stop))) return stop + 1;
  }
  const blank = text.lastIndexOf(' ', most);
  return blank > from ? blank : most;
}

/** `M. Petit`, `dhr. Petit`, `J. Petit`: this full stop ends no sentence. */
const ABBREVIATED_TITLE = /(?:^|[^\p{L}])(?:\p{Lu}\p{L}{0,3}|\p{L}{1,2}|dhr|mevr|prof)$/u;

/** Reads texts as one freshly joined string (`hot-loop.ts` says why); offsets are those of the joined string. */
function readTexts(
  index: NamesIndex,
  language: Language | undefined,
  texts: string[],
  ordinary: Set<number>,
): readonly Finding[] {
  texts.push(...TEXT_END);
  const joined = texts.join(BLOCK_END);
  if (readChunk(index, language, joined)) return findInChunk(ordinary);
  const plain = makePlain(joined);
  if (!readChunk(index, language, plain.text)) return [];
  const found = findInChunk(ordinary);
  for (const finding of found) {
    finding.end = originalEnd(plain, joined, finding.end);
    finding.start = plain.origin[finding.start] ?? 0;
  }
  return found;
}
