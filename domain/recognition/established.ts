import { isNamed, type Finding } from './finding';
import type { RecognisableBlock } from './types';

export type FindingsByBlock = readonly (readonly Finding[] | undefined)[];

/** Who is established on a page: by the site, or by a full name or a title; chrome speaks for chrome only. A byte for each person of the index. */
export interface Established {
  readonly body: Uint8Array;
  readonly anywhere: Uint8Array;
  /** Only those whom the site knows, or who are named with a given name or an initial. */
  readonly byName: Uint8Array;
  /** Family names that somebody else bears on this page; of these, those of strangers who hold an office. */
  readonly others: ReadonlySet<number>;
  readonly othersInOffice: ReadonlySet<number>;
  /** People whom a title leaves, none of whom is established: the page names one of them, and so another bearer than the established one. */
  readonly unsettled: ReadonlySet<number>;
  /** A title alone on a page that is not about politicians. */
  readonly isDoubted: (finding: Finding) => boolean;
}

/** Characters of text from which a page is long enough to name somebody by more than a title. */
const LONG = 1_000;

/**
 * Reads what the findings of a page say of each other.
 *
 * A title alone (`mevrouw De Coster van het woonzorgcentrum`) is enough in a passage. On a long page the press names a politician by more than
 * that, at least one of those it names; where nobody of ours is, the title is somebody else's.
 */
export function establishedBy(
  people: number,
  findings: FindingsByBlock,
  blocks: readonly RecognisableBlock[],
  bySite: ReadonlySet<number>,
): Established {
  const body = new Uint8Array(people);
  for (const person of bySite) body[person] = 1;
  const anywhere = body.slice();
  const byName = body.slice();
  /** Is somebody named by more than a title? */
  let isAnchored = bySite.size > 0;
  const others = new Set<number>();
  const othersInOffice = new Set<number>();
  const titled: { readonly finding: Finding; readonly chrome: boolean }[] = [];
  const severals: Finding[] = [];
  const establish = ({ people: { people: named } }: Finding, chrome: boolean) => {
    for (let which = 0; which < named.length; which += 1) {
      anywhere[named[which] ?? 0] = 1;
      if (!chrome) body[named[which] ?? 0] = 1;
    }
  };
  for (let block = 0; block < findings.length; block += 1) {
    const own = findings[block];
    if (own === undefined) continue;
    const chrome = (blocks[block]?.zone ?? 'chrome') === 'chrome';
    for (let at = 0; at < own.length; at += 1) {
      const finding: Finding | undefined = own[at];
      if (finding === undefined) continue;
      const named: readonly number[] = finding.people.people;
      if (named.length === 0) {
        others.add(finding.group);
        if (finding.form === 'role') othersInOffice.add(finding.group);
      }
      if (named.length > 1 && finding.form === 'honorific') severals.push(finding);
      if (isTitleAlone(finding)) titled.push({ finding, chrome });
      else if (finding.establishes) {
        establish(finding, chrome);
        isAnchored = true;
        if (isNamed(finding)) for (let which = 0; which < named.length; which += 1) byName[named[which] ?? 0] = 1;
      }
    }
  }
  const isDoubtful = titled.length > 0 && !isAnchored && isLong(blocks);
  if (!isDoubtful) for (const { finding, chrome } of titled) if (finding.establishes) establish(finding, chrome);
  const unsettled = severals.filter(({ people: { people: named } }) => named.every((person) => anywhere[person] !== 1));
  return {
    body,
    anywhere,
    byName,
    others,
    othersInOffice,
    unsettled: new Set(unsettled.flatMap(({ people: { people: named } }) => named)),
    isDoubted: (finding) => isDoubtful && isTitleAlone(finding),
  };
}

function isLong(blocks: readonly RecognisableBlock[]): boolean {
  let length = 0;
  for (const { text, zone } of blocks) if (zone !== 'chrome' && (length += text.length) >= LONG) return true;
  return false;
}

function isTitleAlone({ form, evidence }: Finding): boolean {
  return form === 'honorific' && evidence.length === 1;
}

/** `Jeanne Moreau jouait. Mme Moreau est morte.`: behind a stranger of that name a title alone is the stranger's, unless our person is named too. */
export function isStrangersTitle(finding: Finding, { byName, othersInOffice }: Established): boolean {
  const { form, group, evidence, people } = finding;
  const isOffice = form === 'role' && evidence.length === 1 && othersInOffice.has(group);
  return (isOffice || isTitleAlone(finding)) && people.people.every((person) => byName[person] !== 1);
}
