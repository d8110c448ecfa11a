import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../domain/page/schema';
import { compileNamesIndex } from '../domain/recognition/compile-index';
import { findMentions } from '../domain/recognition/find-mentions';
import { openNamesIndex } from '../domain/recognition/open-index';
import type { RecognitionContext } from '../domain/recognition/types';
import { countAlone, type AloneCount } from './eval/surname-alone';
import { readRoster, readText, type RosterPerson } from './eval/rosters';

/** One text with the places where a person is named. Offsets count code points. */
interface Transcript {
  readonly docId: string;
  readonly text: string;
  readonly blocks?: readonly { readonly start: number; readonly end: number }[];
  readonly perMentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly kind: string;
    readonly gold: boolean;
    readonly personId: string | null;
    readonly match: string;
  }[];
}

interface Count {
  named: number;
  right: number;
  offered: number;
  wrong: number;
}

interface Found {
  readonly people: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const args = process.argv.slice(2);
const valueOf = (name: string) => args[args.indexOf(name) + 1];
const folder = args.includes('--data') ? (valueOf('--data') ?? '') : join(process.cwd(), '..', 'shared', 'data');
const verbose = args.includes('--verbose');
const SETS = [
  { name: 'be-chamber-56', file: 'be-chamber-56.dev.jsonl.gz', rosters: ['be-chamber-56.popolo.json'], context: {} },
  {
    name: 'fr-an-14',
    file: 'fr-an-14.dev.jsonl.gz',
    rosters: ['fr-an-all.popolo.json.gz'],
    context: { language: 'fr' },
  },
  {
    name: 'nl-conll2002',
    file: 'nl-conll2002-train.jsonl.gz',
    rosters: ['be-chamber-56.popolo.json', 'be-regional-2020.popolo.json', 'be-wikidata.popolo.json'],
    context: { language: 'nl' },
  },
] as const satisfies readonly { name: string; file: string; rosters: readonly string[]; context: RecognitionContext }[];

const opened = new Map<readonly RosterPerson[], NonNullable<ReturnType<typeof openNamesIndex>>>();
const summary: Record<string, unknown> = {};
if (!existsSync(folder)) {
  console.log(`Skipping: there is no folder ${folder} with transcripts and rosters (give one with --data).`);
} else {
  for (const set of SETS) {
    const only = valueOf('--set');
    if (args.includes('--set') && only !== set.name) continue;
    const rosters: RosterPerson[] = [];
    for (const file of set.rosters) rosters.push(...readRoster(join(folder, 'rosters', file), rosters.length));
    const transcripts = readText(join(folder, 'transcripts', set.file))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Transcript); // the reader of an evaluation trusts its files
    summary[set.name] = set.name.startsWith('nl-')
      ? countFalseAlarms(transcripts, rosters, set.context)
      : measureDebates(set.name, transcripts, rosters, set.context);
  }
}
console.log(JSON.stringify(summary));

/** Finds people in a text whose markup is hidden: lines are blocks. */
function findIn(transcript: Transcript, rosters: readonly RosterPerson[], context: RecognitionContext): Found[] {
  const index = indexOf(rosters);
  const ids = idsOf(rosters);
  const offsets: number[] = [];
  const blocks = transcript.text.split('\n').map((text) => ({ text, zone: 'body' as const }));
  let at = 0;
  for (const { text } of blocks) {
    offsets.push(at);
    at += text.length + 1;
  }
  return findMentions(index, blocks, context).map((mention: Mention) => ({
    people: mention.candidates.map((id) => ids.get(id) ?? id),
    start: (offsets[mention.block] ?? 0) + mention.start,
    end: (offsets[mention.block] ?? 0) + mention.end,
    form: `${mention.form} ${mention.evidence.join('+')}`,
  }));
}

function indexOf(rosters: readonly RosterPerson[]): NonNullable<ReturnType<typeof openNamesIndex>> {
  const index = opened.get(rosters) ?? openNamesIndex(compileNamesIndex(rosters.map((person) => person.entry)).bytes);
  if (index === null) throw new Error('The index just compiled does not open.');
  opened.set(rosters, index);
  return index;
}

function idsOf(rosters: readonly RosterPerson[]): Map<string, string> {
  return new Map(rosters.map((person) => [person.entry.id, person.sourceId]));
}

