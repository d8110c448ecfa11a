// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Office } from '../../../domain/office';
import { SidePanel } from '../../../components/panel/side-panel';
import type { PageFacts } from '../../../domain/page/schema';
import type { PageRoster, RosterRow } from '../../../domain/roster/roster-row';
import { expectNoBarriers, openTestOffice, renderInOffice } from '../../support/office';
import { readPageOf } from '../../support/page';

const LIST_URL = 'https://www.dekamer.be/kvvcr/showpage.cfm?section=/depute&cfm=cvlist54.cfm?legis=56&today=y';

function row(key: string, givenName: string, familyName: string, group: string): RosterRow {
  return {
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    otherNames: [`${familyName} ${givenName}`],
    identifiers: [{ scheme: 'dekamer.be-key', identifier: key }],
    group,
    links: [],
  };
}

const ODILE = row('99954', 'Odile', 'Vannieuwpoort', 'PRO');
const BRAM = row('99961', 'Bram', 'De Kesel', 'VL');
const LUCAS = row('99970', 'Lucas', 'Terhaegen', 'PRO');
const LIST: PageRoster = {
  institution: 'De Kamer',
  institutionId: 'be-chamber',
  legislature: '56',
  complete: true,
  rows: [ODILE, BRAM, LUCAS],
};
const MEMBER: PageRoster = { ...LIST, complete: false, rows: [BRAM] };

let office: Office;
beforeEach(async () => {
  office = await openTestOffice();
});

function open(roster: PageRoster | null, facts: Partial<PageFacts> = {}) {
  const page = readPageOf([], { facts: { kind: 'member_list', url: LIST_URL, title: 'De Kamerleden', ...facts } });
  return renderInOffice(<SidePanel />, office, { page, roster });
}

async function take(roster: PageRoster) {
  const user = userEvent.setup();
  const opened = open(roster);
  await user.click(await screen.findByRole('button', { name: /^Add or update these/u }));
  await user.click(await screen.findByRole('button', { name: /^Import/u }));
  await screen.findByText('The import is complete.');
  opened.unmount();
}

const names = async () => (await office.read.list('people')).map(({ name }) => name).toSorted();

test('a list is offered with its numbers, looked at before anything is written, and taken', async () => {
  const user = userEvent.setup();
  const { container, asked } = open(LIST);
  const offer = await screen.findByRole('region', { name: 'People of this page' });
  expect(offer).toHaveTextContent('This page lists 3 people. 3 new');
  expect(asked.rosters).toContain(LIST_URL);
  await expectNoBarriers(container);

  await user.click(within(offer).getByRole('button', { name: 'Add or update these 3 people' }));
  const preview = await screen.findByRole('region', { name: 'From this page' });
  expect(preview).toHaveTextContent('nothing has been written yet');
  expect(screen.queryByRole('button', { name: 'Quick note' })).toBeNull();
  expect(await names()).toEqual([]);
  await expectNoBarriers(container);

  await user.click(await within(preview).findByRole('button', { name: 'Import 3 people' }));
  expect(await screen.findByText('3 people added, 0 changed, 0 left as they were.')).toBeVisible();
  expect(await names()).toEqual(['Bram De Kesel', 'Lucas Terhaegen', 'Odile Vannieuwpoort']);
  await expectNoBarriers(container);

  await user.click(screen.getByRole('button', { name: 'Back to the page' }));
  expect(await screen.findByText(/All 3 people of this page are in your workspace/u)).toBeVisible();
});

test('whoever is unticked is not taken, and is offered again the next time', async () => {
  const user = userEvent.setup();
  open(LIST);
  await user.click(await screen.findByRole('button', { name: 'Add or update these 3 people' }));
  await user.click(await screen.findByText('Who is new (3)'));
  await user.click(screen.getByRole('checkbox', { name: /Bram De Kesel/u }));
  await user.click(screen.getByRole('button', { name: 'Import 2 people' }));
  await screen.findByText('The import is complete.');
  expect(await names()).toEqual(['Lucas Terhaegen', 'Odile Vannieuwpoort']);
  await user.click(screen.getByRole('button', { name: 'Back to the page' }));
  expect(await screen.findByText('1 new')).toBeVisible();
});

