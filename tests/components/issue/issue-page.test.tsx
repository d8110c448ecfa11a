// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import { ISSUE } from '../../../samples/ids';
import { inventDossier, inventIssue, inventRecord } from '../../support/invented-records';
import { openTestOffice, TODAY } from '../../support/office';
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
