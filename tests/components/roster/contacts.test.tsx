// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newPerson } from '../../../domain/person/new-person';
import { inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { visit } from '../workspace/visit';

const nora = () => inventRecord('people', { ...newPerson('Nora Osei'), givenName: 'Nora', familyName: 'Osei' });

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'contacts.csv') =>
  new File([content], name, { type: 'text/csv' });

async function choose(file: File) {
  await screen.findByRole('button', { name: /^(Choose a file|Choisir un fichier|Kies een bestand)/u });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('there is no file input');
  await userEvent.setup().upload(input, file);
}

/** Windows-1252: the letters of Western Europe have their Unicode number there. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  Array.from(`\uFEFF${text}`).forEach((letter, at) => view.setUint16(2 * at, letter.charCodeAt(0), order === 'le'));
  return new Uint8Array(view.buffer);
}

const FRENCH =
  'Nom;Prénom;Fonction;Travaille pour;E-mail;GSM;Langue;Remarque\r\nCLAES;Hélène;Conseillère, asile;Nora Osei;helene@x.invalid;0470 55 01 02;FR/NL;"Préfère\r\nle ""matin"""\r\n';

test.each([
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${FRENCH}`)],
  ['UTF-8 without', new TextEncoder().encode(FRENCH)],
  ['UTF-16 as Excel writes it', utf16(FRENCH.replaceAll(';', '\t'), 'le')],
  ['UTF-16 the other way round', utf16(FRENCH, 'be')],
  ['Windows-1252', windows(FRENCH)],
  ['a line that names the delimiter', new TextEncoder().encode(`sep=;\r\n${FRENCH}`)],
  [
    'commas, and a comma within a cell',
    new TextEncoder().encode(
      FRENCH.replace('Conseillère, asile', '"Conseillère| asile"').replaceAll(';', ',').replace('|', ','),
    ),
  ],
])('a sheet is read with its accents, its quotation marks and its line within a cell: %s', async (_, bytes) => {
  const user = userEvent.setup();
  const office = await openTestOffice({ people: [nora()] });
  visit(office, '#import');
  await choose(fileOf(bytes));
  await user.click(await screen.findByRole('button', { name: 'See what would be imported' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Keep the remarks on 1 person as confidential notes' }));
  await user.click(await screen.findByRole('button', { name: 'Import 1 person' }));
  expect(await screen.findByText('1 person added, 0 changed, 0 left as they were.')).toBeVisible();
  const [helene] = (await office.read.list('people')).filter(({ name }) => name !== 'Nora Osei');
  expect(helene).toMatchObject({
    name: 'Hélène Claes',
    kind: 'staff',
    languages: ['fr', 'nl'],
    contactDetails: [
      { type: 'email', value: 'helene@x.invalid' },
      { type: 'cell', value: '0470 55 01 02' },
    ],
  });
  const [note] = await office.read.list('interactions');
  expect(note?.summary.replaceAll('\r', '')).toBe('Remark taken over from contacts.csv: Préfère\nle "matin"');
});

test('columns, questions and preview come before anything is written; the report says what was left out', async () => {
  const user = userEvent.setup();
  const boss = nora();
  const office = await openTestOffice({ people: [boss] });
  const { container, unmount } = visit(office, '#import');
  await choose(
    fileOf(
      [
        'Name;Role;Works for;E-mail;Car;Remarks',
        'Jana Claes;Adviser on asylum;Minister Osei;jana@x.invalid;blue;likes mornings',
        'Dirk Maes;Assistant;Lise Vandamme;dirk(at)x.invalid;;',
      ].join('\n'),
    ),
  );
  expect(await screen.findByRole('heading', { name: 'What the columns hold' })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Leave out Car/u })).toBeVisible();
  await expectNoBarriers(container);
  await user.click(screen.getByRole('button', { name: 'See what would be imported' }));

  expect(await screen.findByText('Column not taken over: Car.')).toBeVisible();
  expect(screen.getByText('Row 3, E-mail:').closest('li')).toHaveTextContent(
    'Row 3, E-mail: not an e-mail address; left out. “dirk(at)x.invalid”',
  );
  expect(await office.read.count('people')).toBe(1);
  await expectNoBarriers(container);

  const family = screen.getByRole('radiogroup', { name: 'Who is “Minister Osei”?' });
  await user.click(await within(family).findByRole('radio', { name: /^Nora Osei/u }));
  const unknown = await screen.findByRole('radiogroup', { name: 'Who is “Lise Vandamme”?' });
  await user.click(within(unknown).getByRole('radio', { name: 'Add Lise Vandamme as a politician' }));
  expect(await screen.findByText(/works for Lise Vandamme/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Import 3 people' }));
  expect(await screen.findByText('3 people added, 0 changed, 0 left as they were.')).toBeVisible();
  expect(screen.getByText('Remarks on 1 person left out.')).toBeVisible();
  expect(screen.getByText('Column not taken over: Car.')).toBeVisible();
  expect(await office.read.list('interactions')).toEqual([]);
  expect((await office.read.list('people', { personId: boss.id })).map(({ name }) => name)).toEqual(['Jana Claes']);
  await expectNoBarriers(container);
  unmount();

  const dossier = visit(office, `#people/${boss.id}`);
  const call = await screen.findByRole('region', { name: 'Who to call' });
  expect(await within(call).findByRole('link', { name: 'Jana Claes' })).toBeVisible();
  expect(within(call).getByText('Adviser on asylum')).toBeVisible();
  expect(within(call).getByRole('link', { name: 'jana@x.invalid' })).toHaveAttribute('href', 'mailto:jana@x.invalid');
  await expectNoBarriers(dossier.container);
});

test('a column without a known heading is assigned from the keyboard', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#import');
  await choose(fileOf('Wie;Waar bereikbaar\nJana Claes;jana@x.invalid'));
  expect(await screen.findByRole('alert')).toHaveTextContent('No heading of this sheet is one we know');
  screen.getByRole('button', { name: 'Say what the columns hold' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Choose the column that holds the names.')).toBeVisible();
  screen.getByRole('button', { name: /^Leave out Wie/u }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('option', { name: 'Full name' });
  await user.keyboard('Full name{Enter}');
  screen.getByRole('button', { name: /^Leave out Waar bereikbaar/u }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('option', { name: 'E-mail' });
  await user.keyboard('E-mail{Enter}');
  screen.getByRole('button', { name: 'See what would be imported' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/Staff \(deduced\) · jana@x\.invalid/u)).toBeVisible();
});

test('a namesake is asked about, a person left out stays out, and importing again changes nothing', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice({ people: [inventRecord('people', newPerson('Jana Claes'))] });
  visit(office, '#import');
  const sheet = 'Name;E-mail\nJana Claes;jana@x.invalid\nDirk Maes;dirk@x.invalid\nAlix Royer;alix@x.invalid';
  await choose(fileOf(sheet));
  await user.click(await screen.findByRole('button', { name: 'See what would be imported' }));
  expect(await screen.findByText(/Someone named Jana Claes is known already/u)).toBeVisible();
  expect(screen.getByText('(row 2)')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /^Dirk Maes/u }));
  await user.click(await screen.findByRole('button', { name: 'It is Jana Claes' }));
  expect(await screen.findByRole('checkbox', { name: /^Dirk Maes/u })).not.toBeChecked();
  await user.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  expect(await screen.findByText('1 person added, 1 changed, 0 left as they were.')).toBeVisible();
  const names = (await office.read.list('people')).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['Alix Royer', 'Jana Claes']);

  await user.click(screen.getByRole('button', { name: 'Import another file' }));
  await choose(fileOf('Name;E-mail\nJana Claes;jana@x.invalid\nAlix Royer;ALIX@x.invalid'));
  await user.click(await screen.findByRole('button', { name: 'See what would be imported' }));
  expect(await screen.findByText('Everything in this file is already in your workspace.')).toBeVisible();
});

test('a sheet of which no row has a name says so, and which rows', async () => {
  const user = userEvent.setup();
  visit(await openTestOffice(), '#import', 'fr');
  await choose(fileOf('Nom;E-mail\n;info@x.invalid\n1234;caisse@x.invalid'));
  await user.click(await screen.findByRole('button', { name: 'Voir ce qui serait importé' }));
  expect(await screen.findByText(/^Aucune personne n’a pu être lue dans cette feuille/u)).toBeVisible();
  expect(screen.getByText('Ligne 2 :').closest('li')).toHaveTextContent('pas de nom ; la ligne est écartée.');
  expect(screen.getByText('Ligne 3, Nom :').closest('li')).toHaveTextContent(
    'ce n’est pas un nom ; la ligne est écartée. « 1234 »',
  );
  expect(screen.queryByRole('button', { name: /^Importer/u })).toBeNull();
});

test('remarks are kept once, sealed and dated, also when the sheet comes in a second time', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice();
  visit(office, '#import');
  for (const button of ['Import 1 person', 'Import']) {
    await choose(fileOf('Name;E-mail;Notes\nJana Claes;jana@x.invalid;likes mornings'));
    await user.click(await screen.findByRole('button', { name: 'See what would be imported' }));
    await user.click(await screen.findByRole('checkbox', { name: /^Keep the remarks/u }));
    await user.click(await screen.findByRole('button', { name: button }));
    await user.click(await screen.findByRole('button', { name: 'Import another file' }));
  }
  const notes = await office.read.list('interactions');
  expect(notes.map(({ summary, date }) => [summary, date])).toEqual([
    ['Remark taken over from contacts.csv: likes mornings', TODAY],
  ]);
});

test.each([
  ['fr', 'Claes;jana@x.invalid', 'La ligne 1 contient déjà une personne.'],
  ['nl', 'Naam;E-mail\n', 'Er is een kopregel, en geen enkele rij eronder.'],
  ['fr', 'PK\u0003\u0004\u0000\u0000', 'Ce n’est pas un fichier .csv, peut-être un classeur.'],
  ['nl', 'Naam;E-mail\nJana;"jana@x.invalid', 'Rij 2: een aanhalingsteken wordt geopend en nooit gesloten.'],
  [
    'en',
    'vote_key;date;name;vote\n1;2025-07-10;A B;yes',
    'This sheet holds a survey or votes by name, and no contacts.',
  ],
] as const)(
  'a sheet that cannot be taken is refused with a sentence and its row: %s, %s',
  async (language, content, sentence) => {
    const office = await openTestOffice();
    const { container } = visit(office, '#import', language);
    await choose(fileOf(content));
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(await office.read.count('people')).toBe(0);
    await expectNoBarriers(container);
  },
);

test('contacts dropped where votes are expected are sent to their own screen', async () => {
  visit(await openTestOffice(), '#positions', 'fr');
  await choose(fileOf('Nom;E-mail\nJana Claes;jana@x.invalid'));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'C’est une liste de contacts. Elle s’importe sous « Importer une liste ».',
  );
});

test.each([
  ['fr', '2 personnes ajoutées.', 'Autres ajouts : 1 mandat, 1 organisation.'],
  ['nl', '2 personen toegevoegd.', 'Ook toegevoegd: 1 mandaat, 1 organisatie.'],
] as const)('the report says what happened and not what did not: %s', async (language, people, also) => {
  const user = userEvent.setup();
  visit(await openTestOffice(), '#import', language);
  await choose(
    fileOf(
      'Nom complet;Fonction;Cabinet;E-mail\nJana Claes;Conseillère;Cabinet Quai;jana@x.invalid\nDirk Maes;;;dirk@x.invalid',
    ),
  );
  await user.click(await screen.findByRole('button', { name: /^(Voir ce qui|Bekijken wat)/u }));
  await user.click(await screen.findByRole('button', { name: /^(Importer 2 personnes|2 personen importeren)$/u }));
  expect(await screen.findByText(people)).toBeVisible();
  expect(screen.getByText(also)).toBeVisible();
});

test('an import asked for while the last answer is still being planned follows that answer', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice({ people: [nora()] });
  let open = () => {};
  let gate: Promise<void> = Promise.resolve();
  const planContacts: typeof office.read.planContacts = async (...asked) => {
    await gate;
    return office.read.planContacts(...asked);
  };
  visit({ ...office, read: { ...office.read, planContacts } }, '#import');
  await choose(fileOf('Name;Works for\nDirk Maes;Lise Vandamme'));
  await user.click(await screen.findByRole('button', { name: 'See what would be imported' }));
  const unknown = await screen.findByRole('radiogroup', { name: 'Who is “Lise Vandamme”?' });
  gate = new Promise((resolve) => (open = resolve));
  await user.click(within(unknown).getByRole('radio', { name: 'Add Lise Vandamme as a politician' }));
  await user.click(screen.getByRole('button', { name: 'Import 1 person' }));
  open();
  expect(await screen.findByText('2 people added, 0 changed, 0 left as they were.')).toBeVisible();
  expect((await office.read.list('people')).map(({ name }) => name).toSorted()).toEqual([
    'Dirk Maes',
    'Lise Vandamme',
    'Nora Osei',
  ]);
});
