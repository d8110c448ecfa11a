import type { Mention, PageFacts, SpeakerTurn } from '../domain/page/schema';
import type { PageScan } from '../domain/recognition/types';
import type { PageBlock } from './collect-blocks';
import { PageText, type PageChange, type PlacedBlock } from './page-text';
import type { ReadPage } from './read-page';

/** A reading as it stands: blocks in reading order, mentions and turns by their place among them. */
export interface StandingReading {
  readonly facts: PageFacts;
  readonly blocks: readonly PageBlock[];
  readonly mentions: readonly Mention[];
}

/** One reading of a page that follows its changes: only blocks that changed are read again. */
export class LiveReading {
  readonly #text: PageText | null;
  #changes = 0;
  #isOutdated = false;

  /** @param scan - Has read the blocks of the page. */
  constructor(
    private readonly page: ReadPage,
    private readonly scan: PageScan,
  ) {
    this.#text = page.text === null ? null : new PageText(page.text.root, page.text.zoneOf, page.blocks);
  }

  /** Whether the page has to be read anew: it became another, or changed unseen. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  /** The page changed unseen. */
  outdate(): void {
    this.#isOutdated = true;
  }

  /** Notes what changed; quick. */
  note(changes: readonly PageChange[]): void {
    if (this.#text === null) this.#isOutdated = true;
    else this.#text.note(changes);
  }

  /** How often blocks were read again. */
  get changes(): number {
    return this.#changes;
  }

  /** Takes up the changes noted, one part of the page at each step. */
  *takeUp(): Generator<undefined, void> {
    while (this.#text !== null && !this.#isOutdated) {
      const edits = this.#text.next();
      if (edits === 'done') return;
      if (edits === 'too_different') this.#isOutdated = true;
      else for (const { slot, now } of edits) this.scan.rescan(slot, now);
      if (edits.length > 0) this.#changes += 1;
      yield;
    }
  }

  /** The reading as it stands now. */
  stand(): StandingReading {
    const { facts, blocks } = this.page;
    if (this.#text === null) return { facts, blocks, mentions: this.scan.mentions() };
    const standing = this.#text.standing();
    const now = standing.map(({ block }) => block);
    if (this.#changes === 0) return { facts, blocks: now, mentions: this.scan.mentions() };
    const places = new Map(standing.map(({ slot }, place) => [slot, place]));
    return {
      facts: { ...facts, turns: facts.turns.flatMap((turn) => placeTurn(turn, now)) },
      blocks: now,
      mentions: this.scan.mentions().flatMap((mention) => {
        const block = places.get(mention.block);
        return block === undefined ? [] : [{ ...mention, block }];
      }),
    };
  }
}

/** A turn among the blocks that stand: what came within it belongs to it. The order of a block of the first reading is its number then. */
function placeTurn(turn: SpeakerTurn, blocks: readonly PlacedBlock[]): SpeakerTurn[] {
  const firstBlock = firstFrom(blocks, turn.firstBlock);
  const lastBlock = firstFrom(blocks, turn.lastBlock + 1) - 1;
  return lastBlock < firstBlock ? [] : [{ ...turn, firstBlock, lastBlock }];
}

/** The first block whose order is at least this. */
function firstFrom(blocks: readonly PlacedBlock[], order: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.order ?? Infinity) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same people in the same forms, wherever they stand: nothing to report. */
export function nameTheSame(before: readonly Mention[], now: readonly Mention[]): boolean {
  const said = ({ candidates, form, zone }: Mention) => `${form} ${zone} ${candidates.join(' ')}`;
  return before.length === now.length && now.every((mention, at) => said(mention) === said(before[at] ?? mention));
}
