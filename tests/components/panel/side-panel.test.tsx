// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Office } from '../../../domain/office';
import { SidePanel } from '../../../components/panel/side-panel';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { damageRecord, expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';
import { onPage, readPageOf } from '../../support/page';
import { freshName } from '../../support/storage';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

const REPORT_PEOPLE = [
  onPage(PERSON.vandamme, 'speaker', 12, 6),
  onPage(PERSON.royer, 'speaker', 7, 3),
  onPage(PERSON.osei, 'body', 5),
];

test('beside a new tab the panel says that there is nothing to read, and what is due', async () => {
  const { container } = renderInOffice(<SidePanel />, office);
  expect(screen.getByRole('heading', { name: 'No page to read here' })).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Today and this week' })).toHaveTextContent('late');
  await expectNoBarriers(container);
});

test('a site that is not watched is named and can be watched from now on', async () => {
  const { container, asked } = renderInOffice(<SidePanel />, office, {
    page: { kind: 'unwatched', host: 'www.example.org' },
  });
  expect(screen.getByRole('heading', { name: 'This site is not watched' })).toBeVisible();
  expect(screen.getByText(/www\.example\.org is not one of them/u)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Watch this site' }));
  expect(asked.watched).toEqual(['www.example.org']);
  await expectNoBarriers(container);
});

test('a site whose name the browser keeps back is watched from the toolbar, and the panel says how', () => {
  renderInOffice(<SidePanel />, office, { page: { kind: 'unwatched', host: '' }, language: 'fr' });
  expect(screen.getByText(/cliquez sur le bouton d’Antichambre dans la barre d’outils/u)).toBeVisible();
});

test('a note can be begun beside any page, and stays in front while other pages are looked up', async () => {
  const { turnTo } = renderInOffice(<SidePanel />, office, { page: { kind: 'none' } });
  await userEvent.click(screen.getByRole('button', { name: 'Quick note' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'What they said' }), 'Call again on Monday');
  turnTo(readPageOf(REPORT_PEOPLE));
  // The other page is there by now, behind the note.
  await screen.findByRole('heading', { name: 'Dr Lise Vandamme', hidden: true });
  expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveValue('Call again on Monday');
  expect(screen.queryByRole('heading', { name: 'Dr Lise Vandamme' })).toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { name: 'Dr Lise Vandamme' })).toBeVisible();
});

test('Escape leads from a note back to the button it was begun from', async () => {
  renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  await userEvent.click(await screen.findByRole('button', { name: 'Quick note' }));
  await userEvent.click(await screen.findByRole('textbox', { name: 'What they said' }));
  await userEvent.keyboard('{Escape}');
  await soon(() => document.activeElement?.textContent).toBe('Quick note');
  expect(screen.queryByRole('textbox', { name: 'What they said' })).toBeNull();
});

test('after a note is saved Escape leads back to the person', async () => {
  renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  await userEvent.click(await screen.findByRole('button', { name: 'Quick note' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'What they promised' }), 'A question in plenary');
  const [day] = within(screen.getByRole('group', { name: 'By when' })).getAllByRole('spinbutton');
  day?.focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Saved in the dossier of Lise Vandamme.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { name: 'Dr Lise Vandamme' })).toBeVisible();
});

test('while a page is being read the panel says so', () => {
  renderInOffice(<SidePanel />, office, { page: { kind: 'reading' } });
  expect(screen.getByRole('heading', { name: 'Reading the page…' })).toBeVisible();
});

