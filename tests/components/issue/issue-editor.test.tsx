// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fill } from '../../support/fill';
import { inventIssue } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice } from '../../support/office';
import { visit } from '../workspace/visit';

test('who can speak on an issue is noted with the framings and languages they carry', async () => {
  const user = userEvent.setup();
  const issue = inventIssue();
  const office = await openTestOffice({ issues: [issue] });
  const { container } = visit(office, `#issues/${issue.id}/edit`);
  const speakers = within(
    (await screen.findAllByRole('group', { name: 'Who can speak for us' })).at(-1) as HTMLElement,
  );
  await user.click(speakers.getByRole('button', { name: 'Add someone' }));
  await fill(speakers.getByRole('textbox', { name: /^Name/u }), 'Dr Inès Fauvel', user);
  await fill(speakers.getByRole('textbox', { name: 'Speaks as' }), 'maison médicale', user);
  await user.type(speakers.getByRole('combobox', { name: 'Framings they carry' }), 'Public');
  await user.click(await screen.findByRole('option', { name: 'Public health' }));
  await user.type(speakers.getByRole('combobox', { name: 'Languages' }), 'Fren');
  await user.click(await screen.findByRole('option', { name: 'French' }));
  await expectNoBarriers(container);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  // The form is headed by the issue too: what comes after it is its own page.
  await waitFor(() => expect(window.location.hash).toBe(`#issues/${issue.id}`));
  expect(await screen.findByRole('region', { name: 'Ask ladder' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Access to care' })).toBeVisible();
  expect((await office.read.get('issues', issue.id))?.speakers).toEqual([
    { name: 'Dr Inès Fauvel', speaksAs: 'maison médicale', framings: ['public_health'], languages: ['fr'] },
  ]);
});

test('a joint line holds the terms of the coalition, language by language', async () => {
  const user = userEvent.setup();
  const issue = inventIssue({ jointLine: { partner: 'Dam', askCeiling: 'reformist', avoidFramings: [] } });
  const office = await openTestOffice({ issues: [issue] });
  const { container } = visit(office, `#issues/${issue.id}/edit`);
  const terms = within(await screen.findByRole('group', { name: 'Terms of the coalition on this issue' }));
  await user.click(screen.getByRole('radio', { name: 'Dutch' }));
  await user.click(terms.getByRole('button', { name: 'Add a word' }));
  await fill(terms.getByRole('textbox', { name: /^We do not say/u }), 'gesloten centrum', user);
  await fill(terms.getByRole('textbox', { name: /^We say/u }), 'detentiecentrum', user);
  await expectNoBarriers(container);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  // The form is headed by the issue too: what comes after it is its own page.
  await waitFor(() => expect(window.location.hash).toBe(`#issues/${issue.id}`));
  expect(await screen.findByRole('region', { name: 'Ask ladder' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Access to care' })).toBeVisible();
  expect((await office.read.get('issues', issue.id))?.jointLine?.terms).toEqual({
    fr: [],
    nl: [{ avoid: 'gesloten centrum', say: 'detentiecentrum' }],
    en: [],
  });
});
