// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import type { RecordOf } from '../../../domain/records';
import { inventRecord } from '../../support/invented-records';
import { damageRecord, openTestOffice, TODAY } from '../../support/office';
import { freshName } from '../../support/storage';
import { personDraft } from '../../storage/records';
import { visit } from './visit';

const ANA = inventRecord('people', personDraft('Ana Verbrugge'));

function promise(text: string, dueDate: string, status: RecordOf<'commitments'>['status'] = 'open') {
  return inventRecord('commitments', {
    personIds: [ANA.id],
    issueIds: [],
    text,
    language: 'en',
    date: '2026-01-10',
    dueDate,
    isPublic: true,
    status,
    history: [{ date: '2026-01-10', status }],
  });
}

function followUp(text: string, status: RecordOf<'followUps'>['status'], dueDate?: string) {
  const due = dueDate === undefined ? {} : { dueDate };
  return inventRecord('followUps', { personIds: [ANA.id], issueIds: [], text, status, ...due });
}

test('today recalls promises whose day has come or comes within two weeks, the oldest first, and no others', async () => {
  // Today is 20 November 2026.
  const commitments = [
    promise('In two weeks', '2026-12-04'),
    promise('In fifteen days', '2026-12-05'),
    promise('Last month', '2026-10-20'),
    promise('Kept already', '2026-10-01', 'kept'),
  ];
  visit(await openTestOffice({ people: [ANA], commitments }), '');
  const recalled = await screen.findByRole('region', { name: 'Commitments to recall' });
  const words = within(recalled)
    .getAllByRole('link')
    .map((link) => link.textContent)
    .filter((text) => text !== 'Ana Verbrugge');
  expect(words).toEqual(['“Last month”', '“In two weeks”']);
});

test('the week ends after seven days: what comes later waits, what is late comes first', async () => {
  const followUps = [
    followUp('In a week', 'open', '2026-11-27'),
    followUp('In eight days', 'open', '2026-11-28'),
    followUp('Last week', 'open', '2026-11-13'),
    followUp('Done', 'done', '2026-11-13'),
  ];
  visit(await openTestOffice({ people: [ANA], followUps }), '');
  const week = await screen.findByRole('region', { name: 'Today and this week' });
  const texts = within(week)
    .getAllByRole('button', { name: /^Done: /u })
    .map((button) => button.getAttribute('aria-label'));
  expect(texts).toEqual(['Done: Last week', 'Done: In a week']);
});

test('the sidebar counts the follow-ups that are still to be done', async () => {
  const followUps = [followUp('Call', 'open'), followUp('Write', 'done'), followUp('Ask', 'open')];
  visit(await openTestOffice({ people: [ANA], followUps }), '');
  expect(await screen.findByRole('link', { name: 'Follow-ups 2' })).toBeVisible();
});

test('a damaged record is saved as a file of its own, whatever is left of it', async () => {
  const name = freshName();
  const note = followUp('Call', 'open');
  const office = await openTestOffice({ people: [ANA], followUps: [note] }, { name });
  await damageRecord(name, 'followUps', note.id);
  const { asked } = visit(office, '#damaged');
  const row = await screen.findByRole('row', { name: /^Follow-up/u });
  await userEvent.setup().click(within(row).getByRole('button', { name: /^Save/u }));
  await waitFor(() => expect(asked.files).toHaveLength(1));
  expect(asked.files[0]).toMatchObject({ name: `followUps-${note.id}.json`, type: 'application/json' });
  expect(asked.files[0]?.text).toContain(note.id);
});

test('a slash typed into a field stays there', async () => {
  const user = userEvent.setup();
  visit(await openTestOffice(sampleWorkspace(TODAY)), '#issues');
  const field = await screen.findByRole('searchbox', { name: 'Words in the list' });
  await user.type(field, 'and/or');
  expect(field).toHaveValue('and/or');
  expect(field).toHaveFocus();
});
