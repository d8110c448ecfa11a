// Whom the badge counts on real news pages, with every Belgian roster: `npm run -s eval:news [-- --verbose]`. A page whose index lists no
// full name of a roster person should light nothing; each alarm there is printed with its words. `--verbose` prints, for every page, each
// person who lights the badge with the words around the first mention, so that somebody can read whether it is that person.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildOverview, countForBadge } from '../domain/page/build-overview';
import type { Mention } from '../domain/page/schema';
import { compileNamesIndex } from '../domain/recognition/compile-index';
import { findMentions } from '../domain/recognition/find-mentions';
import { wordsOf } from '../domain/recognition/name-forms';
import { openNamesIndex } from '../domain/recognition/open-index';
import { readPages } from './eval-sites/gold';
import { openBlocks } from './eval-sites/open-page';
import { readRoster, readText, type RosterPerson } from './eval/rosters';

const DATA = join(process.cwd(), '..', 'shared', 'data');
const ROSTERS = ['be-chamber-56.popolo.json', 'be-regional-2020.popolo.json', 'be-wikidata.popolo.json'];

/** The rosters as one: who bears the same name is taken for the same person, as an officer would merge them. */
function readEverybody(): RosterPerson[] {
  const byName = new Map<string, RosterPerson>();
  let read = 0;
  for (const file of ROSTERS) {
    const roster = readRoster(join(DATA, 'rosters', file), read);
    read += roster.length;
    for (const person of roster) {
      const name = wordsOf(person.entry.name).map((word) => word.text).join(' '); // prettier-ignore
      if (!byName.has(name)) byName.set(name, person);
    }
  }
  return [...byName.values()];
}

/** Files of `full_name_hits.jsonl` in which no full name of anybody stands, and those in which one of these people does. */
function readHits(): Map<string, readonly string[]> {
  const lines = readText(join(DATA, 'pages', 'full_name_hits.jsonl'))
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const { file, hits } = JSON.parse(line) as { file: string; hits: { key: string }[] }; // an evaluation trusts its files
      return [file, hits.map((hit) => hit.key)];
    }),
  );
}

function main(): void {
  if (!existsSync(DATA)) {
    console.log('Skipped: the real pages (../shared/data) are not on this machine.');
    return;
  }
  const verbose = process.argv.includes('--verbose');
  const everybody = readEverybody();
  const byId = new Map(everybody.map(({ entry }) => [entry.id, entry.name]));
  const index = openNamesIndex(compileNamesIndex(everybody.map(({ entry }) => entry)).bytes);
  if (index === null) throw new Error('the index does not open');
  const hits = readHits();
  const known = new Set(everybody.map(({ entry }) => wordsOf(entry.name).map((word) => word.text).join(' '))); // prettier-ignore
  const sum = { pages: 0, withoutPeople: 0, falseAlarms: 0, badge: 0, onlyChrome: 0, chromeInBadge: 0, unclear: 0 };

  for (const page of readPages(DATA).filter(({ file }) => file.startsWith('news/'))) {
    const { facts, blocks } = openBlocks(DATA, page);
    const [language, ...others] = facts.languages;
    const only = language === undefined || others.length > 0 ? {} : { language };
    const mentions = findMentions(index, blocks, only);
    const overview = buildOverview({ facts, mentions: [...mentions], indexVersion: '' }, 1, {
      byIdentifier: () => null,
      bearsName: () => false,
    });
    const badge = countForBadge(overview);
    const lights = (mention: Mention) => mention.zone !== 'chrome' && mention.form !== 'metonymy';
    const lit = new Set(mentions.filter((one) => lights(one) && one.candidates.length === 1).map((one) => one.candidates[0])); // prettier-ignore
    const isNamed = (hits.get(page.file) ?? []).some((name) => known.has(name));
    sum.pages += 1;
    sum.badge += badge;
    sum.unclear += overview.unclear.length;
    sum.onlyChrome += overview.people.filter(({ relation }) => relation === 'chrome').length;
    if (badge !== lit.size) sum.chromeInBadge += 1;
    if (!isNamed) sum.withoutPeople += 1;
    if (!isNamed && badge > 0) sum.falseAlarms += 1;
    if (badge === 0 || (isNamed && !verbose)) continue;
    console.log(
      `\n${isNamed ? 'page' : 'ALARM'} ${page.file} (${facts.languages.join(',')}) badge ${badge}: ${facts.title}`,
    );
    for (const id of lit) {
      const mention = mentions.find((one) => lights(one) && one.candidates.length === 1 && one.candidates[0] === id);
      if (mention === undefined) continue;
      const text = blocks[mention.block]?.text ?? '';
      const around = `${text.slice(Math.max(0, mention.start - 70), mention.start)}[${text.slice(mention.start, mention.end)}]${text.slice(mention.end, mention.end + 50)}`;
      console.log(
        `  ${byId.get(id ?? '') ?? ''} (${mention.form}; ${mention.evidence.join(', ')}): …${around.replace(/\s+/gu, ' ')}…`,
      );
    }
  }
  console.log(`\n${JSON.stringify(sum)}`);
}

main();
