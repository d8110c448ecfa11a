import { writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { compileNamesIndex } from '../domain/recognition/compile-index';
import { findMentions } from '../domain/recognition/find-mentions';
import { openNamesIndex, type NamesIndex } from '../domain/recognition/open-index';
import type { NameEntry, RecognisableBlock } from '../domain/recognition/types';
import { collectBlocks } from '../sites/collect-blocks';
import { genderOf, isLanguage, numberedId, readRoster, readText, type RosterPerson } from './eval/rosters';

/** One line of a case file (README, "Recognition cases"). */
interface Case {
  readonly id: string;
  readonly lang?: string;
  readonly text?: string;
  readonly html?: string;
  readonly roster?: readonly CasePerson[];
  readonly expect: readonly { readonly personId: string; readonly surface: string; readonly start: number }[];
  readonly ambiguous?: readonly { readonly surface: string; readonly start: number }[];
  readonly cat?: string;
  readonly hard?: boolean;
  readonly policy?: boolean;
}

interface CasePerson {
  readonly id: string;
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly aliases?: readonly string[];
  readonly gender?: string;
  readonly party?: string;
  readonly role?: string;
  readonly lang?: string;
}

interface Found {
  readonly personIds: readonly string[];
  readonly surface: string;
  readonly start: number;
  readonly form: string;
  readonly evidence: readonly string[];
}

const args = process.argv.slice(2);
const valuesOf = (name: string) => args.flatMap((arg, at) => (arg === name ? [args[at + 1] ?? ''] : []));
const [casesPath] = valuesOf('--cases');
if (casesPath === undefined) {
  console.error(
    'Usage: npm run -s eval:mentions -- --cases FILE.jsonl [--roster FILE.popolo.json …] [--out FILE] [--verbose]',
  );
  process.exit(2);
}
const verbose = args.includes('--verbose');
const shared: RosterPerson[] = [];
for (const path of valuesOf('--roster')) shared.push(...readRoster(path, 1_000_000 + shared.length));

const cases = readText(casesPath)
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case); // the reader of an evaluation trusts its files

interface Tally {
  cases: number;
  right: number;
  expected: number;
  found: number;
  correct: number;
  wrongPerson: number;
}
const tallies = new Map<string, Tally>();
const total: Tally = { cases: 0, right: 0, expected: 0, found: 0, correct: 0, wrongPerson: 0 };
const lines: string[] = [];
const wrong: string[] = [];

for (const one of cases) {
  const people = [...(one.roster ?? []).map(toEntry), ...shared];
  const found = findIn(one, people);
  lines.push(JSON.stringify({ id: one.id, mentions: found }));
  score(one, found);
}