test('a page without anyone known says so and leads to adding people', async () => {
  const { container, asked } = renderInOffice(<SidePanel />, office, { page: readPageOf([]) });
  expect(await screen.findByRole('heading', { name: 'Nobody you know is named on this page' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add people' }));
  expect(asked.workspace).toEqual(['people']);
  await expectNoBarriers(container);
});

test('an empty workspace shows the page and nobody', async () => {
  const empty = await openTestOffice();
  const { container } = renderInOffice(<SidePanel />, empty, { page: readPageOf(REPORT_PEOPLE) });
  expect(await screen.findByRole('heading', { name: 'Nobody you know is named on this page' })).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Another issue' })).toBeNull();
  await expectNoBarriers(container);
});

test('people of the page stand in its order, the first one open, with why they are here', async () => {
  const { container } = renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  const tabs = await screen.findAllByRole('tab');
  expect(tabs.map((tab) => tab.textContent)).toEqual([
    'Lise Vandamme speaks 6 times commitment due',
    'Pieter Royer speaks 3 times',
    'Adèle Osei named 5 times',
  ]);
  expect(tabs[0]).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByRole('heading', { name: 'Dr Lise Vandamme' })).toBeVisible();
  await expectNoBarriers(container);
});

test('arrow keys move between people and open each', async () => {
  renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  const [first] = await screen.findAllByRole('tab');
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/Pieter Royer/u);
  expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
  expect(await screen.findByRole('heading', { name: 'Pieter Royer' })).toBeVisible();
  await userEvent.keyboard('{End}');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/Adèle Osei/u);
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/Lise Vandamme/u);
});

test('the fifth person and the next are one press away', async () => {
  const many = [PERSON.vandamme, PERSON.royer, PERSON.osei, PERSON.lambiot, PERSON.hertogs, PERSON.claes];
  renderInOffice(<SidePanel />, office, { page: readPageOf(many.map((id) => onPage(id, 'body'))) });
  expect(await screen.findAllByRole('tab')).toHaveLength(4);
  await userEvent.click(screen.getByRole('button', { name: '2 more people' }));
  expect(screen.getAllByRole('tab')).toHaveLength(6);
});

test('names in the margins are folded away and can still be opened', async () => {
  const page = readPageOf([
    onPage(PERSON.osei, 'body'),
    onPage(PERSON.claes, 'chrome'),
    onPage(PERSON.royer, 'metonymy'),
  ]);
  renderInOffice(<SidePanel />, office, { page });
  expect(await screen.findAllByRole('tab')).toHaveLength(1);
  await userEvent.click(screen.getByText('Also named on this page, outside of the text (2)'));
  await userEvent.click(screen.getByRole('button', { name: /Claes/u }));
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/Claes/u);
});

test('a name of two people asks which one, and the answer goes to the page', async () => {
  const candidates = [PERSON.jasperVanhoorne, PERSON.elkeVanhoorne];
  const page = readPageOf([onPage(PERSON.osei, 'body')], { unclear: [{ candidates, mentions: 2 }] });
  const { asked } = renderInOffice(<SidePanel />, office, { page });
  await userEvent.click(await screen.findByText('Which one? Jasper Vanhoorne or Elke Vanhoorne'));
  expect(screen.getByText('2 people bear this name, written 2 times here.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Elke Vanhoorne' }));
  expect(asked.choices).toEqual([{ candidates, chosen: PERSON.elkeVanhoorne, scope: 'page' }]);
});

test('of a name of two people one can be ruled out on this site; posts tell them apart', async () => {
  const candidates = [PERSON.jasperVanhoorne, PERSON.elkeVanhoorne];
  const page = readPageOf([onPage(PERSON.osei, 'body')], { unclear: [{ candidates, mentions: 2 }] });
  const { asked, container } = renderInOffice(<SidePanel />, office, { page });
  await userEvent.click(await screen.findByText('Which one? Jasper Vanhoorne or Elke Vanhoorne'));
  const line = screen.getByRole('button', { name: 'Jasper Vanhoorne' }).closest('li');
  await soon(() => line?.textContent).toMatch(/^Jasper VanhoorneNever on this site.+/u);
  await userEvent.click(screen.getByRole('button', { name: 'Never on this site: Jasper Vanhoorne' }));
  expect(asked.ruledOut).toEqual([PERSON.jasperVanhoorne]);
  await expectNoBarriers(container);
});

