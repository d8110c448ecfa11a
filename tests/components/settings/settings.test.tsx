// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { BugNotes } from '../../../components/settings/bug-notes';
import { expectNoBarriers, openTestOffice, renderInOffice, soon } from '../../support/office';
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

test('what went wrong can be read and copied, and says that nothing is sent', async () => {
  const user = userEvent.setup();
  const { asked, container } = renderInOffice(<BugNotes />, await openTestOffice(), {
    bugs: [
      { at: '2026-11-20T08:00:00.000Z', message: 'TypeError: page is undefined', stack: 'at read (panel.js:1:2)' },
    ],
  });
  const group = await screen.findByRole('group', { name: 'What went wrong' });
  expect(within(group).getByText(/nothing is sent/u)).toBeVisible();
  await user.click(await within(group).findByText('1 unexpected error'));
  expect(within(group).getByText(/TypeError: page is undefined/u)).toBeVisible();
  await user.click(within(group).getByRole('button', { name: 'Copy the errors' }));
  expect(await within(group).findByText('Copied to the clipboard.')).toBeVisible();
  expect(asked.copied).toEqual(['2026-11-20T08:00:00.000Z TypeError: page is undefined\nat read (panel.js:1:2)']);
  await expectNoBarriers(container);
});

test('where the browser refuses to copy, it is said how to copy by hand', async () => {
  const user = userEvent.setup();
  const { asked } = renderInOffice(<BugNotes />, await openTestOffice(), {
    bugs: [{ at: '2026-11-20T08:00:00.000Z', message: 'TypeError: page is undefined', stack: '' }],
    copies: false,
  });
  await user.click(await screen.findByRole('button', { name: 'Copy the errors' }));
  expect(
    await screen.findByText('The browser did not let us copy. Select the text and copy it yourself.'),
  ).toBeVisible();
  expect(asked.copied).toEqual([]);
});

test('a day without errors says so', async () => {
  visit(await openTestOffice(), '#settings');
  expect(await screen.findByText('Nothing unexpected happened since the browser started.')).toBeVisible();
});

test('the next election is a day that can be filled in and is kept', async () => {
  const office = await openTestOffice();
  visit(office, '#settings');
  const field = await screen.findByRole('group', { name: 'Next election' });
  expect(field).toHaveAccessibleDescription(/tied up early/u);
  const [first] = within(field).getAllByRole('spinbutton');
  await userEvent.click(first ?? field);
  await userEvent.keyboard('10062029');
  await soon(async () => (await office.read.settings()).nextElection).toBe('2029-06-10');
});
