import { describe, expect, it } from 'vitest';
import { findStandingStance } from '../../../domain/issue/standing-stance';
import { personIdSchema } from '../../../domain/person/schema';
import type { StanceValue } from '../../../domain/issue/schema';
import { inventId, inventIssue, inventRecord } from '../../support/invented-records';

const today = '2026-11-20';
const [care, work] = [inventIssue(), inventIssue()];
const personIds = [personIdSchema.parse(inventId())];
const on = (date: string, value: StanceValue, issue = care) =>
  inventRecord('stances', { personIds, issueIds: [issue.id], value, date, source: 'Réunion' });

describe('where someone stands today', () => {
  it('is the newest position on the issue, in whatever order they were kept', () => {
    const [older, newer] = [on('2025-03-01', -1), on('2026-05-01', 1)];
    expect(findStandingStance([older, newer], [care.id], today)).toBe(newer);
    expect(findStandingStance([newer, older], [care.id], today)).toBe(newer);
  });

  it('is the one written down last, of two on one day', () => {
    const [first, second] = [on('2026-05-01', -1), on('2026-05-01', 1)];
    expect(first.id < second.id).toBe(true);
    expect(findStandingStance([first, second], [care.id], today)).toBe(second);
    expect(findStandingStance([second, first], [care.id], today)).toBe(second);
  });

  it('is never one dated in the future, of another issue, or in the trash', () => {
    const gone = { ...on('2026-11-01', 2), deletedAt: '2026-11-02T09:00:00.000Z' };
    expect(findStandingStance([on('2027-01-01', 2), on('2026-01-01', 2, work), gone], [care.id], today)).toBeNull();
  });
});
