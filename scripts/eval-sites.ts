import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readGoldLinks, readGoldTurns, readPages } from './eval-sites/gold';
import { measureLinks, measureTurns, median, percent, type Measure } from './eval-sites/measure';
import { openPage } from './eval-sites/open-page';

/**
 * Reads every saved page of `../shared/data/pages` and compares with the gold that comes with it: people linked by official id, and
 * speaker turns of the Chamber's and the Assemblée's reports. Prints a table per reader; last line JSON.
 * `npm run -s eval:sites -- [--data FOLDER] [--wrong]`
 */
function main(): void {
  const args = process.argv.slice(2);
  const at = args.indexOf('--data');
  const data = at >= 0 ? (args[at + 1] ?? '') : join(process.cwd(), '../shared/data');
  if (!existsSync(join(data, 'pages/index.csv'))) {
    console.log(`Skipped: there are no saved pages in ${data}.`);
    return;
  }
  const links = readGoldLinks(data);
  const turns = readGoldTurns(data);
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
  }
  print(
    [...measures.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    args.includes('--wrong'),
  );
}

function print(measures: readonly Measure[], withWrong: boolean): void {
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
  const wrong = measures.flatMap((one) => one.wrong);
  if (withWrong) for (const line of wrong) console.log(line);
  const sum = (pick: (measure: Measure) => readonly [number, number]): [number, number] =>
    measures.reduce<[number, number]>((total, one) => [total[0] + pick(one)[0], total[1] + pick(one)[1]], [0, 0]);
  const [links, ids, turns] = [sum((one) => one.links), sum((one) => one.ids), sum((one) => one.turns)];
  console.log(
    JSON.stringify({
      pages: measures.reduce((total, one) => total + one.pages, 0),
      links: { gold: links[1], right: links[0] },
      people: { gold: ids[1], right: ids[0] },
      turns: { gold: turns[1], right: turns[0] },
      wrong: wrong.length,
    }),
  );
}

main();
