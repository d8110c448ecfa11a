import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../domain/advice/advise-on';
import type { Advice } from '../../domain/advice/types';
import type { Dossier } from '../../domain/person/dossier';
import { DEFAULT_SETTINGS } from '../../domain/settings/schema';
import { sampleWorkspace } from '../../samples';
import { ISSUE, PERSON, type IssueKey, type PersonKey } from '../../samples/ids';

function adviceFor(who: PersonKey, about: IssueKey, today: string): Advice {
  const workspace = sampleWorkspace(today);
  const person = workspace.people?.find((candidate) => candidate.id === PERSON[who]);
  const issue = workspace.issues?.find((candidate) => candidate.id === ISSUE[about]);
  if (person === undefined || issue === undefined) throw new Error(`no sample ${who} or ${about}`);
  const of = <Held extends { personIds: readonly string[] }>(records: readonly Held[] | undefined): Held[] =>
    (records ?? []).filter((record) => record.personIds.includes(person.id));
  const dossier: Dossier = {
    person,
    memberships: (workspace.memberships ?? []).filter((membership) => membership.personId === person.id),
    organizations: new Map((workspace.organizations ?? []).map((organization) => [organization.id, organization])),
    stances: of(workspace.stances),
    statements: of(workspace.statements),
    tags: of(workspace.tags),
    factCorrections: of(workspace.factCorrections),
    interactions: of(workspace.interactions),
    commitments: of(workspace.commitments),
    followUps: of(workspace.followUps),
  };
  return adviseOn({ dossier, issue, settings: DEFAULT_SETTINGS, today });
}

/** What an officer must read, whatever the day on which she loads the samples. */
interface Expected {
  readonly state: Advice['state'];
  readonly first: readonly string[];
  readonly avoid: readonly string[];
  readonly ask: string | null;
  readonly mode: string | null;
}

const CASES: readonly [title: string, who: PersonKey, about: IssueKey, expected: Expected][] = [
  [
    'an ally in the majority is asked to move lines for the child',
    'osei',
    'childDetention',
    { state: 'ranked', first: ['child'], avoid: [], ask: 'ideal', mode: 'mobilise' },
  ],
  [
    'an undecided entrepreneur hears of work and criteria, not of distress',
    'lambiot',
    'regularisation',
    { state: 'ranked', first: ['labour_economy'], avoid: ['humanity'], ask: 'reformist', mode: 'persuade' },
  ],
  [
    'a hostile former secretary gets figures and law, the smallest ask',
    'royer',
    'childDetention',
    {
      state: 'ranked',
      first: ['evidence', 'rule_of_law'],
      avoid: ['rights', 'humanity'],
      ask: 'minimal',
      mode: 'contain',
    },
  ],
  [
    'a secretary of state who quotes human rights is held to them and to the promise',
    'dewaelhens',
    'childDetention',
    { state: 'ranked', first: ['rights'], avoid: ['humanity'], ask: 'ideal', mode: 'persuade' },
  ],
  [
    'a doctor is spoken to as a doctor',
    'vandamme',
    'healthAccess',
    { state: 'ranked', first: ['public_health'], avoid: ['humanity'], ask: 'reformist', mode: 'persuade' },
  ],
  [
    'the joint line keeps the ask to a Flemish lawyer small',
    'jasperVanhoorne',
    'closedCentres',
    { state: 'ranked', first: ['rule_of_law'], avoid: ['humanity'], ask: 'minimal', mode: 'persuade' },
  ],
  [
    'nothing is said of a member nobody has met',
    'ferrand',
    'childDetention',
    { state: 'unknown', first: [], avoid: [], ask: null, mode: null },
  ],
  [
    'a position alone gives the general rule',
    'roobrouck',
    'childDetention',
    { state: 'generic', first: ['evidence', 'rule_of_law'], avoid: ['humanity'], ask: 'minimal', mode: 'contain' },
  ],
  [
    'an officer’s "never" is final',
    'ostyn',
    'childDetention',
    { state: 'ranked', first: ['rule_of_law'], avoid: ['child'], ask: 'ideal', mode: 'persuade' },
  ],
  [
    'an adviser wants a figure',
    'hertogs',
    'healthAccess',
    { state: 'ranked', first: ['evidence'], avoid: [], ask: 'reformist', mode: 'persuade' },
  ],
  [
    'an alderwoman speaks for her town',
    'elkeVanhoorne',
    'healthAccess',
    { state: 'ranked', first: ['local'], avoid: [], ask: 'ideal', mode: 'persuade' },
  ],
  [
    'a director of the administration wants things that work',
    'bastenier',
    'closedCentres',
    { state: 'ranked', first: ['governance'], avoid: ['humanity'], ask: 'minimal', mode: 'contain' },
  ],
];

describe.each(['2026-11-21', '2027-06-30', '2029-01-15'])('the advice on the samples, loaded on %s', (today) => {
  test.each(CASES)('%s', (_title, who, about, expected) => {
    const advice = adviceFor(who, about, today);
    expect({
      state: advice.state,
      first: advice.ranking.slice(0, expected.first.length).map(({ framing }) => framing),
      avoid: advice.avoid.map(({ framing }) => framing).toSorted(),
      ask: advice.ask.level,
      mode: advice.ask.mode,
    }).toEqual({ ...expected, avoid: expected.avoid.toSorted() });
  });
});

test('the broken word of a secretary of state is the lever, in her exact words', () => {
  const advice = adviceFor('dewaelhens', 'childDetention', '2026-11-21');
  const words = sampleWorkspace('2026-11-21').commitments?.find((promise) => promise.id === advice.lever)?.text;
  expect(words).toBe('Kinderen sluiten we niet op. Dat leggen we vast.');
});
