// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PersonView } from '../../../components/dossier/person-view';
import type { InterfaceLanguage } from '../../../domain/shared/language';
import {
  inventIssue,
  inventMembership,
  inventOrganization,
  inventRecord,
  inventStatement,
} from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, renderInOffice, soon, TODAY, type Seed } from '../../support/office';
import { visit } from '../workspace/visit';

const issue = inventIssue({ relevance: { public_health: 1, evidence: 0.8, rights: 0.7, governance: 0.5, local: 0.4 } });
const person = inventRecord('people', {
  name: 'Claire Exemple',
  otherNames: [],
  kind: 'politician',
  languages: ['fr'],
  professions: ['doctor'],
  identifiers: [],
  contactDetails: [],
  links: [],
});
const about = { personIds: [person.id], issueIds: [issue.id] };
const [chamberId, chamber] = inventOrganization('Chambre des représentants', 'chamber');
const [cabinetId, cabinet] = inventOrganization('Gouvernement fédéral', 'government');
const [partyId, party] = inventOrganization('Notre Liste', 'party');

/** A doctor on the health committee and secretary of state, of a surveyed party, rather in favour, on whom indications are noted. */
const SEED = {
  people: [person],
  issues: [issue],
  organizations: [
    chamber,
    cabinet,
    { ...party, expertSurvey: { survey: 'CHES', year: 2024, immigratePolicy: 9, immigrateDissent: 1 } },
  ],
  memberships: [
    inventMembership(chamberId, { personId: person.id, committees: ['Santé'], onBehalfOfId: partyId }),
    inventMembership(cabinetId, { personId: person.id, role: 'Secrétaire d’État au Budget' }),
  ],
  stances: [inventRecord('stances', { ...about, value: 1, date: '2026-10-01', source: 'Notre réunion' })],
  tags: [
    inventRecord('tags', { ...about, framing: 'public_health', kind: 'works', date: '2026-11-01' }),
    inventRecord('tags', { ...about, framing: 'governance', kind: 'hunch', date: '2026-11-01' }),
  ],
} satisfies Seed;

async function show(seed: Seed = SEED, language: InterfaceLanguage = 'en') {
  const office = await openTestOffice(seed);
  await office.write.saveSettings({ officer: 'N. Officer' });
  const rendered = renderInOffice(<PersonView personId={person.id} issueId={issue.id} />, office, { language });
  return { office, ...rendered };
}

/** The line of a reason in the first framing that has it, opened as an officer would. */
async function findLine(name: string | RegExp): Promise<HTMLElement> {
  const [reason] = await screen.findAllByRole('button', { name });
  const line = reason?.closest('li');
  if (line === null || line === undefined) throw new Error(`no line for ${String(name)}`);
  const framing = line.closest('details:not([open])')?.querySelector('summary');
  if (framing !== null && framing !== undefined) await userEvent.click(framing);
  return line;
}

const GENERAL_STANCE = /^General rule for someone who is rather in favour/u;

