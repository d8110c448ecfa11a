import type { MentionForm } from '../page/schema';
import type { Candidates } from './candidates';

/**
 * A name found in a chunk, before the rest of the page is known. A class, so that all findings have one shape: copying literals cost a fifth
 * of a scan.
 */
export class Finding {
  readonly form: MentionForm;
  /** Number of the family name; findings of one family name are weighed together. */
  readonly group: number;
  /** People of the index who may be meant; empty: somebody else of that name, which counts against a family name alone. */
  readonly people: Candidates;
  /** Offsets in the chunk at first, then in the block. */
  start: number;
  end: number;
  /** `known`: enough on its own. `needs_page`: only if exactly such a person is established on the page. `needs_name`: as that, and only
   * if the page does not use it as a word. `alone`: better with the page, but enough. */
  readonly needs: Needs;
  /** Does it establish its people for the page? */
  readonly establishes: boolean;
  readonly evidence: readonly string[];

  constructor(
    form: MentionForm,
    group: number,
    people: Candidates,
    start: number,
    end: number,
    needs: Needs,
    establishes: boolean,
    evidence: readonly string[],
  ) {
    this.form = form;
    this.group = group;
    this.people = people;
    this.start = start;
    this.end = end;
    this.needs = needs;
    this.establishes = establishes;
    this.evidence = evidence;
  }
}

type Needs = 'known' | 'needs_page' | 'needs_name' | 'alone';

/** How sure the forms are; the surer one keeps words that two findings claim. */
const STRENGTH: Readonly<Record<MentionForm, number>> = {
  full: 9,
  alias: 8,
  comma: 7,
  reversed: 6,
  initial: 5,
  honorific: 4,
  role: 4,
  link: 4,
  metonymy: 2,
  surname: 1,
};

/** Was somebody named here by a given name or initials? */
export function isNamed({ form }: Finding): boolean {
  // Compared one by one: a look-up by name costs ten times as much, for every finding.
  return form === 'full' || form === 'reversed' || form === 'comma' || form === 'initial' || form === 'alias';
}

/** Adds a finding unless a surer or longer one before it claims the same words; takes the place of weaker ones. Keeps reading order. */
export function addFinding(found: Finding[], finding: Finding): void {
  for (let last = found.at(-1); last !== undefined && last.end > finding.start; last = found.at(-1)) {
    if (weight(finding) <= weight(last)) return;
    found.pop();
  }
  found.push(finding);
}

function weight(finding: Finding): number {
  return STRENGTH[finding.form] * 1_000 + (finding.end - finding.start);
}
