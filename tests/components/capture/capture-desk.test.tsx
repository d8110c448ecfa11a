// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { SidePanel } from '../../../components/panel/side-panel';
import type { CurrentPage } from '../../../components/current-page';
import type { Office } from '../../../domain/office';
import { captureKey, emptyCapture, NO_GUESSES, type Capture } from '../../../domain/statement/capture';
import { en } from '../../../locales/en';
import { sampleWorkspace } from '../../../samples';
import { ISSUE, PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, renderInOffice, TODAY } from '../../support/office';
import { onPage, readPageOf, REPORT } from '../../support/page';

const WORDS = 'La santé publique exige que l’on soigne tôt.';
/** Not the address of the sample workspace's own statements. */
const ADDRESS = 'https://www.lachambre.be/doc/CCRI/html/56/ic998x.html';
const PAGE = readPageOf([onPage(PERSON.vandamme, 'speaker', 2, 1), onPage(PERSON.osei, 'speaker', 1, 1)], {
  facts: { url: ADDRESS, outlet: 'La Chambre' },
});
const ELSEWHERE: CurrentPage = { kind: 'none', tabId: 99 };

let office: Office;
beforeEach(async () => {
  office = await openTestOffice(sampleWorkspace(TODAY));
});

/** What the background leaves when the officer clips. */
async function clip(fields: Partial<Capture> = {}): Promise<Capture> {
  const capture: Capture = {
    ...emptyCapture('one', '2026-11-20T09:00:00.000Z'),
    tabId: 1,
    text: WORDS,
    personId: PERSON.vandamme,
    date: '2026-11-18',
    language: 'fr',
    source: 'official',
    outlet: 'La Chambre',
    title: REPORT.title,
    url: ADDRESS,
    prefix: 'Madame la ministre,',
    suffix: 'Et vous ?',
    issueIds: [ISSUE.healthAccess],
    guesses: { speaker: 'turn', speakerNames: [], date: 'said', language: 'words', issues: 'passage', source: 'page' },
    ...fields,
  };
  await office.write.saveDraft(captureKey(capture.id), capture);
  return capture;
}

const saved = async (text = WORDS) =>
  (await office.read.list('statements', { personId: PERSON.vandamme })).filter((statement) => statement.text === text);

test('a clip opens the form, filled, with what each guess was made from, and one key saves it', async () => {
  await clip();
  const { container } = renderInOffice(<SidePanel />, office, { page: PAGE });
  expect(await screen.findByRole('textbox', { name: /The exact words/u })).toHaveValue(WORDS);
  expect(screen.getByRole('combobox', { name: /Who said it/u })).toHaveAccessibleDescription(/their turn to speak/u);
  await expectNoBarriers(container);
  await userEvent.type(screen.getByRole('textbox', { name: 'Your comment' }), 'New tone.{Control>}{Enter}');
  expect(await screen.findByText(/Saved to the dossier of Lise Vandamme\./u)).toBeVisible();
  expect(await saved()).toMatchObject([
    {
      date: '2026-11-18',
      language: 'fr',
      source: 'official',
      outlet: 'La Chambre',
      title: REPORT.title,
      url: ADDRESS,
      prefix: 'Madame la ministre,',
      suffix: 'Et vous ?',
      comment: 'New tone.',
      issueIds: [ISSUE.healthAccess],
      issueStance: 'unclear',
      capturedAt: '2026-11-20T09:00:00.000Z',
    },
  ]);
  await expect.poll(() => office.read.draft(captureKey('one'))).toBeNull();
  expect(await screen.findByText('Already saved: 1 from this page')).toBeVisible();
});

