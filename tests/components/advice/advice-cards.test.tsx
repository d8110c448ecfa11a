// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { PersonView } from '../../../components/dossier/person-view';
import type { Office } from '../../../domain/office';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

/** The reason that quotes her, in the framing that stands open; closed framings may quote it too. */
async function findQuotingReason(): Promise<HTMLElement> {
  const [reason] = await screen.findAllByRole('button', { name: /Un patient qui attend/u });
  if (reason === undefined) throw new Error('no reason quotes her');
  return reason;
}

test('the ask stands at one level, and each step to it is spoken aloud', async () => {
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const ask = await screen.findByRole('region', { name: 'Reformist ask' });
  await userEvent.click(within(ask).getByText('Why this level?'));
  expect(
    within(ask).getByText('This person is undecided on this issue: we start from the reformist ask.'),
  ).toBeVisible();
});

test('reasons come before anything else, signed in words, and never as a figure', async () => {
  const { container } = renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const framings = await screen.findByRole('region', { name: 'Suggested framings' });
  const about = within(framings).getAllByRole('region', { name: 'About this person' })[0];
  expect(about).toHaveTextContent('Profession: doctor.');
  expect(within(framings).getAllByText('for').length).toBeGreaterThan(2);
  expect(framings).not.toHaveTextContent(/[+-]?\d+\.\d\d/u);
  expect(framings).not.toHaveTextContent(/will work/iu);
  await expectNoBarriers(container);
});

test('a reason opens its source with the exact words, and the way back returns to the reason', async () => {
  const { container } = renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office, {
    language: 'fr',
  });
  const reason = await findQuotingReason();
  await userEvent.click(reason);
  const source = screen.getByRole('region', { name: 'Source' });
  expect(source).toHaveFocus();
  expect(within(source).getByRole('heading', { name: 'Déclaration' })).toBeVisible();
  expect(source).toHaveTextContent('Un patient qui attend finit par coûter plus cher à tout le monde');
  expect(screen.queryByRole('article')).toBeNull();
  await expectNoBarriers(container);
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('article')).toBeVisible();
  await soon(() => document.activeElement).toBe(reason);
});

test('a rule opens as a rule, not as a source about the person', async () => {
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const [rule] = await screen.findAllByRole('button', { name: 'We hold material on this issue for it.' });
  await userEvent.click(rule as HTMLElement); // found above
  expect(screen.getByRole('heading', { name: 'A rule, not a source' })).toBeVisible();
});

test('a correction is dated, takes the reason out of the advice, leaves the source unchanged and can be undone', async () => {
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  await userEvent.click(await findQuotingReason());
  await userEvent.click(await screen.findByRole('button', { name: 'Outdated' }));
  // Said here once, beside the reason; the folded list of what was taken out of the advice says it too.
  const here = within(screen.getByRole('region', { name: 'Something wrong with this reason?' }));
  expect(await here.findByText(/Outdated, noted on 20 Nov 2026/u)).toBeVisible();
  const statements = await office.read.list('statements', { personId: PERSON.vandamme });
  const corrected = statements.find(({ text }) => text.startsWith('Un patient qui attend'));
  expect(corrected?.corrections).toEqual([{ kind: 'outdated', date: TODAY }]);
  await userEvent.click(screen.getByRole('button', { name: 'Back to the person' }));
  await soon(() => screen.queryAllByRole('button', { name: /Un patient qui attend/u })).toHaveLength(0);
});

test('a reason is corrected in its own line too, without leaving the advice', async () => {
  const { container } = renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const line = (await findQuotingReason()).closest('li');
  const open = within(line as HTMLElement).getByRole('button', { name: 'Correct this reason: Uses this framing.' });
  expect(open).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(open);
  expect(open).toHaveAttribute('aria-expanded', 'true');
  await expectNoBarriers(container);
  await userEvent.click(await within(line as HTMLElement).findByRole('button', { name: 'Outdated' }));
  await soon(() => screen.queryAllByRole('button', { name: /Un patient qui attend/u })).toHaveLength(0);
  expect(screen.getByRole('region', { name: 'Taken out of the advice' })).toBeVisible();
});

