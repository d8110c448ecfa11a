import { describe, expect, it } from 'vitest';
import {
  addCorrection,
  correctableSource,
  possibleCorrections,
  standingCorrections,
  withdrawCorrection,
} from '../../../domain/advice/correct-source';
import { issueIdSchema } from '../../../domain/issue/schema';
import { inventId } from '../../support/invented-records';

const issueId = issueIdSchema.parse(inventId());
const onRights = { framing: 'rights', issueId } as const;
const onChild = { framing: 'child', issueId } as const;
const made = { date: '2026-11-20', by: 'Nadia' };

describe('correcting a reason', () => {
  it('writes a dated, signed line and leaves the rest as it was', () => {
    expect(addCorrection([], 'wrong_framing', onRights, made)).toEqual([
      { kind: 'wrong_framing', framing: 'rights', date: '2026-11-20', by: 'Nadia' },
    ]);
    expect(addCorrection([], 'outdated', onRights, { date: '2026-11-20', by: '' })).toEqual([
      { kind: 'outdated', date: '2026-11-20' },
    ]);
  });

  it('one framing can be wrong while another still can be corrected', () => {
    const history = addCorrection([], 'wrong_framing', onRights, made);
    expect(possibleCorrections(history, onRights)).toEqual(['not_about_this', 'outdated']);
    expect(possibleCorrections(history, onChild)).toEqual(['wrong_framing', 'not_about_this', 'outdated']);
  });

  it('says the same thing once', () => {
    const history = addCorrection([], 'not_about_this', onRights, made);
    expect(addCorrection(history, 'not_about_this', onChild, made)).toBe(history);
  });

  it('is undone by a date, and stays in the history', () => {
    const history = addCorrection([], 'outdated', onRights, made);
    const withdrawn = withdrawCorrection(history, history[0]!, '2026-11-21');
    expect(withdrawn).toEqual([{ kind: 'outdated', date: '2026-11-20', by: 'Nadia', withdrawnOn: '2026-11-21' }]);
    expect(standingCorrections(withdrawn, onRights)).toEqual([]);
    expect(addCorrection(withdrawn, 'outdated', onRights, made)).toHaveLength(2);
  });

  it('is for sources of the dossier, not for public facts and rules', () => {
    const id = inventId() as never;
    expect(correctableSource({ table: 'statements', id })).toEqual({ table: 'statements', id });
    expect(correctableSource({ table: 'issues', id })).toBeNull();
    expect(correctableSource({ field: 'committee', value: 'health' })).toBeNull();
    expect(correctableSource({ rule: 'party' })).toBeNull();
  });
});
