import { describe, expect, it } from 'vitest';
import { findUsableGaps, isReviewDue, lastReviewOf, needsNoLaw } from '../../../domain/issue/usable';
import { evidenceIdSchema } from '../../../domain/issue/schema';
import { sampleWorkspace } from '../../../samples';
import { inventId, inventIssue, inventRecommendation } from '../../support/invented-records';

const issue = inventIssue();
const whole = inventRecommendation(issue.id, {
  text: { fr: 'Nous recommandons une attestation d’un an.', nl: 'Wij bevelen een attest van een jaar aan.' },
  languageStatus: { fr: 'checked', nl: 'checked' },
  asks: { ideal: { fr: 'Une attestation d’un an' } },
  arguments: { public_health: { fr: 'Des soins tardifs coûtent plus cher.' } },
  levels: ['federal'],
  remits: [],
  evidenceIds: [evidenceIdSchema.parse(inventId())],
});

describe('METHOD A-73: a recommendation that deciders can take over as it stands', () => {
  it('misses nothing when it has a checked text in both languages, an ask, an addressee, an argument and evidence', () => {
    expect(findUsableGaps(whole, [])).toEqual([]);
  });

  it('names each thing that is missing', () => {
    const bare = inventRecommendation(issue.id, {
      text: { fr: 'Nous recommandons…' },
      languageStatus: { fr: 'draft' },
      asks: {},
      arguments: { evidence: {} },
      levels: [],
      remits: [],
      evidenceIds: [],
    });
    expect(findUsableGaps(bare, [])).toEqual([
      { code: 'text_draft', language: 'fr' },
      { code: 'text_missing', language: 'nl' },
      { code: 'no_ask' },
      { code: 'no_addressee' },
      { code: 'no_argument' },
      { code: 'no_evidence' },
    ]);
  });

  it('lets the ladder of its issue stand in where it has none of its own', () => {
    expect(findUsableGaps({ ...whole, asks: {} }, [])).toEqual([{ code: 'no_ask' }]);
    expect(findUsableGaps({ ...whole, asks: {} }, [issue])).toEqual([]);
  });

  it('takes blanks for nothing written', () => {
    expect(findUsableGaps({ ...whole, text: { ...whole.text, nl: '  ' } }, [])).toEqual([
      { code: 'text_missing', language: 'nl' },
    ]);
  });

  it('holds for what the sample organisation would hand over', () => {
    const { recommendations = [], issues = [] } = sampleWorkspace('2026-11-20');
    const usable = recommendations.filter(
      (one) =>
        findUsableGaps(
          one,
          issues.filter(({ id }) => one.issueIds.includes(id)),
        ).length === 0,
    );
    expect(usable.length).toBeGreaterThanOrEqual(6);
  });
});

describe('METHOD A-71: recommendations are work in progress', () => {
  it('are due to be read again after a year, counted from the last time', () => {
    expect(isReviewDue({ adoptedOn: '2025-10-06' }, '2026-10-06')).toBe(false);
    expect(isReviewDue({ adoptedOn: '2025-10-06' }, '2026-10-07')).toBe(true);
    expect(isReviewDue({ adoptedOn: '2024-01-01', reviewedOn: '2026-03-01' }, '2026-10-07')).toBe(false);
    expect(lastReviewOf({ adoptedOn: '2026-04-01', reviewedOn: '2026-03-01' })).toBe('2026-04-01');
  });

  it('are not called old when no day is on record', () => {
    expect(lastReviewOf({})).toBeNull();
    expect(isReviewDue({}, '2026-10-07')).toBe(false);
  });
});

describe('METHOD A-70: not every ask is a law', () => {
  it('transparency and dialogue need none; a law, a practice and money are another matter', () => {
    expect([needsNoLaw('transparency'), needsNoLaw('dialogue')]).toEqual([true, true]);
    expect([needsNoLaw('law'), needsNoLaw('practice'), needsNoLaw('budget'), needsNoLaw(undefined)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
