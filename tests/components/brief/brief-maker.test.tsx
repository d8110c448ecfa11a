// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { BriefMaker } from '../../../components/brief/brief-maker';
import type { Office } from '../../../domain/office';
import { CATALOGUES } from '../../../locales/catalogue';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

/** Said in confidence on 3 June: never on paper that stays behind. */
const PRIVATE_PROMISE = /Je poserai la question des délais/u;

test('without a person and an issue it says what to choose', async () => {
  const { container } = renderInOffice(<BriefMaker />, office);
  expect(await screen.findByText('Choose a person and an issue: the brief appears here.')).toBeVisible();
  await expectNoBarriers(container);
});

test('an empty workspace says that there is no issue yet', async () => {
  const empty = await openTestOffice();
  const { asked, container } = renderInOffice(<BriefMaker />, empty);
  expect(await screen.findByText('There is no issue in the workspace yet. Write one first.')).toBeVisible();
  await expectNoBarriers(container);
  await userEvent.click(screen.getByRole('button', { name: 'Set up the first issue' }));
  expect(asked.workspace).toEqual(['issues/new']);
});

test('where there is one issue, the person is all there is to choose', async () => {
  const samples = sampleWorkspace(TODAY);
  const one = await openTestOffice({
    ...samples,
    issues: samples.issues?.filter(({ id }) => id === ISSUE.healthAccess) ?? [],
  });
  renderInOffice(<BriefMaker personId={PERSON.vandamme} language="fr" />, one);
  expect(await screen.findByRole('article')).toHaveTextContent('Une circulaire : un an, une enquête, un formulaire');
});

test('the internal brief says so and shows the ask, their words and the promise in the language chosen', async () => {
  const { container } = renderInOffice(
    <BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} language="fr" />,
    office,
  );
  const sheet = await screen.findByRole('article');
  expect(sheet).toHaveAttribute('lang', 'fr');
  expect(within(sheet).getByRole('heading', { level: 2 })).toHaveTextContent('Lise Vandamme');
  expect(sheet).toHaveTextContent('Une circulaire : un an, une enquête, un formulaire');
  expect(sheet).toHaveTextContent(PRIVATE_PROMISE);
  await expectNoBarriers(container);
});

test('a French sheet has French colons and dates, even where only the month is known', async () => {
  renderInOffice(<BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} language="fr" />, office);
  const sheet = await screen.findByRole('article');
  expect(sheet).toHaveTextContent('Parti : Cap commun');
  expect(sheet).toHaveTextContent('Ne prouve pas : ');
  expect(sheet).toHaveTextContent('de notre initiative : Quarante minutes');
  expect(sheet.textContent).not.toMatch(/(?:Parti|Objection|Réponse|prouve pas|initiative):/u);
  expect(CATALOGUES.fr.brief.date('2026-03')).toBe('mars 2026');
  expect(CATALOGUES.nl.brief.date('2026-03')).toBe('maart 2026');
  expect(CATALOGUES.en.brief.date('2026')).toBe('2026');
});

test('what is left behind bears no promise made in confidence and no advice', async () => {
  renderInOffice(<BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} language="fr" />, office);
  expect(await screen.findByRole('article')).toHaveTextContent(PRIVATE_PROMISE);
  await userEvent.click(screen.getByRole('radio', { name: /^To leave behind/u }));
  await soon(() => screen.getByRole('article').textContent).not.toMatch(PRIVATE_PROMISE);
  const sheet = screen.getByRole('article');
  expect(sheet).toHaveTextContent('Une circulaire : un an, une enquête, un formulaire');
  expect(sheet).not.toHaveTextContent(/Angles|Interne|Quarante minutes/u);
});

test('while what is left behind is prepared, the internal brief is neither shown nor copied under its name', async () => {
  const leaveBehind = Promise.withResolvers<undefined>();
  let asked = false;
  const slow: Office = {
    ...office,
    read: {
      ...office.read,
      dossier: async (id) => {
        if (asked) await leaveBehind.promise;
        return office.read.dossier(id);
      },
    },
  };
  renderInOffice(<BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} language="fr" />, slow);
  expect(await screen.findByRole('article')).toHaveTextContent(PRIVATE_PROMISE);
  asked = true;
  await userEvent.click(screen.getByRole('radio', { name: /^To leave behind/u }));
  expect(screen.getByRole('radio', { name: /^To leave behind/u })).toBeChecked();
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Open to print' })).toBeNull();
  leaveBehind.resolve(undefined);
  expect(await screen.findByRole('article')).not.toHaveTextContent(PRIVATE_PROMISE);
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
});

test('the brief changes language on its own, whatever the language of the interface', async () => {
  renderInOffice(<BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} />, office);
  expect(await screen.findByRole('article')).toHaveAttribute('lang', 'en');
  await userEvent.click(screen.getByRole('radio', { name: 'Dutch' }));
  await soon(() => screen.getByRole('article').getAttribute('lang')).toBe('nl');
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
});

test('Markdown is copied and saved as it is shown', async () => {
  const { asked } = renderInOffice(
    <BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} language="fr" />,
    office,
  );
  await screen.findByRole('article');
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied to the clipboard.')).toBeVisible();
  expect(asked.copied[0]).toMatch(/^# Lise Vandamme/u);
  await userEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
  expect(asked.files).toEqual([
    { name: `brief Lise Vandamme ${TODAY}.md`, text: asked.copied[0], type: 'text/markdown' },
  ]);
});

test('a promise in another language than the sheet says in which, and is read in it', async () => {
  renderInOffice(<BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} language="nl" />, office);
  const sheet = await screen.findByRole('article');
  const promise = within(sheet).getByText(PRIVATE_PROMISE);
  expect(promise).toHaveAttribute('lang', 'fr');
  expect(promise.closest('li')).toHaveTextContent('in het Frans · 3 juni 2026');
});

test('for Word and for the clipboard the same brief has headings and lists, and no marks', async () => {
  const { asked } = renderInOffice(
    <BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} language="fr" />,
    office,
  );
  await screen.findByRole('article');
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied to the clipboard.')).toBeVisible();
  const [html = ''] = asked.copiedHtml;
  expect(html).toMatch(/^<h1>Lise Vandamme/u);
  expect(html).toContain('<li>');
  expect(html).not.toMatch(/\*\*|^#/mu);

  await userEvent.click(screen.getByRole('button', { name: 'Save for Word' }));
  const [file] = asked.files;
  expect(file).toMatchObject({ name: `brief Lise Vandamme ${TODAY}.doc`, type: 'application/msword' });
  expect(file?.text).toContain('<html lang="fr">');
  expect(file?.text).toContain(html);
});

test('from the popup and the panel printing opens the brief on a page of its own', async () => {
  const { asked } = renderInOffice(
    <BriefMaker personId={PERSON.vandamme} issueId={ISSUE.healthAccess} language="nl" />,
    office,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Open to print' }));
  expect(asked.workspace).toEqual([`brief/${PERSON.vandamme}/${ISSUE.healthAccess}/nl/internal`]);
});

test('a brief on someone nothing is known about says so on every count', async () => {
  renderInOffice(<BriefMaker personId={PERSON.ferrand} issueId={ISSUE.childDetention} />, office);
  const sheet = await screen.findByRole('article');
  expect(sheet).toHaveTextContent('No position on this issue is on record.');
  expect(sheet).toHaveTextContent('No contact is on record.');
  expect(sheet).toHaveTextContent('Not enough is known about this person');
});