test('a reason corrected in its line stays there without weight, with focus beside the way back, and counts again', async () => {
  const { container } = renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const user = userEvent.setup();
  const line = (await findQuotingReason()).closest('li');
  const list = line?.parentElement;
  await user.click(within(line as HTMLElement).getByRole('button', { name: /^Correct this reason/u }));
  await user.click(await within(line as HTMLElement).findByRole('button', { name: 'Outdated' }));
  await soon(() => screen.queryAllByRole('button', { name: /Un patient qui attend/u })).toHaveLength(0);
  const correcting = within(list as HTMLElement).getByRole('region', { name: 'Something wrong with this reason?' });
  expect(correcting.closest('li')).toHaveTextContent('Un patient qui attend');
  expect(correcting.closest('li')).not.toHaveTextContent('for');
  await soon(() => document.activeElement).toBe(correcting);
  await expectNoBarriers(container);
  await user.click(within(correcting).getByRole('button', { name: 'Undo' }));
  await findQuotingReason();
  expect(screen.queryByRole('region', { name: 'Taken out of the advice' })).toBeNull();
});

test('a public fact and a rule can be corrected in their line, as every other reason', async () => {
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const [rule] = await screen.findAllByRole('button', { name: 'We hold material on this issue for it.' });
  const [fact] = screen.getAllByRole('button', { name: 'Profession: doctor.' });
  for (const reason of [rule, fact])
    expect(
      within(reason?.closest('li') as HTMLElement).getByRole('button', { name: /^Correct this reason/u }),
    ).toBeVisible();
});

test('a public fact opens with the way to the record in which it is put right', async () => {
  const { asked } = renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const committees = await screen.findAllByRole('button', { name: /^Sits on the committee for health/u });
  await userEvent.click(committees[0] as HTMLElement); // found above
  expect(screen.getByRole('region', { name: 'Source' })).toHaveTextContent(
    'A public fact is put right where it is kept.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Open in the workspace' }));
  expect(asked.workspace.at(-1)).toMatch(/^memberships\//u);
  await userEvent.keyboard('{Escape}');
  const [profession] = await screen.findAllByRole('button', { name: 'Profession: doctor.' });
  await userEvent.click(profession as HTMLElement); // found above
  await userEvent.click(screen.getByRole('button', { name: 'Open in the workspace' }));
  expect(asked.workspace.at(-1)).toBe(`people/${PERSON.vandamme}`);
});

