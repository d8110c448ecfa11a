// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ROSTER_MAX_BYTES } from '../../../domain/roster/roster';
import { inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice } from '../../support/office';
import { visit } from '../workspace/visit';

const LIST = {
  title: 'Invented chamber',
  as_of: '2026-11-01',
  persons: [
    {
      id: 'p1',
      name: 'Claire Exemple',
      given_name: 'Claire',
      family_name: 'Exemple',
      other_names: [{ name: 'Exemple Claire' }],
      identifiers: [{ scheme: 'invented', identifier: '1' }],
    },
    { id: 'p2', name: 'Dirk Voorbeeld', identifiers: [{ scheme: 'invented', identifier: '2' }] },
  ],
  organizations: [{ id: 'o1', name: 'Invented chamber', classification: 'chamber' }],
  memberships: [
    { person_id: 'p1', organization_id: 'o1', role: 'member', start_date: '2024-07-10' },
    { person_id: 'p2', organization_id: 'o1', role: 'member', start_date: '2024-07-10' },
  ],
};

const fileOf = (content: unknown, name = 'list.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });

async function choose(file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('there is no file input');
  await userEvent.setup().upload(input, file);
}

test('who has no file is led to the list on the site of the parliament', async () => {
  visit(await openTestOffice(), '#import');
  const ways = await screen.findByRole('region', { name: 'From the parliament’s own page' });
  expect(within(ways).getByRole('link', { name: /^Chamber of Representatives: open the list/u })).toHaveAttribute(
    'href',
    expect.stringContaining('lachambre.be'),
  );
});

test('a list is shown before it is written, imported with a report, and a second time makes no doubles', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  const { container } = visit(office, '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  await expectNoBarriers(container);
  await choose(fileOf(LIST));
  const apply = await screen.findByRole('button', { name: 'Import 2 people' });
  expect(await office.read.list('people')).toEqual([]);
  expect(screen.getByText('new').nextElementSibling).toHaveTextContent('2');
  await expectNoBarriers(container);

  await user.click(apply);
  expect(await screen.findByText('2 people added, 0 changed, 0 left as they were.')).toBeVisible();
  expect((await office.read.list('people')).map((person) => person.name).toSorted()).toEqual([
    'Claire Exemple',
    'Dirk Voorbeeld',
  ]);
  expect(await office.read.list('memberships')).toHaveLength(2);
  await expectNoBarriers(container);

  await user.click(screen.getByRole('button', { name: 'Import another file' }));
  await choose(fileOf(LIST));
  expect(await screen.findByText('Everything in this file is already in your workspace.')).toBeVisible();
  expect(await office.read.list('people')).toHaveLength(2);
});

test('a name that changed in the list is shown with what stood before', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  await choose(fileOf(LIST));
  await user.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  await user.click(await screen.findByRole('button', { name: 'Import another file' }));
  const [first, second] = LIST.persons;
  await choose(fileOf({ ...LIST, persons: [{ ...first, birth_date: '1961-05-03' }, second] }));
  const changed = await screen.findByText('What changes (1)');
  const details = changed.closest('details');
  expect(within(details as HTMLElement).getByText('1961-05-03')).toBeInTheDocument(); // just found
  expect(within(details as HTMLElement).getByRole('link', { name: 'Claire Exemple' })).toBeInTheDocument(); // just found
});

