// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { fill } from '../../support/fill';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { visit } from '../workspace/visit';

const save = () => screen.getByRole('button', { name: 'Save' });

test('a person needs a name, and the sentence says so beside the field and above the button', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  const { container } = visit(office, '#people/new');
  const name = await screen.findByRole('textbox', { name: /^Name, as it is written in full/u });
  await user.click(save());
  expect(name).toBeInvalid();
  expect(name).toHaveAccessibleDescription('Fill this in.');
  expect(screen.getByRole('alert')).toHaveTextContent('Name, as it is written in full: Fill this in.');
  await expectNoBarriers(container);

  await user.type(name, 'Claire Exemple');
  expect(name).toBeValid();
  await user.click(save());
  expect(await screen.findByRole('heading', { name: 'Claire Exemple', level: 1 })).toBeVisible();
  expect((await office.read.list('people')).map((person) => person.name)).toEqual(['Claire Exemple']);
});

test('Ctrl + Enter saves from any field, and what cannot be saved leads to the first field that is wrong', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#people/new');
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Dr{Control>}{Enter}{/Control}');
  const name = screen.getByRole('textbox', { name: /^Name, as it is written in full/u });
  await waitFor(() => expect(name).toHaveFocus());
  await user.keyboard('Claire Exemple{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('heading', { name: 'Dr Claire Exemple', level: 1 })).toBeVisible();
});

test('a draft that was found again is saved with Ctrl + Enter before any field was entered', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  const first = visit(office, '#people/new');
  await user.type(await screen.findByRole('textbox', { name: /^Name, as it is written in full/u }), 'Claire Exemple');
  await screen.findByText(/Draft kept/u);
  first.unmount();

  visit(office, '#people/new');
  await screen.findByText('You were writing this earlier: here is your draft.');
  screen.getByRole('main').focus();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('heading', { name: 'Claire Exemple', level: 1 })).toBeVisible();
});

test('Ctrl + Enter in a list of words takes the word that is being typed along', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#issues/new');
  const title = await screen.findByRole('group', { name: 'Title' });
  await user.type(within(title).getByRole('textbox', { name: 'French' }), 'Logement');
  await user.type(
    screen.getByRole('textbox', { name: /^Parliamentary documents/u }),
    '56-1204{Control>}{Enter}{/Control}',
  );
  expect(await screen.findByRole('heading', { name: 'Logement', level: 1 })).toBeVisible();
  expect((await office.read.list('issues')).map(({ documentNumbers }) => documentNumbers)).toEqual([['56-1204']]);
});

test('an issue without a title says that one language is enough, and leads there', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#issues/new');
  const title = await screen.findByRole('group', { name: 'Title' });
  expect(title).toHaveTextContent('Required, in one language at least.');
  await user.click(save());
  await waitFor(() => expect(within(title).getByRole('textbox', { name: 'French' })).toHaveFocus());
});

test('what is added to a form is where one types on', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  visit(office, `#recommendations/new?issue=${ISSUE.childDetention}`);
  await user.click(await screen.findByRole('button', { name: 'Add an objection' }));
  const objection = screen.getByRole('group', { name: 'Objection' });
  expect(within(objection).getByRole('textbox', { name: 'French' })).toHaveFocus();

  await user.click(screen.getByRole('button', { name: /Add an argument/u }));
  await user.click(await screen.findByRole('option', { name: 'Child' }));
  const argument = screen.getByRole('group', { name: 'Child' });
  await waitFor(() => expect(within(argument).getByRole('textbox', { name: 'French' })).toHaveFocus());
});

test('a new record that is being typed says that it is kept as a draft', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#people/new');
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'D');
  expect(screen.getByText('Draft kept; nothing is lost if you leave.')).toBeVisible();
});

