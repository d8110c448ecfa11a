// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { CaptureForm } from '../../../components/capture/capture-form';
import type { Office } from '../../../components/office';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, TODAY } from '../../support/office';
import { REPORT } from '../../support/page';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

const WORDS = 'La santé publique exige que l’on soigne tôt.';

function openForm(over: Partial<Parameters<typeof CaptureForm>[0]> = {}, on: Office = office) {
  return renderInOffice(
    <CaptureForm
      facts={{ ...REPORT, languages: ['fr'], outlet: 'La Chambre' }}
      personId={PERSON.vandamme}
      issueId={ISSUE.healthAccess}
      onDone={() => undefined}
      {...over}
    />,
    on,
  );
}

test('the page fills in day, kind of source, title and address; the words and one key do the rest', async () => {
  const { container } = openForm();
  await userEvent.type(await screen.findByRole('textbox', { name: /The exact words/u }), WORDS);
  await expectNoBarriers(container);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Kept in the dossier of Lise Vandamme.')).toBeVisible();
  const statements = await office.read.list('statements', { personId: PERSON.vandamme });
  expect(statements.find(({ text }) => text === WORDS)).toMatchObject({
    date: '2026-11-18',
    language: 'fr',
    source: 'official',
    outlet: 'La Chambre',
    title: REPORT.title,
    url: REPORT.url,
    issueIds: [ISSUE.healthAccess],
    issueStance: 'unclear',
  });
});

test('what the words seem to say is a suggestion, and only what the officer presses is confirmed', async () => {
  openForm();
  await userEvent.type(await screen.findByRole('textbox', { name: /The exact words/u }), WORDS);
  const chip = await screen.findByRole('button', { name: 'Public health' });
  expect(chip).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(chip);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Kept in the dossier of Lise Vandamme.')).toBeVisible();
  const statements = await office.read.list('statements', { personId: PERSON.vandamme });
  expect(statements.find(({ text }) => text === WORDS)?.frames).toEqual([
    { framing: 'public_health', polarity: 'adopted', strength: 1 },
  ]);
});

test('without words nothing is saved and the form says so', async () => {
  openForm();
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The exact words');
});

test('words being typed survive the panel being closed', async () => {
  const { unmount } = openForm();
  await userEvent.type(await screen.findByRole('textbox', { name: /The exact words/u }), 'Half');
  await expect.poll(() => office.read.draft(`capture:${REPORT.url}`)).toMatchObject({ values: { text: 'Half' } });
  unmount();
  openForm();
  expect(await screen.findByRole('textbox', { name: /The exact words/u })).toHaveValue('Half');
});

test('a page in two languages does not guess in which one somebody spoke', async () => {
  openForm({ facts: { ...REPORT, languages: ['fr', 'nl'] } });
  expect(await screen.findByRole('button', { name: /Language of the words/u })).not.toHaveTextContent(/French|Dutch/u);
});
