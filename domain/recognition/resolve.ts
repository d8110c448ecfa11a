import type { BlockZone, Mention } from '../page/schema';
import type { Finding } from './finding';
import { personId, type NamesIndex } from './open-index';
import type { RecognisableBlock } from './types';

/** Who is established on a page: by the site, or by a full name or a title; chrome speaks for chrome only. */
interface Established {
  /** A byte for each person of the index. */
  readonly body: Uint8Array;
  readonly anywhere: Uint8Array;
}

/**
 * Decides the findings of a page by each other: a family name alone means the person who is established on the page; of several bearers,
 * the one who is. A page that names somebody else of that name is believed: the last naming before counts.
 */
export function resolveFindings(
  index: NamesIndex,
  blocks: readonly RecognisableBlock[],
  findings: readonly (readonly Finding[] | undefined)[],
  bySite: ReadonlySet<number>,
): Mention[] {
  const all = inReadingOrder(blocks, findings);
  const established = establishedBy(index.people, all, blocks, bySite);
  const others = new Set<number>();
  for (const finding of all) if (finding.people.length === 0) others.add(finding.group);
  const lastNamed = new Map<number, boolean>();
  const mentions: Mention[] = [];
  for (const finding of all) {
    if (finding.people.length === 0) {
      lastNamed.set(finding.group, false);
      continue;
    }
    if (finding.establishes && others.size > 0) lastNamed.set(finding.group, true);
    if (finding.needs === 'needs_page' && others.has(finding.group) && lastNamed.get(finding.group) !== true) continue;
    const zone = blocks[finding.block]?.zone ?? 'chrome';
    const mention = decide(index, finding, zone, established);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

/** Findings of all blocks; a block that came later may stand between two that were read before. */
function inReadingOrder(
  blocks: readonly RecognisableBlock[],
  findings: readonly (readonly Finding[] | undefined)[],
): Finding[] {
  const all: Finding[] = [];
  let isMixed = false;
  for (let block = 0; block < findings.length; block += 1) {
    const own = findings[block];
    if (own === undefined) continue;
    isMixed ||= blocks[block]?.order !== undefined;
    for (const finding of own) all.push(finding);
  }
  if (!isMixed) return all;
  const placeOf = ({ block }: Finding) => blocks[block]?.order ?? block;
  return all.toSorted((left, right) => placeOf(left) - placeOf(right)); // stable: within a block nothing moves
}

function establishedBy(
  people: number,
  all: readonly Finding[],
  blocks: readonly RecognisableBlock[],
  bySite: ReadonlySet<number>,
): Established {
  const body = new Uint8Array(people);
  for (const person of bySite) body[person] = 1;
  const anywhere = body.slice();
  for (const finding of all) {
    if (!finding.establishes) continue;
    const chrome = (blocks[finding.block]?.zone ?? 'chrome') === 'chrome';
    for (const person of finding.people) {
      anywhere[person] = 1;
      if (!chrome) body[person] = 1;
    }
  }
  return { body, anywhere };
}

function decide(index: NamesIndex, finding: Finding, zone: BlockZone, established: Established): Mention | null {
  const present = zone === 'chrome' ? established.anywhere : established.body;
  let { people } = finding;
  let { evidence } = finding;
  if (finding.needs !== 'known' || (people.length > 1 && !finding.establishes)) {
    const known = people.filter((person) => present[person] === 1);
    if (known.length === 0 && finding.needs === 'needs_page') return null;
    if (known.length > 0) {
      people = known;
      evidence = [...evidence, 'established'];
    }
  }
  return {
    candidates: (people.length > 50 ? people.slice(0, 50) : people).map((person) => personId(index, person)),
    form: finding.form,
    block: finding.block,
    start: finding.start,
    end: finding.end,
    zone,
    evidence: evidence.slice(0, 10),
  };
}
