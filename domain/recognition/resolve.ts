import type { BlockZone, Mention } from '../page/schema';
import { among, idsOf } from './candidates';
import type { Finding } from './finding';
import type { NamesIndex } from './open-index';
import type { RecognisableBlock } from './types';

/** Who is established on a page: by the site, or by a full name or a title; chrome speaks for chrome only. */
interface Established {
  /** A byte for each person of the index. */
  readonly body: Uint8Array;
  readonly anywhere: Uint8Array;
}

type FindingsByBlock = readonly (readonly Finding[] | undefined)[];

/**
 * Decides the findings of a page by each other: a family name alone means the person who is established on the page; of several bearers,
 * the one who is. A page that names somebody else of that name is believed: the last naming before counts.
 */
export function resolveFindings(
  index: NamesIndex,
  blocks: readonly RecognisableBlock[],
  findings: FindingsByBlock,
  bySite: ReadonlySet<number>,
): Mention[] {
  const others = new Set<number>();
  const established = establishedBy(index.people, findings, blocks, bySite, others);
  /** Family names that somebody else bears on this page, and whether our person was named last. */
  const lastNamed = new Map<number, boolean>();
  const mentions: Mention[] = [];
  for (let block = 0; block < findings.length; block += 1) {
    const own = findings[block];
    if (own === undefined) continue;
    const zone = blocks[block]?.zone ?? 'chrome';
    for (const finding of own) {
      if (others.has(finding.group)) {
        const stranger = finding.people.people.length === 0;
        if (stranger || finding.establishes) lastNamed.set(finding.group, !stranger);
        if (stranger || (finding.needs === 'needs_page' && lastNamed.get(finding.group) !== true)) continue;
      }
      const mention = decide(index, finding, block, zone, established);
      if (mention !== null) mentions.push(mention);
    }
  }
  return mentions;
}

/** @param others - Takes the family names that somebody else bears. */
function establishedBy(
  people: number,
  findings: FindingsByBlock,
  blocks: readonly RecognisableBlock[],
  bySite: ReadonlySet<number>,
  others: Set<number>,
): Established {
  const body = new Uint8Array(people);
  for (const person of bySite) body[person] = 1;
  const anywhere = body.slice();
  for (let block = 0; block < findings.length; block += 1) {
    const own = findings[block];
    if (own === undefined) continue;
    const chrome = (blocks[block]?.zone ?? 'chrome') === 'chrome';
    for (const finding of own) {
      const named = finding.people.people;
      if (named.length === 0) others.add(finding.group);
      if (!finding.establishes) continue;
      for (const person of named) {
        anywhere[person] = 1;
        if (!chrome) body[person] = 1;
      }
    }
  }
  return { body, anywhere };
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
    if (known === 0 && finding.needs === 'needs_page') return null;
    if (known > 0) {
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
