import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureChecked, readChecked, type CheckedScores } from './eval-sites/checked';
import { readGoldLinks, readGoldTurns, readPages } from './eval-sites/gold';
import { measureLinks, measureTurns, median, percent, type Measure } from './eval-sites/measure';
import { openPage } from './eval-sites/open-page';

/**
 * Reads every saved page of `../shared/data/pages` and compares with the gold that comes with it: people linked by official id, and
 * speaker turns of the Chamber's and the Assemblée's reports. Prints a table per reader, a line of JSON and,
 * last, the three slowest readers.
 * `npm run -s eval:sites -- [--data FOLDER] [--checked FILE.csv] [--wrong]`; the checked file (`file;title;date;outlet`, a title may end in
 * `*`) is written by a person from the pages, and stays out of the repository because it quotes the press.
 */
function main(): void {
  const args = process.argv.slice(2);
  const data = argumentOf(args, '--data') ?? join(process.cwd(), '../shared/data');
  if (!existsSync(join(data, 'pages/index.csv'))) {
    console.log(`Skipped: there are no saved pages in ${data}.`);
    return;
  }
  const links = readGoldLinks(data);
  const turns = readGoldTurns(data);
  const checked = readChecked(argumentOf(args, '--checked') ?? join(process.cwd(), 'out/eval/news-checked.csv'));
  const facts: CheckedScores = { title: [0, 0], date: [0, 0], outlet: [0, 0], wrong: [] };
  const measures = new Map<string, Measure>();
  for (const page of readPages(data)) {
    const opened = openPage(data, page);
    const key = `${opened.facts.reader} / ${opened.facts.kind}`;
    const measure = measures.get(key) ?? {
      key,
      pages: 0,
      outOfDate: 0,
      noTitle: 0,
      noDate: 0,
      ms: [],
      links: [0, 0],
      ids: [0, 0],
      turns: [0, 0],
      wrong: [],
    };
    measures.set(key, measure);
    measure.pages += 1;
    measure.ms.push(opened.ms);
    if (opened.facts.health !== 'ok') measure.outOfDate += 1;
    if (opened.facts.title === '') measure.noTitle += 1;
    if ((opened.facts.saidOn ?? opened.facts.publishedOn) === undefined) measure.noDate += 1;
    measureLinks(measure, page.file, opened, links.get(page.file));
    measureTurns(measure, page.file, opened, turns.get(page.url));
    measureChecked(facts, page.file, opened, checked.get(page.file));
  }
  const rows = [...measures.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  print(rows, facts, args.includes('--wrong'));
}

/** The value after a flag; `undefined` without it. */
function argumentOf(args: readonly string[], flag: string): string | undefined {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args[at + 1];
}

function print(measures: readonly Measure[], facts: CheckedScores, withWrong: boolean): void {
  const head = [
    'reader / kind',
    'pages',
    'out of date',
    'no title',
    'no date',
    'official links',
    'people in facts',
    'turns',
    'median ms',
  ];
  const rows = measures.map((one) => [
    one.key,
    String(one.pages),
    String(one.outOfDate),
    String(one.noTitle),
    String(one.noDate),
    percent(one.links),
    percent(one.ids),
    percent(one.turns),
    median(one.ms).toFixed(0),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  for (const row of [head, ...rows])
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  if (facts.title[1] > 0) {
    console.log(
      `News checked by hand: title ${percent(facts.title)}, date ${percent(facts.date)}, outlet ${percent(facts.outlet)}`,
    );
  }
  const wrong = [...measures.flatMap((one) => one.wrong), ...facts.wrong];
  if (withWrong) for (const line of wrong) console.log(line);
  const sum = (pick: (measure: Measure) => readonly [number, number]): [number, number] =>
    measures.reduce<[number, number]>((total, one) => [total[0] + pick(one)[0], total[1] + pick(one)[1]], [0, 0]);
  printSlowest(measures);
  const [links, ids, turns] = [sum((one) => one.links), sum((one) => one.ids), sum((one) => one.turns)];
  console.log(
    JSON.stringify({
      pages: measures.reduce((total, one) => total + one.pages, 0),
      links: { gold: links[1], right: links[0] },
      people: { gold: ids[1], right: ids[0] },
      turns: { gold: turns[1], right: turns[0] },
      news: { checked: facts.title[1], titles: facts.title[0], dates: facts.date[0], outlets: facts.outlet[0] },
      wrong: wrong.length,
    }),
  );
}

/** The three slowest readers by the median of all their pages, in milliseconds. */
function printSlowest(measures: readonly Measure[]): void {
  const byReader = new Map<string, number[]>();
  for (const { key, ms } of measures) {
    const reader = key.split(' / ')[0] ?? key;
    byReader.set(reader, [...(byReader.get(reader) ?? []), ...ms]);
  }
  const slowest = [...byReader]
    .map(([reader, ms]) => ({ reader, pages: ms.length, ms: median(ms) }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 3);
  const named = slowest.map((one) => `${one.reader} ${one.ms.toFixed(0)} ms (${String(one.pages)} pages)`);
  console.log(`Slowest readers (median): ${named.join(', ')}`);
}

main();
