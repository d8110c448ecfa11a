// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { inventOrganization, inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, renderInOffice, TODAY } from '../../support/office';
import { PersonView } from '../../../components/dossier/person-view';
import { visit } from '../workspace/visit';

const HEADING = 'vote_key,date,dossier,title,name,vote,result,url';
const REJECTION =
  '56-11-3,2025-07-10,912,"Proposition de rejet, faite par la commission",Lise Vandamme,yes,adopted,https://example.org/v3';

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name: string) =>
  new File([content], name, { type: 'text/csv' });

async function choose(file: File) {
  await screen.findByRole('button', { name: /^(Choose a file|Choisir un fichier|Bestand kiezen)/u });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('there is no file input');
  await userEvent.setup().upload(input, file);
}

test('votes are shown before they are written, stand in the dossier with title and caution, and come in once', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  const { container, unmount } = visit(office, '#positions');
  const sheet = `${HEADING}\n${REJECTION}\n56-11-3,2025-07-10,912,"Proposition de rejet, faite par la commission",Nobody Known,no,,\n\n`;
  await choose(fileOf(sheet, 'votes.csv'));
  const apply = await screen.findByRole('button', { name: 'Import one ballot' });
  expect(await office.read.list('votes')).toEqual([]);
  expect(screen.getByText('Names not in your workspace (1)')).toBeVisible();
  await expectNoBarriers(container);
  await user.click(apply);
  expect(await screen.findByText('one ballot added, 0 changed.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Import another file' }));
  await choose(fileOf(sheet, 'votes.csv'));
  expect(await screen.findByText('Everything in this file is already in your workspace.')).toBeVisible();
  expect(await office.read.list('votes')).toHaveLength(1);
  unmount();

  const dossier = visit(office, `#people/${PERSON.vandamme}`);
  const card = await screen.findByRole('region', { name: 'Party and votes' });
  const [vote] = within(within(card).getByRole('list', { name: 'Votes by name' })).getAllByRole('listitem');
  expect(vote).toHaveTextContent(
    /^Proposition de rejet, faite par la commission.*A vote on a proposal to reject: “yes” rejects the text.*Voted: yes\. Outcome of the vote: adopted/u,
  );
  expect(vote).toHaveTextContent('10 Jul 2025, document 56-912');
  await expectNoBarriers(dossier.container);

  await user.click(within(card).getByRole('button', { name: /^Move to the trash: Proposition de rejet/u }));
  await waitFor(async () => expect(await office.read.list('votes')).toEqual([]));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await office.read.list('votes')).toHaveLength(1));
});

test('the panel shows the same, with the party as the mean of a survey in a year', async () => {
  const { container } = renderInOffice(
    <PersonView personId={PERSON.vandamme} issueId={null} />,
    await openTestOffice(sampleWorkspace(TODAY)),
    { language: 'fr' },
  );
  const card = await screen.findByRole('region', { name: 'Parti et votes' });
  expect(card).toHaveTextContent(/moyenne du parti, enquête d’experts, Enquête exemple \(inventée\) 2024/u);
  expect(card).toHaveTextContent('jamais cette personne');
  await expectNoBarriers(container);
});

test('rows with a problem are named by their number, in the officer’s language', async () => {
  const office = await openTestOffice(sampleWorkspace(TODAY));
  visit(office, '#positions', 'fr');
  await choose(
    fileOf(
      `${HEADING}\n${REJECTION}\n,,,,,,,\n56-12-1,10/07/2025,,,Lise Vandamme,oui,,\n56-12-2,2025-07-10,,,Lise Vandamme,peut-être,,`,
      'v.csv',
    ),
  );
  expect(await screen.findByText('2 lignes posent problème')).toBeVisible();
  expect(screen.getByText('Ligne 4 :').closest('li')).toHaveTextContent('ce n’est pas une date comme 2025-07-10');
  expect(screen.getByText('Ligne 5 :').closest('li')).toHaveTextContent(
    'ni oui, ni non, ni abstention : ligne ignorée. « peut-être »',
  );
});

test.each([
  ['en', '', /is empty/u],
  ['nl', 'name;city\nA;B', /Geen enquête en geen stemmingen.*party, immigrate_policy/u],
  ['fr', `${HEADING}\n56-1-1,2025-07-10,,"cut`, /Ligne 2 : un guillemet est ouvert/u],
  ['en', HEADING, /no row below it/u],
  ['en', 'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml', /no \.csv file, perhaps a workbook/u],
  ['fr', `${HEADING}\n56-1-1,2025-07-10,,"Motion "de" rejet",A,oui,,`, /Ligne 2 : un guillemet n’est pas à sa place/u],
] as const)('in %s, a file that is no use is refused with the reason: %j', async (language, content, sentence) => {
  const { container } = visit(await openTestOffice(), '#positions', language);
  await choose(fileOf(content, 'x.csv'));
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  await expectNoBarriers(container);
});

