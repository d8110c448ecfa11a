// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PersonView } from '../../../components/dossier/person-view';
import { inventDossier, inventIssue, inventStatement } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, renderInOffice } from '../../support/office';

const issue = inventIssue();
const { person } = inventDossier();

test('many old words in one line quote none of them, bear no date, and open the dossier where each is read', async () => {
  const statement = (text: string, date: string) =>
    inventStatement({
      personIds: [person.id],
      text,
      date,
      frames: [{ framing: 'public_health', polarity: 'adopted', strength: 1 }],
    });
  const office = await openTestOffice({
    people: [person],
    issues: [issue],
    statements: [
      statement('La prévention coûte moins cher.', '2026-11-01'),
      statement('Soigner tôt, c’est soigner mieux.', '2026-10-01'),
      ...Array.from({ length: 150 }, (_, at) => statement(`Une parole ancienne, numéro ${at}.`, '2017-05-02')),
    ],
  });
  const { asked, container } = renderInOffice(<PersonView personId={person.id} issueId={issue.id} />, office);
  const [gathered] = await screen.findAllByRole('button', { name: '150 smaller or older sources together.' });
  const line = gathered?.closest('li') as HTMLElement; // found above
  expect(line).not.toHaveTextContent(/ancienne|2017/u);
  expect(within(line).queryByRole('button', { name: /^Correct/u })).toBeNull();
  await expectNoBarriers(container);
  await userEvent.click(gathered as HTMLElement); // found above
  expect(asked.workspace.at(-1)).toBe(`people/${person.id}`);
  await userEvent.click(screen.getAllByText('How this adds up')[0] as HTMLElement); // one per framing
  expect(screen.getByRole('rowheader', { name: '150 smaller or older sources together.' })).toBeVisible();
});

test('of two hundred words without a date it is said once that they do not count, and they are named a few at a time', async () => {
  const undated = Array.from({ length: 200 }, (_, at) => {
    const { date: _day, ...rest } = inventStatement({ personIds: [person.id], text: `Une parole, numéro ${at}.` });
    return rest;
  });
  const office = await openTestOffice({ people: [person], issues: [issue], statements: undated });
  const { container } = renderInOffice(<PersonView personId={person.id} issueId={issue.id} />, office);
  await userEvent.click(await screen.findByText('200 things to check'));
  const line = screen.getByText('A statement without a date does not count until it has one.').closest('li');
  const named = () => within(line as HTMLElement).getAllByRole('button', { name: /numéro/u });
  expect(named()).toHaveLength(5);
  await userEvent.click(within(line as HTMLElement).getByRole('button', { name: 'Show 50 more' }));
  expect(named()).toHaveLength(55);
  await expectNoBarriers(container);
});

test('reasons that all weigh a little are shown ten at first, and more on request', async () => {
  const words = Array.from({ length: 70 }, (_, at) =>
    inventStatement({
      personIds: [person.id],
      text: `Une parole, numéro ${at}.`,
      date: '2026-11-01',
      frames: [{ framing: 'public_health', polarity: 'adopted', strength: 1 }],
    }),
  );
  const office = await openTestOffice({ people: [person], issues: [issue], statements: words });
  renderInOffice(<PersonView personId={person.id} issueId={issue.id} />, office);
  const [about] = await screen.findAllByRole('region', { name: 'About this person' });
  const reasons = () => within(about as HTMLElement).getAllByRole('button', { name: /numéro/u });
  expect(reasons()).toHaveLength(10);
  await userEvent.click(within(about as HTMLElement).getByRole('button', { name: 'Show 50 more' }));
  expect(reasons()).toHaveLength(60);
  await userEvent.click(within(about as HTMLElement).getByRole('button', { name: 'Show 10 more' }));
  expect(reasons()).toHaveLength(70);
});
