import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { adviseOn } from '../../../domain/advice/advise-on';
import { CORRECTION_KINDS, type Correction } from '../../../domain/advice/correction';
import { factOf, type Fact } from '../../../domain/advice/fact';
import { factCorrectionSchema, readFact } from '../../../domain/advice/fact-correction';
import { scoreFramings } from '../../../domain/advice/score-framings';
import type { Advice, Pointer, Reason } from '../../../domain/advice/types';
import { FRAMINGS, type Framing } from '../../../domain/framing/framings';
import { DEFAULT_SETTINGS } from '../../../domain/settings/schema';
import {
  inventDossier,
  inventIssue,
  inventMembership,
  inventOrganization,
  inventRecord,
} from '../../support/invented-records';
import { TODAY } from './plain-input';
import { pick, randomInput, seededRandom } from './random-input';

const relevance = {
  public_health: 1,
  evidence: 0.8,
  rights: 0.7,
  governance: 0.5,
  rule_of_law: 0.6,
  local: 0.4,
  humanity: 0.4,
} as const;
const issue = inventIssue({ relevance });
const other = inventIssue({ relevance });

const [chamberId, chamber] = inventOrganization('Kamer van volksvertegenwoordigers', 'chamber');
const [councilId, council] = inventOrganization('Gemeenteraad van Lis', 'council');
const [cabinetId, cabinet] = inventOrganization('Federale regering', 'government');
const [partyId, party] = inventOrganization('Onze Lijst', 'party');
const survey = { survey: 'CHES', year: 2024, immigratePolicy: 9, immigrateDissent: 1 };
const organizations = new Map([
  [chamberId, chamber],
  [councilId, council],
  [cabinetId, cabinet],
  [partyId, { ...party, expertSurvey: survey }],
]);
const blank = inventDossier();
const personIds = [blank.person.id];

/** A doctor on the health committee, councillor and secretary of state, of a surveyed party, on whom one indication is noted. */
const dossier = inventDossier({
  person: { ...blank.person, professions: ['doctor'] },
  memberships: [
    inventMembership(chamberId, { committees: ['Gezondheid'], onBehalfOfId: partyId }),
    inventMembership(councilId, { role: 'gemeenteraadslid' }),
    inventMembership(cabinetId, { role: 'Staatssecretaris voor Begroting' }),
  ],
  organizations,
  tags: [inventRecord('tags', { personIds, issueIds: [], framing: 'governance', kind: 'works', date: '2026-11-01' })],
});

function withCorrections(fact: Fact, ...corrections: Correction[]) {
  return {
    ...dossier,
    factCorrections: [inventRecord('factCorrections', { personIds, issueIds: [], fact, corrections })],
  };
}

function advise(given: typeof dossier, on = issue): Advice {
  return adviseOn({ dossier: given, issue: on, settings: DEFAULT_SETTINGS, today: TODAY });
}

/** Framings under which a reason of this code stands. */
function framingsWith(advice: Advice, code: Reason['code']): Framing[] {
  return advice.ranking
    .filter(({ contributions }) => contributions.some(({ reason }) => reason.code === code))
    .map(({ framing }) => framing)
    .toSorted();
}

const pointsOf = (advice: Advice, framing: Framing, code: Reason['code']) =>
  advice.ranking.find((ranked) => ranked.framing === framing)?.contributions.find(({ reason }) => reason.code === code)
    ?.points;

/** Every fact of the dossier, with the framings it speaks to by the tables of METHOD.md C3. */
const FACTS: readonly [fact: Fact, code: Reason['code'], framings: readonly Framing[]][] = [
  ['profession:doctor', 'profession', ['evidence', 'public_health']],
  ['committee:health', 'committee', ['public_health']],
  ['mandate:municipal', 'mandate', ['local']],
  ['executive', 'executive', ['governance', 'humanity', 'rule_of_law']],
  ['party', 'party', ['evidence', 'governance', 'humanity', 'rights', 'rule_of_law']],
  [
    `material:${issue.id}`,
    'material',
    ['evidence', 'governance', 'humanity', 'local', 'public_health', 'rights', 'rule_of_law'],
  ],
];

