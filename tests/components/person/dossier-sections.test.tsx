// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DraftOf } from '../../../domain/records';
import { inventRecord } from '../../support/invented-records';
import { openTestOffice } from '../../support/office';
import { personDraft } from '../../storage/records';
import { visit } from '../workspace/visit';

// Today is 20 November 2026.
const ANA = inventRecord('people', personDraft('Ana Verbrugge', { noDialogue: true }));
const ISSUE = inventRecord('issues', {
  title: { en: 'Closed centres' },
  summary: {},
  keywords: { fr: [], nl: [], en: [], de: [] },
  documentNumbers: [],
  asks: { ideal: {}, reformist: {}, minimal: {} },
  window: 'normal',
  relevance: {},
});

function stance(value: DraftOf<'stances'>['value'], date: string, source: string) {
  return inventRecord('stances', { personIds: [ANA.id], issueIds: [ISSUE.id], value, date, source });
}

function tag(framing: DraftOf<'tags'>['framing'], date: string) {
  return inventRecord('tags', { personIds: [ANA.id], issueIds: [], framing, kind: 'works', date });
}

test('a dossier of somebody with whom there is no dialogue says so first', async () => {
  visit(await openTestOffice({ people: [ANA] }), `#people/${ANA.id}`);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^No dialogue/u);
});

test('the position that stands is the last one that has come; what is dated later is told below it', async () => {
  const stances = [stance(-1, '2026-03-01', 'An interview'), stance(2, '2026-12-01', 'An announced speech')];
  visit(await openTestOffice({ people: [ANA], issues: [ISSUE], stances }), `#people/${ANA.id}`);
  const positions = await screen.findByRole('region', { name: 'Positions' });
  // The one that stands has the words of the scale; the other is a line of the list below.
  expect(within(positions).getByText('Rather opposed')).toBeVisible();
  const [below] = within(within(positions).getAllByRole('list').at(-1) ?? positions).getAllByRole('listitem');
  expect(below).toHaveTextContent(/^1 Dec 2026 Ally, An announced speech does not count in the advice$/u);
  expect(within(positions).getAllByText('does not count in the advice')).toHaveLength(1);
});

test('an indication is to be confirmed after eighteen months, not before', async () => {
  const tags = [tag('child', '2025-01-10'), tag('rights', '2026-01-10')];
  visit(await openTestOffice({ people: [ANA], tags }), `#people/${ANA.id}`);
  const indications = await screen.findByRole('region', { name: 'Notes on framings' });
  const [fresh, old] = within(indications).getAllByRole('listitem');
  expect(fresh).not.toHaveTextContent('older than 18 months');
  expect(old).toHaveTextContent('older than 18 months');
});

test('what a list calls a body stays to be chosen in its form', async () => {
  const club = inventRecord('organizations', {
    name: 'Les Quais',
    classification: 'parliamentary club',
    otherNames: [],
    identifiers: [],
    links: [],
  });
  visit(await openTestOffice({ organizations: [club] }), `#organizations/${club.id}`);
  const kind = await screen.findByRole('button', { name: /parliamentary club/u });
  await userEvent.setup().click(kind);
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain('parliamentary club');
});

test('the day of the source is typed as people type it', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice({
    people: [inventRecord('people', personDraft('Bo Claes', { source: { title: 'Yearbook', asOf: '2024' } }))],
  });
  const [bo] = await office.read.list('people');
  if (bo === undefined) throw new Error('nobody there');
  visit(office, `#people/${bo.id}/edit`);
  const group = await screen.findByRole('group', { name: 'Source' });
  const day = within(group).getByRole('textbox', { name: /^True on/u });
  expect(day).toHaveValue('2024');
  await user.clear(day);
  await user.type(day, '14/02/2024');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect((await office.read.get('people', bo.id))?.source?.asOf).toBe('2024-02-14'));
});