/** UTF-16 offset of each code point. */
function unitsOf(text: string): Uint32Array {
  const units = new Uint32Array(text.length + 1);
  let point = 0;
  for (let unit = 0; unit < text.length; point += 1) {
    units[point] = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  units[point] = text.length;
  return units;
}

function measureDebates(
  name: string,
  transcripts: readonly Transcript[],
  rosters: readonly RosterPerson[],
  context: RecognitionContext,
): unknown {
  const counts = new Map<string, Count>();
  const known = new Set(rosters.map((person) => person.sourceId));
  const alone: AloneCount = { named: 0, right: 0, offered: 0, wrong: 0, linked: 0, ofLabelled: 0 };
  let linked = 0;
  for (const transcript of transcripts) {
    const units = unitsOf(transcript.text);
    const found = findIn(transcript, rosters, context).toSorted((left, right) => left.start - right.start);
    linked += found.length;
    countAlone(alone, transcript, found, rosters, units, { verbose, all: args.includes('--surnames') });
    for (const wanted of transcript.perMentions) {
      if (wanted.personId !== null && !known.has(wanted.personId)) continue;
      const label = wanted.gold ? `${wanted.kind}, ${wanted.match}` : `(pattern) ${wanted.kind}, ${wanted.match}`;
      const count = counts.get(label) ?? { named: 0, right: 0, offered: 0, wrong: 0 };
      counts.set(label, count);
      count.named += 1;
      const start = units[wanted.start] ?? 0;
      const end = units[wanted.end] ?? 0;
      const hit = found.find((mention) => mention.start < end && mention.end > start);
      const right = wanted.personId !== null && hit?.people.includes(wanted.personId) === true;
      if (hit === undefined) {
        if (wanted.personId === null) count.right += 1;
      } else if (right && hit.people.length === 1) count.right += 1;
      else if (right || hit.people.length > 1 || wanted.match.startsWith('ambiguous')) count.offered += 1;
      else count.wrong += 1;
      // Where the pattern that made the file could not tell who is meant, one answer is neither right nor wrong.
      const miss = hit === undefined ? wanted.personId !== null : !right;
      if (verbose && miss) {
        const around = transcript.text.slice(Math.max(0, start - 40), end + 40).replaceAll('\n', '⏎');
        console.log(
          `${label} wanted ${wanted.surface} ${wanted.personId ?? 'nobody'} found ${hit === undefined ? 'nothing' : `${hit.people.join()} (${hit.form})`}: ${around}`,
        );
      }
    }
  }
  console.log(`\n${name}: ${transcripts.length} texts, ${linked} mentions found`);
  console.log('kind and form'.padEnd(46) + '  named  right offered  wrong  recall');
  const totals: Record<string, Count & { recall: number }> = {};
  for (const [label, count] of [...counts].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    const recall = count.right / count.named;
    totals[label] = { ...count, recall: Math.round(recall * 10_000) / 10_000 };
    console.log(
      label.padEnd(46) +
        [count.named, count.right, count.offered, count.wrong].map((cell) => String(cell).padStart(7)).join('') +
        recall.toFixed(4).padStart(8),
    );
  }
  const { named, right, offered, wrong, ofLabelled } = alone;
  console.log(
    `family name alone (derived): ${named} named, ${right} right, ${offered} offered, ${wrong} wrong, recall ${(right / named).toFixed(4)}; ${alone.linked} linked in all, ${ofLabelled} of them people whom the text labels`,
  );
  return { ...totals, '(derived) surname alone': { ...alone, recall: Math.round((right / named) * 10_000) / 10_000 } };
}

/** Mentions that do not touch a tagged person are false alarms. */
function countFalseAlarms(
  transcripts: readonly Transcript[],
  rosters: readonly RosterPerson[],
  context: RecognitionContext,
): unknown {
  let words = 0;
  let hits = 0;
  let alarms = 0;
  let offeredAlarms = 0;
  for (const transcript of transcripts) {
    words += transcript.text.split(/\s+/u).length;
    const units = unitsOf(transcript.text);
    const people = transcript.perMentions.map((one) => [units[one.start] ?? 0, units[one.end] ?? 0] as const);
    for (const mention of findIn(transcript, rosters, context)) {
      hits += 1;
      if (people.some(([start, end]) => mention.start < end && mention.end > start)) continue;
      if (mention.people.length > 1) offeredAlarms += 1;
      alarms += 1;
      if (verbose) {
        const around = transcript.text.slice(Math.max(0, mention.start - 40), mention.end + 40).replaceAll('\n', '⏎');
        console.log(
          `false alarm ${mention.people.join()} (${mention.form}) "${transcript.text.slice(mention.start, mention.end)}": ${around}`,
        );
      }
    }
  }
  const rate = (alarms / words) * 10_000;
  console.log(
    `\nDutch newspaper text: ${words} words, ${hits} mentions, ${alarms} false alarms (${offeredAlarms} of them a choice): ${rate.toFixed(2)} per 10,000 words`,
  );
  return { words, hits, falseAlarms: alarms, per10000: Math.round(rate * 100) / 100 };
}