test('what is being typed survives closing the tab, and is gone once saved', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const address = `#statements/new?person=${PERSON.royer}`;
  const first = visit(office, address);
  await user.type(await screen.findByRole('textbox', { name: /^The exact words/u }), 'Een zin van hem.');
  first.unmount();

  visit(office, address);
  expect(await screen.findByText('You were writing this earlier: here is your draft.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^The exact words/u })).toHaveValue('Een zin van hem.');
  await user.click(save());
  await waitFor(() => expect(window.location.hash).toBe(`#people/${PERSON.royer}`));
  await screen.findByRole('heading', { name: 'Pieter Royer', level: 1 }); // the form stands until the dossier can
  expect(await screen.findByText(/Een zin van hem\./u)).toBeVisible();
  expect(await office.read.draft(`new:statements:${PERSON.royer}:`)).toBeNull();
});

test('a draft can be thrown away', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const first = visit(office, `#people/${PERSON.royer}/edit`);
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Dr');
  first.unmount();
  visit(office, `#people/${PERSON.royer}/edit`);
  await user.click(await screen.findByRole('button', { name: 'Discard the draft' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue(''));
});

test('changes of two people to different fields are both kept, without a question', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  visit(office, `#people/${PERSON.royer}/edit`);
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Dr');
  const before = await office.read.get('people', PERSON.royer);
  await office.write.update('people', PERSON.royer, before?.rev ?? 0, { birthDate: '1961' });
  await user.click(save());
  await screen.findByRole('heading', { name: 'Dr Pieter Royer' });
  expect(await office.read.get('people', PERSON.royer)).toMatchObject({ honorificPrefix: 'Dr', birthDate: '1961' });
});

test('changes of two people to the same field stand side by side, and the officer chooses', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const { container } = visit(office, `#people/${PERSON.royer}/edit`);
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Dr');
  const before = await office.read.get('people', PERSON.royer);
  await office.write.update('people', PERSON.royer, before?.rev ?? 0, { honorificPrefix: 'Baron' });
  await user.click(save());
  const choice = await screen.findByRole('radiogroup', { name: 'Title' });
  expect(screen.getByRole('alert')).toHaveTextContent('Someone saved this meanwhile');
  expect(screen.getByRole('button', { name: 'Save these choices' })).toBeDisabled();
  await expectNoBarriers(container);
  await user.click(within(choice).getByRole('radio', { name: /What is saved now.*Baron/u }));
  await user.click(screen.getByRole('button', { name: 'Save these choices' }));
  await screen.findByRole('heading', { name: 'Baron Pieter Royer' });
});

test('a promise that is kept gets a dated line in its history', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const open = (await office.read.list('commitments')).find((commitment) => commitment.status === 'open');
  if (open === undefined) throw new Error('the samples hold an open promise');
  const { container } = visit(office, `#commitments/${open.id}`);
  await user.click(await screen.findByRole('radio', { name: 'kept' }));
  await expectNoBarriers(container);
  await user.click(save());
  await waitFor(async () => {
    const saved = await office.read.get('commitments', open.id);
    expect(saved?.status).toBe('kept');
    expect(saved?.history.at(-1)).toEqual({ date: TODAY, status: 'kept' });
    expect(saved?.history).toHaveLength(open.history.length + 1);
  });
});

test('an exchange is written with people, a framing and how it landed', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  visit(office, `#interactions/new?person=${PERSON.royer}&issue=${ISSUE.closedCentres}`);
  await fill(await screen.findByRole('textbox', { name: /^Summary/u }), 'Kort gesprek.', user);
  await user.type(screen.getByRole('combobox', { name: /^With whom/u }), 'osei');
  await user.click(await screen.findByRole('option', { name: /Adèle Osei/u }));
  await user.click(screen.getByRole('button', { name: 'Add a framing' }));
  await user.click(save());
  await waitFor(() => expect(window.location.hash).toBe(`#people/${PERSON.royer}`));
  const [newest] = await office.read.list('interactions', { personId: PERSON.osei });
  expect(newest).toMatchObject({
    personIds: [PERSON.royer, PERSON.osei],
    issueIds: [ISSUE.closedCentres],
    date: TODAY,
    tried: [{ framing: 'rights', outcome: 'polite' }],
  });
});

