import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureChecked, readChecked, type CheckedScores } from './eval-sites/checked';
import { readGoldLinks, readGoldTurns, readPages } from './eval-sites/gold';
import { emptyMeasure, measureLinks, measureTurns, median, percent, type Measure } from './eval-sites/measure';
import { openPage } from './eval-sites/open-page';
import { emptyTally, tallyPage, type Tally } from './eval-sites/tally';
import { READERS } from '../sites/registry';

/**
 * Reads every saved page of `../shared/data/pages` and compares with the gold that comes with it: people linked by official id, and
 * speaker turns of the Chamber's and the Assemblée's reports. Prints a table per reader (real pages tried; facts right, wrong, missing), the
 * same by kind of page, the three slowest readers and, last, a line of JSON. `--wrong` names every fact that is not right.
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
  const tallies = new Map([...READERS.map(({ id }) => id), 'generic'].map((id) => [id, emptyTally(id)]));
  for (const page of readPages(data)) {
    const opened = openPage(data, page);
    const key = `${opened.facts.reader} / ${opened.facts.kind}`;
    const measure = measures.get(key) ?? emptyMeasure(key);
    measures.set(key, measure);
    const tally = tallies.get(opened.facts.reader) ?? emptyTally(opened.facts.reader);
    tallies.set(tally.reader, tally);
    tallyPage(tally, opened, {
      page,
      links: links.get(page.file),
      turns: turns.get(page.url),
      checked: checked.get(page.file),
    });
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
  printTallies([...tallies.values()]);
  const faults = [
    ...[...tallies.values()].flatMap(({ faults: found }) => found),
    ...rows.flatMap(({ wrong }) => wrong.filter((line) => line.includes(': link '))),
  ];
  printKinds(rows, facts, args.includes('--wrong') ? faults : []);
  printSlowest([...tallies.values()]);
  printFigures(rows, facts);
}

/** The value after a flag; `undefined` without it. */
function argumentOf(args: readonly string[], flag: string): string | undefined {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args[at + 1];
}

/** The facts of each reader that can be compared with something else: right, wrong, missing. */
function printTallies(tallies: readonly Tally[]): void {
  printTable(
    ['reader', 'real pages', 'facts compared', 'right', 'wrong', 'missing', 'out of date', 'median ms'],
    tallies.map((one) =>
      one.pages === 0
        ? [one.reader, '0', 'built from documented markup']
        : [
            one.reader,
            String(one.pages),
            String(one.right + one.wrong + one.missing),
            String(one.right),
            String(one.wrong),
            String(one.missing),
            String(one.outOfDate),
            median(one.ms).toFixed(0),
          ],
    ),
  );
  console.log('');
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** The same pages by kind, with what each kind is measured by. */
function printKinds(measures: readonly Measure[], facts: CheckedScores, faults: readonly string[]): void {
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
  printTable(head, rows);
  if (facts.title[1] > 0) {
    console.log(
      `News checked by hand: title ${percent(facts.title)}, date ${percent(facts.date)}, outlet ${percent(facts.outlet)}`,
    );
  }
  for (const line of faults) console.log(line);
}

/** Everything in one line of JSON. */
function printFigures(measures: readonly Measure[], facts: CheckedScores): void {
  const wrong = [...measures.flatMap((one) => one.wrong), ...facts.wrong];
  const sum = (pick: (measure: Measure) => readonly [number, number]): [number, number] =>
    measures.reduce<[number, number]>((total, one) => [total[0] + pick(one)[0], total[1] + pick(one)[1]], [0, 0]);
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
function printSlowest(tallies: readonly Tally[]): void {
  const slowest = tallies
    .filter(({ pages }) => pages > 0)
    .toSorted((a, b) => median(b.ms) - median(a.ms))
    .slice(0, 3);
  const named = slowest.map(
    ({ reader, pages, ms }) => `${reader} ${median(ms).toFixed(0)} ms (${String(pages)} pages)`,
  );
  console.log(`Slowest readers (median): ${named.join(', ')}`);
}

main();
