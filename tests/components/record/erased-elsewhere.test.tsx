// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { QuickNoteForm } from '../../../components/interaction/quick-note-form';
import { SidePanel } from '../../../components/panel/side-panel';
import type { Office } from '../../../domain/office';
import { captureKey, emptyCapture } from '../../../domain/statement/capture';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';
import { freshName } from '../../support/storage';
import { visit } from '../workspace/visit';

const SENTENCE = 'Not saved: somebody this is about was erased on 20 November 2026.';
const WORDS = 'He asked for the figures of the north.';

let here: Office;
/** The window in which somebody is erased. */
let other: Office;
beforeEach(async () => {
  const name = freshName();
  other = await openTestOffice(sampleWorkspace(TODAY), { name });
  here = await openTestOffice({}, { name });
});

/** Once no keystroke is being written any more: a window that keeps saving would hold the erasure up. */
const erase = async (typed?: string) => {
  if (typed !== undefined) {
    await soon(async () => JSON.stringify(await other.read.list('drafts')).includes(typed)).toBe(true);
  }
  expect(await other.write.erasePerson(PERSON.royer, false)).toEqual({ ok: true, value: null });
};

test('an editor of a new record says that the person was erased, writes nothing, and gives the words back', async () => {
  const user = userEvent.setup();
  const { asked, container } = visit(here, `#interactions/new?person=${PERSON.royer}`);
  const summary = await screen.findByRole('textbox', { name: /^Summary/u });
  await user.type(summary, WORDS.slice(0, -1));
  const before = await other.read.count('interactions');
  await erase(WORDS.slice(0, -1));
  const left = (await other.read.list('interactions')).length;
  expect(left).toBeLessThan(before);

  await user.type(summary, '.');
  expect(await screen.findByText(SENTENCE)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(SENTENCE)).toBeVisible();
  expect(summary).toHaveValue(WORDS);
  expect(screen.queryByText('Draft kept; nothing is lost if you leave.')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible();
  expect(await other.read.list('interactions')).toHaveLength(left);
  expect((await other.read.list('drafts')).filter(({ key }) => key.includes(PERSON.royer))).toEqual([]);
  await expectNoBarriers(container);

  await user.click(screen.getByRole('button', { name: 'Copy my words' }));
  await waitFor(() => expect(asked.copied).toEqual([WORDS]));
  expect(screen.getByText('Copied to the clipboard.')).toBeVisible();
});

test('an editor of one of their notes keeps what was typed on the screen, and says why it cannot be saved', async () => {
  const user = userEvent.setup();
  const note = (await here.read.list('interactions', { personId: PERSON.royer })).find(
    ({ personIds }) => personIds.length === 1,
  );
  if (note === undefined) throw new Error('the sample workspace has a note on this person alone');
  visit(here, `#interactions/${note.id}/edit`);
  const summary = await screen.findByRole('textbox', { name: /^Summary/u });
  await user.clear(summary);
  await user.type(summary, WORDS);
  await erase(WORDS);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(SENTENCE)).toBeVisible();
  expect(summary).toHaveValue(WORDS);
  expect(await other.read.get('interactions', note.id)).toBeNull();
});

test('an editor into which nothing was typed closes with the note', async () => {
  const note = (await here.read.list('interactions', { personId: PERSON.royer })).find(
    ({ personIds }) => personIds.length === 1,
  );
  if (note === undefined) throw new Error('the sample workspace has a note on this person alone');
  visit(here, `#interactions/${note.id}/edit`);
  const summary = await screen.findByRole('textbox', { name: /^Summary/u });
  await erase();
  await waitFor(() => expect(summary).not.toBeInTheDocument());
});

test('a quick note says it beside its button, and is saved about somebody else', async () => {
  const user = userEvent.setup();
  renderInOffice(<QuickNoteForm personId={PERSON.royer} />, here);
  const said = await screen.findByRole('textbox', { name: 'What they said' });
  await user.type(said, WORDS);
  await erase(WORDS);
  await user.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(await screen.findByText(SENTENCE)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy my words' })).toBeVisible();
  expect(said).toHaveValue(WORDS);
  expect((await other.read.list('interactions')).filter(({ answered }) => answered === WORDS)).toEqual([]);
});

test('a clip of their words goes with the erasure, and its form closes', async () => {
  const capture = {
    ...emptyCapture('one', '2026-11-20T09:00:00.000Z'),
    tabId: 1,
    text: WORDS,
    date: '2026-11-18',
    outlet: 'La Chambre',
    url: 'https://www.lachambre.be/doc/CCRI/html/56/ic998x.html',
  };
  await here.write.saveDraft(captureKey(capture.id), { ...capture, personId: PERSON.royer });
  renderInOffice(<SidePanel />, here, { page: { kind: 'none', tabId: 1 } });
  await screen.findByRole('textbox', { name: /The exact words/u });
  await erase();
  await waitFor(() => expect(screen.queryByRole('textbox', { name: /The exact words/u })).not.toBeInTheDocument());
  expect((await other.read.list('drafts')).filter(({ key }) => key === captureKey(capture.id))).toEqual([]);
});
