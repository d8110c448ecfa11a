import { expect, test } from 'vitest';
import {
  emptyQuickNote,
  isNoteEmpty,
  readQuickNote,
  recordsOfNote,
  type QuickNote,
} from '../../../domain/interaction/quick-note';
import { interactionIdSchema } from '../../../domain/interaction/schema';
import { personIdSchema } from '../../../domain/person/schema';

const TODAY = '2026-11-20';
const PERSON = personIdSchema.parse('01990a00-0001-7000-8000-000000000001');
const EXCHANGE = interactionIdSchema.parse('01990a00-0008-7000-8000-000000000001');

function note(fields: Partial<QuickNote>): QuickNote {
  return { ...emptyQuickNote(TODAY, { personId: PERSON }), ...fields };
}

function problemsOf(fields: Partial<QuickNote>): string[] {
  const records = recordsOfNote(note(fields));
  return records.ok ? [] : records.error.problems.map(({ code, field }) => `${code} ${field}`);
}

test('a note of one line becomes one exchange and nothing else', () => {
  const records = recordsOfNote(note({ answered: '  Wants figures first.  ' }));
  if (!records.ok) throw new Error('should be complete');
  expect(records.value.interaction).toEqual({
    personIds: [PERSON],
    issueIds: [],
    channel: 'call',
    direction: 'out',
    date: TODAY,
    summary: 'Wants figures first.',
    answered: 'Wants figures first.',
    ourSide: [],
    tried: [],
  });
  expect(records.value.commitment).toBeNull();
  expect(records.value.followUp).toBeNull();
});

test('a promise is open from the day of the exchange and private unless said in public', () => {
  const records = recordsOfNote(note({ promised: 'I will ask.', promisedBy: '2026-12-01' }));
  if (!records.ok) throw new Error('should be complete');
  expect(records.value.commitment?.(EXCHANGE)).toEqual({
    personIds: [PERSON],
    issueIds: [],
    text: 'I will ask.',
    date: TODAY,
    dueDate: '2026-12-01',
    isPublic: false,
    status: 'open',
    history: [{ date: TODAY, status: 'open' }],
    interactionId: EXCHANGE,
  });
});

test('what is next becomes a follow-up, with its day when there is one', () => {
  const records = recordsOfNote(note({ next: 'Send the figures', nextBy: '2026-11-23' }));
  if (!records.ok) throw new Error('should be complete');
  expect(records.value.followUp?.(EXCHANGE)).toMatchObject({ text: 'Send the figures', dueDate: '2026-11-23' });
});

test('every problem is told, in the order of the fields', () => {
  expect(problemsOf({ personId: null, date: '' })).toEqual([
    'no_person personId',
    'bad_date date',
    'no_words answered',
  ]);
});

test('a day that does not exist is a problem of its field', () => {
  expect(problemsOf({ promised: 'Yes', promisedBy: '2026-02-30' })).toEqual(['bad_date promisedBy']);
});

test('a framing tried without an outcome is a problem', () => {
  expect(problemsOf({ answered: 'Yes', tried: [{ framing: 'child', outcome: null }] })).toEqual(['no_outcome tried']);
});

test('too long a text is a problem and is not cut', () => {
  const long = 'a'.repeat(5_001);
  expect(problemsOf({ answered: long })).toEqual(['too_long answered']);
  expect(readQuickNote({ answered: long }, TODAY).answered).toBe(long);
});

test('a promise that is saved already is not written again', () => {
  const records = recordsOfNote(note({ promised: 'I will ask.', promiseSaved: true, savedAs: EXCHANGE }));
  expect(records.ok && records.value.commitment).toBeNull();
});

test('a draft of another version keeps what still makes sense', () => {
  expect(readQuickNote({ answered: 'Kept', channel: 'fax', colour: 'red', personId: 'nobody' }, TODAY)).toEqual({
    ...emptyQuickNote(TODAY),
    answered: 'Kept',
  });
});

test('blanks are no words', () => {
  expect(isNoteEmpty(note({ asked: ' \n ' }))).toBe(true);
  expect(isNoteEmpty(note({ asked: ' a ' }))).toBe(false);
});
