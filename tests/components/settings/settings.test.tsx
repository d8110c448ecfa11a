// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoBarriers, openTestOffice } from '../../support/office';
import { visit } from '../workspace/visit';

test('marks in pages are off, and turning them on says what a page can then notice', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  const { container } = visit(office, '#settings');
  const marks = await screen.findByRole('switch', { name: 'Underline known names in pages' });
  expect(marks).not.toBeChecked();
  await user.click(marks);
  expect(await screen.findByText(/A page can notice that names are underlined/u)).toBeVisible();
  expect((await office.read.settings()).marks).toBe(true);
  await expectNoBarriers(container);
});

test('language, look and the framing on order are saved as they are chosen', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#settings');
  await user.click(
    within(await screen.findByRole('radiogroup', { name: 'Language of Antichambre' })).getByRole('radio', {
      name: 'Nederlands',
    }),
  );
  await user.click(screen.getByRole('radio', { name: 'dark' }));
  const order = screen.getByRole('switch', { name: 'Offer the framing “Order”' });
  expect(order).not.toBeChecked();
  await user.click(order);
  await waitFor(async () =>
    expect(await office.read.settings()).toMatchObject({ language: 'nl', theme: 'dark', allowSecurityFraming: true }),
  );
});

test('the name of the organisation is saved on leaving the field, and a thread can be chosen and taken back', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#settings');
  await user.type(await screen.findByRole('textbox', { name: 'Organisation' }), 'Réseau Exemple');
  await user.tab();
  await waitFor(async () => expect((await office.read.settings()).organisation).toBe('Réseau Exemple'));
  await user.click(screen.getByRole('button', { name: /Thread of the organisation/u }));
  await user.click(await screen.findByRole('option', { name: 'Child' }));
  await waitFor(async () => expect((await office.read.settings()).defaultFraming).toBe('child'));
  await user.click(screen.getByRole('button', { name: /Thread of the organisation/u }));
  await user.click(await screen.findByRole('option', { name: 'None' }));
  await waitFor(async () => expect((await office.read.settings()).defaultFraming).toBeUndefined());
});
