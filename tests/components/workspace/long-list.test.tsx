// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Office, PageMark } from '../../../domain/office';
import { addDays } from '../../../domain/shared/dates';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { visit } from './visit';

/** So many notes, one a day; the oldest is the only letter. */
async function openFullOffice(notes: number): Promise<Office> {
  const interactions = Array.from({ length: notes }, (_, day) =>
    inventRecord('interactions', {
      personIds: [PERSON.osei],
      issueIds: [],
      channel: day === 0 ? 'letter' : 'call',
      direction: 'out',
      date: addDays('2026-01-01', day),
      summary: day === 0 ? 'The first letter of all' : `Call number ${day}`,
      ourSide: [],
      tried: [],
    }),
  );
  return openTestOffice({ interactions });
}

const names = () =>
  within(screen.getByRole('table', { name: 'Interactions' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.querySelector('a')?.textContent);

test('a long list opens with its newest hundred, says how many there are, and shows more when asked', async () => {
  const user = userEvent.setup();
  const office = await openFullOffice(230);
  const limits: number[] = [];
  const read: Office['read'] = {
    ...office.read,
    page: (table, part: { limit: number; before?: PageMark }) => {
      limits.push(part.limit);
      return office.read.page(table, part);
    },
  };
  const { container } = visit({ ...office, read }, '#interactions');
  await screen.findByRole('table', { name: 'Interactions' });
  expect(limits).toEqual([100]);
  expect(names()).toHaveLength(100);
  expect(names()[0]).toBe('Call number 229');
  expect(screen.getByText('100 of 230')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show 100 more' }));
  await waitFor(() => expect(names()).toHaveLength(200));
  await user.click(await screen.findByRole('button', { name: 'Show 30 more' }));
  await waitFor(() => expect(names()).toHaveLength(230));
  expect(names().at(-1)).toBe('The first letter of all');
  await expectNoBarriers(container);
});

test('words and choices look through the whole list, also what was not shown yet', async () => {
  const user = userEvent.setup();
  visit(await openFullOffice(230), '#interactions');
  await screen.findByRole('table', { name: 'Interactions' });
  await user.type(screen.getByRole('searchbox', { name: 'Words in the list' }), 'first letter');
  await waitFor(() => expect(names()).toEqual(['The first letter of all']));
  expect(await screen.findByText('1 of 230')).toBeVisible();
  await user.clear(screen.getByRole('searchbox', { name: 'Words in the list' }));
  await user.click(screen.getByRole('button', { name: /Channel/u }));
  await user.click(await screen.findByRole('option', { name: 'Letter' }));
  await waitFor(() => expect(names()).toEqual(['The first letter of all']));
});

test('while it reads on, the list says how far it is', async () => {
  const user = userEvent.setup();
  const office = await openFullOffice(230);
  const gate = Promise.withResolvers<undefined>();
  const read: Office['read'] = {
    ...office.read,
    page: async (table, part: { limit: number; before?: PageMark }) => {
      if (part.before !== undefined) await gate.promise;
      return office.read.page(table, part);
    },
  };
  visit({ ...office, read }, '#interactions');
  await screen.findByRole('table', { name: 'Interactions' });
  await user.type(screen.getByRole('searchbox', { name: 'Words in the list' }), 'first letter');
  expect(await screen.findByText('Reading on: 100 of 230 looked through so far…')).toBeVisible();
  expect(screen.queryByText('Nothing fits these choices')).toBeNull();
  gate.resolve(undefined);
  await waitFor(() => expect(names()).toEqual(['The first letter of all']));
  expect(screen.queryByText(/Reading on/u)).toBeNull();
});

test('sorting from the oldest reads to the oldest', async () => {
  const user = userEvent.setup();
  visit(await openFullOffice(130), '#interactions');
  const table = await screen.findByRole('table', { name: 'Interactions' });
  await user.click(within(table).getByRole('button', { name: 'Day' }));
  await waitFor(() => expect(names()[0]).toBe('The first letter of all'));
});

test('a note written meanwhile stands at the head of the list', async () => {
  const office = await openFullOffice(130);
  visit(office, '#interactions');
  await screen.findByRole('table', { name: 'Interactions' });
  await office.write.create('interactions', {
    personIds: [PERSON.osei],
    issueIds: [],
    channel: 'visit',
    direction: 'in',
    date: '2026-11-20',
    summary: 'She came by herself',
    ourSide: [],
    tried: [],
  });
  await waitFor(() => expect(names()[0]).toBe('She came by herself'));
  expect(await screen.findByText('100 of 131')).toBeVisible();
});

test.each(['interactions', 'statements', 'commitments', 'evidence'] as const)(
  'the list of %s is read page by page, never whole to show its beginning',
  async (address) => {
    const office = await openTestOffice(sampleWorkspace(TODAY));
    const whole: string[] = [];
    const read: Office['read'] = {
      ...office.read,
      list: (table, selection) => {
        if (selection === undefined) whole.push(table);
        return office.read.list(table, selection);
      },
    };
    visit({ ...office, read }, `#${address}`);
    await screen.findByRole('table');
    expect(whole).not.toContain(address);
  },
);
