// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { HOUSE_VOCABULARY } from '../../../domain/brief/house-vocabulary';
import { fill } from '../../support/fill';
import { expectNoBarriers, openTestOffice } from '../../support/office';
import { visit } from '../workspace/visit';

const NAME = 'Words to leave out, in English';

async function openList() {
  const user = userEvent.setup();
  const office = await openTestOffice();
  const { container } = visit(office, '#settings');
  const list = await screen.findByRole('group', { name: NAME });
  return { user, office, container, list };
}

test('a word is added with the keyboard alone, with its reason, and makes the list the organisation’s own', async () => {
  const { user, office, container, list } = await openList();
  expect(screen.getByText(/This is the list Antichambre comes with/u)).toBeVisible();
  within(list).getByRole('button', { name: 'Add a word' }).focus();
  await user.keyboard('{Enter}');
  const avoid = within(list).getAllByRole('textbox', { name: 'We do not say' }).at(-1);
  avoid?.focus();
  await user.keyboard('alien*');
  await user.tab();
  await user.keyboard('person');
  expect(screen.queryByText(/not saved yet/u)).toBeNull();
  await user.tab();
  await user.keyboard('Nobody is foreign to us.');
  await user.tab();
  await waitFor(async () =>
    expect((await office.read.settings()).vocabulary?.en.at(-1)).toEqual({
      avoid: 'alien*',
      say: 'person',
      reason: 'Nobody is foreign to us.',
    }),
  );
  expect((await office.read.settings()).vocabulary?.fr).toEqual(HOUSE_VOCABULARY.fr);
  await expectNoBarriers(container);
});

test('a row that is half filled or stands there twice is not saved, and says why at its field', async () => {
  const { user, office, list } = await openList();
  await user.click(within(list).getByRole('button', { name: 'Add a word' }));
  await user.type(within(list).getAllByRole('textbox', { name: 'We do not say' }).at(-1)!, 'Illegals');
  await user.click(screen.getByRole('textbox', { name: 'Organisation' }));
  expect(within(list).getAllByRole('textbox', { name: 'We say' }).at(-1)).toHaveAccessibleDescription(
    'What do we say in its place?',
  );
  expect(screen.getByText(/The list is not saved yet/u)).toBeVisible();
  expect((await office.read.settings()).vocabulary).toBeUndefined();
  await fill(within(list).getAllByRole('textbox', { name: 'We say' }).at(-1)!, 'people without papers', user);
  expect(within(list).getAllByRole('textbox', { name: 'We do not say' }).at(-1)).toHaveAccessibleDescription(
    'This word is already in the list, further up.',
  );
  await user.click(within(list).getByRole('button', { name: /Remove “Illegals”/u }));
  expect(screen.queryByText(/The list is not saved yet/u)).toBeNull();
});

test('a word is taken away at once, and the list that comes with Antichambre can be brought back', async () => {
  const { user, office, list } = await openList();
  await user.click(within(list).getByRole('button', { name: /Remove “migrants”/u }));
  await waitFor(async () =>
    expect((await office.read.settings()).vocabulary?.en.map(({ avoid }) => avoid)).not.toContain('migrants'),
  );
  await user.click(await screen.findByRole('button', { name: 'Back to the list Antichambre comes with' }));
  await waitFor(async () => expect((await office.read.settings()).vocabulary).toBeUndefined());
  expect(await within(list).findByDisplayValue('migrants')).toBeVisible();
});