describe.each(FACTS)('%s as a reason', (fact, code, framings) => {
  const elsewhere = fact.startsWith('material') ? framings : [];

  it('counts as long as nothing is noted against it', () => {
    expect(framingsWith(advise(dossier), code)).toEqual(framings);
  });

  it('outdated: counts on no issue', () => {
    const given = withCorrections(fact, { kind: 'outdated', date: '2026-11-19' });
    expect(framingsWith(advise(given), code)).toEqual([]);
    // The material on another issue is another fact.
    expect(framingsWith(advise(given, other), code)).toEqual(elsewhere);
  });

  it('not about this: still counts on another issue', () => {
    const given = withCorrections(fact, { kind: 'not_about_this', issueId: issue.id, date: '2026-11-19' });
    expect(framingsWith(advise(given), code)).toEqual([]);
    expect(framingsWith(advise(given, other), code)).toEqual(framings);
  });

  it('wrong framing: still counts for the others', () => {
    const [wrong = 'rights', ...others] = framings;
    const given = withCorrections(fact, { kind: 'wrong_framing', framing: wrong, date: '2026-11-19' });
    expect(framingsWith(advise(given), code)).toEqual(others);
  });

  it.each(CORRECTION_KINDS)('undone, %s leaves the advice as it was', (kind) => {
    const given = withCorrections(fact, {
      kind,
      ...(kind === 'wrong_framing' ? { framing: framings[0] } : {}),
      ...(kind === 'not_about_this' ? { issueId: issue.id } : {}),
      date: '2026-11-19',
      withdrawnOn: '2026-11-20',
    });
    expect(advise(given)).toEqual(advise(dossier));
  });
});

describe('what a corrected fact leaves standing', () => {
  it('executive office gives no points any more, and compassion is still no opener (METHOD.md A-53)', () => {
    const advice = advise(withCorrections('executive', { kind: 'outdated', date: '2026-11-19' }));
    expect(advice.neverFirst).toEqual(['humanity']);
    expect(advice.ask.side).toBe('office');
  });

  it('our material gives no points any more, and can still be offered', () => {
    const advice = advise(withCorrections(`material:${issue.id}`, { kind: 'outdated', date: '2026-11-19' }));
    expect(advice.excluded.map(({ framing }) => framing)).toEqual(
      advise(dossier).excluded.map(({ framing }) => framing),
    );
    expect(advice.ranking.map(({ framing }) => framing)).toContain('rights');
  });

  it('the others share the two points that fields may give together', () => {
    expect(pointsOf(advise(dossier), 'public_health', 'committee')).toBe(0.5);
    const given = withCorrections('profession:doctor', { kind: 'outdated', date: '2026-11-19' });
    expect(pointsOf(advise(given), 'public_health', 'committee')).toBe(1);
  });

  it('a fact of which nothing counts makes nothing known', () => {
    const alone = { ...dossier, tags: [], memberships: [] };
    expect(advise(alone).personMass).toBe(0.5);
    const struck = (framing: Framing): Correction => ({ kind: 'wrong_framing', framing, date: '2026-11-19' });
    const half = withCorrections('profession:doctor', struck('public_health'));
    expect(advise({ ...alone, factCorrections: half.factCorrections }).personMass).toBe(0.5);
    const whole = withCorrections('profession:doctor', struck('public_health'), struck('evidence'));
    expect(advise({ ...alone, factCorrections: whole.factCorrections }).personMass).toBe(0);
  });

  it('two records on one fact, written at once by two windows, hold together; one in the trash does not', () => {
    const [one] = withCorrections('profession:doctor', {
      kind: 'wrong_framing',
      framing: 'evidence',
      date: '2026-11-19',
    }).factCorrections;
    const [two] = withCorrections('profession:doctor', {
      kind: 'wrong_framing',
      framing: 'public_health',
      date: '2026-11-19',
    }).factCorrections;
    if (one === undefined || two === undefined) throw new Error('two records were made');
    expect(framingsWith(advise({ ...dossier, factCorrections: [one, two] }), 'profession')).toEqual([]);
    const trashed = { ...two, deletedAt: '2026-11-20T09:00:00.000Z' };
    expect(framingsWith(advise({ ...dossier, factCorrections: [one, trashed] }), 'profession')).toEqual([
      'public_health',
    ]);
  });
});