const table = [...tallies].toSorted(([left], [right]) => (left < right ? -1 : 1));
console.log('category      cases right expected found correct wrong');
for (const [name, tally] of [...table, ['all', total] as const]) {
  const cells = [tally.cases, tally.right, tally.expected, tally.found, tally.correct, tally.wrongPerson];
  console.log(`${name.padEnd(12)} ${cells.map((cell) => String(cell).padStart(6)).join('')}`);
}
if (wrong.length > 0) console.log(`Not entirely right: ${wrong.join(', ')}`);
const [out] = valuesOf('--out');
if (out !== undefined) writeFileSync(out, `${lines.join('\n')}\n`);
const precision = total.found === 0 ? 1 : total.correct / total.found;
const recall = total.expected === 0 ? 1 : total.correct / total.expected;
console.log(
  JSON.stringify({
    cases: total.cases,
    right: total.right,
    expected: total.expected,
    found: total.found,
    correct: total.correct,
    wrongPerson: total.wrongPerson,
    precision: round(precision),
    recall: round(recall),
    f1: round(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
  }),
);

function toEntry(person: CasePerson, number: number): RosterPerson {
  const entry: NameEntry = {
    id: numberedId(number),
    name: person.name,
    ...(person.given ? { givenName: person.given } : {}),
    ...(person.family ? { familyName: person.family } : {}),
    otherNames: person.aliases ?? [],
    ...genderOf(person.gender ?? ''),
    parties: person.party ? [person.party] : [],
    roles: person.role ? [person.role] : [],
    languages: isLanguage(person.lang) ? [person.lang] : [],
  };
  return { sourceId: person.id, entry };
}

/** Offsets count UTF-16 units in `text`, or in the `textContent` of the fragment. */
function findIn(one: Case, people: readonly RosterPerson[]): Found[] {
  const sourceIds = new Map(people.map((person) => [person.entry.id, person.sourceId]));
  const index: NamesIndex | null = openNamesIndex(compileNamesIndex(people.map((person) => person.entry)).bytes);
  if (index === null) throw new Error('The index just compiled does not open.');
  const blocks: (RecognisableBlock & { readonly offset: (at: number) => number })[] = [];
  let whole = one.text ?? '';
  if (one.html === undefined) {
    let from = 0;
    for (const part of whole.split(/(?<=\n[^\S\n]*\n)/u)) {
      const start = from;
      blocks.push({ text: part, zone: 'body', offset: (at) => start + at });
      from += part.length;
    }
  } else {
    const { document, NodeFilter } = new JSDOM(`<!doctype html><body>${one.html}</body>`).window;
    whole = document.body.textContent;
    const starts = new Map<Node, number>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      starts.set(node, length);
      length += (node.nodeValue ?? '').length;
    }
    for (const block of collectBlocks(document.body, () => 'body')) {
      blocks.push({ text: block.text, zone: 'body', offset: (at) => offsetIn(block.nodes, starts, at) });
    }
  }
  const context = isLanguage(one.lang) ? { language: one.lang } : {};
  return findMentions(index, blocks, context).map((mention) => {
    const offset = blocks[mention.block]?.offset ?? ((at: number) => at);
    const start = offset(mention.start);
    return {
      personIds: mention.candidates.map((id) => sourceIds.get(id) ?? id),
      surface: whole.slice(start, offset(mention.end - 1) + 1),
      start,
      form: mention.form,
      evidence: mention.evidence,
    };
  });
}

function offsetIn(nodes: readonly Text[], starts: ReadonlyMap<Node, number>, at: number): number {
  let before = 0;
  for (const node of nodes) {
    if (at < before + node.data.length) return (starts.get(node) ?? 0) + at - before;
    before += node.data.length;
  }
  return before;
}

function score(one: Case, found: readonly Found[]): void {
  const category = one.cat ?? 'other';
  const tally = tallies.get(category) ?? { cases: 0, right: 0, expected: 0, found: 0, correct: 0, wrongPerson: 0 };
  tallies.set(category, tally);
  const linked = found.filter((mention) => mention.personIds.length === 1);
  const matches = (mention: Found, wanted: Case['expect'][number]) =>
    mention.start === wanted.start && mention.surface === wanted.surface && mention.personIds[0] === wanted.personId;
  const correct = one.expect.filter((wanted) => linked.some((mention) => matches(mention, wanted))).length;
  const wrongPerson = linked.filter((mention) => !one.expect.some((wanted) => matches(mention, wanted))).length;
  // An offered choice is right only where the case expects one.
  const choices = found.filter((mention) => mention.personIds.length > 1);
  const strayChoices = choices.filter(
    (mention) => !(one.ambiguous ?? []).some((span) => span.start === mention.start),
  ).length;
  const isRight = correct === one.expect.length && wrongPerson === 0 && strayChoices === 0;
  if (!isRight) {
    wrong.push(`${one.id}${one.hard === true ? ' (hard)' : ''}${one.policy === true ? ' (policy)' : ''}`);
    if (verbose) {
      console.log(`${one.id} [${one.lang ?? ''}] ${JSON.stringify(one.text ?? one.html)}`);
      console.log(
        `   wanted ${JSON.stringify(one.expect.map((wanted) => [wanted.personId, wanted.surface, wanted.start]))}`,
      );
      console.log(`   found  ${JSON.stringify(found)}`);
    }
  }
  for (const sum of [tally, total]) {
    sum.cases += 1;
    sum.right += isRight ? 1 : 0;
    sum.expected += one.expect.length;
    sum.found += linked.length;
    sum.correct += correct;
    sum.wrongPerson += wrongPerson;
  }
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
