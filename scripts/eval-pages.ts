// The main job on whole pages: whom the panel would list on a Chamber report, against the speakers that were labelled by
// hand. `npm run -s eval:pages -- [REPORT …]`, names of `../shared/data/pages` without ending; without any, all reports.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { buildOverview, countForBadge } from '../domain/page/build-overview';
import type { PersonId } from '../domain/person/schema';
import { bearsName } from '../domain/person/names';
import { compileNamesIndex } from '../domain/recognition/compile-index';
import { findMentions } from '../domain/recognition/find-mentions';
import { openNamesIndex } from '../domain/recognition/open-index';
import { readPages } from './eval-sites/gold';
import { openBlocks } from './eval-sites/open-page';
import { readRoster, readText } from './eval/rosters';

const DATA = join(process.cwd(), '..', 'shared', 'data');
const goldSchema = z.looseObject({
  docId: z.string(),
  speakers: z.array(z.looseObject({ personId: z.string().nullable() })),
});

interface Row {
  report: string;
  people: number;
  badge: number;
  unclear: number;
  goldSpeakers: number;
  speakersFound: number;
  /** Speakers besides the labelled ones: the gold labels members, the pages also let ministers speak. */
  notInGold: string;
  turns: number;
}

function main(): void {
  if (!existsSync(DATA)) {
    console.log('Skipped: the real pages (../shared/data) are not on this machine.');
    return;
  }
  const wanted = process.argv.slice(2);
  const roster = readRoster(join(DATA, 'rosters', 'be-chamber-56.popolo.json'));
  const bySourceId = new Map(roster.map(({ sourceId, entry }) => [sourceId, entry.id]));
  const byId = new Map(roster.map(({ entry }) => [entry.id, entry]));
  const index = openNamesIndex(compileNamesIndex(roster.map(({ entry }) => entry)).bytes);
  if (index === null) throw new Error('the index does not open');
  const gold = new Map(
    readText(join(DATA, 'transcripts', 'be-chamber-56.dev.jsonl.gz'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => goldSchema.parse(JSON.parse(line)))
      .map((document) => [document.docId, document.speakers]),
  );

  const rows = readPages(DATA).flatMap((page): Row[] => {
    const report = basename(page.file, '.html');
    const labelled = gold.get(report);
    if (labelled === undefined || (wanted.length > 0 && !wanted.includes(report))) return [];
    const { facts, blocks } = openBlocks(DATA, page);
    const mentions = findMentions(
      index,
      blocks,
      facts.languages[0] === undefined ? {} : { language: facts.languages[0] },
    );
    const overview = buildOverview({ facts, mentions: [...mentions], indexVersion: '' }, 1, {
      byIdentifier: () => null,
      bearsName: (personId: PersonId, name) => {
        const entry = byId.get(personId);
        return (
          entry !== undefined &&
          bearsName({ name: entry.name, otherNames: entry.otherNames.map((other) => ({ name: other })) }, name)
        );
      },
    });
    const found = new Set<string>(
      overview.people.filter((person) => person.turns > 0).map((person) => person.personId),
    );
    const expected = new Set(labelled.flatMap((speaker) => bySourceId.get(speaker.personId ?? '') ?? []));
    return [
      {
        report,
        people: overview.people.length,
        badge: countForBadge(overview),
        unclear: overview.unclear.length,
        goldSpeakers: expected.size,
        speakersFound: [...expected].filter((id) => found.has(id)).length,
        notInGold: [...found]
          .filter((id) => !expected.has(id))
          .map((id) => byId.get(id)?.name ?? id)
          .join(', '),
        turns: facts.turns.length,
      },
    ];
  });
  console.table(rows);
  const sum = (field: Exclude<keyof Row, 'report' | 'notInGold'>) => rows.reduce((total, row) => total + row[field], 0);
  console.log(
    JSON.stringify({
      reports: rows.length,
      goldSpeakers: sum('goldSpeakers'),
      speakersFound: sum('speakersFound'),
      turns: sum('turns'),
    }),
  );
}

main();
