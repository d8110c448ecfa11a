import { expect, test } from 'vitest';
import { personIdSchema } from '../../../domain/person/schema';
import {
  dutyAddress,
  editAddress,
  newRecordAddress,
  parseRoute,
  recordAddress,
} from '../../../components/workspace/route';

const PERSON = '01990a00-0001-7000-8000-000000000005';
const ISSUE = '01990a00-0004-7000-8000-000000000001';

test('an empty address is today', () => {
  expect(parseRoute('')).toEqual({ kind: 'today' });
  expect(parseRoute('#')).toEqual({ kind: 'today' });
});

test('lists, records and their short names are understood', () => {
  expect(parseRoute('#people')).toEqual({ kind: 'list', table: 'people' });
  expect(parseRoute('#follow-ups')).toEqual({ kind: 'list', table: 'followUps' });
  expect(parseRoute(`#person/${PERSON}`)).toEqual({ kind: 'record', table: 'people', id: PERSON });
  expect(parseRoute(recordAddress('people', PERSON))).toEqual({ kind: 'record', table: 'people', id: PERSON });
  expect(parseRoute(`#issue/${ISSUE}/edit`)).toEqual({ kind: 'edit', table: 'issues', id: ISSUE });
  expect(parseRoute('#damaged')).toEqual({ kind: 'damaged' });
  expect(parseRoute(editAddress('issues', ISSUE))).toEqual({ kind: 'edit', table: 'issues', id: ISSUE });
  expect(parseRoute(`#issue/${ISSUE}/edit/asks`).kind).toBe('unknown');
  expect(parseRoute(`#issue/${ISSUE}/print`).kind).toBe('unknown');
});

test('a new record remembers what it is about, and forgets what is no id', () => {
  const about = { personId: PERSON, issueId: ISSUE } as never; // ids as they stand in an address
  expect(parseRoute(newRecordAddress('statements', about))).toEqual({
    kind: 'new',
    table: 'statements',
    about: { personId: PERSON, issueId: ISSUE },
  });
  expect(parseRoute('#statements/new?person=me')).toEqual({ kind: 'new', table: 'statements', about: {} });
});

test('a brief needs person, issue, language and reader', () => {
  expect(parseRoute(`#brief/${PERSON}/${ISSUE}/nl/leave_behind`)).toEqual({
    kind: 'brief',
    personId: PERSON,
    issueId: ISSUE,
    language: 'nl',
    audience: 'leave_behind',
  });
  expect(parseRoute(`#brief/${PERSON}/${ISSUE}/xx/leave_behind`).kind).toBe('unknown');
  expect(parseRoute(`#brief/${PERSON}`).kind).toBe('unknown');
});

test('what leads nowhere says so instead of failing', () => {
  expect(parseRoute('#nowhere/at/all')).toEqual({ kind: 'unknown', address: 'nowhere/at/all' });
  expect(parseRoute('#__proto__')).toEqual({ kind: 'unknown', address: '__proto__' });
  expect(parseRoute('#constructor/1').kind).toBe('unknown');
});

test('what a person is owed has an address, which needs the person', () => {
  const personId = personIdSchema.parse(PERSON);
  for (const kind of ['notice', 'access', 'erasure'] as const) {
    expect(parseRoute(dutyAddress(kind, PERSON))).toEqual({ kind, personId });
    expect(parseRoute(`#${kind}`).kind).toBe('unknown');
    expect(parseRoute(`#${kind}/me`).kind).toBe('unknown');
  }
});
