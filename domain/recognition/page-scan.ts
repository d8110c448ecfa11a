import type { Mention } from '../page/schema';
import { peopleWithIds } from './candidates';
import { findInChunk } from './find-in-chunk';
import type { Finding } from './finding';
import type { NamesIndex } from './open-index';
import { makePlain, originalEnd } from './plain-text';
import { BLOCK_END, Reading, TEXT_END } from './reading';
import { resolveFindings, resolveInSlices } from './resolve';
import type { PageScan, RecognisableBlock, RecognitionContext } from './types';

/** Characters read at a time: small enough for the processor's cache and for giving way, large enough to be worth a call. */
const CHUNK = 8_192;
/** A single block longer than this is read in parts. */
const LONGEST = 32_768;

/** The buffers of a reading are used again by the next page scan: making them cost a tenth of a scan. */
const readings = new WeakMap<NamesIndex, Reading>();

/** Starts the reading of one page. */
export function createPageScan(index: NamesIndex, context: RecognitionContext = {}): PageScan {
  const reading = readings.get(index) ?? new Reading(index);
  readings.set(index, reading);
  const established = peopleWithIds(index, context.established ?? []);
  let blocks: RecognisableBlock[] = [];
  let findings: (Finding[] | undefined)[] = [];

  /** Reads texts of consecutive blocks; `offset` is where the first text starts in its block. */
  const read = (first: number, texts: string[], offset = 0) => {
    reading.language = context.language;
    let block = first;
    let base = 0;
    for (const finding of readTexts(reading, texts)) {
      for (let text = texts[block - first]; text !== undefined && finding.start > base + text.length;) {
        base += text.length + 1;
        block += 1;
        text = texts[block - first];
      }
      finding.start += offset - base;
      finding.end += offset - base;
      const own = findings[block];
      if (own === undefined) findings[block] = [finding];
      else own.push(finding);
    }
  };

  const mentions = (): readonly Mention[] => resolveFindings(index, blocks, findings, established);

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
      return yield* resolveInSlices(index, blocks, findings, established);
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
  const stop = text.lastIndexOf('. ', most);
  if (stop > from + CHUNK / 2) return stop + 1;
  const blank = text.lastIndexOf(' ', most);
  return blank > from ? blank : most;
}

/** Reads texts as one freshly joined string (`hot-loop.ts` says why); offsets are those of the joined string. */
function readTexts(reading: Reading, texts: string[]): readonly Finding[] {
  texts.push(...TEXT_END);
  const joined = texts.join(BLOCK_END);
  const kept = reading.read(joined);
  if (kept >= 0) return findInChunk(reading, kept);
  const plain = makePlain(joined);
  const found = findInChunk(reading, reading.read(plain.text));
  for (const finding of found) {
    finding.end = originalEnd(plain, joined, finding.end);
    finding.start = plain.origin[finding.start] ?? 0;
  }
  return found;
}
