// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Framing, Outcome } from '../../../domain/framing/framings';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { inventIssue, inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { visit } from '../workspace/visit';

const issue = inventIssue();
const exchange = (framing: Framing | null, outcome: Outcome = 'polite', date = '2026-10-01') =>
  inventRecord('interactions', {
    personIds: [PERSON.vandamme],
    issueIds: [issue.id],
    channel: 'meeting',
    direction: 'out',
    date,
    summary: `Talk of ${date}`,
    ourSide: [],
    tried: framing === null ? [] : [{ framing, outcome }],
  });

test('with nothing tried the page says how to begin', async () => {
  const { container } = visit(
    await openTestOffice({ issues: [issue], interactions: [exchange(null)] }),
    '#what-worked',
  );
  expect(await screen.findByText('Nothing tried yet')).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'New interaction' })).toHaveAttribute(
    'href',
    '#interactions/new',
  );
  expect(screen.getByRole('link', { name: 'What worked' })).toHaveAttribute('aria-current', 'page');
  await expectNoBarriers(container);
});

test('one try is counted with its base, without a share, and opens its exchange', async () => {
  const user = userEvent.setup();
  const tried = exchange('child', 'commitment');
  const office = await openTestOffice({ issues: [issue], interactions: [tried, exchange(null)] });
  const { container } = visit(office, '#what-worked');
  const card = await screen.findByRole('region', { name: 'Access to care' });
  expect(card).toHaveTextContent('Child tried once');
  expect(card).toHaveTextContent('One interaction names no framing and counts nowhere.');
  expect(card).not.toHaveTextContent('%');
  const count = within(card).getByRole('button', { name: '1 × led to a commitment' });
  await user.click(count);
  const exchanges = within(card).getByRole('list', { name: 'Interactions: Child, led to a commitment' });
  expect(within(exchanges).getByRole('link', { name: '1 Oct 2026, Meeting' })).toHaveAttribute(
    'href',
    `#interactions/${tried.id}`,
  );
  await expectNoBarriers(container);
  await user.click(count);
  expect(within(card).queryByRole('list', { name: /^Interactions/u })).toBeNull();
});

test('from ten tries on there is a share, with its base', async () => {
  const ten = Array.from({ length: 10 }, (_, at) => exchange('evidence', at < 3 ? 'engaged' : 'polite'));
  visit(await openTestOffice({ issues: [issue], interactions: ten }), '#what-worked');
  expect(
    await screen.findByText('3 of 10 tries (30%) led to a commitment or were discussed in earnest.'),
  ).toBeVisible();
});

test.each([
  ['fr', 'Ce qui a marché', 'Tous dossiers thématiques confondus'],
  ['nl', 'Wat werkte', 'Alle thema’s samen'],
] as const)(
  'many issues: counted over all and one by one, in %s, and nobody is named',
  async (language, title, all) => {
    const { container } = visit(await openTestOffice(sampleWorkspace(TODAY)), '#what-worked', language);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await screen.findByRole('region', { name: all })).toBeVisible();
    for (const chip of screen.getAllByRole('button', { pressed: false })) await userEvent.click(chip);
    for (const { name } of sampleWorkspace(TODAY).people ?? []) {
      expect(screen.getByRole('main')).not.toHaveTextContent(name);
    }
    await expectNoBarriers(container);
  },
);

test('the page of an issue shows what worked on it', async () => {
  visit(await openTestOffice(sampleWorkspace(TODAY)), `#issues/${ISSUE.healthAccess}`);
  const card = await screen.findByRole('region', { name: 'What worked' });
  expect(within(card).getAllByRole('button', { pressed: false }).length).toBeGreaterThan(0);
});
