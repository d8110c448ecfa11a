import { expect, test } from 'vitest';
import { findProblems } from '../../domain/record-problems';

const PERSON = {
  name: 'Lise Exemple',
  otherNames: [],
  kind: 'politician',
  languages: [],
  professions: [],
  identifiers: [],
  contactDetails: [],
  links: [],
};

test('a whole record has no problem', () => {
  expect(findProblems('people', PERSON)).toEqual([]);
});

test('a field left empty is required, whatever its type', () => {
  expect(findProblems('people', { ...PERSON, name: undefined })).toEqual([{ place: 'name', code: 'required' }]);
  expect(
    findProblems('stances', { personIds: [], issueIds: [], date: '2026-03-01', source: 'Interview' }).map(
      ({ place, code }) => `${place} ${code}`,
    ),
  ).toEqual(['personIds required', 'issueIds required', 'value required']);
});

test('a date that does not exist is not a date, in whole and in part', () => {
  expect(findProblems('people', { ...PERSON, birthDate: '2024-13-40' })).toEqual([
    { place: 'birthDate', code: 'not_a_date' },
  ]);
  expect(findProblems('people', { ...PERSON, checkedOn: '2024-02-30' })).toEqual([
    { place: 'checkedOn', code: 'not_a_date' },
  ]);
  expect(findProblems('people', { ...PERSON, birthDate: '1961' })).toEqual([]);
});

test('a name of 10,000 characters is too long and says how long it may be', () => {
  expect(findProblems('people', { ...PERSON, name: 'x'.repeat(10_000) })).toEqual([
    { place: 'name', code: 'too_long', limit: 300 },
  ]);
});

test('a script is not a web address', () => {
  const problems = findProblems('people', { ...PERSON, links: [{ url: 'javascript:alert(1)' }] });
  expect(problems).toEqual([{ place: 'links.0.url', code: 'not_a_web_address' }]);
});

test('a mandate cannot end before it starts, also when only the year is known', () => {
  const mandate = {
    personId: '01900000-0000-7000-8000-000000000001',
    organizationId: '01900000-0000-7000-8000-000000000002',
    committees: [],
    substituteCommittees: [],
    identifiers: [],
  };
  expect(findProblems('memberships', { ...mandate, startDate: '2024-07-10', endDate: '2024-07-09' })).toEqual([
    { place: 'endDate', code: 'ends_before_start' },
  ]);
  expect(findProblems('memberships', { ...mandate, startDate: '2024-07-10', endDate: '2024' })).toEqual([]);
});

test('a title must exist in one language', () => {
  const issue = {
    summary: {},
    keywords: { fr: [], nl: [], en: [], de: [] },
    documentNumbers: [],
    asks: { ideal: {}, reformist: {}, minimal: {} },
    window: 'normal',
    relevance: {},
  };
  expect(findProblems('issues', { ...issue, title: {} })).toEqual([{ place: 'title', code: 'required' }]);
  expect(findProblems('issues', { ...issue, title: { nl: 'Zorg' } })).toEqual([]);
});
