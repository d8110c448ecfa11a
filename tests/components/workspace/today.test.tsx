// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { openStorage } from '../../../storage/open-storage';
import type { Office } from '../../../domain/office';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { createClock, freshName } from '../../support/storage';
import { visit } from './visit';

test('the first day says how to begin', async () => {
  const { container } = visit(await openTestOffice(), '');
  expect(await screen.findByText('Begin with the people')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Load the sample workspace' })).toBeVisible();
  await expectNoBarriers(container);
});

test('a working day shows what is due and the promises whose day has come', async () => {
  const { container } = visit(await openTestOffice(sampleWorkspace(TODAY)), '');
  const promises = await screen.findByRole('region', { name: 'Commitments to recall' });
  expect(within(promises).getByRole('link', { name: 'Lise Vandamme' })).toBeVisible();
  expect(within(promises).getAllByText(/^late since/u).length).toBeGreaterThan(0);
  expect(await screen.findByRole('region', { name: 'Today and this week' })).toBeVisible();
  await expectNoBarriers(container);
});

test('whom nobody heard of since we asked stands there until an answer is noted', async () => {
  const samples = sampleWorkspace(TODAY);
  const office = await openTestOffice(samples);
  const { container } = visit(office, '');
  const waiting = await screen.findByRole('region', { name: 'Not answered yet' });
  const [first] = within(waiting).getAllByRole('listitem');
  expect(first).toHaveTextContent(/, asked on .+ \(letter\)$/u);
  await expectNoBarriers(container);

  const [letter] = (await office.read.list('interactions', { personId: PERSON.dewaelhens })).filter(
    ({ asked, answered }) => asked !== undefined && answered === undefined,
  );
  if (letter?.asked === undefined) throw new Error('the samples hold a letter that nobody answered');
  const { asked } = letter;
  expect(within(waiting).getByRole('link', { name: asked })).toBeVisible();
  await office.write.update('interactions', letter.id, letter.rev, { answered: 'In maart.' });
  await waitFor(() => expect(screen.queryByRole('link', { name: asked })).not.toBeInTheDocument());
});

test('the sample workspace is loaded by one press and removed by another, after a question', async () => {
  const user = userEvent.setup();
  const storage = await openStorage({
    now: createClock(`${TODAY}T09:00:00.000Z`).now,
    name: freshName(),
    samples: (today) => Promise.resolve(sampleWorkspace(today)),
  });
  const office: Office = {
    read: storage.readers,
    write: storage.commands,
    live: storage.live,
    now: () => `${TODAY}T09:00:00.000Z`,
    today: () => TODAY,
  };
  visit(office, '');
  await user.click(await screen.findByRole('button', { name: 'Load the sample workspace' }));
  await user.click(await screen.findByRole('button', { name: 'Remove the sample workspace' }));
  expect(await office.read.count('people')).toBe(19);
  const dialog = await screen.findByRole('alertdialog', { name: 'Remove the sample workspace' });
  await user.click(within(dialog).getByRole('button', { name: 'Remove the sample workspace' }));
  await waitFor(async () => expect(await office.read.count('people')).toBe(0));
  expect(await screen.findByText('Begin with the people')).toBeVisible();
});
