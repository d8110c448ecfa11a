import { expect, it } from 'vitest';
import type { Membership, Organization, Person } from '../../../domain/person/schema';
import { guessContactColumns } from '../../../domain/roster/contact-columns';
import { readContactTable, type SheetCells } from '../../../domain/roster/contact-sheet';
import type { BossAnswers } from '../../../domain/roster/find-boss';
import { rosterFromContacts } from '../../../domain/roster/from-contacts';
import { narrowPlan } from '../../../domain/roster/narrow-plan';
import type { ImportChoices, ImportedValues } from '../../../domain/roster/plan';
import { planImport } from '../../../domain/roster/plan-import';
import { readContacts } from '../../../domain/roster/read-contacts';
import { inventId, inventOrganization, inventRecord } from '../../support/invented-records';

const TODAY = '2026-11-20';

/** A sheet as one types it: a line per row, a bar between cells. */
const sheet = (...lines: string[]): SheetCells => lines.map((line) => line.split('|').map((cell) => cell.trim()));

function read(...lines: string[]) {
  const table = readContactTable(sheet(...lines));
  if (!table.ok) throw new Error(table.error.code);
  const columns = guessContactColumns(table.value.columns.map(({ heading }) => heading));
  return readContacts(table.value, { columns, otherwise: 'staff' });
}

function person(name: string, more: Partial<Person> = {}): Person {
  const [givenName = '', ...family] = name.split(' ');
  return inventRecord('people', {
    name,
    givenName,
    familyName: family.join(' '),
    otherNames: [],
    kind: 'politician',
    languages: [],
    professions: [],
    identifiers: [],
    contactDetails: [],
    links: [],
    ...more,
  });
}

interface Workspace {
  people?: Person[];
  organizations?: Organization[];
  memberships?: Membership[];
  bosses?: BossAnswers;
  choices?: ImportChoices;
}

function plan(lines: string[], workspace: Workspace = {}) {
  const { people = [], organizations = [], memberships = [], bosses = new Map(), choices = new Map() } = workspace;
  const known = { people, organizations, memberships, posts: [], imported: new Map<string, ImportedValues>() };
  const { contacts, problems } = read(...lines);
  const taken = rosterFromContacts(contacts, known, {
    title: 'contacts.csv',
    today: TODAY,
    bosses,
    teamOf: (name) => [`Équipe de ${name}`, `Team van ${name}`],
  });
  const planned = planImport(taken.roster, known, { newId: inventId, today: TODAY, choices });
  const written = planned.steps.flatMap(({ writes }) => writes);
  const records = written.flatMap((write) => (write.table === 'people' ? [write.record] : []));
  return {
    ...taken,
    plan: planned,
    problems: [...problems, ...taken.problems],
    written,
    byName: (name: string) => records.find((one) => one.name === name),
  };
}

it('the headings stand under a title and an empty row, and rows count as the spreadsheet does', () => {
  const table = readContactTable(
    sheet('Contacts 2026', '', 'Nom|Prénom|E-mail|Budget', 'Claes|Jana|jana@x.invalid|', '', 'Maes|Dirk||'),
  );
  expect(table).toEqual({
    ok: true,
    value: {
      columns: [
        { heading: 'Nom', example: 'Claes' },
        { heading: 'Prénom', example: 'Jana' },
        { heading: 'E-mail', example: 'jana@x.invalid' },
        { heading: 'Budget', example: null },
      ],
      rows: [
        { row: 4, cells: ['Claes', 'Jana', 'jana@x.invalid', ''] },
        { row: 6, cells: ['Maes', 'Dirk', '', ''] },
      ],
    },
  });
});

it.each([
  ['people in the first row', ['Claes|jana@x.invalid', 'Maes|dirk@x.invalid'], { code: 'no_headings', row: 1 }],
  ['headings and nothing under them', ['Nom|E-mail', '|'], { code: 'no_rows' }],
  ['nothing at all', ['|', ''], { code: 'empty' }],
])('a sheet with %s is refused', (_, lines, error) => {
  expect(readContactTable(sheet(...lines))).toEqual({ ok: false, error });
});

