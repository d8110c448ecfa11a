// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PersonView } from '../../../components/dossier/person-view';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { fill } from '../../support/fill';
import { inventIssue, inventRecommendation } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';
import { visit } from '../workspace/visit';

test('an issue tells how often we were heard and, apart from it, what became of each recommendation', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const { container } = visit(office, `#issues/${ISSUE.healthAccess}`);
  const card = await screen.findByRole('region', { name: 'Heard, and followed' });
  expect(card).toHaveTextContent(/^.*Asked in \d+ interactions, heard in \d+\./u);
  expect(card).toHaveTextContent(
    /taken up in part, 16 Mar 2026, Circulaire d’une province \(exemple\) : six mois au lieu d’un an/u,
  );
  expect(card).toHaveTextContent('Of one recommendation, nothing is known of what became of it.');
  expect(card).toHaveTextContent('what is followed cannot be credited to anyone');
  await expectNoBarriers(container);
});

test('the ladder of an issue keeps all three steps, whatever can be won now', async () => {
  const issue = inventIssue({
    window: 'closed',
    asks: {
      ideal: { en: 'End detention of children' },
      reformist: { en: 'Only as a last resort' },
      minimal: { en: 'Publish the figures' },
    },
  });
  const office = await openTestOffice({ issues: [issue] });
  visit(office, `#issues/${issue.id}`);
  const ladder = await screen.findByRole('region', { name: 'Ask ladder' });
  expect(ladder).toHaveTextContent('End detention of children');
  expect(ladder).toHaveTextContent('Only as a last resort');
  expect(ladder).toHaveTextContent('Publish the figures');
});

test('a recommendation says what it misses before a decider could take it over, and what it asks for', async () => {
  const user = userEvent.setup();
  const issue = inventIssue();
  const recommendation = inventRecommendation(issue.id, { adoptedOn: '2025-01-10' });
  const office = await openTestOffice({ issues: [issue], recommendations: [recommendation] });
  const { container } = visit(office, `#recommendations/${recommendation.id}`);
  const usable = await screen.findByRole('group', { name: 'Usable as it stands?' });
  expect(usable).toHaveTextContent('Not yet:');
  expect(usable).toHaveTextContent('The text does not exist in Dutch.');
  expect(usable).toHaveTextContent('No evidence goes with it.');
  await expectNoBarriers(container);

  await user.click(screen.getByRole('button', { name: /What it asks for/u }));
  await user.click(await screen.findByRole('option', { name: 'transparency' }));
  await user.click(screen.getByRole('button', { name: 'Read again today, still right' }));
  await user.click(screen.getByRole('button', { name: 'Add what became of it' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert')).toHaveTextContent('What became of it');
  await fill(screen.getByRole('textbox', { name: /^Source/u }), 'Official journal (example)', user);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await soon(async () => (await office.read.get('recommendations', recommendation.id))?.rev).toBe(2);
  const saved = await office.read.get('recommendations', recommendation.id);
  expect(saved?.nature).toBe('transparency');
  expect(saved?.reviewedOn).toBe(TODAY);
  expect(saved?.uptake).toEqual([{ date: TODAY, kind: 'mentioned', source: 'Official journal (example)' }]);
});

test('on the issue, a recommendation shows what it misses and that it is to be read again', async () => {
  const issue = inventIssue();
  const recommendation = inventRecommendation(issue.id, { adoptedOn: '2025-01-10', nature: 'dialogue' });
  const office = await openTestOffice({ issues: [issue], recommendations: [recommendation] });
  visit(office, `#issues/${issue.id}`);
  const card = await screen.findByRole('region', { name: 'Recommendations' });
  expect(card).toHaveTextContent('asks for dialogue');
  expect(card).toHaveTextContent(/things are missing before it can be handed over/u);
  expect(card).toHaveTextContent('to be read again, last on 10 Jan 2025');
});

test('when less is asked now, the officer still sees what we want in time, and it is marked as staying inside', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const ask = await screen.findByRole('region', { name: 'Reformist ask' });
  const issue = await office.read.get('issues', ISSUE.healthAccess);
  expect(ask).toHaveTextContent(`In time (stays between us): ${issue?.asks.ideal.en ?? 'nothing'}`);
});

test('before an election the work of the day and the ask say where party programmes stand', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  await office.write.saveSettings({ nextElection: '2027-03-01' });
  const { unmount } = visit(office, '#today');
  expect(await screen.findByText(/^Election on 1 March 2027: programmes are often tied up by now\./u)).toBeVisible();
  unmount();
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const ask = await screen.findByRole('region', { name: 'Reformist ask' });
  expect(await within(ask).findByText(/^Election on 1 March 2027/u)).toBeVisible();
});

test('without an election in the settings, programmes are not mentioned', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const ask = await screen.findByRole('region', { name: 'Reformist ask' });
  expect(ask).not.toHaveTextContent('Election');
});

test('a recommendation can be copied as it is handed over, in a language in which it exists', async () => {
  const user = userEvent.setup();
  const issue = inventIssue();
  const recommendation = inventRecommendation(issue.id);
  const office = await openTestOffice({ issues: [issue], recommendations: [recommendation] });
  const { asked } = visit(office, `#recommendations/${recommendation.id}`);
  const sheet = await screen.findByRole('group', { name: 'To hand over' });
  await user.click(within(sheet).getByRole('button', { name: 'Copy' }));
  expect(asked.copied).toEqual([
    'Simplify medical aid\n\nOne certificate, one year, every town.\n\nSigned: Médecins du Coin.',
  ]);
  expect(await within(sheet).findByText('Copied to the clipboard.')).toBeVisible();
  // Another language is another text: nothing of it was copied yet.
  await user.click(within(sheet).getByRole('button', { name: 'FR' }));
  expect(within(sheet).getByRole('button', { name: 'Copy' })).toBeVisible();
  expect(within(sheet).queryByText('Copied to the clipboard.')).toBeNull();
  await user.click(within(sheet).getByRole('button', { name: 'NL' }));
  expect(within(sheet).getByText('Title or text do not exist in this language yet.')).toBeVisible();
  expect(within(sheet).queryByRole('button', { name: 'Copy' })).toBeNull();
});
