// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { buildRegister } from '../../../components/privacy/register-model';
import { DEFAULT_SETTINGS, type Settings } from '../../../domain/settings/schema';
import { CATALOGUES, PRIVACY_WORDS } from '../../../locales/catalogue';
import { sampleWorkspace } from '../../../samples';
import { interactionDraft, personDraft } from '../../storage/records';
import { inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { visit } from '../workspace/visit';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  organisation: 'Coalition des Quais',
  notice: {
    contact: 'privacy@quais.example',
    purposes: { nl: 'opvolgen wat {organisatie} vraagt' },
    rights: {},
    text: {},
  },
  retention: { interactions: 'two_years' },
};

const made = (language: 'en' | 'fr' | 'nl', own: Settings = settings) =>
  buildRegister({
    held: {
      counts: { people: 1_204, interactions: 1, stances: 12 },
      kinds: { politician: 1_200, staff: 4 },
      erasures: 2,
    },
    settings: own,
    language,
    words: CATALOGUES[language],
    privacy: PRIVACY_WORDS[language],
    today: TODAY,
  });

test('it says who, why, about whom, what is really held and how long, from the settings and the workspace', () => {
  const { text, open, unknown } = made('nl');
  expect(open).toEqual([]);
  expect(unknown).toEqual([]);
  expect(text).toContain('Toestand op 20 november 2026');
  expect(text).toContain('1. Verwerkingsverantwoordelijke\nCoalition des Quais\n');
  expect(text).toContain('privacy@quais.example');
  expect(text).toContain('3. Doeleinden\nopvolgen wat Coalition des Quais vraagt\n');
  expect(text).toContain('- politici: 1.200\n- hun medewerkers: 4\n');
  expect(text).not.toContain('deskundigen:');
  expect(text).toContain('- Contacten (1): onze notities over gesprekken');
  expect(text).toContain('- Standpunten (12): standpunten over een thema');
  expect(text).not.toContain('Stemmingen (');
  expect(text).toContain('- Contacten: twee jaar');
  expect(text).toContain('Van 0 kennisgevingen is genoteerd dat ze verzonden zijn.\n2 wissingen staan in het logboek.');
});

test('it has every part that the article asks for, numbered, in each language', () => {
  const headings = (language: 'en' | 'fr' | 'nl') => made(language).text.match(/^\d+\. .+$/gmu);
  expect(headings('en')).toEqual([
    '1. Controller',
    '2. Processing activity',
    '3. Purposes',
    '4. Legal ground',
    '5. Categories of people',
    '6. Categories of data',
    '7. Special categories',
    '8. Sources',
    '9. Recipients',
    '10. Transfers outside the European Union',
    '11. Periods after which data are erased',
    '12. Security measures, as they are',
    '13. Rights of the people',
  ]);
  expect(headings('fr')).toHaveLength(13);
  expect(headings('nl')).toHaveLength(13);
});

test('it hides nothing of how data are protected: the key lies in the profile, and there is no passphrase', () => {
  expect(made('en').text).toContain('There is no passphrase: whoever can start this browser can read everything.');
  expect(made('fr').text).toContain('Il n’y a pas de phrase secrète');
  expect(made('nl').text).toContain('Er is geen wachtwoordzin');
});

test('what the settings do not say yet stays open in the text, and is named', () => {
  const { text, open } = made('fr', DEFAULT_SETTINGS);
  expect(open.toSorted()).toEqual(['contact', 'organisation']);
  expect(text).toContain('{organisation}\nContact pour tout ce qui concerne ces données\u00a0: {contact}');
});

test('of an empty workspace it says that nothing is kept', () => {
  const { text } = buildRegister({
    held: { counts: {}, kinds: {}, erasures: 0 },
    settings,
    language: 'en',
    words: CATALOGUES.en,
    privacy: PRIVACY_WORDS.en,
    today: TODAY,
  });
  expect(text).toContain('6. Categories of data\nNothing is kept yet.');
});

test('from the page on data protection it is prepared, chosen in a language, changed and copied', async () => {
  const user = userEvent.setup();
  const claire = inventRecord('people', personDraft('Claire Vandamme'));
  const office = await openTestOffice({
    people: [claire],
    interactions: [inventRecord('interactions', interactionDraft([claire.id]))],
  });
  await office.write.saveSettings({ organisation: 'Coalition des Quais', notice: settings.notice });
  const { asked, container } = visit(office, '#privacy');
  const card = await screen.findByRole('region', { name: 'Record of processing activities' });
  await user.click(within(card).getByRole('link', { name: 'Prepare the record' }));
  expect(await screen.findByRole('heading', { name: 'Record of processing activities', level: 1 })).toBeVisible();
  const text = await screen.findByRole('textbox', { name: 'Record' });
  expect(text).toHaveDisplayValue(/- politicians: 1\n/u);
  expect(text).toHaveDisplayValue(/- Interactions \(1\): our notes of meetings/u);
  await expectNoBarriers(container);

  await user.click(screen.getByRole('radio', { name: 'French' }));
  const french = await screen.findByRole('textbox', { name: 'Record' });
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Record' })).toHaveDisplayValue(/article 30 du RGPD/u),
  );
  expect(screen.getByRole('textbox', { name: 'Record' })).toHaveDisplayValue(/- responsables politiques\s:\s1\n/u);
  expect(french).toBeVisible();

  await user.type(screen.getByRole('textbox', { name: 'Record' }), ' Relu.');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(asked.copied).toHaveLength(1));
  expect(asked.copied[0]).toMatch(/^Registre des activités de traitement[\s\S]* Relu\.$/u);
  // On paper stands what is on the screen.
  expect(container.querySelector('.printed')).toHaveTextContent(/Relu\.$/u);
});

test('it says that the invented people are counted as long as they are there', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  visit(office, '#register');
  expect(await screen.findByText('The sample workspace is counted in it')).toBeVisible();
});