test('a framing is adopted, dismissed or set aside by the officer, and only her answers are kept', async () => {
  await clip();
  renderInOffice(<SidePanel />, office, { page: PAGE });
  const cue = await screen.findByRole('group', { name: /Public health/u });
  await userEvent.click(within(cue).getByRole('button', { name: 'rejects it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Saved to the dossier/u);
  expect((await saved())[0]?.frames).toEqual([{ framing: 'public_health', polarity: 'rejected', strength: 1 }]);
});

test('"not about this" leaves the statement without a framing instead of the suggestion', async () => {
  await clip();
  renderInOffice(<SidePanel />, office, { page: PAGE });
  const cue = await screen.findByRole('group', { name: /Public health/u });
  await userEvent.click(within(cue).getByRole('button', { name: 'not about this' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Saved to the dossier/u);
  expect((await saved())[0]?.frames).toEqual([]);
});

test('a promise is kept as a statement and as a promise, once each', async () => {
  await clip();
  renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'This is a commitment' }));
  expect(screen.getByRole('checkbox', { name: en.capture.inPublic })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(en.capture.savedPromise('Lise Vandamme'))).toBeVisible();
  expect(await saved()).toHaveLength(1);
  const promises = await office.read.list('commitments', { personId: PERSON.vandamme });
  expect(promises.filter(({ text }) => text === WORDS)).toMatchObject([
    {
      date: '2026-11-18',
      isPublic: true,
      status: 'open',
      url: ADDRESS,
      source: `La Chambre, ${REPORT.title}`,
      history: [{ date: '2026-11-18', status: 'open' }],
    },
  ]);
});

test('of two speakers nobody is taken: the officer presses one', async () => {
  await clip({
    personId: null,
    candidates: [PERSON.vandamme, PERSON.osei],
    guesses: {
      speaker: 'several',
      speakerNames: ['Lise Vandamme', 'Adèle Osei'],
      date: 'said',
      language: 'words',
      issues: null,
      source: null,
    },
  });
  renderInOffice(<SidePanel />, office, { page: PAGE });
  const who = await screen.findByRole('combobox', { name: /Who said it/u });
  expect(who).toHaveAccessibleDescription(/Lise Vandamme and Adèle Osei\. Choose one/u);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(who).toHaveAccessibleDescription(/choose a name/u);
  expect(who).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Lise Vandamme' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Saved to the dossier of Lise Vandamme/u);
  expect(await saved()).toHaveLength(1);
});

test('who speaks and is not in the workspace is added with one press, and the words are theirs', async () => {
  await clip({ personId: null, guesses: { ...NO_GUESSES, speaker: 'unknown', speakerNames: ['Griet Sterckx'] } });
  const { container } = renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('button', { name: 'Add Griet Sterckx to the workspace' }));
  await waitFor(() => expect(screen.getByRole('combobox', { name: /Who said it/u })).toHaveValue('Griet Sterckx'));
  await expectNoBarriers(container);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Saved to the dossier of Griet Sterckx/u)).toBeVisible();
});

test('of two speakers the one who is not in the workspace can be added and chosen', async () => {
  await clip({
    personId: null,
    candidates: [PERSON.osei],
    guesses: { ...NO_GUESSES, speaker: 'several', speakerNames: ['Adèle Osei', 'Griet Sterckx'] },
  });
  renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('button', { name: 'Add Griet Sterckx to the workspace' }));
  await waitFor(() => expect(screen.getByRole('combobox', { name: /Who said it/u })).toHaveValue('Griet Sterckx'));
  expect(screen.queryByRole('button', { name: /Add .* to the workspace/u })).toBeNull();
});

test('an office is not added as a person', async () => {
  await clip({ personId: null, guesses: { ...NO_GUESSES, speaker: 'unknown', speakerNames: ['De voorzitter'] } });
  renderInOffice(<SidePanel />, office, { page: PAGE });
  await screen.findByRole('textbox', { name: /The exact words/u });
  expect(screen.queryByRole('button', { name: /to the workspace/u })).toBeNull();
});

test('a day in the future is refused with a sentence', async () => {
  await clip({ date: '2027-03-03' });
  renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/This day is in the future/u)).toBeVisible();
  expect(await saved()).toHaveLength(0);
});

