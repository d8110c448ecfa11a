// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import type { Office } from '../../../domain/office';
import { ISSUE, PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { inventRecord } from '../../support/invented-records';
import { personDraft } from '../../storage/records';
import { visit } from '../workspace/visit';

test('a dossier shows facts with their date, mandates, positions, promises, exchanges and words', async () => {
  const { container } = visit(await openTestOffice(sampleWorkspace(TODAY)), `#person/${PERSON.royer}`);
  expect(await screen.findByRole('heading', { name: 'Pieter Royer', level: 1 })).toBeVisible();
  const mandates = screen.getByRole('region', { name: 'Mandates' });
  expect(within(mandates).getByText(/1 Oct 2020/u)).toBeVisible(); // the office that ended stays
  const positions = screen.getByRole('region', { name: 'Positions' });
  expect(within(positions).getAllByText('Opposed')).toHaveLength(2);
  const promises = screen.getByRole('region', { name: 'Commitments' });
  expect(within(promises).getByText('broken')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Interactions' })).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Facts' })).getByText('Politician')).toBeVisible();
  await expectNoBarriers(container);
});

test('a person of whom nothing is known gets a sentence per section that says what to do', async () => {
  const claire = inventRecord('people', personDraft('Claire Exemple'));
  const { container } = visit(await openTestOffice({ people: [claire] }), `#person/${claire.id}`);
  expect(await screen.findByText('No commitment recorded. Note one in its exact words.')).toBeVisible();
  expect(screen.getByText('No mandate recorded. Add one with its dates, or import a list.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Add (New statement)' })).toHaveAttribute(
    'href',
    `#statements/new?person=${claire.id}`,
  );
  await expectNoBarriers(container);
});

test('an exchange shows what was asked, answered and is done next, and nothing twice', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const written = await office.write.create('interactions', {
    personIds: [PERSON.royer],
    issueIds: [],
    channel: 'call',
    direction: 'out',
    date: TODAY,
    asked: 'To visit the centre with us',
    answered: 'After the recess',
    summary: 'After the recess',
    next: 'Propose three dates',
    tried: [],
    ourSide: [],
  });
  expect(written.ok).toBe(true);
  visit(office, `#person/${PERSON.royer}`);
  const exchanges = await screen.findByRole('region', { name: 'Interactions' });
  expect(within(exchanges).getByText('What we asked: To visit the centre with us')).toBeVisible();
  expect(within(exchanges).getByText('What we do next: Propose three dates')).toBeVisible();
  expect(within(exchanges).getAllByText(/After the recess/u)).toHaveLength(1);
});

test('an entry goes to the trash at once and comes back by one press', async () => {
  const user = userEvent.setup();
  visit(await openTestOffice(sampleWorkspace(TODAY)), `#person/${PERSON.royer}`);
  const promises = await screen.findByRole('region', { name: 'Commitments' });
  await user.click(within(promises).getByRole('button', { name: /^Move to the trash: / }));
  expect(await within(promises).findByText('No commitment recorded. Note one in its exact words.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await within(screen.getByRole('region', { name: 'Commitments' })).findByText('broken')).toBeVisible();
});

test('by keyboard the way back is where one is, and after it one is in the page again', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  visit(office, `#people/${PERSON.vandamme}`);
  const promises = await screen.findByRole('region', { name: 'Commitments' });
  const before = within(promises).getAllByRole('button', { name: /^Move to the trash: / });
  before[0]?.focus();
  await user.keyboard('{Enter}');
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(undo).toHaveFocus());
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(within(promises).getAllByRole('button', { name: /^Move to the trash: / })).toHaveLength(before.length),
  );
  expect(screen.getByRole('main')).toHaveFocus();
});

test('a person moved to the trash is found there and restored', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const { container } = visit(office, `#person/${PERSON.royer}`);
  await user.click(await screen.findByRole('button', { name: 'More actions on Pieter Royer' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move to the trash' }));
  await waitFor(() => expect(window.location.hash).toBe('#people'));
  window.location.hash = '#trash';
  const row = await screen.findByRole('row', { name: /Pieter Royer/u });
  await expectNoBarriers(container);
  await user.click(within(row).getByRole('button', { name: 'Restore Pieter Royer' }));
  expect(await screen.findByText('The trash is empty')).toBeVisible();
  expect((await office.read.get('people', PERSON.royer))?.deletedAt).toBeUndefined();
});

test('what is restored by keyboard leaves one in the page, not at its top', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const person = await office.read.get('people', PERSON.royer);
  await office.write.remove('people', PERSON.royer, person?.rev ?? 0);
  visit(office, '#trash');
  (await screen.findByRole('button', { name: 'Restore Pieter Royer' })).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('The trash is empty')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

test('whoever could not be moved to the trash stays open, and it is said why', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const full: Office = {
    ...office,
    write: { ...office.write, remove: () => Promise.resolve({ ok: false, error: { code: 'storage_full' } }) },
  };
  visit(full, `#person/${PERSON.royer}`);
  await user.click(await screen.findByRole('button', { name: 'More actions on Pieter Royer' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move to the trash' }));
  expect(await screen.findByText(/^Not saved: the disk may be full/u)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Pieter Royer', level: 1 })).toBeVisible();
  expect(window.location.hash).toBe(`#person/${PERSON.royer}`);
});

test('the meeting sheet opens on the issue last spoken of, in the language of the person', async () => {
  const user = userEvent.setup();
  visit(await openTestOffice(sampleWorkspace(TODAY)), `#person/${PERSON.royer}`);
  await screen.findByRole('heading', { name: 'Pieter Royer', level: 1 });
  await user.click(screen.getByRole('link', { name: 'Prepare a meeting' }));
  expect(window.location.hash).toBe(`#brief/${PERSON.royer}/${ISSUE.childDetention}/nl/internal`);
  const back = await screen.findByRole('link', { name: 'Back to the dossier' });
  await expectNoBarriers(screen.getByRole('main'));
  await user.click(back);
  expect(await screen.findByRole('heading', { name: 'Pieter Royer', level: 1 })).toBeVisible();
});

test('a person who is not there is said to be missing', async () => {
  visit(await openTestOffice(), `#person/${PERSON.royer}`);
  expect(await screen.findByRole('heading', { name: 'This record is not here' })).toBeVisible();
});

test('an issue shows who stands where, the ladder, what was promised and the words that give it away', async () => {
  const { container } = visit(await openTestOffice(sampleWorkspace(TODAY)), `#issue/${ISSUE.childDetention}`);
  const where = await screen.findByRole('region', { name: 'Who stands where' });
  expect(within(where).getByRole('link', { name: 'Pieter Royer' })).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Ask ladder' })).getAllByRole('term')).toHaveLength(3);
  expect(within(screen.getByRole('region', { name: 'Recommendations' })).getAllByRole('link').length).toBeGreaterThan(
    2,
  );
  await expectNoBarriers(container);
});