test('an answer given by keyboard stays in sight, with the focus, and can be taken back at once', async () => {
  const candidates = [PERSON.jasperVanhoorne, PERSON.elkeVanhoorne];
  const people = [onPage(PERSON.osei, 'body')];
  const { turnTo } = renderInOffice(<SidePanel />, office, {
    page: readPageOf(people, { unclear: [{ candidates, mentions: 2 }] }),
  });
  await userEvent.click(await screen.findByText('Which one? Jasper Vanhoorne or Elke Vanhoorne'));
  screen.getByRole('button', { name: 'Elke Vanhoorne' }).focus();
  await userEvent.keyboard('{Enter}');
  // What the background does with the answer: it is kept, and the page is read with it.
  await office.write.create('nameChoices', {
    host: 'www.lachambre.be',
    candidates,
    kind: 'is',
    personId: PERSON.elkeVanhoorne,
  });
  turnTo(readPageOf([...people, onPage(PERSON.elkeVanhoorne, 'body')]));
  await soon(() => document.activeElement?.textContent).toBe('Your answer on a name');
  expect(screen.getByText('On this site it is Elke Vanhoorne.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Undo: Elke Vanhoorne' })).toBeVisible();
});

test('the wrong person is ruled out on this site, and an earlier answer can be taken back', async () => {
  const answer = await office.write.create('nameChoices', {
    host: 'www.lachambre.be',
    candidates: [PERSON.jasperVanhoorne, PERSON.elkeVanhoorne],
    kind: 'is',
    personId: PERSON.elkeVanhoorne,
  });
  const elsewhere = { host: 'www.example.org', candidates: [], kind: 'never' as const, personId: PERSON.osei };
  await office.write.create('nameChoices', elsewhere);
  const { asked } = renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  await userEvent.click(await screen.findByText('Your answer on a name'));
  expect(screen.getByText('On this site it is Elke Vanhoorne.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo: Elke Vanhoorne' }));
  expect(asked.undone).toEqual([answer.ok ? answer.value.id : '']);
  await userEvent.click(screen.getByRole('button', { name: 'Never Lise Vandamme on this site' }));
  expect(asked.ruledOut).toEqual([PERSON.vandamme]);
});

test('a page about none of our issues says so and still shows people and notes', async () => {
  renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  expect(await screen.findByText('This page is about none of your issues.')).toBeVisible();
  const person = await screen.findByRole('article');
  expect(within(person).getByRole('region', { name: 'Last interactions' })).toBeVisible();
  expect(within(person).queryByRole('region', { name: /ask/u })).toBeNull();
});

test('a page about one of our issues opens on that issue and says why; another can be chosen', async () => {
  const facts = { title: 'Aide médicale urgente : débat en commission' };
  const { container } = renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE, { facts }) });
  const chip = await screen.findByRole('button', { name: 'Access to health care', pressed: true });
  expect(chip).toBeVisible();
  expect(screen.getByText(/“aide médicale.* in the title/u)).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Reformist ask' })).toBeVisible();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Another issue' }), ISSUE.childDetention);
  expect(await screen.findByRole('region', { name: 'On Detention of children' })).toHaveTextContent('Rather in favour');
  expect(screen.getByRole('button', { name: 'Access to health care' })).toHaveAttribute('aria-pressed', 'false');
  await expectNoBarriers(container);
});

