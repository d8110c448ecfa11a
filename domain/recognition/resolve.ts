import type { BlockZone, Mention } from '../page/schema';
import { among, idsOf } from './candidates';
import { establishedBy, isStrangersTitle, type Established, type FindingsByBlock } from './established';
import type { Finding } from './finding';
import type { NamesIndex } from './open-index';
import type { RecognisableBlock } from './types';

/**
 * Decides the findings of a page by each other: a family name alone means the person who is established on the page; of several bearers,
 * the one who is. A page that names somebody else of that name is believed: the last naming before counts.
 */
export function resolveFindings(...page: Parameters<typeof resolveInSlices>): readonly Mention[] {
  const slices = resolveInSlices(...page);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}

/**
 * As `resolveFindings`; each step decides the findings of 1,000 blocks.
 * @param ordinary - Family words that the page also uses as words.
 */
export function* resolveInSlices(
  index: NamesIndex,
  blocks: readonly RecognisableBlock[],
  findings: FindingsByBlock,
  bySite: ReadonlySet<number>,
  ordinary: ReadonlySet<number>,
): Generator<number, readonly Mention[]> {
  const established = establishedBy(index.people, findings, blocks, bySite);
  yield findings.length;
  /** Family names that somebody else bears on this page, and whether our person was named last. */
  const lastNamed = new Map<number, boolean>();
  const mentions: Mention[] = [];
  const order = orderOf(blocks);
  for (let at = 0; at < findings.length; at += 1) {
    if (at % SLICE === SLICE - 1) yield SLICE;
    const block = order?.[at] ?? at;
    const own = findings[block];
    if (own === undefined) continue;
    const zone = blocks[block]?.zone ?? 'chrome';
    for (const finding of own) {
      if (established.isDoubted(finding)) continue;
      if (finding.needs === 'needs_name' && ordinary.size > 0 && ordinary.has(lastWordOf(index, finding.group)))
        continue;
      if (established.others.has(finding.group)) {
        const stranger = finding.people.people.length === 0;
        if (lastNamed.get(finding.group) === false && isStrangersTitle(finding, established)) continue;
        if (stranger || finding.establishes) lastNamed.set(finding.group, !stranger);
        if (stranger || (needsPage(finding) && lastNamed.get(finding.group) !== true)) continue;
      }
      const mention = decide(index, finding, block, zone, established);
      if (mention !== null) mentions.push(mention);
    }
  }
  return mentions;
}

/** The word that ends a family name. */
function lastWordOf({ groupWords, words }: NamesIndex, group: number): number {
  return words[(groupWords[group + 1] ?? 0) - 1] ?? -1;
}

function needsPage({ needs }: Finding): boolean {
  return needs === 'needs_page' || needs === 'needs_name';
}

/** Blocks decided before giving way. */
const SLICE = 1_000;

/** Numbers of the blocks in reading order; `null` where they stand as they were read. A block that came later may stand between others. */
function orderOf(blocks: readonly RecognisableBlock[]): readonly number[] | null {
  // New blocks have the last numbers; one that has left the page is empty.
  for (let last = blocks.length - 1; blocks[last]?.order === undefined; last -= 1) {
    if (last < 0 || blocks[last]?.text !== '') return null;
  }
  const placeOf = (block: number) => blocks[block]?.order ?? block;
  return Array.from(blocks.keys()).toSorted((left, right) => placeOf(left) - placeOf(right));
}

const ESTABLISHED: readonly string[] = ['established'];
const MOST_EVIDENCE = 10;

function decide(
  index: NamesIndex,
  finding: Finding,
  block: number,
  zone: BlockZone,
  established: Established,
): Mention | null {
  let candidates = finding.people;
  let { evidence } = finding;
  const { people } = candidates;
  if (finding.needs !== 'known' || (people.length > 1 && !finding.establishes)) {
    const present = zone === 'chrome' ? established.anywhere : established.body;
    let known = 0;
    for (const person of people) known += present[person] ?? 0;
    if (known === 0 && needsPage(finding)) return null;
    if (known > 0 && !people.some((person) => present[person] !== 1 && established.unsettled.has(person))) {
      if (known < people.length)
        candidates = among(
          index,
          people.filter((person) => present[person] === 1),
        );
      evidence = evidence.length === 0 ? ESTABLISHED : [...evidence, 'established'];
    }
  }
  return {
    candidates: idsOf(index, candidates),
    form: finding.form,
    block,
    start: finding.start,
    end: finding.end,
    zone,
    evidence: evidence.length > MOST_EVIDENCE ? evidence.slice(0, MOST_EVIDENCE) : evidence,
  };
}
