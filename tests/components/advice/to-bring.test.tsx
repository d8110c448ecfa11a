// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { PersonView } from '../../../components/dossier/person-view';
import type { Office } from '../../../domain/office';
import { sampleWorkspace } from '../../../samples';
import { EVIDENCE, ISSUE, PERSON } from '../../../samples/ids';
import { inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, renderInOffice, TODAY } from '../../support/office';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

test('beside a framing stands one figure with its base, its source and what it does not prove', async () => {
  const { container, asked } = renderInOffice(
    <PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />,
    office,
  );
  const framings = await screen.findByRole('region', { name: 'Suggested framings' });
  expect(framings).toHaveTextContent('Late care costs 3.1 times more than ordinary follow-up, over 412 compared stays');
  expect(framings).toHaveTextContent('Does not prove: Four city hospitals; patients who never came are not counted.');
  const [title] = within(framings).getAllByRole('button', {
    name: 'Example study: cost of delayed care in four hospitals',
  });
  await userEvent.click(title as HTMLElement); // found above
  expect(asked.workspace).toEqual([`evidence/${EVIDENCE.lateCare}`]);
  await expectNoBarriers(container);
});

test('before a doctor a doctor of ours speaks, and it is said why; elsewhere the kind of voice stays', async () => {
  renderInOffice(<PersonView personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  const framings = await screen.findByRole('region', { name: 'Suggested framings' });
  expect(framings).toHaveTextContent(
    'Dr Inès Fauvel, médecin généraliste, maison médicale exempleOf the same profession: doctor. Speaks French.',
  );
});

test('a framing that no source of ours carries says so, and of a value that it persuades few alone', async () => {
  renderInOffice(<PersonView personId={PERSON.dewaelhens} issueId={ISSUE.childDetention} />, office);
  await screen.findByRole('region', { name: /^Suggested framing/u });
  expect(screen.queryAllByText(/a value alone persuades few/u)).toHaveLength(0);
  for (const evidence of await office.read.list('evidence', { issueId: ISSUE.childDetention }))
    await office.write.remove('evidence', evidence.id, evidence.rev);
  expect((await screen.findAllByText(/a value alone persuades few/u)).length).toBeGreaterThan(0);
});

test('an ally in the opposition is not asked to move a majority they do not sit in', async () => {
  renderInOffice(<PersonView personId={PERSON.amrani} issueId={ISSUE.childDetention} />, office);
  const ask = await screen.findByRole('region', { name: /ask$/u });
  expect(ask).toHaveTextContent('Ally in the opposition: ask for a question that brings out figures');
  expect(ask).not.toHaveTextContent('their own majority');
});

test('an ally in the majority is asked to move lines there', async () => {
  renderInOffice(<PersonView personId={PERSON.osei} issueId={ISSUE.childDetention} />, office);
  const ask = await screen.findByRole('region', { name: /ask$/u });
  expect(ask).toHaveTextContent('ask to move lines inside their own majority');
});

test('after two closed doors an opponent is not to be met again for now', async () => {
  const shut = (date: string) =>
    office.write.create('interactions', {
      personIds: [PERSON.roobrouck],
      issueIds: [ISSUE.closedCentres],
      channel: 'meeting',
      direction: 'out',
      date,
      summary: 'Kort gesprek',
      ourSide: [],
      tried: [{ framing: 'rights', outcome: 'closed' }],
    });
  renderInOffice(<PersonView personId={PERSON.roobrouck} issueId={ISSUE.closedCentres} />, office);
  const ask = await screen.findByRole('region', { name: 'Minimal ask' });
  await shut('2026-10-01');
  // Among the exchanges; sooner or later it also stands as a reason.
  expect(await screen.findByText('Kort gesprek', { selector: 'p' })).toBeVisible();
  expect(ask).not.toHaveTextContent(/doors closed/u);
  await shut('2026-11-01');
  expect(await within(ask).findByText(/^Two doors closed within a year: no further meeting for now/u)).toBeVisible();
});

test('someone of whom all we know is older than this legislature is said to be so', async () => {
  const { unmount } = renderInOffice(<PersonView personId={PERSON.ferrand} issueId={ISSUE.childDetention} />, office);
  await screen.findByText(/^Not enough is known/u);
  unmount();
  await office.write.create('statements', withoutStamps());
  renderInOffice(<PersonView personId={PERSON.ferrand} issueId={ISSUE.childDetention} />, office);
  expect(
    await screen.findByText(/All that is known of this person dates from before this legislature \(10 July 2024\)/u),
  ).toBeInTheDocument();
});

function withoutStamps() {
  const {
    id: _id,
    rev: _rev,
    createdAt: _made,
    updatedAt: _changed,
    deletedAt: _gone,
    ...draft
  } = inventRecord('statements', {
    personIds: [PERSON.ferrand],
    issueIds: [ISSUE.childDetention],
    text: 'Les droits de l’enfant ne se négocient pas.',
    language: 'fr',
    date: '2023-05-04',
    source: 'official',
    issueStance: 'pro',
    formerRole: false,
  });
  return draft;
}
