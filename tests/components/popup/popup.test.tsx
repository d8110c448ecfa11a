// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Office } from '../../../domain/office';
import { Popup } from '../../../components/popup/popup';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';
import { onPage, readPageOf } from '../../support/page';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

test('an empty workspace beside a new tab: nothing to read, nothing due', async () => {
  const empty = await openTestOffice();
  const { container } = renderInOffice(<Popup />, empty);
  expect(screen.getByText('No page to read here.')).toBeVisible();
  expect(await screen.findByText('Nothing is due this week.')).toBeVisible();
  await expectNoBarriers(container);
});

test('people on the page stand in one line each, with who they are when no issue matches', async () => {
  const page = readPageOf([onPage(PERSON.vandamme, 'speaker', 3, 2), onPage(PERSON.claes, 'body')]);
  const { container } = renderInOffice(<Popup />, office, { page });
  const list = await screen.findByRole('region', { name: 'On this page' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(await within(list).findByText(/House of Representatives · Cap commun/u)).toBeVisible();
  await expectNoBarriers(container);
});

test('people beyond a glance are counted and lead to the side panel', async () => {
  const many = [
    PERSON.vandamme,
    PERSON.royer,
    PERSON.osei,
    PERSON.lambiot,
    PERSON.hertogs,
    PERSON.claes,
    PERSON.noirhomme,
    PERSON.ferrand,
  ];
  renderInOffice(<Popup />, office, { page: readPageOf(many.map((id) => onPage(id, 'body'))) });
  expect(await screen.findByRole('button', { name: '2 more people' })).toBeVisible();
});

test('a name of two people is counted and leads to the side panel', async () => {
  const candidates = [PERSON.jasperVanhoorne, PERSON.elkeVanhoorne];
  renderInOffice(<Popup />, office, { page: readPageOf([], { unclear: [{ candidates, mentions: 1 }] }) });
  expect(await screen.findByText('Jasper Vanhoorne, Elke Vanhoorne')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Choose in the side panel' })).toBeVisible();
});

test('search finds people and promises and opens them in the workspace', async () => {
  const { container, asked } = renderInOffice(<Popup />, office);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'vandamme');
  const hit = await screen.findByRole('button', { name: /^Lise Vandamme/u });
  await expectNoBarriers(container);
  await userEvent.click(hit);
  expect(asked.workspace).toEqual([`people/${PERSON.vandamme}`]);
});

test('a search without results says so', async () => {
  renderInOffice(<Popup />, office);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'zzzqqq');
  expect(await screen.findByText('Nothing found for “zzzqqq”.')).toBeVisible();
});

test('what is late comes first among what is due', async () => {
  renderInOffice(<Popup />, office);
  const due = await screen.findByRole('region', { name: 'Today and this week' });
  const [first] = within(due).getAllByRole('listitem');
  expect(first).toHaveTextContent(/late, /u);
});

test('the quick note opens from the popup, and a waiting draft is announced on the next opening', async () => {
  const { container, unmount } = renderInOffice(<Popup />, office);
  await userEvent.click(screen.getByRole('button', { name: 'Quick note' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'What we asked' }), 'Access for the press');
  await expectNoBarriers(container);
  await soon(() => office.read.draft('quick-note')).toMatchObject({ asked: 'Access for the press' });
  unmount();
  renderInOffice(<Popup />, office);
  await userEvent.click(await screen.findByRole('button', { name: 'Go on with it' }));
  expect(await screen.findByRole('textbox', { name: 'What we asked' })).toHaveValue('Access for the press');
});

test('the popup opens where a name is typed', async () => {
  renderInOffice(<Popup />, office);
  expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
});

test('the name of a person on the page opens the dossier', async () => {
  const { asked } = renderInOffice(<Popup />, office, { page: readPageOf([onPage(PERSON.claes, 'body')]) });
  await userEvent.click(await screen.findByRole('button', { name: 'Mathilde Claes' }));
  expect(asked.workspace).toEqual([`people/${PERSON.claes}`]);
});

test('preparing a meeting begins at whom one meets, and the way back leads to the search', async () => {
  renderInOffice(<Popup />, office);
  await userEvent.click(screen.getByRole('button', { name: 'Prepare a meeting' }));
  expect(await screen.findByRole('combobox', { name: 'Who you will meet' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('searchbox', { name: 'Search' })).toHaveFocus();
});

test('a result is titled in the officer’s language', async () => {
  renderInOffice(<Popup />, office, { language: 'nl' });
  await userEvent.type(screen.getByRole('searchbox'), 'enfants');
  expect(await screen.findByRole('button', { name: /^Opsluiting van kinderen Thema/u })).toBeVisible();
});

test('beside a page whose address nobody may know, such as a new tab, the popup does not send to the button that opened it', () => {
  renderInOffice(<Popup />, office, { page: { kind: 'unwatched', host: '' } });
  expect(screen.getByText('No page to read here.')).toBeVisible();
  expect(screen.queryByText(/press the Antichambre button/u)).toBeNull();
});