test('the same words clipped again lead to the record, not to a second one', async () => {
  const first = await clip();
  renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  await screen.findByText(/Saved to the dossier/u);
  await clip({ ...first, id: 'two', text: `${WORDS} ` });
  expect(await screen.findByText('These words are already saved')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(await screen.findByRole('tab', { name: /Vandamme/u })).toBeVisible();
  expect(await saved()).toHaveLength(1);
  await expect.poll(() => office.read.draft(captureKey('two'))).toBeNull();
});

test('words that are saved already do not wait once the officer goes on, and what was saved is no news elsewhere', async () => {
  const first = await clip();
  const { turnTo } = renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  await screen.findByText(/Saved to the dossier/u);
  await clip({ ...first, id: 'two' });
  await screen.findByText('These words are already saved');
  turnTo(ELSEWHERE);
  await expect.poll(() => office.read.draft(captureKey('two'))).toBeNull();
  expect(screen.queryByText(/Saved to the dossier/u)).toBeNull();
  await expect.poll(() => screen.queryByText(/not saved yet/u)).toBeNull();
});

test('words of someone whom the page does not name, as the officer said, are known on the page of that day', async () => {
  await clip({ personId: PERSON.thonnart, guesses: { ...NO_GUESSES } });
  renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  await screen.findByText(/Saved to the dossier/u);
  expect(await screen.findByText('Already saved: 1 from this page')).toBeVisible();
});

test('words in a form field are not taken, and the form says why and what to do', async () => {
  await clip({ text: '', refusal: 'form_field', personId: null });
  renderInOffice(<SidePanel />, office, { page: PAGE });
  expect(await screen.findByRole('alert')).toHaveTextContent(/form field.*Paste them here/u);
});

test('too long a selection is refused with its length and the limit', async () => {
  await clip({ text: '', refusal: 'too_long', length: 61_234 });
  renderInOffice(<SidePanel />, office, { page: PAGE });
  expect(await screen.findByRole('alert')).toHaveTextContent('61,234 characters, 50,000 at most');
});

test('what is typed survives the panel being closed, and waits on other pages', async () => {
  await clip();
  const { unmount } = renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your comment' }), 'Half');
  await expect.poll(() => office.read.draft(captureKey('one'))).toMatchObject({ comment: 'Half' });
  unmount();

  const { turnTo } = renderInOffice(<SidePanel />, office, { page: ELSEWHERE });
  await userEvent.click(await screen.findByText('1 quote not saved yet'));
  expect(screen.getByRole('button', { name: WORDS })).toBeVisible();
  turnTo(PAGE);
  expect(await screen.findByRole('textbox', { name: 'Your comment' })).toHaveValue('Half');
});

test('words are pasted by hand about the person looked at, which is said to be a guess', async () => {
  renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('button', { name: en.panel.quote }));
  const words = await screen.findByRole('textbox', { name: /The exact words/u });
  expect(words).toHaveFocus();
  expect(screen.getByRole('combobox', { name: /Who said it/u })).toHaveAccessibleDescription(/you were looking at/u);
  await userEvent.click(words);
  await userEvent.paste('Nous devons soigner les gens qui sont dans la rue et que personne ne voit.');
  await userEvent.keyboard('{Control>}{Enter}');
  expect(await screen.findByText(/Saved to the dossier of Lise Vandamme/u)).toBeVisible();
  const [kept] = await saved('Nous devons soigner les gens qui sont dans la rue et que personne ne voit.');
  expect(kept).toMatchObject({ language: 'fr', date: '2026-11-18', url: ADDRESS });
});

test('an empty form put off leaves nothing behind', async () => {
  renderInOffice(<SidePanel />, office, { page: PAGE });
  await userEvent.click(await screen.findByRole('button', { name: en.panel.quote }));
  await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
  await expect.poll(async () => (await office.read.list('drafts')).length).toBe(0);
  expect(await screen.findByRole('tab', { name: /Vandamme/u })).toBeVisible();
});