it('a row becomes a person: name, function, body, boss, ways to reach them, languages; a remark stays apart', () => {
  const { contacts, problems } = read(
    'Nom|Prénom|Fonction|Cabinet|Travaille pour|E-mail|GSM|Téléphone|Langue|Remarque',
    'CLAES|Jana|Conseillère asile|Cabinet Asile|Nora Osei|jana@x.invalid|0470 55 01 02|02 555 01 02|FR/NL|Préfère le matin',
  );
  expect(problems).toEqual([]);
  expect(contacts).toEqual([
    {
      row: 2,
      name: 'Jana Claes',
      givenName: 'Jana',
      familyName: 'Claes',
      kind: 'staff',
      kindIsGuess: true,
      languages: ['fr', 'nl'],
      contactDetails: [
        { type: 'email', value: 'jana@x.invalid' },
        { type: 'cell', value: '0470 55 01 02' },
        { type: 'phone', value: '02 555 01 02' },
      ],
      links: [],
      posts: [{ row: 2, role: 'Conseillère asile', organization: 'Cabinet Asile' }],
      boss: { row: 2, text: 'Nora Osei', from: 'person' },
      remarks: ['Préfère le matin'],
    },
  ]);
});

it('what is wrong is named by row and column, and the rest of the row is taken', () => {
  const { contacts, problems } = read(
    'Naam|E-mail|Tel.|Taal|Soort|Website',
    'Jana Claes|jana(at)x.invalid|3,2470550102E+10|Klingon|Tovenaar|geen',
    '|info@x.invalid||||',
    'info@x.invalid|||||',
    'Dirk Maes|dirk@x.invalid|bellen na 10 u||Ambtenaar|www.maes.invalid',
  );
  expect(problems).toEqual([
    { row: 2, column: 'Soort', code: 'unknown_kind', value: 'Tovenaar' },
    { row: 2, column: 'E-mail', code: 'bad_email', value: 'jana(at)x.invalid' },
    { row: 2, column: 'Tel.', code: 'spoilt_phone', value: '3,2470550102E+10' },
    { row: 2, column: 'Taal', code: 'unknown_language', value: 'Klingon' },
    { row: 2, column: 'Website', code: 'bad_link', value: 'geen' },
    { row: 3, column: null, code: 'no_name', value: '' },
    { row: 4, column: 'Naam', code: 'not_a_name', value: 'info@x.invalid' },
    { row: 5, column: 'Tel.', code: 'bad_phone', value: 'bellen na 10 u' },
  ]);
  expect(contacts.map(({ name, kind, links }) => ({ name, kind, links }))).toEqual([
    { name: 'Jana Claes', kind: 'staff', links: [] },
    { name: 'Dirk Maes', kind: 'official', links: [{ url: 'https://www.maes.invalid' }] },
  ]);
});

it('two rows of one name and address are one person with two functions; of one name alone they are two, and it is said', () => {
  const { contacts, problems } = read(
    'Nom complet|Fonction|Organisation|E-mail',
    'Jana Claes|Conseillère|Cabinet Asile|jana@x.invalid',
    'Jana Claes|Chercheuse|Centre Quai|JANA@x.invalid',
    'Dirk Maes|Attaché|SPF Quais|dirk@x.invalid',
    'Dirk Maes|Comptable|Centre Quai|maes@y.invalid',
  );
  expect(contacts.map(({ name, posts }) => [name, posts.map(({ role }) => role)])).toEqual([
    ['Jana Claes', ['Conseillère', 'Chercheuse']],
    ['Dirk Maes', ['Attaché']],
    ['Dirk Maes', ['Comptable']],
  ]);
  expect(problems).toEqual([
    { row: 3, column: null, code: 'same_person', value: 'Jana Claes', other: 2 },
    { row: 5, column: null, code: 'same_name', value: 'Dirk Maes', other: 4 },
  ]);
});

const SHEET = ['Nom complet|Fonction|Travaille pour|E-mail', 'Jana Claes|Conseillère|Nora Osei|jana@x.invalid'];

it('whole people are planned: kind, boss, function in the team of the boss, source', () => {
  const nora = person('Nora Osei');
  const { byName, plan: planned, written, bosses } = plan(SHEET, { people: [nora] });
  expect(bosses).toEqual([]);
  expect(byName('Jana Claes')).toMatchObject({
    kind: 'staff',
    worksFor: nora.id,
    contactDetails: [{ type: 'email', value: 'jana@x.invalid' }],
    identifiers: [],
    source: { title: 'contacts.csv', asOf: TODAY },
  });
  expect(planned.new[0]?.about).toEqual({
    kind: 'staff',
    kindIsGuess: true,
    posts: ['Conseillère, Équipe de Nora Osei'],
    worksFor: 'Nora Osei',
    contactDetails: [{ type: 'email', value: 'jana@x.invalid' }],
  });
  expect(written.find(({ table }) => table === 'organizations')?.record).toMatchObject({
    name: 'Équipe de Nora Osei',
    classification: 'cabinet',
  });
  expect(written.find(({ table }) => table === 'memberships')?.record).toMatchObject({
    role: 'Conseillère',
    active: true,
  });
});