test('a namesake is asked about, and the answer decides whether there are two', async () => {
  const user = userEvent.setup();
  const dirk = inventRecord('people', {
    name: 'Dirk Voorbeeld',
    otherNames: [],
    kind: 'politician',
    languages: [],
    professions: [],
    identifiers: [],
    contactDetails: [],
    links: [],
  });
  const office = await openTestOffice({ people: [dirk] });
  const { container } = visit(office, '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  await choose(fileOf(LIST));
  expect(await screen.findByText(/Someone named Dirk Voorbeeld is known already/u)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Import 1 person' })).toBeVisible();
  await expectNoBarriers(container);
  await user.click(await screen.findByRole('button', { name: 'It is Dirk Voorbeeld' }));
  await user.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  expect(await screen.findByText('1 person added, 1 changed, 0 left as they were.')).toBeVisible();
  expect(await office.read.count('people')).toBe(2);
});

test('many namesakes are settled by one answer from the keyboard, which can be taken back before anything is written', async () => {
  const user = userEvent.setup();
  const names = ['Dirk Voorbeeld', 'Claire Exemple', 'Nora Muster'];
  const known = names.map((name) =>
    inventRecord('people', {
      name,
      otherNames: [],
      kind: 'politician',
      languages: [],
      professions: [],
      identifiers: [],
      contactDetails: [],
      links: [],
    }),
  );
  const office = await openTestOffice({ people: known });
  const { container } = visit(office, '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  const persons = names.map((name, at) => ({
    id: `p${at}`,
    name,
    identifiers: [{ scheme: 'invented', identifier: `${at}` }],
  }));
  await choose(fileOf({ title: 'Invented senate', as_of: '2026-11-01', persons, organizations: [], memberships: [] }));

  const all = await screen.findByRole('button', { name: 'All 3 are the people I know' });
  expect(screen.getByText(/^Answer first who is meant/u)).toBeVisible();
  await expectNoBarriers(container);
  all.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('3 questions are answered.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'It is Dirk Voorbeeld' })).toBeNull();
  expect(await office.read.count('people')).toBe(3);
  await expectNoBarriers(container);

  await user.click(screen.getByText('Your answers (3)'));
  await user.click(screen.getByRole('button', { name: 'Take back: Nora Muster' }));
  expect(await screen.findByRole('button', { name: 'It is Nora Muster' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take all answers back' }));
  await user.click(await screen.findByRole('button', { name: 'All 3 are someone else: add them' }));
  await user.click(await screen.findByRole('button', { name: 'Take all answers back' }));
  await user.click(await screen.findByRole('button', { name: 'All 3 are the people I know' }));
  await user.click(await screen.findByRole('button', { name: 'Import 3 people' }));
  expect(await screen.findByText('0 people added, 3 changed, 0 left as they were.')).toBeVisible();
  expect(await office.read.count('people')).toBe(3);

  await user.click(screen.getByRole('button', { name: 'Import another file' }));
  await choose(fileOf({ title: 'Invented senate', as_of: '2026-11-01', persons, organizations: [], memberships: [] }));
  expect(await screen.findByText('Everything in this file is already in your workspace.')).toBeVisible();
});

test.each([
  ['a file that is not JSON', 'surname;name\nExemple;Claire', /not a JSON file/u],
  ['a file cut in half', JSON.stringify(LIST).slice(0, 200), /cut off/u],
  ['JSON that is no list of people', '{"cities": []}', /no list "persons"/u],
  ['an empty file', '', /empty/u],
  ['a key that breaks programs', '{"persons": [{"id": "p1", "name": "A B", "__proto__": {"x": 1}}]}', /__proto__/u],
])('%s is refused with its place, and nothing is written', async (_, content, sentence) => {
  const office = await openTestOffice();
  const { container } = visit(office, '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  await choose(fileOf(content));
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  expect(await office.read.list('people')).toEqual([]);
  await expectNoBarriers(container);
});

test('rows that are not as they should be are listed with place and value', async () => {
  const office = await openTestOffice();
  visit(office, '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  const [first, second] = LIST.persons;
  await choose(fileOf({ ...LIST, persons: [first, { ...second, name: '' }] }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('2nd person, name: the name is empty');
  expect(alert).toHaveTextContent('persons[1].name');
  expect(await office.read.list('people')).toEqual([]);
});

test('a file of 200 MB is refused by its size, before it is read', async () => {
  const office = await openTestOffice();
  visit(office, '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  const file = fileOf('{}');
  Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
  Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('it was read')) });
  await choose(file);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    `too large (200 MB); at most ${ROSTER_MAX_BYTES / 1024 / 1024} MB`,
  );
});

test('who drops a spreadsheet is told the other ways to bring people in', async () => {
  visit(await openTestOffice(), '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  await choose(fileOf('surname;name\nExemple;Claire', 'contacts.csv'));
  expect(await screen.findByText(/the side panel offers to add them/u)).toBeVisible();
  await choose(fileOf('{"persons": oops}', 'members.json'));
  expect(await screen.findByText(/members\.json/u)).toBeVisible();
  expect(screen.queryByText(/the side panel offers to add them/u)).toBeNull();
});
