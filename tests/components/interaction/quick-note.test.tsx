// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { QuickNoteForm } from '../../../components/interaction/quick-note-form';
import type { Office } from '../../../domain/office';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { fill } from '../../support/fill';
import { expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

const ANSWER = 'Wants the figures per province first.';
const PROMISE = 'I will put the question to the minister.';

test('an empty note asks who it is about and what was said, at the fields', async () => {
  const { container } = renderInOffice(<QuickNoteForm />, office);
  await userEvent.click(await screen.findByRole('button', { name: 'Save the note' }));
  const who = screen.getByRole('combobox', { name: /Who/u });
  expect(who).toHaveAccessibleDescription(/Say who this is about/u);
  expect(who).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveAccessibleDescription(/at least one line/u);
  await expectNoBarriers(container);
});

test('Ctrl + Enter saves the exchange, the promise and what we do next', async () => {
  renderInOffice(<QuickNoteForm personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  await fill(await screen.findByRole('textbox', { name: 'What they said' }), ANSWER);
  await fill(screen.getByRole('textbox', { name: 'What they promised' }), PROMISE);
  await userEvent.type(screen.getByRole('textbox', { name: 'What we do next' }), 'Send the figures{Control>}{Enter}');
  expect(await screen.findByText('Saved in the dossier of Lise Vandamme.')).toBeVisible();

  const dossier = await office.read.dossier(PERSON.vandamme);
  const exchange = dossier?.interactions.find(({ answered }) => answered === ANSWER);
  expect(exchange).toMatchObject({
    channel: 'call',
    direction: 'out',
    date: TODAY,
    summary: ANSWER,
    next: 'Send the figures',
    issueIds: [ISSUE.healthAccess],
  });
  expect(dossier?.commitments.find(({ text }) => text === PROMISE)).toMatchObject({
    status: 'open',
    isPublic: false,
    interactionId: exchange?.id,
  });
  expect(dossier?.followUps.find(({ text }) => text === 'Send the figures')).toMatchObject({
    status: 'open',
    interactionId: exchange?.id,
  });
  await soon(() => office.read.draft('quick-note')).toBeNull();
});

test('once saved, an empty note saved again is asked for its words, and nothing says any more that it is saved', async () => {
  renderInOffice(<QuickNoteForm personId={PERSON.vandamme} />, office);
  await fill(await screen.findByRole('textbox', { name: 'What they said' }), ANSWER);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Saved in the dossier of Lise Vandamme.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveAccessibleDescription(/at least one line/u);
  expect(screen.queryByText('Saved in the dossier of Lise Vandamme.')).not.toBeInTheDocument();
});

test('that the note is saved is said beside the button, with the way to the dossier', async () => {
  const { asked, container } = renderInOffice(<QuickNoteForm personId={PERSON.vandamme} />, office);
  await fill(await screen.findByRole('textbox', { name: 'What they said' }), ANSWER);
  const save = screen.getByRole('button', { name: 'Save the note' });
  await userEvent.click(save);
  const told = await screen.findByText('Saved in the dossier of Lise Vandamme.');
  const lastField = screen.getByText('Framings tried', { selector: 'summary' });
  expect(lastField.compareDocumentPosition(told)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await expectNoBarriers(container);
  await userEvent.click(screen.getByRole('button', { name: 'Open the dossier' }));
  expect(asked.workspace).toEqual([`people/${PERSON.vandamme}`]);
});

test('a framing whose question was folded away opens again when it is what is missing', async () => {
  renderInOffice(<QuickNoteForm personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  await fill(await screen.findByRole('textbox', { name: 'What they said' }), ANSWER);
  const summary = screen.getByText('Framings tried', { selector: 'summary' });
  await userEvent.click(summary);
  await userEvent.click(screen.getByRole('button', { name: 'Public health' }));
  await userEvent.click(summary);
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(await screen.findByRole('alert')).toBeVisible();
});

test('Ctrl + Enter saves from a date too, where one ends up after a promise', async () => {
  renderInOffice(<QuickNoteForm personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  await fill(await screen.findByRole('textbox', { name: 'What they promised' }), PROMISE);
  const [day] = within(screen.getByRole('group', { name: 'By when' })).getAllByRole('spinbutton');
  day?.focus();
  await userEvent.keyboard('18122026{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Saved in the dossier of Lise Vandamme.')).toBeVisible();
  const dossier = await office.read.dossier(PERSON.vandamme);
  expect(dossier?.commitments.find(({ text }) => text === PROMISE)?.dueDate).toBe('2026-12-18');
});

test('what is typed is still there after the popup was closed', async () => {
  const { unmount } = renderInOffice(<QuickNoteForm personId={PERSON.vandamme} />, office);
  await userEvent.type(await screen.findByRole('textbox', { name: 'What they said' }), 'Half a sent');
  await soon(() => office.read.draft('quick-note')).toMatchObject({ answered: 'Half a sent' });
  unmount();

  renderInOffice(<QuickNoteForm />, office);
  expect(await screen.findByRole('textbox', { name: 'What they said' })).toHaveValue('Half a sent');
  expect(screen.getByRole('combobox', { name: /Who/u })).toHaveValue('Lise Vandamme');
  expect(screen.getByText('Draft kept')).toBeVisible();
});

test('a note about someone begins where one types what was said, another at whom it is about', async () => {
  const { unmount } = renderInOffice(<QuickNoteForm personId={PERSON.vandamme} />, office);
  expect(await screen.findByRole('textbox', { name: 'What we asked' })).toHaveFocus();
  unmount();
  renderInOffice(<QuickNoteForm />, office);
  expect(await screen.findByRole('combobox', { name: /^Who/u })).toHaveFocus();
});

test('a draft about someone else says whose it is before a word is typed', async () => {
  const first = renderInOffice(<QuickNoteForm personId={PERSON.vandamme} />, office);
  await fill(await screen.findByRole('textbox', { name: 'What they said' }), ANSWER);
  await soon(async () => (await office.read.draft('quick-note'))?.['answered']).toBe(ANSWER);
  first.unmount();

  renderInOffice(<QuickNoteForm personId={PERSON.royer} />, office);
  expect(await screen.findByText('This is the draft of a note about Lise Vandamme, not saved yet.')).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Discard the draft' })[0] ?? document.body);
  expect(screen.getByRole('combobox', { name: /^Who/u })).toHaveValue('Pieter Royer');
});

test('a kept draft can be thrown away', async () => {
  await office.write.saveDraft('quick-note', { answered: 'Old words' });
  renderInOffice(<QuickNoteForm />, office);
  await userEvent.click(await screen.findByRole('button', { name: 'Discard the draft' }));
  expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveValue('');
  await soon(() => office.read.draft('quick-note')).toBeNull();
});

test('a damaged draft loses its damaged fields only', async () => {
  await office.write.saveDraft('quick-note', { answered: 'Still here', channel: 'pigeon', tried: 'all', date: 7 });
  const { container } = renderInOffice(<QuickNoteForm />, office);
  expect(await screen.findByRole('textbox', { name: 'What they said' })).toHaveValue('Still here');
  expect(screen.getByRole('button', { name: /Channel/u })).toHaveTextContent('Call');
  await expectNoBarriers(container);
});

test('a framing that was tried needs to say how it landed', async () => {
  renderInOffice(<QuickNoteForm personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  await fill(await screen.findByRole('textbox', { name: 'What they said' }), ANSWER);
  await userEvent.click(screen.getByText('Framings tried', { selector: 'summary' }));
  await userEvent.click(screen.getByRole('button', { name: 'Public health' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Say how “Public health” landed');

  const landed = screen.getByRole('group', { name: 'How did “Public health” land?' });
  expect(landed).toHaveAccessibleDescription(/Say how “Public health” landed/u);
  expect(within(landed).getByRole('button', { name: 'led to a commitment' })).toHaveFocus();
  await userEvent.click(within(landed).getByRole('button', { name: 'was discussed in earnest' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(await screen.findByText('Saved in the dossier of Lise Vandamme.')).toBeVisible();
  const dossier = await office.read.dossier(PERSON.vandamme);
  expect(dossier?.interactions.find(({ answered }) => answered === ANSWER)?.tried).toEqual([
    { framing: 'public_health', outcome: 'engaged' },
  ]);
});

test('a full disk keeps every word in the form and says so', async () => {
  const full: Office = {
    ...office,
    write: { ...office.write, create: () => Promise.resolve({ ok: false, error: { code: 'storage_full' } }) },
  };
  renderInOffice(<QuickNoteForm personId={PERSON.vandamme} />, full);
  await fill(await screen.findByRole('textbox', { name: 'What they said' }), ANSWER);
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
  expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveValue(ANSWER);
});

test('when only the promise could not be saved, saving again does not write the exchange twice', async () => {
  let refuse = true;
  const failing: Office = {
    ...office,
    write: {
      ...office.write,
      create: (table, draft) =>
        refuse && table === 'commitments'
          ? Promise.resolve({ ok: false, error: { code: 'storage_full' } })
          : office.write.create(table, draft),
    },
  };
  renderInOffice(<QuickNoteForm personId={PERSON.vandamme} />, failing);
  await fill(await screen.findByRole('textbox', { name: 'What they said' }), ANSWER);
  await fill(screen.getByRole('textbox', { name: 'What they promised' }), PROMISE);
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The interaction is saved, but not the commitment.');
  refuse = false;
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(await screen.findByText('Saved in the dossier of Lise Vandamme.')).toBeVisible();
  const dossier = await office.read.dossier(PERSON.vandamme);
  expect(dossier?.interactions.filter(({ answered }) => answered === ANSWER)).toHaveLength(1);
  expect(dossier?.commitments.filter(({ text }) => text === PROMISE)).toHaveLength(1);
});