it.each([
  ['nobody bears the name', 'Nora Osei', ['Lise Vandamme'], []],
  ['two people bear it', 'Nora Osei', ['Nora Osei', 'Nora Osei'], ['Nora Osei', 'Nora Osei']],
  ['only the family name stands there', 'Minister Osei', ['Nora Osei'], ['Nora Osei']],
])('a boss is asked about when %s; until then nobody is linked', (_, text, names, candidates) => {
  const people = names.map((name) => person(name));
  const { bosses, byName } = plan([SHEET[0] ?? '', `Jana Claes|Conseillère|${text}|jana@x.invalid`], { people });
  expect(bosses.map((one) => one.candidates.map((id) => people.find((known) => known.id === id)?.name))).toEqual([
    candidates,
  ]);
  expect(bosses[0]).toMatchObject({ text, staff: ['Jana Claes'], rows: [2], answer: null });
  expect(byName('Jana Claes')?.worksFor).toBeUndefined();
});

it('the officer says who the boss is: somebody known, somebody to add, or nobody', () => {
  const lise = person('Lise Vandamme');
  const [question] = plan(SHEET, { people: [lise] }).bosses;
  const key = question?.key ?? '';
  expect(plan(SHEET, { people: [lise], bosses: new Map([[key, lise.id]]) }).byName('Jana Claes')?.worksFor).toBe(
    lise.id,
  );
  expect(
    plan(SHEET, { people: [lise], bosses: new Map([[key, 'nobody']]) }).byName('Jana Claes')?.worksFor,
  ).toBeUndefined();

  const added = plan(SHEET, { people: [lise], bosses: new Map([[key, 'new']]) });
  const nora = added.byName('Nora Osei');
  expect(nora?.kind).toBe('politician');
  expect(added.byName('Jana Claes')?.worksFor).toBe(nora?.id);
  // Left out by the officer, the boss is nobody's.
  const narrowed = narrowPlan(added.plan, new Set(nora === undefined ? [] : [nora.id]));
  const [left] = narrowed.steps.flatMap(({ writes }) => writes).filter(({ table }) => table === 'people');
  expect(left?.record).not.toHaveProperty('worksFor');
});

it('a cabinet named by a family name is asked about; one named after nobody is only a body', () => {
  const nora = person('Nora Osei');
  const headings = 'Naam|Functie|Kabinet|E-mail';
  const asked = plan([headings, 'Jana Claes|Raadgever|Kabinet Osei|jana@x.invalid'], { people: [nora] });
  expect(asked.bosses).toMatchObject([{ text: 'Kabinet Osei', candidates: [nora.id], newName: null }]);
  const body = plan([headings, 'Jana Claes|Raadgever|Kabinet Asiel|jana@x.invalid'], { people: [nora] });
  expect(body.bosses).toEqual([]);
  expect(body.plan.new[0]?.about?.posts).toEqual(['Raadgever, Kabinet Asiel']);
});

it('a boss may stand in the same sheet, under or over their staff', () => {
  const { byName, bosses } = plan([
    ...SHEET,
    'Nora Osei|Ministre||nora@x.invalid',
    'Dirk Maes|Assistant|Jana Claes|dirk@x.invalid',
  ]);
  expect(bosses).toEqual([]);
  expect(byName('Nora Osei')?.kind).toBe('politician');
  expect(byName('Jana Claes')?.worksFor).toBe(byName('Nora Osei')?.id);
  expect(byName('Dirk Maes')?.worksFor).toBe(byName('Jana Claes')?.id);
});

