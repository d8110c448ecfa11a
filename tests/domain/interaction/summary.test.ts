import { describe, expect, it } from 'vitest';
import { withSummary } from '../../../domain/interaction/summary';

describe('the summary of an exchange', () => {
  it('is what was typed, whatever else stands there', () => {
    expect(withSummary({ summary: 'Kort gesprek.', answered: 'Misschien.' }, null).summary).toBe('Kort gesprek.');
  });

  it('left empty: the answer, else the question, else what we do next', () => {
    expect(withSummary({ summary: ' ', asked: 'Cijfers?', answered: 'In mei.' }, null).summary).toBe('In mei.');
    expect(withSummary({ summary: undefined, asked: ' Cijfers? ', next: 'Bellen.' }, null).summary).toBe('Cijfers?');
    expect(withSummary({ summary: null, next: 'Bellen.' }, null).summary).toBe('Bellen.');
  });

  it('stays empty where nothing else was written', () => {
    expect(withSummary({ summary: '', asked: ' ', answered: undefined }, null).summary).toBe('');
  });

  it('follows the text it stood in for, and is left alone once somebody wrote one', () => {
    const before = { summary: 'In mei.', answered: 'In mei.' };
    expect(withSummary({ ...before, answered: 'In juni.' }, before).summary).toBe('In juni.');
    const written = { summary: 'Zij schuift het door.', answered: 'In mei.' };
    expect(withSummary({ ...written, answered: 'In juni.' }, written).summary).toBe('Zij schuift het door.');
    expect(withSummary({ ...before, summary: 'Anders.', answered: 'In juni.' }, before).summary).toBe('Anders.');
  });

  it('is never lost: with the other texts taken away it stays', () => {
    const before = { summary: 'In mei.', answered: 'In mei.' };
    expect(withSummary({ summary: 'In mei.', answered: '' }, before).summary).toBe('In mei.');
  });
});
