import { describe, expect, it } from 'vitest';
import { chooseSpeaker } from '../../../domain/advice/choose-speaker';
import type { Correction } from '../../../domain/advice/correction';
import type { Fact } from '../../../domain/advice/fact';
import { rankRecommendations } from '../../../domain/advice/relevant-recommendations';
import { listenerOf, readStandingRemit } from '../../../domain/advice/standing-facts';
import type { Speaker } from '../../../domain/issue/speaker';
import {
  inventDossier,
  inventIssue,
  inventMembership,
  inventOrganization,
  inventRecommendation,
  inventRecord,
} from '../../support/invented-records';

const today = '2026-11-20';
const care = inventIssue();
const work = inventIssue();
const [chamberId, chamber] = inventOrganization('Kamer van volksvertegenwoordigers', 'chamber');
const [councilId, council] = inventOrganization('Gemeenteraad van Lis', 'council');
const [cabinetId, cabinet] = inventOrganization('Federale regering', 'government');
const blank = inventDossier();
const personIds = [blank.person.id];
const member = inventDossier({
  person: { ...blank.person, professions: ['doctor'] },
  memberships: [
    inventMembership(chamberId, { committees: ['Gezondheid'] }),
    inventMembership(councilId, { role: 'gemeenteraadslid' }),
  ],
  organizations: new Map([
    [chamberId, chamber],
    [councilId, council],
    [cabinetId, cabinet],
  ]),
});

function struck(fact: Fact, correction: Omit<Correction, 'date'>, dossier = member) {
  const corrections = [{ ...correction, date: '2026-11-19' }];
  return {
    ...dossier,
    factCorrections: [inventRecord('factCorrections', { personIds, issueIds: [], fact, corrections })],
  };
}

describe('who speaks, after a profession was struck as a reason', () => {
  const doctor: Speaker = { name: 'Dr Fauvel', framings: ['public_health'], profession: 'doctor', languages: ['fr'] };
  const economist: Speaker = {
    name: 'Lievrouw',
    framings: ['public_health'],
    profession: 'economist',
    languages: ['fr'],
  };
  const codes = (dossier: typeof member, on = care) =>
    chooseSpeaker([doctor, economist], 'public_health', listenerOf(dossier, on.id, 'public_health'))?.reasons.map(
      ({ code }) => code,
    );

  it('a colleague as long as nothing is noted, none once it is outdated', () => {
    expect(codes(member)).toEqual(['colleague', 'speaks_language']);
    expect(codes(struck('profession:doctor', { kind: 'outdated' }))).toEqual(['speaks_language']);
  });

  it('not about this issue: a colleague on another one', () => {
    const given = struck('profession:doctor', { kind: 'not_about_this', issueId: care.id });
    expect(codes(given)).toEqual(['speaks_language']);
    expect(codes(given, work)).toEqual(['colleague', 'speaks_language']);
  });

  it('a wrong framing takes the colleague away for that framing only', () => {
    expect(codes(struck('profession:doctor', { kind: 'wrong_framing', framing: 'public_health' }))).toEqual([
      'speaks_language',
    ]);
    expect(codes(struck('profession:doctor', { kind: 'wrong_framing', framing: 'evidence' }))).toEqual([
      'colleague',
      'speaks_language',
    ]);
  });

  it('undone, the colleague is back', () => {
    expect(codes(struck('profession:doctor', { kind: 'outdated', withdrawnOn: '2026-11-20' }))).toEqual([
      'colleague',
      'speaks_language',
    ]);
  });
});

describe('what a person can move, after it was struck as a reason', () => {
  const read = (dossier: typeof member, issueIds = [care.id]) => readStandingRemit(dossier, issueIds, today);

  it('a committee and a mandate count until they are struck', () => {
    expect(read(member)).toEqual({ remits: ['health'], levels: ['federal', 'local'] });
    expect(read(struck('committee:health', { kind: 'outdated' }))).toEqual({
      remits: [],
      levels: ['federal', 'local'],
    });
    expect(read(struck('mandate:municipal', { kind: 'outdated' }))).toEqual({
      remits: ['health'],
      levels: ['federal'],
    });
  });

  it('a wrong framing, or a correction undone, leaves them', () => {
    expect(read(struck('committee:health', { kind: 'wrong_framing', framing: 'public_health' })).remits).toEqual([
      'health',
    ]);
    expect(read(struck('committee:health', { kind: 'outdated', withdrawnOn: '2026-11-20' })).remits).toEqual([
      'health',
    ]);
  });

  it('not about one of two issues: it still moves what is about both', () => {
    const given = struck('committee:health', { kind: 'not_about_this', issueId: care.id });
    expect(read(given).remits).toEqual([]);
    expect(read(given, [care.id, work.id]).remits).toEqual(['health']);
  });

  it('an office that is over takes its portfolio along, and leaves the seat', () => {
    const minister = {
      ...member,
      memberships: [...member.memberships, inventMembership(cabinetId, { role: 'Minister van Asiel en Migratie' })],
    };
    expect(read(minister).remits).toEqual(['health', 'asylum_migration']);
    expect(read(struck('executive', { kind: 'outdated' }, minister)).remits).toEqual(['health']);
  });
});

describe('which recommendation fits', () => {
  const general = inventRecommendation(care.id);
  const ofHealth = inventRecommendation(care.id, { remits: ['health'] });
  const rank = (dossier: typeof member) =>
    rankRecommendations({
      recommendations: [general, ofHealth],
      issues: [care],
      dossier,
      matches: [{ issueId: care.id, score: 8, reasons: [] }],
      language: 'fr',
      today,
    });

  it('a struck committee gives no reason any more', () => {
    const codesOf = (dossier: typeof member) =>
      rank(dossier)
        .find(({ recommendation }) => recommendation.id === ofHealth.id)
        ?.reasons.map(({ code }) => code);
    expect(rank(member)[0]?.recommendation.id).toBe(ofHealth.id);
    expect(codesOf(member)).toContain('remit');
    expect(codesOf(struck('committee:health', { kind: 'outdated' }))).not.toContain('remit');
  });

  it('an exchange noted as not about the issue is no ask left unanswered on it', () => {
    const letter = inventRecord('interactions', {
      personIds,
      issueIds: [care.id],
      channel: 'letter',
      direction: 'out',
      date: '2026-10-01',
      summary: 'Brief over de wachttijden.',
      asked: 'Cijfers per centrum.',
      ourSide: [],
      tried: [],
    });
    const codesWith = (corrections: Correction[]) =>
      rank({ ...member, interactions: [{ ...letter, corrections }] }).flatMap(({ reasons }) =>
        reasons.map(({ code }) => code),
      );
    expect(codesWith([])).toContain('unanswered');
    expect(codesWith([{ kind: 'not_about_this', issueId: care.id, date: '2026-11-19' }])).not.toContain('unanswered');
  });
});
