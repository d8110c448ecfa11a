import { describe, expect, it } from 'vitest';
import { chooseEvidence } from '../../../domain/advice/choose-evidence';
import type { Ask } from '../../../domain/advice/types';
import type { Framing } from '../../../domain/framing/framings';
import type { Evidence } from '../../../domain/issue/schema';
import { inventIssue, inventRecord } from '../../support/invented-records';

const issue = inventIssue();
const undecided: Pick<Ask, 'mode' | 'side'> = { mode: 'persuade', side: null };
const opponent: Pick<Ask, 'mode' | 'side'> = { mode: 'contain', side: null };
const minister: Pick<Ask, 'mode' | 'side'> = { mode: 'persuade', side: 'office' };

function held(kind: Evidence['kind'], framings: Framing[], figure: Evidence['figure'] = {}): Evidence {
  return inventRecord('evidence', {
    issueIds: [issue.id],
    kind,
    title: { fr: kind },
    figure,
    source: 'Source inventée',
    doesNotProve: {},
    framings,
  });
}

const kinds = (
  evidence: readonly Evidence[],
  framing: Framing,
  ask: Pick<Ask, 'mode' | 'side'>,
  named: readonly Evidence[] = [],
) =>
  chooseEvidence({ evidence, issueId: issue.id, framing, named: named.map(({ id }) => id), claim: {}, ask }).map(
    ({ kind }) => kind,
  );

describe('what to put on the table', () => {
  it('is one source for an opponent and two at most for others: more figures harden whoever disagrees', () => {
    const three = [
      held('study', ['evidence']),
      held('statistic', ['evidence']),
      held('foreign_practice', ['evidence']),
    ];
    expect(kinds(three, 'evidence', undecided)).toEqual(['statistic', 'study']);
    expect(kinds(three, 'evidence', opponent)).toEqual(['statistic']);
  });

  it('for a child, before an opponent, is documented harm and never a story (METHOD.md A-46)', () => {
    const story = held('testimony', ['child'], { fr: 'Une histoire' });
    const study = held('study', ['child']);
    expect(kinds([story, study], 'child', opponent)).toEqual(['study']);
    expect(kinds([story], 'child', opponent)).toEqual([]);
  });

  it('leaves a testimony at home before someone in office, and puts it first for humanity elsewhere', () => {
    const sources = [held('statistic', ['humanity'], { fr: '3 sur 10' }), held('testimony', ['humanity'])];
    expect(kinds(sources, 'humanity', minister)).toEqual(['statistic']);
    expect(kinds(sources, 'humanity', undecided)).toEqual(['testimony', 'statistic']);
  });

  it('never begins with our own report, even where the recommendation names it', () => {
    const own = held('field_report', ['evidence'], { fr: '212 visites' });
    const theirs = held('statistic', ['evidence']);
    expect(kinds([own, theirs], 'evidence', undecided, [own])).toEqual(['statistic', 'field_report']);
  });

  it('is the source of the figures that the argument gives, before any other (METHOD.md A-52)', () => {
    const visits = held('field_report', ['evidence'], { fr: '61 visites sur 212 annulées en 2025' });
    const families = held('statistic', ['evidence'], { fr: '118 familles sur 164' });
    const chosen = chooseEvidence({
      evidence: [families, visits],
      issueId: issue.id,
      framing: 'evidence',
      named: [],
      claim: { fr: 'Sur 212 visites, 61 ont été annulées.' },
      ask: opponent,
    });
    expect(chosen).toEqual([visits]);
  });

  it('for rights and the rule of law is a judgment before a figure (METHOD.md A-45)', () => {
    const sources = [held('statistic', ['rule_of_law'], { fr: '61 sur 212' }), held('case_law', ['rule_of_law'])];
    expect(kinds(sources, 'rule_of_law', opponent)).toEqual(['case_law']);
  });

  it('is what the recommendation names first, and a figure before words', () => {
    const named = held('study', ['governance']);
    const figure = held('study', ['governance'], { fr: '40 minutes' });
    const words = held('study', ['governance']);
    const chosen = chooseEvidence({
      evidence: [words, figure, named],
      issueId: issue.id,
      framing: 'governance',
      named: [named.id],
      claim: {},
      ask: undecided,
    });
    expect(chosen).toEqual([named, figure]);
  });

  it('names a missing figure only where there is nothing else to put on the table (METHOD.md A-41)', () => {
    const gap = held('data_gap', ['evidence']);
    expect(kinds([gap, held('study', ['evidence'])], 'evidence', undecided)).toEqual(['study']);
    expect(kinds([gap], 'evidence', undecided)).toEqual(['data_gap']);
  });

  it('is nothing from another issue, another framing or the trash', () => {
    const gone = { ...held('study', ['evidence']), deletedAt: '2026-11-01T09:00:00.000Z' };
    const elsewhere = { ...held('study', ['evidence']), issueIds: [] };
    expect(kinds([gone, elsewhere, held('study', ['child'])], 'evidence', undecided)).toEqual([]);
  });
});
