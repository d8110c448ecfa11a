// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Office } from '../../../domain/office';
import { openTestOffice } from '../../support/office';
import { visit } from '../workspace/visit';

test('a draft that cannot be kept is said at once, and what is typed stays in the form', async () => {
  const office = await openTestOffice();
  const full: Office = {
    ...office,
    write: { ...office.write, saveDraft: () => Promise.reject(new Error('the disk is full')) },
  };
  visit(full, '#people/new');
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await userEvent.setup().type(title, 'D');
  expect(await screen.findByText(/^Not saved: the disk may be full/u)).toBeVisible();
  expect(title).toHaveValue('D');
});
