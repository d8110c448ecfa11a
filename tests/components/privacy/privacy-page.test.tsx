// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fill } from '../../support/fill';
import { expectNoBarriers, openTestOffice } from '../../support/office';
import { inventRecord } from '../../support/invented-records';
import { interactionDraft, personDraft } from '../../storage/records';
import { visit } from '../workspace/visit';

const claire = inventRecord('people', personDraft('Claire Vandamme'));
const bram = inventRecord('people', personDraft('Bram Peeters'));
const old = inventRecord('interactions', interactionDraft([claire.id], { date: '2020-02-03', summary: 'An old call' }));
const other = inventRecord(
  'interactions',
  interactionDraft([bram.id], { date: '2019-02-03', summary: 'An older call' }),
);
const recent = inventRecord(
  'interactions',
  interactionDraft([claire.id], { date: '2026-10-01', summary: 'A new call' }),
);

test('people who were not told are listed, those with notes first, and the others on request', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice({ people: [claire, bram], interactions: [recent] });
  const { container } = visit(office, '#privacy');
  const untold = await screen.findByRole('region', { name: 'Without information notice: 1' });
  expect(within(untold).getByRole('link', { name: 'Claire Vandamme' })).toBeVisible();
  expect(within(untold).queryByText('Bram Peeters')).toBeNull();
  await user.click(
    within(untold).getByRole('switch', { name: 'Also the one person of whom only public facts are kept' }),
  );
  expect(within(untold).getByRole('link', { name: 'Bram Peeters' })).toBeVisible();
  expect(within(untold).getByRole('link', { name: 'Prepare the notice for Bram Peeters' })).toHaveAttribute(
    'href',
    `#notice/${bram.id}`,
  );
  await expectNoBarriers(container);
  const notice = { date: '2026-11-02', way: 'letter', language: 'fr' } as const;
  await office.write.create('notices', { ...notice, issueIds: [], personIds: [claire.id] });
  expect(await screen.findByRole('region', { name: 'Without information notice: 0' })).toBeVisible();
});

test('what is past its period is listed by class and person, looked through, and erased only when chosen', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice({ people: [claire, bram], interactions: [old, other, recent] });
  const { container } = visit(office, '#privacy');
  const past = await screen.findByRole('region', { name: 'Past their period: 2' });
  const groups = within(past).getAllByRole('listitem');
  expect(groups.map((group) => within(group).getByRole('checkbox').closest('label')?.textContent)).toEqual([
    'Interactions · Claire Vandamme · 1',
    'Interactions · Bram Peeters · 1',
  ]);
  expect(within(past).getByRole('button', { name: 'Erase 0 records' })).toBeDisabled();
  await user.click(within(past).getAllByText('Look through one record')[0] ?? past);
  expect(await within(past).findByRole('link', { name: 'An old call' })).toHaveAttribute(
    'href',
    `#interactions/${old.id}`,
  );
  await expectNoBarriers(container);

  await user.click(within(past).getByRole('checkbox', { name: /Claire Vandamme/u }));
  await user.click(within(past).getByRole('button', { name: 'Erase one record' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Erase one record for good?' });
  expect(within(dialog).getByText('Interactions · Claire Vandamme · 1')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(await office.read.get('interactions', old.id)).not.toBeNull();

  await user.click(within(past).getByRole('button', { name: 'Erase one record' }));
  const again = await screen.findByRole('alertdialog');
  await user.click(within(again).getByRole('button', { name: 'Erase one record' }));
  await waitFor(async () => expect(await office.read.get('interactions', old.id)).toBeNull());
  expect(await office.read.get('interactions', other.id)).not.toBeNull();
  expect(await office.read.get('interactions', recent.id)).not.toBeNull();
  const log = await screen.findByRole('region', { name: 'Log of erasures' });
  expect(await within(log).findByText(/Records past their period were erased/u)).toBeVisible();
});

test('the notice and the periods are set in the settings, and an unknown blank is named', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  const { container } = visit(office, '#settings');
  await fill(await screen.findByRole('textbox', { name: /Where people write to you/u }), 'dpo@quais.example', user);
  await user.tab();
  await waitFor(async () => expect((await office.read.settings()).notice?.contact).toBe('dpo@quais.example'));
  const purposes = screen.getByRole('textbox', { name: 'Purposes, in English' });
  await user.clear(purposes);
  await user.type(purposes, 'to meet {{name}');
  expect(screen.getByText(/Antichambre does not know \{name\}/u)).toBeVisible();
  await user.tab();
  await waitFor(async () => expect((await office.read.settings()).notice?.purposes).toEqual({ en: 'to meet {name}' }));
  await user.click(await screen.findByRole('button', { name: 'Back to the text Antichambre comes with' }));
  await waitFor(async () => expect((await office.read.settings()).notice?.purposes).toEqual({}));
  await user.click(screen.getByRole('button', { name: /Notes on framings/u }));
  await user.click(await screen.findByRole('option', { name: 'two years' }));
  await waitFor(async () => expect((await office.read.settings()).retention).toEqual({ tags: 'two_years' }));
  await expectNoBarriers(container);
});
