// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { damageRecord, expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { inventRecord } from '../../support/invented-records';
import { personDraft } from '../../storage/records';
import { visit } from './visit';

const person = (name: string) => inventRecord('people', personDraft(name));

test('an empty list of people says how to begin', async () => {
  const { container } = visit(await openTestOffice(), '#people');
  expect(await screen.findByText('Nobody here yet')).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Import a list' })).toHaveAttribute(
    'href',
    '#import',
  );
  expect(screen.getByRole('link', { name: 'New person' })).toHaveAttribute('href', '#people/new');
  await expectNoBarriers(container);
});

test('one person stands in the list and leads to her dossier', async () => {
  const claire = person('Claire Exemple');
  visit(await openTestOffice({ people: [claire] }), '#people');
  const table = await screen.findByRole('table', { name: 'People' });
  expect(within(table).getByRole('link', { name: 'Claire Exemple' })).toHaveAttribute('href', `#people/${claire.id}`);
  expect(within(table).getByText('No current mandate on record')).toBeVisible();
});

test('many people: found by words without accents and by party, sorted by a press on the heading', async () => {
  const user = userEvent.setup();
  const { container } = visit(await openTestOffice(sampleWorkspace(TODAY)), '#people');
  const table = await screen.findByRole('table', { name: 'People' });
  const names = () =>
    within(screen.getByRole('table', { name: 'People' }))
      .getAllByRole('rowheader')
      .map((cell) => cell.querySelector('a')?.textContent);
  expect(names()).toHaveLength(19);
  expect(names()[0]).toBe('Younes Amrani');
  await user.click(within(table).getByRole('button', { name: 'Name' }));
  expect(names().at(-1)).toBe('Younes Amrani');
  expect(within(table).getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');

  await user.type(screen.getByRole('searchbox', { name: 'Words in the list' }), 'adele');
  await waitFor(() => expect(names()).toEqual(['Adèle Osei']));
  await user.clear(screen.getByRole('searchbox', { name: 'Words in the list' }));

  await user.click(screen.getByRole('button', { name: /Party/u }));
  await user.click(await screen.findByRole('option', { name: 'Vlaamse Orde' }));
  await waitFor(() => expect(new Set(names())).toEqual(new Set(['Pieter Royer', 'Stijn Roobrouck'])));
  await expectNoBarriers(container);
});

test('whoever comes back from a dossier finds the list as it was left, with the focus where it went on', async () => {
  const user = userEvent.setup();
  visit(await openTestOffice(sampleWorkspace(TODAY)), '#people');
  const search = await screen.findByRole('searchbox', { name: 'Words in the list' });
  await user.click(screen.getByRole('button', { name: 'Name' }));
  await user.type(search, 'vanhoorne');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
  await user.click(screen.getByRole('link', { name: 'Jasper Vanhoorne' }));
  expect(await screen.findByRole('heading', { name: 'Jasper Vanhoorne', level: 1 })).toBeVisible();

  window.history.back();
  expect(await screen.findByRole('searchbox', { name: 'Words in the list' })).toHaveValue('vanhoorne');
  expect(await screen.findByRole('link', { name: 'Jasper Vanhoorne' })).toHaveFocus();
  expect(screen.getAllByRole('row')).toHaveLength(3);
  expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');

  // Going there anew is another thing: the whole list.
  await user.click(screen.getByRole('link', { name: /^Issues/u }));
  await screen.findByRole('table', { name: 'Issues' });
  await user.click(screen.getByRole('link', { name: /^People/u }));
  await screen.findByRole('table', { name: 'People' });
  expect(await screen.findByRole('searchbox', { name: 'Words in the list' })).toHaveValue('');
});

test('choices that fit nothing can be taken back at once', async () => {
  const user = userEvent.setup();
  visit(await openTestOffice(sampleWorkspace(TODAY)), '#statements');
  await screen.findByRole('table', { name: 'Statements' });
  await user.type(screen.getByRole('searchbox', { name: 'Words in the list' }), 'zzzz');
  expect(await screen.findByText('Nothing fits these choices')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(await screen.findByRole('table', { name: 'Statements' })).toBeVisible();
});

test('a damaged promise is left out of its list and named among the damaged records', async () => {
  const samples = sampleWorkspace(TODAY);
  const name = 'antichambre-test-damaged-list';
  const office = await openTestOffice(samples, { name });
  const [spoilt] = samples.commitments ?? [];
  if (spoilt === undefined) throw new Error('the samples hold promises');
  await damageRecord(name, 'commitments', spoilt.id);
  const all = samples.commitments?.length ?? 0;

  const { container, unmount } = visit(office, '#commitments');
  const table = await screen.findByRole('table', { name: 'Commitments' });
  expect(within(table).getAllByRole('row')).toHaveLength(all); // one heading, one left out
  unmount();

  const damaged = visit(office, '#damaged');
  expect(await screen.findByText('One record could not be read.')).toBeVisible();
  expect(screen.getByRole('row', { name: /Commitment .*key of this device/u })).toBeVisible();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Save the list as a file' }));
  expect(damaged.asked.files[0]?.text).toContain(spoilt.id);
  await expectNoBarriers(container);
  await expectNoBarriers(damaged.container);
});

test('every list opens, says how many it holds and passes the accessibility check', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const lists = [
    ['issues', 'Issues', 4],
    ['recommendations', 'Recommendations', 10],
    ['evidence', 'Evidence', 21],
    ['interactions', 'Interactions', 30],
    ['follow-ups', 'Follow-ups', 8],
  ] as const;
  for (const [address, title, count] of lists) {
    const { container, unmount } = visit(office, `#${address}`);
    const table = await screen.findByRole('table', { name: title });
    expect(within(table).getAllByRole('row')).toHaveLength(count + 1);
    await expectNoBarriers(container);
    unmount();
  }
});

test('a follow-up is ticked off and taken back', async () => {
  const user = userEvent.setup();
  visit(await openTestOffice(sampleWorkspace(TODAY)), '#follow-ups');
  const [first] = await screen.findAllByRole('checkbox', { name: /^Done: / });
  const name = first?.getAttribute('aria-label') ?? first?.closest('label')?.textContent ?? '';
  await user.click(screen.getByRole('checkbox', { name }));
  await waitFor(() => expect(screen.queryByRole('checkbox', { name })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('checkbox', { name })).not.toBeChecked();
});

test('the search finds across everything, from the slash key on, without the mouse', async () => {
  const user = userEvent.setup();
  visit(await openTestOffice(sampleWorkspace(TODAY)), '#today');
  await screen.findByRole('heading', { name: 'Today', level: 1 });
  await user.keyboard('/');
  expect(screen.getByRole('searchbox', { name: 'Search everything' })).toHaveFocus();
  await user.keyboard('vandamme');
  const hits = await screen.findByRole('list', { name: /hit/u });
  const link = await within(hits).findByRole('link', { name: /^Lise Vandamme/u });
  expect(link).toHaveAttribute('href', `#people/${PERSON.vandamme}`);
  await user.keyboard('{ArrowDown}');
  expect(within(hits).getAllByRole('link')[0]).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('list', { name: /hit/u })).toBeNull();
});

test.each([
  ['fr', 'Personnes', 'Chercher partout', 'Membre, Chambre des représentants · Polaris'],
  ['nl', 'Personen', 'Overal zoeken', 'Lid, Kamer van volksvertegenwoordigers · Polaris'],
] as const)('the workspace speaks %s, organisations included', async (language, title, search, post) => {
  const { container } = visit(await openTestOffice(sampleWorkspace(TODAY)), '#people', language);
  expect(await screen.findByRole('table', { name: title })).toBeVisible();
  expect(screen.getByRole('searchbox', { name: search })).toBeVisible();
  expect((await screen.findAllByText(post)).length).toBeGreaterThan(0);
  expect(document.title).toBe(`${title} · Antichambre`);
  await expectNoBarriers(container);
});

test('an address that leads nowhere says so', async () => {
  const { container } = visit(await openTestOffice(), '#nowhere/at/all');
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  expect(screen.getByText('“nowhere/at/all” leads nowhere in the workspace.')).toBeVisible();
  await expectNoBarriers(container);
});

test('the organisations of the mandates stand in a list of their own, by kind', async () => {
  const user = userEvent.setup();
  const samples = sampleWorkspace(TODAY);
  visit(await openTestOffice(samples), '#organizations');
  const table = await screen.findByRole('table', { name: 'Organisations' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(samples.organizations?.length ?? 0);
  expect(screen.getByRole('link', { name: /^Organisations/u })).toHaveAttribute('aria-current', 'page');
  await user.type(screen.getByRole('searchbox', { name: 'Words in the list' }), 'vlaamse orde');
  await waitFor(() => expect(within(table).getAllByRole('rowheader')).toHaveLength(1));
  expect(within(table).getByRole('link', { name: 'Vlaamse Orde' })).toBeVisible();
});
