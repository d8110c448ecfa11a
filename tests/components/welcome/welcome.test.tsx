// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Welcome } from '../../../components/welcome/welcome';
import { sampleWorkspace } from '../../../samples';
import { expectNoBarriers, openTestOffice, renderInOffice, TODAY } from '../../support/office';

test('the first steps say that nothing leaves the machine, and have no barriers', async () => {
  const { container } = renderInOffice(<Welcome />, await openTestOffice());
  expect(await screen.findByRole('region', { name: 'Nothing leaves this machine' })).toHaveTextContent(
    'The extension cannot connect to the internet at all',
  );
  await screen.findByRole('button', { name: 'Load the sample workspace' });
  await expectNoBarriers(container);
});

test.each([
  ['fr', 'Rien ne quitte cet ordinateur'],
  ['nl', 'Niets verlaat deze computer'],
] as const)('in %s they are headed in that language', async (language, heading) => {
  const { container } = renderInOffice(<Welcome />, await openTestOffice(), { language });
  expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
  await expectNoBarriers(container);
});

test('the language chosen is kept', async () => {
  const office = await openTestOffice();
  renderInOffice(<Welcome />, office);
  await userEvent.click(await screen.findByRole('radio', { name: 'Nederlands' }));
  await waitFor(async () => expect((await office.read.settings()).language).toBe('nl'));
});

test('the parliament’s own list opens in a tab, in the language of the officer', async () => {
  const { asked } = renderInOffice(<Welcome />, await openTestOffice(), { language: 'nl' });
  const people = await screen.findByRole('region', { name: '2. Wie volgt u?' });
  await userEvent.click(within(people).getByRole('link', { name: /^Kamer van volksvertegenwoordigers/u }));
  expect(asked.tabs).toEqual([
    'https://www.dekamer.be/kvvcr/showpage.cfm?section=/depute&language=nl&cfm=cvlist54.cfm?legis=56&today=y',
  ]);
});

test('a group of newspapers, a file and a first issue are one press away', async () => {
  const { asked } = renderInOffice(<Welcome />, await openTestOffice());
  await userEvent.click(await screen.findByRole('button', { name: 'Read these sites: Belgian press in French' }));
  expect(asked.watched).toContain('www.lesoir.be');
  await userEvent.click(screen.getByRole('button', { name: 'Import a file' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add your first issue' }));
  expect(asked.workspace).toEqual(['import', 'issues/new']);
});

test('the steps say how many people and issues are known already', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const { asked, container } = renderInOffice(<Welcome />, office);
  const people = await screen.findByRole('region', { name: '2. Who do you follow?' });
  expect(await within(people).findByText(/^\d+ people are in your workspace\.$/u)).toBeVisible();
  expect(await screen.findByText(/issues are in your workspace\./u)).toBeVisible();
  await userEvent.click(within(people).getByRole('button', { name: 'See the people' }));
  expect(asked.workspace).toEqual(['people']);
  await expectNoBarriers(container);
});