test('an undone correction counts again and stays in the history', async () => {
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  await userEvent.click(await findQuotingReason());
  await userEvent.click(await screen.findByRole('button', { name: 'Wrong framing' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await soon(() => screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  const statements = await office.read.list('statements', { personId: PERSON.vandamme });
  const corrected = statements.find(({ text }) => text.startsWith('Un patient qui attend'));
  expect(corrected?.corrections).toEqual([
    { kind: 'wrong_framing', framing: 'public_health', date: TODAY, withdrawnOn: TODAY },
  ]);
});

test('a source taken out of the advice stays at hand below it, signed, and comes back with one press', async () => {
  await office.write.saveSettings({ officer: 'A. Officer' });
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  await userEvent.click(await findQuotingReason());
  await userEvent.click(await screen.findByRole('button', { name: 'Not about this' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the person' }));
  const corrected = await screen.findByRole('region', { name: 'Taken out of the advice' });
  await userEvent.click(within(corrected).getByText('One source you corrected'));
  expect(corrected).toHaveTextContent('Un patient qui attend');
  expect(corrected).toHaveTextContent('Not about this, noted on 20 Nov 2026, by A. Officer.');
  await userEvent.click(within(corrected).getByRole('button', { name: 'Undo' }));
  await findQuotingReason();
  expect(screen.queryByRole('region', { name: 'Taken out of the advice' })).toBeNull();
});

test('not enough known is said in plain words, with three questions for a first call', async () => {
  const { container } = renderInOffice(<PersonView personId={PERSON.ferrand} issueId={ISSUE.childDetention} />, office);
  expect(await screen.findByText(/^Not enough is known about this person/u)).toBeVisible();
  expect(screen.getByText('What can you not say in your group?')).toBeVisible();
  expect(screen.getByText('No position recorded on this issue.')).toBeVisible();
  expect(screen.getByRole('region', { name: 'No ask proposed' })).toBeVisible();
  await expectNoBarriers(container);
});

test('not enough known is said in French and Dutch as the method words it', async () => {
  const { unmount } = renderInOffice(<PersonView personId={PERSON.ferrand} issueId={ISSUE.childDetention} />, office, {
    language: 'fr',
  });
  expect(
    await screen.findByText(
      'Pas assez d’éléments sur cette personne pour conseiller un angle. Il manque : une prise de position datée, un compte rendu, ou votre propre indication.',
    ),
  ).toBeVisible();
  unmount();
  renderInOffice(<PersonView personId={PERSON.ferrand} issueId={ISSUE.childDetention} />, office, { language: 'nl' });
  expect(
    await screen.findByText(
      'Te weinig bekend over deze persoon om een invalshoek aan te raden. Wat ontbreekt: een gedateerde uitspraak, een gespreksverslag of uw eigen inschatting.',
    ),
  ).toBeVisible();
});

test('a promise past its day is the lever, in its exact words', async () => {
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office, { language: 'fr' });
  const lever = await screen.findByRole('region', { name: 'Son engagement, comme levier' });
  const quote = within(lever).getByText('« Je poserai la question des délais à la ministre avant les vacances. »');
  expect(quote).toHaveAttribute('lang', 'fr');
  expect(lever).toHaveTextContent('en retard depuis le 23 juil. 2026');
});

test('framings to avoid carry their reasons', async () => {
  renderInOffice(<PersonView personId={PERSON.royer} issueId={ISSUE.childDetention} />, office);
  const avoid = await screen.findByRole('region', { name: 'Avoid' });
  expect(avoid).toHaveTextContent('Rights.');
  expect(avoid).toHaveTextContent('Humanity.');
  expect(within(avoid).getAllByText('against').length).toBeGreaterThan(1);
});

test('a person who is gone is said to be gone', async () => {
  const empty = await openTestOffice();
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={null} />, empty);
  expect(await screen.findByText('This person is no longer in the workspace')).toBeVisible();
});

test('an own indication counts at once, is dated and signed; taken back it stays in the history and can be taken up again', async () => {
  await office.write.saveSettings({ officer: 'A. Officer' });
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const [own] = await screen.findAllByRole('group', { name: 'Your own indication: Public health' });
  await userEvent.click(within(own as HTMLElement).getByRole('button', { name: 'never' })); // found above
  const avoid = screen.getByRole('region', { name: 'Avoid' });
  await soon(() => avoid.textContent).toContain('Public health. You marked it “never”.');
  const read = async () =>
    (await office.read.list('tags', { personId: PERSON.vandamme })).filter((tag) => tag.framing === 'public_health');
  expect(await read()).toMatchObject([{ kind: 'never', date: TODAY, by: 'A. Officer' }]);

  await userEvent.click(within(avoid).getByRole('button', { name: 'never', pressed: true }));
  const [again] = await screen.findAllByText('One earlier indication');
  const [group] = screen.getAllByRole('group', { name: 'Your own indication: Public health' });
  expect(await read()).toMatchObject([{ corrections: [{ kind: 'outdated', date: TODAY, by: 'A. Officer' }] }]);
  await userEvent.click(again as HTMLElement); // found above
  expect(group).toHaveTextContent('never, 20 Nov 2026, by A. Officer · taken back on 20 Nov 2026, by A. Officer');
  await userEvent.click(within(group as HTMLElement).getByRole('button', { name: 'Undo' }));
  await soon(() => avoid.isConnected || screen.queryByRole('region', { name: 'Avoid' })?.textContent).toBeTruthy();
  expect(await screen.findByText(/You marked it “never”/u)).toBeVisible();
  expect(await read()).toMatchObject([{ corrections: [{ kind: 'outdated', withdrawnOn: TODAY }] }]);
});

test('the points of a framing are shown on request, reason by reason, and add up to their sum', async () => {
  const { container } = renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const [title] = await screen.findAllByText('How this adds up');
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.click(title as HTMLElement); // found above
  const table = await screen.findByRole('table');
  const figures = within(table)
    .getAllByRole('cell')
    .map((cell) => Number(cell.textContent.replace('−', '-')));
  const total = figures.at(-1) ?? Number.NaN;
  expect(figures.slice(0, -1).reduce((sum, points) => sum + points, 0)).toBeCloseTo(total, 5);
  expect(table).toHaveTextContent('They say nothing of the person');
  await expectNoBarriers(container);
});

test('where nothing is known the officer’s own word is enough to begin with', async () => {
  renderInOffice(<PersonView personId={PERSON.ferrand} issueId={ISSUE.childDetention} />, office);
  await userEvent.click(await screen.findByText('Give your own indication'));
  await userEvent.click(screen.getByRole('button', { name: /Which framing/u }));
  await userEvent.click(await screen.findByRole('option', { name: 'Child' }));
  await userEvent.click(screen.getByRole('button', { name: 'works' }));
  expect(await screen.findByRole('region', { name: /^Suggested framing/u })).toHaveTextContent('Child');
});

test('three sentences are drafted in the person’s language and copied, never sent', async () => {
  const { asked } = renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  await userEvent.click(await screen.findByText('Three sentences to send'));
  const languages = screen.getByRole('group', { name: 'Language of the message' });
  expect(within(languages).getByRole('button', { name: 'FR' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied to the clipboard.')).toBeVisible();
  expect(asked.copied[0]).toContain('c’est une question de santé publique');
  await userEvent.click(within(languages).getByRole('button', { name: 'NL' }));
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  await soon(() => asked.copied).toHaveLength(2);
  expect(asked.copied[1]).not.toBe(asked.copied[0]);
});

test('a general rule is headed as what it is, and says that nothing in it is about this person', async () => {
  const { container } = renderInOffice(
    <PersonView personId={PERSON.roobrouck} issueId={ISSUE.closedCentres} />,
    office,
  );
  const rule = await screen.findByRole('region', { name: 'General rule' });
  expect(rule).toHaveTextContent('General rule for someone who is opposed; nothing here is about this person.');
  expect(rule).not.toHaveTextContent(/one source|\d sources/u);
  expect(screen.getByRole('region', { name: 'Minimal ask' })).toBeVisible();
  await expectNoBarriers(container);
});

test('the officer chooses the framing of the message among those suggested that are written', async () => {
  renderInOffice(<PersonView personId={PERSON.royer} issueId={ISSUE.childDetention} />, office);
  await userEvent.click(await screen.findByText('Three sentences to send'));
  const choice = await screen.findByRole('group', { name: 'Framing of the message' });
  const [best, other] = within(choice).getAllByRole('button');
  expect(best).toHaveAttribute('aria-pressed', 'true');
  expect(best).toHaveTextContent('Facts');
  const before = choice.parentElement?.textContent;
  if (other === undefined) throw new Error('nothing to choose');
  await userEvent.click(other);
  expect(other).toHaveAttribute('aria-pressed', 'true');
  expect(choice.parentElement?.textContent).not.toBe(before);
});

test('too close to call is said, and both framings stand open', async () => {
  renderInOffice(<PersonView personId={PERSON.royer} issueId={ISSUE.childDetention} />, office);
  const framings = await screen.findByRole('region', { name: 'Suggested framings' });
  const open = within(framings)
    .getAllByRole('group')
    .filter((group) => group.hasAttribute('open'));
  expect(within(framings).getByText('Too close to call')).toBeVisible();
  // Neither is put forward without what speaks against it (METHOD.md E-6).
  expect(within(framings).getAllByRole('region', { name: /^The strongest point against it/u })).toHaveLength(2);
  expect(open).toHaveLength(2);
});
