import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../domain/advice/advise-on';
import type { Correction } from '../../../domain/advice/correction';
import { describeStance } from '../../../domain/brief/describe-record';
import { findStandingStance, isStanceCorrected } from '../../../domain/issue/standing-stance';
import type { StanceValue } from '../../../domain/issue/schema';
import { DEFAULT_SETTINGS } from '../../../domain/settings/schema';
import { inventDossier, inventIssue, inventRecord } from '../../support/invented-records';
import { TODAY } from './plain-input';

const issue = inventIssue();
const { person } = inventDossier();
const personIds = [person.id];

const stance = (value: StanceValue, date: string, ...corrections: Correction[]) =>
  inventRecord('stances', { personIds, issueIds: [issue.id], value, date, source: 'Réunion', corrections });
const advise = (...stances: ReturnType<typeof stance>[]) =>
  adviseOn({ dossier: inventDossier({ person, stances }), issue, settings: DEFAULT_SETTINGS, today: TODAY });

const outdated: Correction = { kind: 'outdated', date: '2026-11-19' };
const elsewhere: Correction = { kind: 'not_about_this', issueId: issue.id, date: '2026-11-19' };

describe('a position that an officer corrected', () => {
  it.each([
    ['outdated', outdated],
    ['not about this', elsewhere],
  ])('%s: gives neither points nor an ask, and the step says why', (_name, correction) => {
    const advice = advise(stance(-2, '2026-10-01', correction));
    expect(advice.state).toBe('unknown');
    expect(advice.mass).toBe(0);
    expect(advice.ask.level).toBeNull();
    expect(advice.ask.steps).toEqual([{ code: 'stance_corrected' }]);
    expect(advise().ask.steps).toEqual([{ code: 'no_stance' }]);
  });

  it('wrong framing: its points for that framing go, the others and the ask stay', () => {
    const advice = advise(stance(-2, '2026-10-01', { kind: 'wrong_framing', framing: 'evidence', date: '2026-11-19' }));
    const codes = (framing: string) =>
      advice.ranking.find((ranked) => ranked.framing === framing)?.contributions.map(({ reason }) => reason.code) ?? [];
    expect(codes('evidence')).not.toContain('stance');
    const avoided = advice.avoid.map(({ framing }) => framing);
    expect(avoided).toContain('humanity');
    expect(advice.ask.level).toBe('minimal');
    expect(advice.ask.mode).toBe('contain');
  });

  it('undone, it counts as before', () => {
    const before = advise(stance(0, '2026-10-01'));
    const after = advise(stance(0, '2026-10-01', { ...outdated, withdrawnOn: '2026-11-20' }));
    expect({ ...after, ranking: after.ranking.map(({ framing, score }) => [framing, score]) }).toEqual({
      ...before,
      ranking: before.ranking.map(({ framing, score }) => [framing, score]),
    });
  });

  it('outdated, it does not bring back an older one; not about this, the older one stands', () => {
    const older = stance(2, '2025-01-01');
    expect(advise(older, stance(0, '2026-10-01', outdated)).ask.level).toBeNull();
    expect(advise(older, stance(0, '2026-10-01', elsewhere)).ask.level).toBe('ideal');
  });

  it('a newer one, noted since, stands', () => {
    const newer = stance(1, '2026-11-20');
    expect(findStandingStance([stance(-2, '2026-10-01', outdated), newer], [issue.id], TODAY)).toBe(newer);
  });

  it('is not told in a brief as where the person stands', () => {
    const dossier = inventDossier({ person, stances: [stance(-2, '2026-10-01', outdated)] });
    expect(describeStance({ dossier, issue, today: TODAY } as never)).toMatchObject({ value: null });
  });

  it('not about another issue, it stands on its own', () => {
    const other = inventIssue();
    const standing = stance(1, '2026-10-01', { ...elsewhere, issueId: other.id });
    expect(findStandingStance([standing], [issue.id], TODAY)).toBe(standing);
    expect(isStanceCorrected([standing], issue.id)).toBe(false);
  });
});
