import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { readMembers, type Member } from './advise-members/read-members';
import { adviseOn } from '../domain/advice/advise-on';
import type { Advice } from '../domain/advice/types';
import type { Issue } from '../domain/issue/schema';
import { DEFAULT_SETTINGS } from '../domain/settings/schema';
import { ISSUE } from '../samples/ids';
import { sampleIssues } from '../samples/issues';
import { readText } from './eval/rosters';
import type { SheetRow } from '../domain/roster/sheet';

/**
 * The advice for real members from public facts alone: mandates, committees, the party's survey, votes.
 * `npm run -s advise:members -- [--roster FILE.popolo.json] [--votes FILE.csv] [--survey FILE.csv] [--issue health_access]
 * [--people 5] [--today YYYY-MM-DD]`; files default to `../shared/data`, and without them it says that it skips. The members are the
 * first of the roster by id. One JSON line a member, and a last line with the counts.
 */
function main(): void {
  const shared = join(process.cwd(), '../shared/data');
  const roster = argument('roster') ?? join(shared, 'rosters/be-chamber-56.popolo.json');
  if (!existsSync(roster)) {
    console.log(`Skipped: there is no roster at ${roster}.`);
    return;
  }
  const today = argument('today') ?? new Date().toISOString().slice(0, 10);
  const votes = argument('votes') ?? join(shared, 'positions/migration_votes_by_member.csv');
  const survey = argument('survey') ?? join(shared, 'positions/ches2024_be_fr_nl_lu_extract.csv');
  const issue = findIssue(argument('issue') ?? 'health_access');
  const count = Number(argument('people') ?? '5');
  const { members, notes } = readMembers({
    roster: readText(roster),
    votes: readSheet(votes, 'votes'),
    survey: readSheet(survey, 'survey'),
    surveyName: basename(survey),
    today,
  });
  for (const note of notes) console.error(note);
  const states: Record<Advice['state'], number> = { unknown: 0, generic: 0, ranked: 0 };
  for (const [index, member] of members.entries()) {
    const advice = adviseOn({ dossier: member.dossier, issue, settings: DEFAULT_SETTINGS, today });
    states[advice.state] += 1;
    if (index < count) console.log(JSON.stringify(lineOf(member, advice)));
  }
  console.log(JSON.stringify({ issue: issue.title.fr, today, members: members.length, ...states }));
}

/** What is there, what follows from it, and what is missing for advice on this person. */
function lineOf({ sourceId, dossier, votes }: Member, advice: Advice) {
  const { person, memberships } = dossier;
  const missing = [
    ...(dossier.stances.length === 0 ? ['a position on this issue with its source'] : []),
    ...(dossier.statements.length === 0 ? ['a dated statement'] : []),
    ...(dossier.interactions.length === 0 ? ['a meeting note'] : []),
    ...(dossier.tags.length === 0 ? ['an officer’s own indication'] : []),
    ...(person.professions.length === 0 ? ['a public profession'] : []),
    ...(memberships.every(({ committees }) => committees.length === 0) ? ['committees'] : []),
  ];
  return {
    id: sourceId,
    name: person.name,
    roles: [...new Set(memberships.flatMap(({ role }) => role ?? []))],
    committees: memberships.flatMap(({ committees }) => committees),
    votes: votes.length,
    votesWithTitle: votes.filter(({ title }) => title !== undefined).length,
    state: advice.state,
    confidence: advice.confidence,
    suggested: advice.suggested,
    ask: advice.ask.level,
    missing,
  };
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
