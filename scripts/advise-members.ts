import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { describeMember, printFacts } from './advise-members/print-facts';
import { readAppearances, readSeats } from './advise-members/read-facts';
import { readMembers } from './advise-members/read-members';
import { restsOnPostsOnly } from '../domain/advice/rests-on-posts';
import { adviseOn } from '../domain/advice/advise-on';
import type { Advice } from '../domain/advice/types';
import type { Issue } from '../domain/issue/schema';
import { civilDateOf } from '../domain/shared/dates';
import { DEFAULT_SETTINGS } from '../domain/settings/schema';
import { ISSUE } from '../samples/ids';
import { sampleIssues } from '../samples/issues';
import { readText } from './eval/rosters';
import type { SheetRow } from '../domain/roster/sheet';

/**
 * The advice for real members from public facts alone: mandates, committees, the party's survey, votes, appearances.
 * `npm run -s advise:members -- [--roster FILE.popolo.json] [--votes FILE.csv] [--survey FILE.csv] [--pages FOLDER]
 * [--reports FILE.jsonl.gz] [--issue health_access] [--people 5] [--today YYYY-MM-DD] [--json]`; files default to `../shared/data`, and
 * without them it says that it skips. Members on the committee for health come first, then those with known committees, then by id.
 */
function main(): void {
  const shared = join(process.cwd(), '../shared/data');
  const roster = argument('roster') ?? join(shared, 'rosters/be-chamber-56.popolo.json');
  if (!existsSync(roster)) {
    console.log(`Skipped: there is no roster at ${roster}.`);
    return;
  }
  const today = argument('today') ?? civilDateOf(new Date().toISOString());
  const votes = argument('votes') ?? join(shared, 'positions/migration_votes_by_member.csv');
  const survey = argument('survey') ?? join(shared, 'positions/ches2024_be_fr_nl_lu_extract.csv');
  const issue = findIssue(argument('issue') ?? 'health_access');
  const count = Number(argument('people') ?? '5');
  const appearances = readAppearances(argument('reports') ?? join(shared, 'transcripts/be-chamber-56.dev.jsonl.gz'));
  const { members, notes } = readMembers({
    roster: readText(roster),
    votes: readSheet(votes, 'votes'),
    survey: readSheet(survey, 'survey'),
    surveyName: basename(survey),
    today,
    seats: readSeats(argument('pages') ?? join(shared, 'pages/parliament/dekamer/members')),
  });
  for (const note of notes) console.error(note);
  const states: Record<Advice['state'], number> = { unknown: 0, generic: 0, ranked: 0 };
  let postsOnly = 0;
  const advised = members.map((member) => {
    const advice = adviseOn({ dossier: member.dossier, issue, settings: DEFAULT_SETTINGS, today });
    states[advice.state] += 1;
    postsOnly += Number(restsOnPostsOnly(advice));
    return describeMember(member, advice, appearances.get(member.dossier.person.name) ?? []);
  });
  const shown = advised.toSorted((a, b) => b.relevance - a.relevance).slice(0, count);
  const isJson = process.argv.includes('--json');
  if (!isJson) console.log(`${issue.title.fr ?? ''}: what public facts allow to say, ${today}\n`);
  for (const facts of shown) console.log(isJson ? JSON.stringify(facts) : printFacts(facts));
  if (!isJson) console.log(sentenceOf(states, members.length, postsOnly));
  console.log(JSON.stringify({ issue: issue.title.fr, today, members: members.length, ...states, postsOnly }));
}

function sentenceOf(
  { unknown, generic, ranked }: Record<Advice['state'], number>,
  members: number,
  postsOnly: number,
): string {
  return `Of ${members} members: not enough is known of ${unknown}, a general rule for ${generic}, a first guess for ${ranked}, for ${postsOnly} of them from posts alone.`;
}

function findIssue(name: string): Issue {
  const id = ISSUE[camelCase(name) as keyof typeof ISSUE]; // checked below
  const issue = sampleIssues().find((found) => found.id === id);
  if (issue !== undefined) return issue;
  console.error(`No issue "${name}"; there are: ${Object.keys(ISSUE).join(', ')}`);
  return process.exit(2);
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

function readSheet(path: string, what: string): readonly SheetRow[] {
  if (!existsSync(path)) {
    console.error(`Skipped: there is no file of ${what} at ${path}.`);
    return [];
  }
  return Papa.parse<SheetRow>(readFileSync(path, 'utf8'), { header: true }).data;
}

function argument(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
}

main();
