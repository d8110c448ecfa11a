import { describe, expect, it } from 'vitest';
import { parseExpertSurvey } from '../../../domain/roster/parse-expert-survey';
import { parseRollCalls } from '../../../domain/roster/parse-roll-calls';
import { planSurveys, type SurveyChoices } from '../../../domain/roster/plan-surveys';
import { planVotes, type VoterChoices } from '../../../domain/roster/plan-votes';
import type { Person } from '../../../domain/person/schema';
import type { Vote } from '../../../domain/person/vote';
import type { DraftOf } from '../../../domain/records';
import { inventOrganization, inventRecord } from '../../support/invented-records';

const figures = { immigrate_policy: '7', immigrate_dissent: '2' };
const survey = { survey: 'CHES', year: 2024, immigratePolicy: 7, immigrateDissent: 2 };

function partiesOf(...rows: { country: string; party: string }[]) {
  const parsed = parseExpertSurvey(
    rows.map((row) => ({ ...row, ...figures })),
    { name: 'CHES', year: 2024 },
  );
  if (!parsed.ok) throw new Error('the rows are a survey');
  return parsed.value.parties;
}

describe('a survey to take over', () => {
  const [, ours] = inventOrganization('Parti du Quai', 'party');

  it('is written on the party that bears the name, and changes nothing the second time', () => {
    const parties = partiesOf({ country: 'be', party: 'PARTI DU QUAI' }, { country: 'be', party: 'Nobody here' });
    const plan = planSurveys(parties, [ours]);
    expect(plan.writes).toEqual([{ organizationId: ours.id, name: 'Parti du Quai', rev: 1, survey, before: null }]);
    expect(plan.unknown.map(({ party }) => party)).toEqual(['Nobody here']);
    const again = planSurveys(parties, [{ ...ours, expertSurvey: survey }]);
    expect([again.writes, again.unchanged]).toEqual([[], 1]);
  });

  it('does not replace a later one', () => {
    const later = { ...survey, year: 2028 };
    const plan = planSurveys(partiesOf({ country: 'be', party: 'Parti du Quai' }), [{ ...ours, expertSurvey: later }]);
    expect([plan.writes, plan.keptLater]).toEqual([[], [{ name: 'Parti du Quai', year: 2028 }]]);
  });

  it('asks which of two claimants is meant, and one answer settles both', () => {
    const parties = partiesOf({ country: 'be', party: 'Parti du Quai' }, { country: 'fr', party: 'Parti du Quai' });
    const plan = (choices: SurveyChoices) => planSurveys(parties, [ours], choices);
    expect(plan(new Map()).writes).toEqual([]);
    expect(plan(new Map()).questions.map(({ key, candidates }) => [key, candidates])).toEqual([
      ['be|Parti du Quai', [{ id: ours.id, name: 'Parti du Quai' }]],
      ['fr|Parti du Quai', [{ id: ours.id, name: 'Parti du Quai' }]],
    ]);
    const settled = plan(new Map([['fr|Parti du Quai', ours.id]]));
    expect(settled.questions).toEqual([]);
    expect(settled.writes).toHaveLength(1);
    expect(settled.unknown.map(({ country }) => country)).toEqual(['be']);
  });
});

const row = { vote_key: '56-11-3', date: '2025-07-10', dossier: '912', title: 'Projet de loi', vote: 'yes' };

function person(name: string, identifier?: string, changes: Partial<DraftOf<'people'>> = {}): Person {
  return inventRecord('people', {
    name,
    otherNames: [],
    kind: 'politician',
    languages: [],
    professions: [],
    identifiers: identifier === undefined ? [] : [{ scheme: 'dekamer.be-key', identifier }],
    contactDetails: [],
    links: [],
    ...changes,
  });
}

function plan(
  rows: Record<string, string>[],
  people: readonly Person[],
  { votes = [], choices = new Map() }: { votes?: readonly Vote[]; choices?: VoterChoices } = {},
) {
  const parsed = parseRollCalls(rows.map((given) => ({ ...row, ...given })));
  if (!parsed.ok) throw new Error('the rows are votes');
  return planVotes(parsed.value.votes, { people, votes }, 'votes.csv', choices);
}