test('a survey asks for its year and for a contested party, and is written on the party', async () => {
  const user = userEvent.setup();
  const [id, party] = inventOrganization('Onze Lijst', 'party');
  const office = await openTestOffice({ organizations: [party] });
  const { container } = visit(office, '#positions');
  const row = (country: string) => `${country};Onze Lijst;8,25;2,5`;
  await choose(
    fileOf(`country;party;immigrate_policy;immigrate_dissent\n${row('be')}\n${row('nl')}\nbe;Elders;.;1`, 'survey.csv'),
  );
  expect(await screen.findByText('“Onze Lijst” (be): which party of your workspace is it?')).toBeVisible();
  expect(screen.getByText('Row 4:').closest('li')).toHaveTextContent('no figure');
  expect(screen.queryByRole('button', { name: /^Import for/u })).toBeNull();
  await expectNoBarriers(container);
  const [first] = screen.getAllByRole('button', { name: 'It is Onze Lijst' });
  await user.click(first as HTMLElement); // two are asked
  const apply = await screen.findByRole('button', { name: 'Import for one party' });
  expect(apply).toBeDisabled();
  expect(screen.getByText(/^Write the year first/u)).toBeVisible();
  expect(screen.queryByText(/^What is written/u)).toBeNull();
  await user.type(screen.getByRole('textbox', { name: /Year of the survey/u }), '2024');
  expect(screen.queryByText(/^Write the year first/u)).toBeNull();
  await user.click(apply);
  expect(await screen.findByText('The survey now stands on one party.')).toBeVisible();
  expect((await office.read.get('organizations', id))?.expertSurvey).toEqual({
    survey: 'Chapel Hill Expert Survey',
    year: 2024,
    immigratePolicy: 8.25,
    immigrateDissent: 2.5,
  });
});

test('a survey of several years asks for none: it says which it takes, and writes the newest of each party', async () => {
  const [id, party] = inventOrganization('Onze Lijst', 'party');
  const office = await openTestOffice({ organizations: [party] });
  const { container } = visit(office, '#positions');
  const row = (year: number, figure: number) => `be,Onze Lijst,${year},${figure},2`;
  await choose(
    fileOf(
      `country,party,year,immigrate_policy,immigrate_dissent\n${row(2014, 6)}\n${row(2019, 7)}\n`,
      '1999-2019_trend.csv',
    ),
  );
  expect(await screen.findByText(/several years \(2014 to 2019\)/u)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: /Year of the survey/u })).toBeNull();
  expect(screen.getByText('Onze Lijst, 2019')).toBeVisible();
  await expectNoBarriers(container);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Import for one party' }));
  await screen.findByText('The survey now stands on one party.');
  expect((await office.read.get('organizations', id))?.expertSurvey).toMatchObject({ year: 2019, immigratePolicy: 7 });
});

test('a sheet as Windows writes it keeps its accents', async () => {
  const elodie = inventRecord('people', {
    name: 'Élodie Exemple',
    otherNames: [],
    kind: 'politician',
    languages: [],
    professions: [],
    identifiers: [],
    contactDetails: [],
    links: [], // prettier-ignore
  });
  const office = await openTestOffice({ people: [elodie] });
  visit(office, '#positions');
  const text = 'vote_key;date;name;vote;title\n1;2025-07-10;Élodie Exemple;oui;Résolution\n';
  await choose(
    fileOf(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      'votes.csv',
    ),
  );
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Import one ballot' }));
  await waitFor(async () => expect(await office.read.list('votes')).toMatchObject([{ title: 'Résolution' }]));
});

test('Excel’s own first line, capitals in the heading and both UTF-16 are read; a vote of tomorrow is none', async () => {
  const text =
    'sep=|\nVote_Key|Date|Name|Vote|Title|PERSONID\n1|2026-11-20|Lise Vandamme|ja|Motie|\n2|2026-11-21|Lise Vandamme|ja|Motie|\n';
  const utf16 = (isBig: boolean) => {
    const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
    bytes.setUint16(0, 0xfeff, !isBig);
    for (let at = 0; at < text.length; at++) bytes.setUint16(2 + 2 * at, text.charCodeAt(at), !isBig);
    return new Uint8Array(bytes.buffer);
  };
  for (const content of [text, utf16(true), utf16(false)]) {
    const { unmount } = visit(await openTestOffice(sampleWorkspace(TODAY)), '#positions');
    await choose(fileOf(content, 'votes.csv'));
    expect(await screen.findByRole('button', { name: 'Import one ballot' })).toBeVisible();
    expect(screen.getByText('Row 3:').closest('li')).toHaveTextContent('a day that has not come yet: passed over.');
    unmount();
  }
});

test('an import of 4,000 votes can be stopped and says what was written', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice(sampleWorkspace(TODAY));
  visit(office, '#positions');
  const rows = Array.from({ length: 4_000 }, (_, at) => `56-${at}-1,2025-07-10,,Motion,Lise Vandamme,no,,`);
  await choose(fileOf([HEADING, ...rows].join('\n'), 'votes.csv'));
  await user.click(await screen.findByRole('button', { name: 'Import 4000 ballots' }));
  // The first were written; stopped before that, nothing would have been.
  await screen.findByText(/^[1-9]\d* of 4000$/u);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByText(/^The import was stopped/u)).toBeVisible();
  const written = (await office.read.list('votes')).length;
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(4_000);
  expect(screen.getByText(`${written} ballots added, 0 changed.`)).toBeVisible();
});
