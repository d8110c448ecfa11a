import type { FeedCost } from './feed';
import type { Medians } from './in-page';
import type { ColdCost } from './in-page-cold';
import type { PaintCost } from './measure-painting';
import type { UsableTime } from './measure-usable';

const COLD_LIMITS: Readonly<Record<string, number>> = { '20 KB': 8, '200 KB': 16, '1 MB': 38, '5 MB': 110 };

/** Collects the figures, prints them with their goals, and as the last line all of them as one JSON object. */
export class Report {
  readonly #lines: string[] = [];
  readonly #figures: Record<string, number | null> = {};

  /** @param browser - Put before each key, for every browser but Chromium: `firefox.`. */
  constructor(private readonly browser: '' | 'firefox.' = '') {}

  /** One figure with its goal; `key` is stable (docs/recognition.md). */
  #add(
    key: string,
    label: string,
    value: number,
    goal: { readonly most?: number; readonly least?: number } | null,
    detail = '',
  ): void {
    const kept = goal === null || (value <= (goal.most ?? Infinity) && value >= (goal.least ?? -Infinity));
    const wanted = goal === null ? '' : goal.most === undefined ? `≥ ${goal.least ?? ''}` : `≤ ${goal.most}`;
    this.#figures[`${this.browser}${key}`] = Math.round(value * 1_000) / 1_000;
    this.#lines.push(
      `${kept ? ' ' : '✗'} ${label.padEnd(62)} ${value.toFixed(2).padStart(9)} ${wanted.padStart(8)}  ${detail}`,
    );
  }

  index(indexes: readonly { people: number; bytes: ArrayBuffer; ms: number }[]): void {
    for (const { people, bytes, ms } of indexes) {
      this.#add(
        `index.bytesPerPerson.${people}`,
        `index, bytes a person, ${people} people`,
        bytes.byteLength / people,
        people === 3_000 ? { most: 110 } : null,
        `compiled in ${ms.toFixed(0)} ms`,
      );
    }
  }

  recognitionSize(bytes: number): void {
    const how = 'bundled alone, minified: index, collecting, scanning, storage, sending';
    this.#add('bytes.recognition', 'recognition and messaging, KB', bytes / 1_024, { most: 25 }, how);
  }

  contentScriptSize(bytes: number): void {
    this.#add('bytes.contentScript', 'page.js of a production build, KB', bytes / 1_024, { most: 40 });
  }

  usable(time: UsableTime): void {
    this.#add(
      'usable.ms',
      'index usable, ms after script start, worker asleep',
      time.ms,
      { most: 25 },
      `storage answered after ${time.stored.toFixed(1)}; worker asleep and not called in ${time.asleep} of ${time.runs} runs`,
    );
  }

  steady(page: string, medians: Medians, rosters: readonly string[]): void {
    const { fold = 1, collect = 0, innerText = 1 } = medians;
    const key = page.replace(' ', '');
    this.#lines.push(
      `  ${page}: ${medians['characters'] ?? 0} characters, ${medians['elements'] ?? 0} elements; fold ${fold.toFixed(3)} ms, collect ${collect.toFixed(3)} ms`,
    );
    for (const [at, roster] of rosters.entries()) {
      const scan = medians[`scan${at}`] ?? 0;
      const goal = page === '5 MB' ? null : { most: roster === '50,000' ? 3.6 : 2.6 };
      this.#add(
        `scanPerFold.${key}.${roster.replace(',', '')}`,
        `scan ÷ fold, ${page}, ${roster} people`,
        scan / fold,
        page === 'own page' ? null : goal,
        `${scan.toFixed(3)} ms`,
      );
    }
    const first = medians['scan0'] ?? 1;
    const last = medians[`scan${rosters.length - 1}`] ?? 0;
    const flat: Readonly<Record<string, number>> = { '200 KB': 1.5, '1 MB': 1.35, '5 MB': 1.2 };
    if (rosters.length > 1)
      this.#add(`flat.${key}`, `50,000 ÷ 300 people, ${page}`, last / first, { most: flat[page] ?? 2 });
    const middle = medians[rosters.length > 1 ? 'scan1' : 'scan0'] ?? 0;
    this.#add(
      `readPerInnerText.${key}`,
      `collect + scan ÷ innerText, ${page}`,
      (collect + middle) / innerText,
      { most: page === '5 MB' ? 1.4 : 1 },
      `innerText ${innerText.toFixed(2)} ms`,
    );
  }

  peer(people: number, medians: Medians): void {
    const { ours = 1, regex = 0, firstSearch = 0 } = medians;
    this.#add(
      `regexPerScan.${people}`,
      `regular expression ÷ ours, 200 KB, ${people} people`,
      regex / ours,
      { least: people === 300 ? 3.5 : 5 },
      `${regex.toFixed(2)} ms; its first search ${firstSearch.toFixed(0)} ms`,
    );
  }

  cold(page: string, cost: ColdCost & { readonly start: number }): void {
    const key = page.replace(' ', '');
    const most = COLD_LIMITS[page];
    const detail = `open ${cost.open.toFixed(1)}, collect ${cost.collect.toFixed(1)}, scan ${cost.scan.toFixed(1)}; ${cost.mentions} mentions`;
    this.#add(
      `cold.${key}.ms`,
      `cold page, main-thread ms, ${page}`,
      cost.total,
      most === undefined ? null : { most },
      detail,
    );
    this.#add(
      `cold.${key}.longestSlice`,
      `cold page, longest slice ms, ${page}`,
      cost.longestSlice,
      { most: 12 },
      `${cost.slices} slices`,
    );
    if (page === '200 KB')
      this.#add('cold.moduleStart', 'module start, cold, ms (compiled whole)', cost.start, { most: 3 });
  }

  increment(medians: Medians): void {
    const { block = 0, rescan = 0 } = medians;
    this.#add('increment.ms', 'one changed block, ms', block, { most: 0.05 });
    this.#add('increment.cheaper', 'reading the page again ÷ one changed block', block === 0 ? 0 : rescan / block, {
      least: 15,
    });
  }

  feed(cost: FeedCost): void {
    const detail = `${cost.paragraphs} paragraphs in ${cost.flushes} flushes, ${cost.total.toFixed(1)} ms in all, the middle one ${cost.middle.toFixed(2)}; worst was number ${cost.worstAt + 1}`;
    this.#add('feed.worstFlush', 'a growing feed, worst flush, ms', cost.worst, { most: 2 }, detail);
    this.#add('feed.cheaper', 'reading the page 200 times ÷ following the feed', (cost.whole * 200) / cost.total, null);
  }

  painting(cost: PaintCost): void {
    this.#add(
      'paint.ms',
      `${cost.shown} marks shown, ms of task time`,
      cost.ms,
      { most: 8 },
      `${cost.registered} near the viewport, registered`,
    );
    this.#add('paint.registered', 'ranges registered of them', cost.registered, { most: 1_000 });
    this.#add('paint.nodesAdded', 'DOM nodes added', cost.nodesAdded, { most: 0 });
  }

  markJs(result: { ours: number; markJs: number; mentions: number; marked: number }): void {
    this.#add(
      'markJsPerOurs',
      'mark.js ÷ ours, 300 names, cold, painted, task time',
      result.markJs / result.ours,
      { least: 120 },
      `${result.markJs.toFixed(0)} ms for ${result.marked}, ours ${result.ours.toFixed(1)} ms for ${result.mentions}`,
    );
  }

  print(): void {
    console.log(`${'figure'.padEnd(64)} ${'value'.padStart(9)} ${'goal'.padStart(8)}`);
    for (const line of this.#lines) console.log(line);
    console.log(JSON.stringify(this.#figures));
  }
}