describe('votes to import', () => {
  it('belong to the official id, whatever name the sheet writes', () => {
    const jan = person('Jan Peeters', '01234');
    const { writes } = plan([{ personId: 'be-chamber:01234', name: 'J. Peeters' }], [jan]);
    expect(writes).toEqual([
      {
        current: null,
        vote: {
          personId: jan.id,
          voteKey: '56-11-3',
          date: '2025-07-10',
          ballot: 'yes',
          title: 'Projet de loi',
          documentNumber: '56-912',
          source: 'votes.csv',
        },
      },
    ]);
  });

  it('belong to nobody when the name is right and the official id is another', () => {
    const { writes, unknown } = plan(
      [{ personId: 'be-chamber:05555', name: 'Jan Peeters' }],
      [person('Jan Peeters', '01234')],
    );
    expect([writes, unknown]).toEqual([[], ['Jan Peeters']]);
  });

  it('are found by name without accents, also by another name of the person', () => {
    const people = [
      person('Élodie Vandamme'),
      person('Jan Peeters', undefined, { otherNames: [{ name: 'Peeters Jan' }] }),
    ];
    const { added, unknown } = plan([{ name: 'Elodie VANDAMME' }, { name: 'Peeters Jan' }], people);
    expect([added, unknown]).toEqual([2, []]);
  });

  it('count once for a person whom the sheet names in two ways in one vote', () => {
    const jan = person('Jan Peeters', '01234');
    const { writes, rollCalls } = plan(
      [{ name: 'Jan Peeters' }, { personId: 'be-chamber:01234', name: 'J. Peeters', vote: 'no' }],
      [jan],
    );
    expect(writes.map(({ vote }) => vote.ballot)).toEqual(['yes']);
    expect(rollCalls.map(({ ballots }) => ballots)).toEqual([1]);
  });

  it('keep no more of a long file name than a vote can hold', () => {
    const parsed = parseRollCalls([{ ...row, name: 'Jan Peeters' }]);
    if (!parsed.ok) throw new Error('the rows are votes');
    const known = { people: [person('Jan Peeters')], votes: [] };
    const { writes } = planVotes(parsed.value.votes, known, 'v'.repeat(400));
    expect(writes[0]?.vote.source).toHaveLength(300);
  });

  it('are asked about when two people bear the name', () => {
    const people = [person('Jan Peeters'), person('Jan Peeters')];
    const asked = plan([{ name: 'Jan Peeters' }], people);
    expect(asked.questions.map(({ name, candidates }) => [name, candidates.length])).toEqual([['Jan Peeters', 2]]);
    expect(asked.writes).toEqual([]);
    const [first] = people;
    const answered = plan([{ name: 'Jan Peeters' }], people, {
      choices: new Map([['Jan Peeters', first?.id ?? 'none']]),
    });
    expect(answered.writes.map(({ vote }) => vote.personId)).toEqual([first?.id]);
    expect(plan([{ name: 'Jan Peeters' }], people, { choices: new Map([['Jan Peeters', 'none']]) }).unknown).toEqual([
      'Jan Peeters',
    ]);
  });

  it('change nothing the second time, change what the sheet corrects, and leave removed ones removed', () => {
    const jan = person('Jan Peeters');
    const [write] = plan([{ name: 'Jan Peeters' }], [jan]).writes;
    if (write === undefined) throw new Error('one vote is planned');
    const kept = inventRecord('votes', write.vote);
    const again = plan([{ name: 'Jan Peeters' }], [jan], { votes: [kept] });
    expect([again.writes, again.unchanged]).toEqual([[], 1]);
    const corrected = plan([{ name: 'Jan Peeters', vote: 'no' }], [jan], { votes: [kept] });
    expect([corrected.added, corrected.changed, corrected.writes[0]?.current]).toEqual([0, 1, { id: kept.id, rev: 1 }]);
    const removed = plan([{ name: 'Jan Peeters', vote: 'no' }], [jan], {
      votes: [{ ...kept, deletedAt: '2026-11-02T09:00:00.000Z' }],
    });
    expect([removed.writes, removed.unchanged]).toEqual([[], 1]);
  });
});
