import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordSchemas, TABLE_NAMES } from '../../domain/records';
import { sampleWorkspace } from '../../samples';

const TODAY = '2026-11-20';
const workspace = sampleWorkspace(TODAY);
const people = workspace.people ?? [];
const issues = workspace.issues ?? [];
const recommendations = workspace.recommendations ?? [];

describe('the sample workspace', () => {
  it('holds records that every schema accepts, all marked as samples', () => {
    for (const table of TABLE_NAMES) {
      for (const record of workspace[table] ?? []) {
        expect(recordSchemas[table].safeParse(record).error, `${table} ${record.id}`).toBeUndefined();
        expect(record.sample, `${table} ${record.id}`).toBe(true);
      }
    }
  });

  it('gives every record its own id, the same on every day', () => {
    const ids = TABLE_NAMES.flatMap((table) => (workspace[table] ?? []).map((record) => record.id));
    expect(new Set(ids).size).toBe(ids.length);
    const later = sampleWorkspace('2031-02-28');
    expect(TABLE_NAMES.flatMap((table) => (later[table] ?? []).map((record) => record.id))).toEqual(ids);
  });

  it('points only at records that exist', () => {
    const all = new Set<string>(TABLE_NAMES.flatMap((table) => (workspace[table] ?? []).map((record) => record.id)));
    const pointed: [place: string, id: string | undefined][] = TABLE_NAMES.flatMap((table) =>
      (workspace[table] ?? []).flatMap((record) =>
        [
          ...('personIds' in record ? record.personIds : []),
          ...('issueIds' in record ? record.issueIds : []),
          ...('evidenceIds' in record ? record.evidenceIds : []),
          ...('interactionId' in record ? [record.interactionId] : []),
          ...('worksFor' in record ? [record.worksFor] : []),
          ...('parentId' in record ? [record.parentId] : []),
          ...('personId' in record ? [record.personId] : []),
          ...('organizationId' in record ? [record.organizationId] : []),
          ...('onBehalfOfId' in record ? [record.onBehalfOfId] : []),
        ].map((id): [string, string | undefined] => [`${table} ${record.id}`, id]),
      ),
    );
    expect(pointed.length).toBeGreaterThan(300);
    expect(pointed.filter(([, id]) => id !== undefined && !all.has(id))).toEqual([]);
  });

  it('has every text of issues, recommendations and evidence in French, Dutch and English', () => {
    const texts = [
      ...issues.flatMap((issue) => [issue.title, issue.summary, ...Object.values(issue.asks)]),
      ...recommendations.flatMap((recommendation) => [
        recommendation.title,
        recommendation.text,
        ...Object.values(recommendation.asks),
        ...Object.values(recommendation.arguments),
        ...recommendation.objections.flatMap(({ objection, answer }) => [objection, answer]),
      ]),
      ...(workspace.evidence ?? []).flatMap((evidence) => [evidence.title, evidence.doesNotProve]),
    ];
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      expect([text?.fr, text?.nl, text?.en].every((words) => words !== undefined && words.length > 2)).toBe(true);
    }
  });

  it('says of every source that it is invented and what it does not prove', () => {
    for (const evidence of workspace.evidence ?? []) {
      expect(evidence.source).toMatch(/exemple|inventé/iu);
      expect(evidence.doesNotProve.fr).toBeTruthy();
    }
  });

  it('is as large and as varied as the brief of an officer', () => {
    expect(people.length).toBeGreaterThanOrEqual(14);
    expect(issues).toHaveLength(4);
    expect(recommendations).toHaveLength(10);
    expect(recommendations.filter((recommendation) => recommendation.doNotRaise)).toHaveLength(1);
    expect(workspace.evidence?.length).toBeGreaterThanOrEqual(20);
    expect(workspace.statements?.length).toBeGreaterThanOrEqual(40);
    expect(workspace.interactions?.length).toBeGreaterThanOrEqual(25);
    expect(new Set(workspace.evidence?.map((evidence) => evidence.kind)).size).toBe(8);
    expect(new Set(workspace.interactions?.map((exchange) => exchange.direction))).toEqual(new Set(['in', 'out']));
    expect(new Set(workspace.commitments?.map((promise) => promise.status))).toEqual(
      new Set(['open', 'kept', 'broken']),
    );
  });

  it('has two people who share a surname, one nobody has met and one known by a position only', () => {
    expect(people.filter((person) => person.familyName === 'Vanhoorne')).toHaveLength(2);
    const records = [
      ...(workspace.statements ?? []),
      ...(workspace.interactions ?? []),
      ...(workspace.commitments ?? []),
      ...(workspace.tags ?? []),
    ];
    const heldOn = (name: string) => {
      const id = people.find((person) => person.familyName === name)?.id;
      return records.filter((record) => id !== undefined && record.personIds.includes(id)).length;
    };
    const positionsOf = (name: string) => {
      const id = people.find((person) => person.familyName === name)?.id;
      return (workspace.stances ?? []).filter((stance) => id !== undefined && stance.personIds.includes(id)).length;
    };
    expect([heldOn('Ferrand'), positionsOf('Ferrand')]).toEqual([0, 0]);
    expect(heldOn('Roobrouck')).toBe(0);
    expect(positionsOf('Roobrouck')).toBeGreaterThan(0);
  });

  it('dates words and exchanges before the day on which it is loaded', () => {
    for (const record of [...(workspace.statements ?? []), ...(workspace.interactions ?? [])]) {
      expect(record.date !== undefined && record.date <= TODAY).toBe(true);
    }
  });

  it('writes of people, never of « migrants » or « clandestins »', () => {
    expect(JSON.stringify(workspace)).not.toMatch(/\b(migrants|clandestins?|illegalen|illegals)\b/iu);
  });
});

const ROSTERS = resolve(import.meta.dirname, '../../../shared/data/rosters');

const rosters = existsSync(ROSTERS) ? readdirSync(ROSTERS) : [];
const without = rosters.length > 0 ? '' : ' (LEFT OUT: no real rosters beside the repository)';

it(`gives no sample person the name of a real politician${without}`, () => {
  if (without !== '') console.log('Left out: sample names are not compared with real ones, there are no rosters here.');
  const real = new Set(rosters.flatMap((file) => namesIn(resolve(ROSTERS, file)).map(fold)));
  const names = people.flatMap((person) => [person.name, ...person.otherNames.map((other) => other.name)]);
  expect(names.filter((name) => real.has(fold(name)))).toEqual([]);
  expect(real.size > 1_000).toBe(rosters.length > 0);
});

function namesIn(path: string): string[] {
  const bytes = readFileSync(path);
  const roster = JSON.parse(String(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)) as {
    persons: { name: string; other_names?: { name: string }[] }[];
  }; // Popolo files kept beside the repository, read for names only
  return roster.persons.flatMap((person) => [person.name, ...(person.other_names ?? []).map((other) => other.name)]);
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
