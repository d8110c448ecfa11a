// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import { ISSUE } from '../../../samples/ids';
import { inventDossier, inventIssue, inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { visit } from '../workspace/visit';

test('who stands where says where effort pays, and that a position is no grade (METHOD.md A-59)', async () => {
  visit(await openTestOffice(sampleWorkspace(TODAY)), `#issues/${ISSUE.childDetention}`);
  expect(await screen.findByText(/^Effort pays most with the undecided: 3 people here\./u)).toBeVisible();
});

test('where nobody is undecided that is said too', async () => {
  const issue = inventIssue();
  const { person } = inventDossier();
  const stance = inventRecord('stances', {
    personIds: [person.id],
    issueIds: [issue.id],
    value: 2,
    date: '2026-10-01',
    source: 'Meeting',
  });
  visit(await openTestOffice({ people: [person], issues: [issue], stances: [stance] }), `#issues/${issue.id}`);
  expect(await screen.findByText(/^Nobody is undecided here/u)).toBeVisible();
});

test('an issue shows who can speak for us, and what was agreed with the partner', async () => {
  const { container, unmount } = visit(await openTestOffice(sampleWorkspace(TODAY)), `#issues/${ISSUE.healthAccess}`);
  const speakers = await screen.findByRole('region', { name: 'Who can speak for us' });
  expect(speakers).toHaveTextContent('Dr Inès Fauvel, médecin généraliste, maison médicale exemple');
  expect(speakers).toHaveTextContent('Public health, Facts · French');
  expect(screen.queryByRole('region', { name: 'Joint line with a partner' })).toBeNull();
  await expectNoBarriers(container);
  unmount();
  visit(await openTestOffice(sampleWorkspace(TODAY)), `#issues/${ISSUE.closedCentres}`, 'fr');
  const joint = await screen.findByRole('region', { name: 'Ligne commune avec un partenaire' });
  expect(joint).toHaveTextContent('Netwerk Open Deur');
  expect(joint).toHaveTextContent(/pas «.centre fermé.», mais «.centre de détention administrative pour personnes/u);
});