test('a list read again says who changed group and who left; whoever left stays with the mandate as it was', async () => {
  await take(LIST);
  const user = userEvent.setup();
  open({ ...LIST, rows: [{ ...ODILE, group: 'VL' }, BRAM] });
  expect(await screen.findByText('1 changed, 1 no longer listed')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add or update these 2 people' }));
  const gone = (await screen.findByText('Who is no longer in the list (1)')).closest('details');
  expect(within(gone as HTMLElement).getByRole('link', { name: 'Lucas Terhaegen' })).toBeInTheDocument(); // just found
  await user.click(screen.getByRole('button', { name: 'Import 1 person' }));
  await screen.findByText('The import is complete.');
  expect(await names()).toEqual(['Bram De Kesel', 'Lucas Terhaegen', 'Odile Vannieuwpoort']);
});

test('the mandate of whoever left is ended on the day of the list when the officer says so', async () => {
  await take(LIST);
  const user = userEvent.setup();
  open({ ...LIST, rows: [ODILE, BRAM] });
  await user.click(await screen.findByRole('button', { name: 'Add or update these 2 people' }));
  await user.click(await screen.findByRole('checkbox', { name: /End the mandate of the person/u }));
  await user.click(screen.getByRole('button', { name: 'Import 1 person' }));
  await screen.findByText('The import is complete.');
  const lucas = (await office.read.list('people')).find(({ name }) => name === 'Lucas Terhaegen');
  if (lucas === undefined) throw new Error('gone');
  const mandates = await office.read.list('memberships', { personId: lucas.id });
  expect(mandates.map(({ active, endDate, asOf }) => [active, endDate === asOf])).toEqual([[false, true]]);
  expect((await office.read.search('Terhaegen')).map(({ title }) => title)).toContain('Lucas Terhaegen');
});

test('what an officer typed is not overwritten by the page', async () => {
  await take(LIST);
  const person = (await office.read.list('people')).find(({ familyName }) => familyName === 'De Kesel');
  if (person === undefined) throw new Error('not imported');
  await office.write.update('people', person.id, person.rev, { familyName: 'De Kezel' });
  const user = userEvent.setup();
  open({ ...LIST, rows: [ODILE, { ...BRAM, email: 'bram@example.be' }, LUCAS] });
  await user.click(await screen.findByRole('button', { name: 'Add or update these 3 people' }));
  await user.click(await screen.findByRole('button', { name: 'Import 1 person' }));
  await screen.findByText('The import is complete.');
  const kept = await office.read.get('people', person.id);
  expect(kept?.familyName).toBe('De Kezel');
  expect(kept?.contactDetails).toEqual([expect.objectContaining({ value: 'bram@example.be' })]);
});

test('on the page of a member who is not known, one press adds the person and leads to the dossier', async () => {
  const user = userEvent.setup();
  const { container, asked } = open(MEMBER, { kind: 'member' });
  const offer = await screen.findByRole('region', { name: 'People of this page' });
  expect(offer).toHaveTextContent('Bram De Kesel · VL');
  await expectNoBarriers(container);
  await user.click(within(offer).getByRole('button', { name: 'Add this person' }));
  await user.click(await screen.findByRole('button', { name: 'Open the dossier' }));
  const [person] = await office.read.list('people');
  expect(person?.name).toBe('Bram De Kesel');
  expect(asked.workspace).toEqual([`people/${person?.id}`]);
});

test('on the page of a known member, what changes is shown first', async () => {
  await take(LIST);
  const user = userEvent.setup();
  open({ ...MEMBER, rows: [{ ...BRAM, birthDate: '1971-02-03' }] }, { kind: 'member' });
  await user.click(await screen.findByRole('button', { name: 'Update from this page' }));
  expect(await screen.findByText('1971-02-03')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Import 1 person' }));
  await screen.findByText('The import is complete.');
  await waitFor(async () =>
    expect((await office.read.list('people')).find(({ name }) => name === 'Bram De Kesel')?.birthDate).toBe(
      '1971-02-03',
    ),
  );
});

test('an import can be left for the page, and nothing was written', async () => {
  const user = userEvent.setup();
  open(LIST);
  await user.click(await screen.findByRole('button', { name: 'Add or update these 3 people' }));
  await user.click(await screen.findByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('button', { name: 'Quick note' })).toBeVisible();
  expect(await names()).toEqual([]);
});

test('nothing is asked of an article, nor of a list whose site has changed its pages', async () => {
  const article = open(LIST, { kind: 'article' });
  await screen.findByRole('button', { name: 'Quick note' });
  expect(article.asked.rosters).toEqual([]);
  article.unmount();
  const changed = open(LIST, { health: 'out_of_date' });
  await screen.findByRole('button', { name: 'Quick note' });
  expect(changed.asked.rosters).toEqual([]);
  expect(screen.queryByRole('region', { name: 'People of this page' })).toBeNull();
});
