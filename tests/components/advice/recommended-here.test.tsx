// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PersonView } from '../../../components/dossier/person-view';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, TODAY } from '../../support/office';

test('an opponent asked for the least is first recommended what holds that step, and argued with in its words', async () => {
  const { container } = renderInOffice(
    <PersonView personId={PERSON.royer} issueId={ISSUE.childDetention} />,
    await openTestOffice(sampleWorkspace(TODAY)),
  );
  const card = await screen.findByRole('region', { name: 'Recommendations on this issue' });
  const [first] = within(card).getAllByRole('button', { name: /child|housing/u });
  expect(first).toHaveTextContent('Publish figures on children every quarter');
  expect(card).toHaveTextContent('It has no minimal ask, the one proposed here.');
  await userEvent.click(screen.getByText('Three sentences to send'));
  await userEvent.click(await screen.findByRole('button', { name: 'EN' }));
  // The argument and the ask are of the same recommendation.
  expect(await screen.findByText(/Everyone says “hardly any children”.*A quarterly table by place/iu)).toBeVisible();
  await expectNoBarriers(container);
});

test('a ranking from a profession and a committee alone says so before anything else', async () => {
  const workspace = sampleWorkspace(TODAY);
  const bare = { ...workspace, statements: [], interactions: [], commitments: [], tags: [], stances: [] };
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, await openTestOffice(bare));
  const framings = await screen.findByRole('region', { name: 'Suggested framings' });
  expect(framings).toHaveTextContent('Little to go on');
  expect(framings).toHaveTextContent('nothing this person said or did counts yet');
});

test('a message to someone whose party is not met says so beside the draft', async () => {
  renderInOffice(
    <PersonView personId={PERSON.roobrouck} issueId={ISSUE.childDetention} />,
    await openTestOffice(sampleWorkspace(TODAY)),
  );
  await userEvent.click(await screen.findByText('Three sentences to send'));
  const draft = await screen.findByText(/^Ik schrijf u over het volgende/u);
  expect(draft.parentElement).toHaveTextContent(/No dialogue: your organisation does not meet/u);
});