test('an exchange with what was asked and answered needs no summary on top: the answer stands in for it, and follows it', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const first = visit(office, `#interactions/new?person=${PERSON.royer}`);
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Summary: Fill this in.');
  await fill(screen.getByRole('textbox', { name: /^What we asked/u }), 'Een datum.', user);
  await fill(screen.getByRole('textbox', { name: /^What they said/u }), 'Na de vakantie.', user);
  await user.click(save());
  await waitFor(() => expect(window.location.hash).toBe(`#people/${PERSON.royer}`));
  const [saved] = await office.read.list('interactions', { personId: PERSON.royer });
  expect(saved).toMatchObject({ asked: 'Een datum.', answered: 'Na de vakantie.', summary: 'Na de vakantie.' });
  if (saved === undefined) throw new Error('it was saved');
  first.unmount();

  visit(office, `#interactions/${saved.id}`);
  await user.type(await screen.findByRole('textbox', { name: /^What they said/u }), ' In september.');
  await user.click(save());
  await waitFor(async () =>
    expect(await office.read.get('interactions', saved.id)).toMatchObject({
      summary: 'Na de vakantie. In september.',
      answered: 'Na de vakantie. In september.',
    }),
  );
});

test.each([
  ['people', 'textbox', /^Name, as it is written in full/u],
  ['organizations', 'textbox', /^Name/u],
  ['followUps', 'textbox', /^What we must do/u],
  ['statements', 'combobox', /^Who said it/u],
  ['interactions', 'combobox', /^With whom/u],
] as const)('a new form of %s opens where one types first', async (table, role, name) => {
  visit(await openTestOffice(sampleWorkspace(TODAY)), `#${table}/new`);
  const field = await screen.findByRole(role, { name });
  await waitFor(() => expect(field).toHaveFocus());
});

test('a form begun from a person opens with no list over it, and the person in the field', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  visit(office, `#statements/new?person=${PERSON.royer}`);
  const who = await screen.findByRole('combobox', { name: /^Who said it/u });
  await waitFor(() => expect(who).toHaveValue('Pieter Royer'));
  expect(who).toHaveFocus();
  expect(who).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByRole('textbox', { name: /^The exact words/u })).toBeVisible();
});

test('a record that is opened again takes no focus into its fields: one reads first', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const [followUp] = await office.read.list('followUps');
  visit(office, `#followUps/${followUp?.id ?? ''}`);
  expect(await screen.findByRole('textbox', { name: /^What we must do/u })).not.toHaveFocus();
});

test('an issue is named in one language, with words pasted as a list', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  const { container } = visit(office, '#issues/new');
  const titles = await screen.findByRole('group', { name: 'Title' });
  await user.click(save());
  expect(screen.getByRole('alert')).toHaveTextContent('Title: Fill this in.');
  await fill(within(titles).getByRole('textbox', { name: 'Dutch' }), 'Toegang tot zorg', user);
  const words = screen.getByRole('group', { name: 'Words that give it away' });
  await user.click(within(words).getByRole('textbox', { name: 'Dutch' }));
  await user.paste('dringende medische hulp, medische kaart, zorg*');
  expect(within(words).getAllByRole('listitem')).toHaveLength(3);
  await expectNoBarriers(container);
  await user.click(save());
  expect(await screen.findByRole('heading', { name: 'Toegang tot zorg', level: 1 })).toBeVisible();
  const [issue] = await office.read.list('issues');
  expect(issue?.title).toEqual({ nl: 'Toegang tot zorg' });
  expect(issue?.keywords.nl).toEqual(['dringende medische hulp', 'medische kaart', 'zorg*']);
});

test('every editor opens on a sample record and passes the accessibility check', async () => {
  const samples = sampleWorkspace(TODAY);
  const office = await openTestOffice(samples);
  for (const table of [
    'recommendations',
    'evidence',
    'statements',
    'stances',
    'tags',
    'memberships',
    'followUps',
  ] as const) {
    const [record] = samples[table] ?? [];
    const { container, unmount } = visit(office, `#${table}/${record?.id ?? ''}`);
    expect(await screen.findByRole('button', { name: 'Save' })).toBeVisible();
    await expectNoBarriers(container);
    unmount();
  }
});
