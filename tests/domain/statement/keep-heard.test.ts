import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../domain/advice/advise-on';
import { LEXICON_STAMP } from '../../../domain/framing/lexicon-stamp';
import { keptHeard, withHeard } from '../../../domain/statement/keep-heard';
import type { Statement } from '../../../domain/statement/schema';
import { requestWithManyStatements } from '../../../scripts/bench-advice/many-statements';
import { inventId, inventRecord } from '../../support/invented-records';

const WORDS = 'La prévention coûte moins cher que les urgences.';

function statement(changes: Partial<Statement> = {}): Statement {
  return inventRecord('statements', {
    personIds: [inventId() as Statement['personIds'][number]], // an invented person
    issueIds: [],
    text: WORDS,
    language: 'fr',
    date: '2026-10-01',
    source: 'press',
    issueStance: 'pro',
    formerRole: false,
    ...changes,
  });
}

describe('what is heard in words is kept with them', () => {
  it('with the place of the words that say it, and the lexicon that heard it', () => {
    const { heard } = withHeard(statement());
    expect(heard?.lexicon).toBe(LEXICON_STAMP);
    expect(heard?.frames.map(({ framing, polarity }) => `${framing} ${polarity}`)).toEqual(['public_health adopted']);
    const span = heard?.frames[0]?.span ?? { start: 0, end: 0 };
    expect(WORDS.slice(span.start, span.end)).toBe('les urgences'); // the longer of its two cues
  });

  it('not while an officer confirmed the framings, nor in a language the lexicon cannot read', () => {
    expect(withHeard(statement({ frames: [] }))).not.toHaveProperty('heard');
    expect(withHeard(statement({ language: 'de' }))).not.toHaveProperty('heard');
    expect(withHeard(statement({ language: undefined }))).not.toHaveProperty('heard');
  });

  it('replaces what was heard before, in other words or by another lexicon', () => {
    const other = {
      lexicon: 'of last year',
      frames: [{ framing: 'child', polarity: 'adopted', strength: 1, span: null }],
    };
    const before = statement({ heard: other as Statement['heard'] }); // a literal of the schema's shape
    expect(keptHeard(before)).toBeNull();
    expect(withHeard(before).heard?.frames.map(({ framing }) => framing)).toEqual(['public_health']);
  });
});

it('advice is the same to the last figure, whether words were heard when they were saved or are heard now', () => {
  const kept = requestWithManyStatements(400, { heard: true });
  const unheard = requestWithManyStatements(400, { heard: false });
  expect(kept.dossier.statements.every(({ heard }) => heard !== undefined)).toBe(true);
  expect(unheard.dossier.statements.some(({ heard }) => heard !== undefined)).toBe(false);
  expect(adviseOn(kept)).toEqual(adviseOn(unheard));
});
