// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Seed } from '../../support/office';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { inventRecord, inventStatement } from '../../support/invented-records';
import { interactionDraft, personDraft } from '../../storage/records';
import { visit } from '../workspace/visit';

const claire = inventRecord('people', personDraft('Claire Vandamme', { languages: ['fr'] }));
const bram = inventRecord('people', personDraft('Bram Peeters'));
const alone = inventRecord(
  'interactions',
  interactionDraft([claire.id], { summary: 'She wants the figures by region.' }),
);
const both = inventRecord(
  'interactions',
  interactionDraft([claire.id, bram.id], { summary: 'They agreed to disagree.' }),
);
const words = inventStatement({ personIds: [claire.id], text: 'La prévention protège.' });
const SEED: Seed = { people: [claire, bram], interactions: [alone, both], statements: [words] };

describe('the information notice', () => {
  test('is in the person’s language, says what is missing, is copied, and its sending is noted', async () => {
    const user = userEvent.setup();
    const office = await openTestOffice(SEED);
    await office.write.saveSettings({ organisation: 'Coalition des Quais', officer: 'Iris' });
    const { asked, container } = visit(office, `#notice/${claire.id}`);
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notice' });
    expect(text.value).toContain('Claire Vandamme');
    expect(text.value).toContain('Coalition des Quais');
    expect(text).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('Not filled in yet: where to write to you.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(asked.copied).toEqual([text.value]));
    await user.click(screen.getByRole('button', { name: 'Note that it was sent' }));
    expect(await screen.findByText('Noted: sent on 20 Nov 2026.')).toBeVisible();
    const [notice, ...more] = await office.read.list('notices', { personId: claire.id });
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ date: TODAY, way: 'email', language: 'fr', by: 'Iris', text: text.value });
    await expectNoBarriers(container);
  });

  test('changes its language without losing the place', async () => {
    const user = userEvent.setup();
    visit(await openTestOffice(SEED), `#notice/${claire.id}`);
    const dutch = await screen.findByRole('radio', { name: 'Dutch' });
    await user.click(dutch);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Notice' })).toHaveAttribute('lang', 'nl'));
    expect(screen.getByRole('radio', { name: 'Dutch' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Dutch' })).toHaveFocus();
  });

  test('shows in the dossier with its day and way', async () => {
    const notice = { date: '2026-11-02', way: 'letter', language: 'fr' } as const;
    const office = await openTestOffice({
      ...SEED,
      notices: [inventRecord('notices', { ...notice, issueIds: [], personIds: [claire.id] })],
    });
    const { container } = visit(office, `#people/${claire.id}`);
    const card = await screen.findByRole('region', { name: 'Data protection' });
    expect(within(card).getByText('Information notice sent on 2 Nov 2026, by letter.')).toBeVisible();
    expect(within(card).getByRole('link', { name: 'Erase the dossier' })).toHaveAttribute(
      'href',
      `#erasure/${claire.id}`,
    );
    await expectNoBarriers(container);
  });
});

describe('the answer to an access request', () => {
  test('says first that notes are in it and which records name others, then gives one file with everything', async () => {
    const user = userEvent.setup();
    const { asked, container } = visit(await openTestOffice(SEED), `#access/${claire.id}`);
    expect(await screen.findByText('Your notes are part of it')).toBeVisible();
    expect(screen.getByText('Not filled in yet: the name of your organisation, where to write to you.')).toBeVisible();
    const others = screen.getByRole('region', { name: 'One record names other people' });
    expect(within(others).getByRole('link', { name: 'They agreed to disagree.' })).toHaveAttribute(
      'href',
      `#interactions/${both.id}`,
    );
    expect(within(others).getByText('(names Bram Peeters)')).toBeVisible();
    const file = screen.getByRole('region', { name: 'In the file' });
    expect(
      within(file)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual(['People: 1', 'Statements: 1', 'Interactions: 2']);
    await user.click(screen.getByRole('button', { name: 'Save the document (HTML, to print)' }));
    const [document] = asked.files;
    expect(document?.name).toBe('accès Claire Vandamme 2026-11-20.html');
    expect(document?.text).toContain('Ce que nous conservons au sujet de Claire Vandamme');
    for (const held of ['She wants the figures by region.', 'They agreed to disagree.', 'La prévention protège.']) {
      expect(document?.text).toContain(held);
    }
    await user.click(screen.getByRole('button', { name: 'Save the records (JSON)' }));
    const records: unknown = JSON.parse(asked.files[1]?.text ?? '');
    expect(records).toMatchObject({ records: { interactions: [{ personIds: expect.anything() }, {}] } });
    await expectNoBarriers(container);
  });
});

describe('erasing a dossier', () => {
  test('says what goes and what stays, wants the name, and leaves nothing', async () => {
    const user = userEvent.setup();
    const office = await openTestOffice(SEED);
    const { container } = visit(office, `#erasure/${claire.id}`);
    const goes = await screen.findByRole('region', { name: 'Goes for good' });
    expect(
      within(goes)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual(['People: 1', 'Statements: 1', 'Interactions: 1']);
    const stays = screen.getByRole('region', { name: 'Stays, without this person' });
    expect(within(stays).getByText('Interactions: 1')).toBeVisible();
    await expectNoBarriers(container);

    const name = screen.getByRole('textbox', { name: 'To confirm, type the name: Claire Vandamme' });
    await user.type(name, 'Claire{Enter}');
    expect(await screen.findByText('This is not the name above.')).toBeVisible();
    expect(await office.read.get('people', claire.id)).not.toBeNull();

    await user.clear(name);
    await user.type(name, 'claire vandamme{Enter}');
    expect(await screen.findByRole('heading', { name: 'The dossier is erased.', level: 1 })).toBeVisible();
    expect(document.body.textContent).not.toContain('Vandamme');
    expect(await office.read.get('people', claire.id)).toBeNull();
    expect(await office.read.get('interactions', both.id)).toMatchObject({ personIds: [bram.id] });
    expect((await office.read.erasureLog()).fingerprints).toBe(1);
  });

  test('with the keyboard alone, without being remembered', async () => {
    const user = userEvent.setup();
    const office = await openTestOffice(SEED);
    visit(office, `#erasure/${claire.id}`);
    const remember = await screen.findByRole('checkbox', {
      name: 'Do not bring this dossier back at an import without asking',
    });
    remember.focus();
    await user.keyboard(' ');
    expect(remember).not.toBeChecked();
    await user.tab();
    await user.keyboard('Claire Vandamme');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Erase for good' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'The dossier is erased.', level: 1 });
    expect(await office.read.erasureLog()).toMatchObject({ lines: [{ kind: 'person' }], fingerprints: 0 });
  });
});

test('a person who lies in the trash is erased from there, with the notes that do not', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(SEED);
  await office.write.remove('people', claire.id, 1);
  visit(office, '#trash');
  const erase = await screen.findByRole('link', { name: 'Erase for good Claire Vandamme' });
  expect(erase).toHaveAttribute('href', `#erasure/${claire.id}`);
  await user.click(erase);
  const goes = await screen.findByRole('region', { name: 'Goes for good' });
  expect(within(goes).getByText('Interactions: 1')).toBeVisible();
});
