// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { TodayList } from '../../../components/interaction/today-list';
import type { Office } from '../../../domain/office';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

test('what is late stands before what is due today and this week', async () => {
  const { container } = renderInOffice(<TodayList />, office);
  const lines = await screen.findAllByRole('listitem');
  const whens = lines.map((line) => line.textContent ?? '');
  const firstToday = whens.findIndex((text) => /today/u.test(text));
  expect(whens[0]).toMatch(/late, Mon 9 Nov/u);
  expect(whens.slice(firstToday).some((text) => text.includes('late, '))).toBe(false);
  await expectNoBarriers(container);
});

test('a follow-up is marked as done with one press, and taken back with another', async () => {
  renderInOffice(<TodayList />, office);
  const [first] = await screen.findAllByRole('listitem');
  const count = screen.getAllByRole('listitem').length;
  await userEvent.click(within(first as HTMLElement).getByRole('button', { name: /^Done: / })); // found above
  expect(await screen.findByText(/^Done: “/u)).toBeVisible();
  await soon(() => screen.getAllByRole('listitem').length).toBe(count - 1);
  const done = (await office.read.list('followUps')).filter(({ closedOn }) => closedOn === TODAY);
  expect(done).toHaveLength(1);

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await soon(() => screen.getAllByRole('listitem').length).toBe(count);
  const open = await office.read.get('followUps', done[0]?.id ?? '');
  expect(open?.status).toBe('open');
  expect(open?.closedOn).toBeUndefined();
});

test('a follow-up changed in another window is not overwritten', async () => {
  const stale: Office = {
    ...office,
    write: {
      ...office.write,
      update: () => Promise.resolve({ ok: false, error: { code: 'conflict', current: null } }),
    },
  };
  renderInOffice(<TodayList />, stale);
  const [first] = await screen.findAllByRole('listitem');
  await userEvent.click(within(first as HTMLElement).getByRole('button', { name: /^Done: / })); // found above
  expect(await screen.findByText(/changed in another window/u)).toBeVisible();
});

/** Notes what to do without saying by when, as one does at the end of a call. */
async function addUndated(text: string): Promise<void> {
  const saved = await office.write.create('followUps', {
    personIds: [PERSON.osei],
    issueIds: [],
    text,
    status: 'open',
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

test('what was noted without a day is not lost: it stands after what is due', async () => {
  await addUndated('Call the office back');
  const { container, asked } = renderInOffice(<TodayList />, office);
  expect(await screen.findByText('No day given')).toBeVisible();
  const last = screen.getAllByRole('listitem').at(-1) as HTMLElement; // found above
  expect(last).toHaveTextContent(/^Call the office backAdèle Osei$/u);
  await expectNoBarriers(container);
  await userEvent.click(within(last).getByRole('button', { name: 'Adèle Osei' }));
  expect(asked.workspace).toEqual([`people/${PERSON.osei}`]);
});

test('of many without a day the newest are shown, and the others are counted and one press away', async () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7]) await addUndated(`Note ${number}`);
  const { asked } = renderInOffice(<TodayList />, office);
  expect(await screen.findByText('Note 7')).toBeVisible();
  expect(screen.getByText('Note 3')).toBeVisible();
  expect(screen.queryByText('Note 2')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '2 more without a day' }));
  expect(asked.workspace).toEqual(['followUps']);
});