test.each([
  ['a profession', 'Profession: doctor.'],
  ['a committee', 'Sits on the committee for health.'],
  ['executive office', 'General rule for someone in executive office.'],
  ['the party', /^Mean place of the party on migration/u],
  ['our own material', 'We hold material on this issue for it.'],
  ['a position', GENERAL_STANCE],
])('%s is corrected in its line by keyboard, taken out of the advice, and comes back', async (_what, name) => {
  const user = userEvent.setup();
  const { container } = await show();
  const all = (await screen.findAllByRole('button', { name })).length;
  const line = await findLine(name);
  const list = line.parentElement as HTMLElement; // a line stands in its list
  const menu = within(line).getByRole('button', { name: /^Correct this reason/u });
  menu.focus();
  await user.keyboard('{Enter}');
  expect(menu).toHaveAttribute('aria-expanded', 'true');
  const choices = await within(line).findByRole('region', { name: 'Something wrong with this reason?' });
  expect(
    within(choices)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Wrong framing', 'Not about this', 'Outdated']);
  await expectNoBarriers(container);
  within(choices).getByRole('button', { name: 'Outdated' }).focus();
  await user.keyboard('{Enter}');
  await soon(() => screen.queryAllByRole('button', { name })).toHaveLength(0);
  // The line stays where it was pressed, without weight, with focus beside the way back.
  const place = within(list).getByRole('region', { name: 'Something wrong with this reason?' });
  await soon(() => document.activeElement).toBe(place);
  expect(place).toHaveTextContent('Outdated, noted on 20 Nov 2026. It no longer counts; the source is unchanged.');
  expect(await screen.findByRole('region', { name: 'Taken out of the advice' })).toBeVisible();
  await expectNoBarriers(container);
  await user.click(within(place).getByRole('button', { name: 'Undo' }));
  await soon(() => screen.queryAllByRole('button', { name })).toHaveLength(all);
  expect(screen.queryByRole('region', { name: 'Taken out of the advice' })).toBeNull();
  expect(within(list).getByText('Outdated, noted on 20 Nov 2026, undone on 20 Nov 2026.')).toBeVisible();
});

test('one record is kept per fact, dated and signed, and the person and the mandates are left as they were', async () => {
  const user = userEvent.setup();
  const { office } = await show();
  const before = [await office.read.list('people'), await office.read.list('memberships')];
  const line = await findLine('Profession: doctor.');
  await user.click(within(line).getByRole('button', { name: /^Correct this reason/u }));
  await user.click(await within(line).findByRole('button', { name: 'Wrong framing' }));
  expect(await screen.findByText(/^Wrong framing, noted on 20 Nov 2026/u)).toBeVisible();
  expect(await office.read.list('factCorrections')).toHaveLength(1);
  await user.click(await screen.findByRole('button', { name: 'Not about this' }));
  await soon(async () => (await office.read.list('factCorrections'))[0]?.corrections).toEqual([
    { kind: 'wrong_framing', framing: 'public_health', date: TODAY, by: 'N. Officer' },
    { kind: 'not_about_this', issueId: issue.id, date: TODAY, by: 'N. Officer' },
  ]);
  const records = await office.read.list('factCorrections');
  expect(records.map(({ fact, personIds, issueIds }) => ({ fact, personIds, issueIds }))).toEqual([
    { fact: 'profession:doctor', personIds: [person.id], issueIds: [] },
  ]);
  expect([await office.read.list('people'), await office.read.list('memberships')]).toEqual(before);
});

test('pressing twice at once says it once', async () => {
  const { office } = await show();
  const line = await findLine('Profession: doctor.');
  await userEvent.click(within(line).getByRole('button', { name: /^Correct this reason/u }));
  await userEvent.dblClick(await within(line).findByRole('button', { name: 'Outdated' }));
  await soon(() => screen.queryAllByRole('button', { name: 'Profession: doctor.' })).toHaveLength(0);
  const records = await office.read.list('factCorrections');
  expect(records.map(({ corrections }) => corrections.length)).toEqual([1]);
});

test('a fact is corrected beside its opened source too, where it also says how the fact itself is put right', async () => {
  const { office } = await show();
  const [profession] = await screen.findAllByRole('button', { name: 'Profession: doctor.' });
  await userEvent.click(profession as HTMLElement); // found above
  const opened = screen.getByRole('region', { name: 'Source' });
  expect(opened).toHaveTextContent('A public fact is put right where it is kept.');
  await userEvent.click(await within(opened).findByRole('button', { name: 'Outdated' }));
  expect(await within(opened).findByText(/^Outdated, noted on 20 Nov 2026\./u)).toBeVisible();
  expect((await office.read.list('factCorrections'))[0]?.fact).toBe('profession:doctor');
});

test('a corrected position says why no ask is proposed, and where it stood', async () => {
  const user = userEvent.setup();
  const { container } = await show();
  const line = await findLine(GENERAL_STANCE);
  await user.click(within(line).getByRole('button', { name: /^Correct this reason/u }));
  await user.click(await within(line).findByRole('button', { name: 'Outdated' }));
  const ask = await screen.findByRole('region', { name: 'No ask proposed' });
  await user.click(within(ask).getByText('Why no level?'));
  expect(ask).toHaveTextContent('The position on record was corrected: it no longer counts, and no level is proposed.');
  expect(screen.getByText(/^The position recorded on this issue was corrected: it no longer counts\./u)).toBeVisible();
  const out = screen.getByRole('region', { name: 'Taken out of the advice' });
  await user.click(within(out).getByText('One source you corrected'));
  expect(out).toHaveTextContent('Rather in favour: Notre réunion');
  await expectNoBarriers(container);
  await user.click(within(out).getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('region', { name: 'Reformist ask' })).toBeVisible();
});

test('where the last reason goes with its line, focus goes to the way back', async () => {
  const user = userEvent.setup();
  await show({ ...SEED, memberships: [], tags: [], people: [{ ...person, professions: [] }] });
  const line = await findLine(GENERAL_STANCE);
  const menu = within(line).getByRole('button', { name: /^Correct this reason/u });
  await user.click(menu);
  await user.click(await within(line).findByRole('button', { name: 'Outdated' }));
  await screen.findByText(/^Not enough is known about this person/u);
  await soon(() => document.activeElement?.textContent).toBe('One source you corrected');
  await user.click(screen.getByText('One source you corrected'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await findLine(GENERAL_STANCE)).toBeVisible();
});

test('words that argue against us are taken off the framing in which they were heard, and so off the bridge from it', async () => {
  const words = inventStatement({
    ...about,
    text: 'Il faut d’abord de l’ordre.',
    issueStance: 'con',
    frames: [{ framing: 'security_order', polarity: 'adopted', strength: 1 }],
  });
  const { office } = await show({ ...SEED, statements: [words] });
  const argues = /^Correct this reason: Argues against us with “Order”/u;
  const [menu] = await screen.findAllByRole('button', { name: argues, hidden: true });
  await userEvent.click(menu as HTMLElement); // found above
  const [wrong] = await screen.findAllByRole('button', { name: 'Wrong framing', hidden: true });
  await userEvent.click(wrong as HTMLElement); // found above
  await soon(() => screen.queryAllByRole('button', { name: argues, hidden: true })).toHaveLength(0);
  expect((await office.read.list('statements'))[0]?.corrections).toEqual([
    { kind: 'wrong_framing', framing: 'security_order', date: TODAY, by: 'N. Officer' },
  ]);
});

test.each([
  ['fr', /^Profession\s: médecin\.$/u, 'Mauvais angle', 'Retiré du conseil', 'Une source que vous avez corrigée'],
  ['nl', /^Beroep: arts\.$/u, 'Verkeerde invalshoek', 'Uit het advies gehaald', 'Eén bron die u hebt gecorrigeerd'],
] as const)('in %s too', async (language, name, wrong, title, count) => {
  const { container } = await show(SEED, language);
  const line = await findLine(name);
  await userEvent.click(within(line).getByRole('button', { expanded: false }));
  await userEvent.click(await within(line).findByRole('button', { name: wrong }));
  const out = await screen.findByRole('region', { name: title });
  await userEvent.click(within(out).getByText(count));
  expect(within(out).getByText(name)).toBeVisible();
  await expectNoBarriers(container);
});

test('the dossier tells what was noted against facts, undone or not, and there it is undone', async () => {
  const user = userEvent.setup();
  const noted = (fact: 'party' | 'committee:health' | `material:${typeof issue.id}`, withdrawn: boolean) =>
    inventRecord('factCorrections', {
      personIds: [person.id],
      issueIds: [],
      fact,
      corrections: [
        {
          kind: 'outdated',
          date: '2026-11-18',
          by: 'N. Officer',
          ...(withdrawn ? { withdrawnOn: '2026-11-19' } : {}),
        },
      ],
    });
  const office = await openTestOffice({
    ...SEED,
    factCorrections: [
      noted('committee:health', false),
      noted('party', true),
      noted(`material:${issue.id}`, true),
      inventRecord('factCorrections', {
        personIds: [person.id],
        issueIds: [],
        fact: 'profession:doctor',
        corrections: [{ kind: 'not_about_this', issueId: issue.id, date: '2026-11-18', by: 'N. Officer' }],
      }),
    ],
  });
  const { container } = visit(office, `#person/${person.id}`);
  const section = await screen.findByRole('region', { name: 'Corrected reasons' });
  expect(section).toHaveTextContent('The facts themselves are unchanged.');
  expect(within(section).getByText('Sits on the committee for health.')).toBeVisible();
  expect(within(section).getByText('Mean place of the party, according to experts')).toBeVisible();
  expect(within(section).getByText('Our material on “Access to care”')).toBeVisible();
  expect(section).toHaveTextContent('Outdated, noted on 18 Nov 2026, by N. Officer, undone on 19 Nov 2026.');
  expect(section).toHaveTextContent('Not about this (Access to care), noted on 18 Nov 2026, by N. Officer.');
  await expectNoBarriers(container);
  const committee = within(section).getByText('Sits on the committee for health.').closest('li') as HTMLElement; // found above
  await user.click(within(committee).getByRole('button', { name: 'Undo' }));
  await soon(() => within(committee).queryByRole('button', { name: 'Undo' })).toBeNull();
  const records = await office.read.list('factCorrections');
  expect(records.find(({ fact }) => fact === 'committee:health')?.corrections).toEqual([
    { kind: 'outdated', date: '2026-11-18', by: 'N. Officer', withdrawnOn: TODAY },
  ]);
});

test('a corrected position, the standing one and an earlier one, says so in the dossier', async () => {
  const outdated = [{ kind: 'outdated' as const, date: '2026-11-18' }];
  const stance = (date: string) =>
    inventRecord('stances', { ...about, value: 1, date, source: 'Notre réunion', corrections: outdated });
  const office = await openTestOffice({ ...SEED, stances: [stance('2026-10-01'), stance('2025-10-01')] });
  visit(office, `#person/${person.id}`);
  const positions = await screen.findByRole('region', { name: 'Positions' });
  expect(within(positions).getAllByText(/^Outdated, noted on 18 Nov 2026\./u)).toHaveLength(2);
});

test('the answer to an access request tells it in words', async () => {
  const office = await openTestOffice({
    ...SEED,
    people: [{ ...person, languages: ['en'] }],
    factCorrections: [
      inventRecord('factCorrections', {
        personIds: [person.id],
        issueIds: [],
        fact: `material:${issue.id}`,
        corrections: [{ kind: 'wrong_framing', framing: 'rights', date: '2026-11-18', by: 'N. Officer' }],
      }),
    ],
  });
  const { asked } = visit(office, `#access/${person.id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Save the document (HTML, to print)' }));
  const text = asked.files[0]?.text ?? '';
  expect(text).toContain('Corrected reasons (1)');
  expect(text).toContain('Our material on “Access to care”');
  expect(text).toContain('wrong framing · Rights · 18 November 2026 · N. Officer');
});