it('a name alone overwrites nobody: it is asked; with the same address, boss or body it is the same person', () => {
  const nora = person('Nora Osei');
  const jana = person('Jana Claes', { kind: 'staff' });
  const alone = plan(SHEET, { people: [nora, jana] });
  expect(alone.plan.conflicts).toMatchObject([{ code: 'same_name', name: 'Jana Claes', candidates: [jana.id] }]);
  expect(alone.byName('Jana Claes')).toBeUndefined();

  const [id, body] = inventOrganization('Cabinet Asile', 'cabinet');
  const there = inventRecord('memberships', {
    personId: jana.id,
    organizationId: id,
    committees: [],
    substituteCommittees: [],
    identifiers: [],
  });
  const inBody = ['Nom complet|Fonction|Cabinet|E-mail', 'Jana Claes|Conseillère|Cabinet Asile|jana@x.invalid'];
  const same = plan(inBody, { people: [jana], organizations: [body], memberships: [there] });
  expect(same.plan.conflicts).toEqual([]);
  expect(same.byName('Jana Claes')).toMatchObject({
    id: jana.id,
    contactDetails: [{ type: 'email', value: 'jana@x.invalid' }],
  });

  for (const more of [{ worksFor: nora.id }, { contactDetails: [{ type: 'email', value: 'Jana@X.invalid' }] }]) {
    const known = person('Jana Claes', { kind: 'staff', ...more });
    const found = plan(SHEET, { people: [nora, known] });
    expect(found.plan.conflicts).toEqual([]);
    expect(found.plan.changed.map(({ personId }) => personId)).toEqual([known.id]);
  }
});

it('another name at a known address is asked about, unless the box is shared or is the boss’s', () => {
  const box = { contactDetails: [{ type: 'email', value: 'jana@x.invalid' }] };
  const other = person('Jeanne Claes', box);
  const { plan: planned } = plan([...SHEET], { people: [other] });
  expect(planned.conflicts).toMatchObject([{ code: 'same_address', candidates: [other.id] }]);
  const shared = plan([...SHEET, 'Dirk Maes|Attaché||jana@x.invalid'], { people: [other] });
  expect(shared.plan.conflicts).toEqual([]);
  const bosses = plan(SHEET, { people: [person('Nora Osei', box)] });
  expect(bosses.plan.conflicts).toEqual([]);
});

it('of somebody known, nothing an officer typed is replaced: quality, boss and spelling stay, and a contradiction is said', () => {
  const [nora, lise] = [person('Nora Osei'), person('Lise Vandamme')];
  const jana = person('Jana CLAES', {
    kind: 'expert',
    worksFor: lise.id,
    contactDetails: [{ type: 'email', value: 'jana@x.invalid' }],
  });
  const lines = [`${SHEET[0] ?? ''}|Type|GSM`, `${SHEET[1] ?? ''}|Collaboratrice|0470 55 01 02`];
  const { plan: planned, byName } = plan(lines, { people: [nora, lise, jana] });
  expect(planned.conflicts).toMatchObject([
    { code: 'typed_by_officer', field: 'kind', kept: 'expert', offered: 'staff' },
    { code: 'typed_by_officer', field: 'worksFor', kept: 'Lise Vandamme', offered: 'Nora Osei' },
  ]);
  expect(byName('Jana CLAES')).toMatchObject({
    kind: 'expert',
    worksFor: lise.id,
    otherNames: [],
    contactDetails: [
      { type: 'email', value: 'jana@x.invalid' },
      { type: 'cell', value: '0470 55 01 02' },
    ],
  });
});

it('a body that one known organisation is named after is that one; of several none is taken, and it is said', () => {
  const [, known] = inventOrganization('Parti des Quais', 'party');
  const headings = 'Nom complet|Fonction|Parti|E-mail';
  const lines = [headings, 'Jana Claes|Experte|PARTI DES QUAIS|jana@x.invalid'];
  const one = plan(lines, { organizations: [known] });
  expect(one.plan.newOrganizations).toBe(0);
  expect(one.written.find(({ table }) => table === 'memberships')?.record).toMatchObject({
    organizationId: known.id,
    role: 'Experte',
  });
  const [, other] = inventOrganization('Parti des Quais', 'party');
  const several = plan(lines, { organizations: [known, other] });
  expect(several.problems).toEqual([{ row: 2, column: null, code: 'several_organizations', value: 'PARTI DES QUAIS' }]);
});

it('a function without body or boss has no place, and it is said', () => {
  const { problems } = plan(['Nom complet|Fonction|E-mail', 'Jana Claes|Conseillère|jana@x.invalid']);
  expect(problems).toEqual([{ row: 2, column: null, code: 'role_nowhere', value: 'Conseillère' }]);
});

it('who is missing from a list of contacts has not left', () => {
  const { plan: planned } = plan(SHEET, { people: [person('Nora Osei'), person('Dirk Maes')] });
  expect(planned.gone).toEqual([]);
});