test('under an issue just chosen nothing of the one before is shown, and the person stays', async () => {
  const other = Promise.withResolvers<undefined>();
  const slow: Office = {
    ...office,
    read: {
      ...office.read,
      get: async (table, id) => {
        if (id === ISSUE.childDetention) await other.promise;
        return office.read.get(table, id);
      },
    },
  };
  const facts = { title: 'Aide médicale urgente : débat en commission' };
  renderInOffice(<SidePanel />, slow, { page: readPageOf(REPORT_PEOPLE, { facts }) });
  expect(await screen.findByRole('region', { name: 'On Access to health care' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Reformist ask' })).toBeVisible();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Another issue' }), ISSUE.childDetention);
  expect(screen.getByRole('button', { name: 'Access to health care' })).toHaveAttribute('aria-pressed', 'false');
  expect(screen.queryByRole('region', { name: 'On Access to health care' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Reformist ask' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'Dr Lise Vandamme' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Last interactions' })).toBeVisible();
  other.resolve(undefined);
  expect(await screen.findByRole('region', { name: 'On Detention of children' })).toHaveTextContent('Rather in favour');
});

test('another page beside the panel shows that page’s people', async () => {
  const { turnTo } = renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  expect(await screen.findByRole('heading', { name: 'Dr Lise Vandamme' })).toBeVisible();
  turnTo(
    readPageOf([onPage(PERSON.osei, 'subject')], {
      facts: { url: 'https://www.lachambre.be/other', title: 'Another' },
    }),
  );
  expect(await screen.findByRole('heading', { name: 'Adèle Osei' })).toBeVisible();
  expect(screen.queryByRole('tab', { name: /Vandamme/u })).toBeNull();
});

test('a person erased meanwhile is left out, and the rest stays', async () => {
  const person = await office.read.get('people', PERSON.vandamme);
  await office.write.remove('people', PERSON.vandamme, person?.rev ?? 0);
  renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  const tabs = await screen.findAllByRole('tab');
  expect(tabs).toHaveLength(2);
  expect(tabs[0]).toHaveAccessibleName(/Pieter Royer/u);
});

test('a note that cannot be opened is left out, and everything else of the person stands', async () => {
  const name = freshName();
  const workspace = sampleWorkspace(TODAY);
  const spoilt = await openTestOffice(workspace, { name });
  const dossier = await spoilt.read.dossier(PERSON.vandamme);
  const [latest] = dossier?.interactions ?? [];
  await damageRecord(name, 'interactions', latest?.id ?? '');
  const { container } = renderInOffice(<SidePanel />, spoilt, { page: readPageOf(REPORT_PEOPLE) });
  const exchanges = await screen.findByRole('region', { name: 'Last interactions' });
  expect(exchanges).not.toHaveTextContent(latest?.summary ?? '');
  expect(within(exchanges).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(screen.getByRole('heading', { name: 'Dr Lise Vandamme' })).toBeVisible();
  await expectNoBarriers(container);
});

test('a bug in one person’s dossier leaves the list of people standing', async () => {
  const broken: Office = {
    ...office,
    read: {
      ...office.read,
      dossier: (id) =>
        id === PERSON.vandamme ? Promise.reject(new Error('broken on purpose')) : office.read.dossier(id),
    },
  };
  renderInOffice(<SidePanel />, broken, { page: readPageOf(REPORT_PEOPLE) });
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong here');
  await userEvent.click(screen.getByRole('tab', { name: /Pieter Royer/u }));
  expect(await screen.findByRole('heading', { name: 'Pieter Royer' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the panel speaks Dutch when the settings do', async () => {
  const { container } = renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE), language: 'nl' });
  expect(await screen.findByText('Deze pagina gaat over geen van uw thema’s.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Snelle notitie' })).toBeVisible();
  await expectNoBarriers(container);
});

test('choosing an issue brings position, ask and framings', async () => {
  const { container } = renderInOffice(<SidePanel />, office, { page: readPageOf(REPORT_PEOPLE) });
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Another issue' }), ISSUE.healthAccess);
  expect(await screen.findByRole('region', { name: /^On / })).toHaveTextContent('Undecided');
  expect(screen.getByRole('region', { name: 'Reformist ask' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Suggested framings' })).toHaveTextContent('Public health');
  await expectNoBarriers(container);
});