describe('the name of a fact', () => {
  it('comes from the reason it stands behind, and none from a record that carries its own corrections', () => {
    const pointers: readonly [Pointer, string | null][] = [
      [{ field: 'profession', value: 'doctor' }, 'profession:doctor'],
      [{ field: 'committee', value: 'health' }, 'committee:health'],
      [{ field: 'mandate', value: 'municipal' }, 'mandate:municipal'],
      [{ field: 'executive', value: 'executive' }, 'executive'],
      [{ rule: 'party' }, 'party'],
      [{ table: 'issues', id: issue.id }, `material:${issue.id}`],
      [{ table: 'stances', id: issue.id as never }, null],
      [{ table: 'tags', id: issue.id as never }, null],
    ];
    for (const [pointer, fact] of pointers) expect(factOf(pointer)).toBe(fact);
  });

  it('is read back into what it names', () => {
    expect(readFact('profession:doctor')).toEqual({ code: 'profession', profession: 'doctor' });
    expect(readFact('committee:family_youth')).toEqual({ code: 'committee', committee: 'family_youth' });
    expect(readFact('mandate:european')).toEqual({ code: 'mandate', mandate: 'european' });
    expect(readFact('executive')).toEqual({ code: 'executive' });
    expect(readFact('party')).toEqual({ code: 'party' });
    expect(readFact(`material:${issue.id}`)).toEqual({ code: 'material', issueId: issue.id });
  });

  it.each(['profession:astronaut', 'committee:', 'material:rights', 'stance', 'executive:1', ''])(
    'no record takes “%s”, and it would take nothing away',
    (unknown) => {
      const [record] = withCorrections('party', { kind: 'outdated', date: '2026-11-19' }).factCorrections;
      if (record === undefined) throw new Error('a record was made');
      const strange = { ...record, fact: unknown as Fact };
      expect(factCorrectionSchema.safeParse(record).success).toBe(true);
      expect(factCorrectionSchema.safeParse(strange).success).toBe(false);
      expect(advise({ ...dossier, factCorrections: [strange] })).toEqual(advise(dossier));
    },
  );
});

describe('what holds for every dossier', () => {
  const anyCorrection = fc.record({
    fact: fc.constantFrom(...FACTS.map(([fact]) => fact)),
    kind: fc.constantFrom(...CORRECTION_KINDS),
    framing: fc.constantFrom(...FRAMINGS),
    issueId: fc.constantFrom(issue.id, other.id),
  });

  it('corrections that were all withdrawn give the advice before them', () => {
    fc.assert(
      fc.property(fc.array(anyCorrection, { maxLength: 12 }), (made) => {
        const records = made.flatMap(
          ({ fact, ...correction }) =>
            withCorrections(fact, { ...correction, date: '2026-11-18', withdrawnOn: '2026-11-19' }).factCorrections,
        );
        expect(advise({ ...dossier, factCorrections: records })).toEqual(advise(dossier));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('with facts struck the shown reasons still add up, and what is struck is not among them', () => {
    const wrong: number[] = [];
    for (let run = 0; run < 500; run++) {
      const random = seededRandom(7_000_000 + run);
      const input = randomInput(random);
      const facts: Fact[] = [
        ...input.professions.map((profession): Fact => `profession:${profession}`),
        ...input.committees.map(({ value }): Fact => `committee:${value}`),
        'executive',
        'party',
        `material:${input.issue.id}`,
      ];
      const struck = pick(random, facts);
      const advice = scoreFramings({ ...input, struckFacts: new Map([[struck, { entirely: true, framings: [] }]]) });
      const adds = advice.ranking.every(
        ({ score, contributions }) =>
          Math.abs(contributions.reduce((sum, { points }) => sum + points, 0) - score) < 0.005,
      );
      const isGone = advice.ranking.every(({ contributions }) =>
        contributions.every(({ pointer, reason }) => reason.code === 'smaller' || factOf(pointer) !== struck),
      );
      if (!adds || !isGone) wrong.push(run);
    }
    expect(wrong).toEqual([]);
  });

  it('without corrections nothing changes', () => {
    for (let run = 0; run < 200; run++) {
      const input = randomInput(seededRandom(8_000_000 + run));
      expect(scoreFramings({ ...input, struckFacts: new Map(), isStanceCorrected: false })).toEqual(
        scoreFramings(input),
      );
    }
  });
});
