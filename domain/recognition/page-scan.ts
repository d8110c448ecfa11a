import type { Mention } from '../page/schema';
import { findInChunk } from './find-in-chunk';
import { withoutOverlaps, type Finding } from './finding';
import { peopleWithIds, type NamesIndex } from './open-index';
import { isPlain, makePlain, originalEnd } from './plain-text';
import { BLOCK_END, Reading } from './reading';
import { resolveFindings } from './resolve';
import type { PageScan, RecognisableBlock, RecognitionContext } from './types';

/** Characters read at a time: small enough for the processor's cache and for giving way, large enough to be worth a call. */
const CHUNK = 8_192;
/** A single block longer than this is read in parts. */
const LONGEST = 32_768;

/** A piece of a block: where it starts in the block. */
interface Piece {
  readonly block: number;
  readonly from: number;
  readonly text: string;
}

/** Starts the reading of one page. */
export function createPageScan(index: NamesIndex, context: RecognitionContext = {}): PageScan {
  const reading = new Reading(index, context.language);
  const established = peopleWithIds(index, context.established ?? []);
  let blocks: RecognisableBlock[] = [];
  let findings: (readonly Finding[])[] = [];

  const read = (pieces: readonly Piece[]) => {
    for (const finding of readPieces(reading, pieces, context)) {
      const own = findings[finding.block] ?? [];
      findings[finding.block] = [...own, finding];
    }
  };

  const mentions = (): readonly Mention[] => resolveFindings(index, blocks, findings, established);

  return {
    *scan(given) {
      blocks = [...given];
      findings = [];
      let pieces: Piece[] = [];
      let length = 0;
      for (const [block, { text }] of blocks.entries()) {
        for (const piece of piecesOf(block, text)) {
          pieces.push(piece);
          length += piece.text.length;
          if (length < CHUNK) continue;
          read(pieces);
          yield length;
          pieces = [];
          length = 0;
        }
      }
      read(pieces);
      return mentions();
    },
    rescan(block, now) {
      findings[block] = [];
      blocks[block] = now ?? { text: '', zone: 'chrome' };
      if (now !== null) read(piecesOf(block, now.text));
    },
    mentions,
  };
}

function piecesOf(block: number, text: string): Piece[] {
  if (text.length < 3) return [];
  if (text.length <= LONGEST) return [{ block, from: 0, text }];
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + CHUNK);
    // A name is not cut: the piece ends behind a sentence, else at a blank.
    if (to < text.length) {
      const stop = text.lastIndexOf('. ', to);
      const blank = stop > from + CHUNK / 2 ? stop + 1 : text.lastIndexOf(' ', to);
      if (blank > from) to = blank;
    }
    pieces.push({ block, from, text: text.slice(from, to) });
    from = to;
  }
  return pieces;
}

/** Reads pieces as one freshly joined text (`hot-loop.ts` says why) and places what is found in the blocks. */
function readPieces(reading: Reading, pieces: readonly Piece[], context: RecognitionContext): Finding[] {
  if (pieces.length === 0) return [];
  const joined = [...pieces.map((piece) => piece.text), ''].join(BLOCK_END);
  const plain = isPlain(joined) ? null : makePlain(joined);
  const found = findInChunk(reading, plain?.text ?? joined, context);
  let at = 0;
  let base = 0;
  const placed: Finding[] = [];
  for (const finding of found.toSorted((left, right) => left.start - right.start)) {
    const start = plain === null ? finding.start : (plain.origin[finding.start] ?? 0);
    const end = plain === null ? finding.end : originalEnd(plain, joined, finding.end);
    let piece = pieces[at];
    while (piece !== undefined && start >= base + piece.text.length + 1) {
      base += piece.text.length + 1;
      at += 1;
      piece = pieces[at];
    }
    if (piece === undefined) break;
    finding.block = piece.block;
    finding.start = start - base + piece.from;
    finding.end = end - base + piece.from;
    placed.push(finding);
  }
  return withoutOverlapsByBlock(placed);
}

function withoutOverlapsByBlock(placed: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  let from = 0;
  for (let at = 1; at <= placed.length; at += 1) {
    if (at < placed.length && placed[at]?.block === placed[from]?.block) continue;
    kept.push(...withoutOverlaps(placed.slice(from, at)));
    from = at;
  }
  return kept;
}
