// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PersonView } from '../../../components/dossier/person-view';
import type { DraftOf } from '../../../domain/records';
import {
  inventIssue,
  inventMembership,
  inventOrganization,
  inventRecommendation,
  inventRecord,
} from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, renderInOffice, type Seed } from '../../support/office';

const issue = inventIssue();
const person = inventRecord('people', {
  name: 'Claire Exemple',
  otherNames: [],
  kind: 'politician',
  languages: ['fr'],
  professions: [],
  identifiers: [],
  contactDetails: [],
  links: [{ url: 'https://chamber.example/members/7', note: 'chamber.example' }],
});
const about = { personIds: [person.id], issueIds: [issue.id] };

const tag = (framing: DraftOf<'tags'>['framing'], kind: DraftOf<'tags'>['kind']) =>
  inventRecord('tags', { ...about, framing, kind, date: '2026-11-01' });

async function show(seed: Seed) {
  const office = await openTestOffice({ people: [person], issues: [issue], ...seed });
  return renderInOffice(<PersonView personId={person.id} issueId={issue.id} />, office);
}

test('where too little is known, what could not count is said, and where to look for their questions', async () => {
  const statement = inventRecord('statements', {
    ...about,
    text: 'La prévention protège toute la population.',
    language: 'fr',
    source: 'official',
    issueStance: 'unclear',
    formerRole: false,
  });
  const stance = inventRecord('stances', { ...about, value: 1, date: '2031-01-01', source: 'a letter' });
  const { container, asked } = await show({ statements: [statement], stances: [stance] });
  await userEvent.click(await screen.findByText('2 things to check'));
  expect(screen.getByText('A statement without a date does not count until it has one.')).toBeVisible();
  expect(screen.getByText(/^The position is dated in the future/u)).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: /^chamber\.example/u }));
  expect(asked.tabs).toEqual(['https://chamber.example/members/7']);
  await expectNoBarriers(container);
});

test('a framing without an argument of ours says so and names the next that has one', async () => {
  await show({
    tags: [tag('rights', 'works'), tag('evidence', 'hunch')],
    recommendations: [inventRecommendation(issue.id)],
  });
  const framings = await screen.findByRole('region', { name: 'Suggested framings' });
  expect(framings).toHaveTextContent(
    /No argument of ours is written for this framing yet\. The next one that has one: (Facts|Public health)\./u,
  );
});

test('a broken promise that lifts the ask is shown as the lever, in its words', async () => {
  const promise = inventRecord('commitments', {
    ...about,
    text: 'Nous inscrirons l’attestation dans la loi.',
    language: 'fr',
    date: '2026-02-04',
    source: 'a letter',
    status: 'broken',
    isPublic: true,
    askLevel: 'ideal',
    history: [],
  });
  const stance = inventRecord('stances', { ...about, value: 0, date: '2026-10-01', source: 'a letter' });
  await show({ commitments: [promise], stances: [stance] });
  expect(await screen.findByRole('region', { name: 'Their commitment, as lever' })).toHaveTextContent(
    'Nous inscrirons l’attestation dans la loi.',
  );
  expect(screen.getByRole('region', { name: 'Ideal ask' })).toBeVisible();
});

test('compassion is never put first before someone who governs, even when the officer says it works', async () => {
  const [governmentId, government] = inventOrganization('Gouvernement du Quai', 'government');
  const office = inventMembership(governmentId, { personId: person.id, role: 'Secrétaire d’État' });
  await show({
    organizations: [government],
    memberships: [office],
    tags: [tag('humanity', 'works'), tag('humanity', 'works'), tag('evidence', 'hunch')],
  });
  const framings = await screen.findByRole('region', { name: 'Suggested framings' });
  const names = within(framings)
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent);
  expect(names[0]).toBe('Facts');
  expect(names).toContain('Humanity');
});

test('two framings within a hair are both open, and the card says that it is too close to call', async () => {
  await show({ tags: [tag('evidence', 'works'), tag('public_health', 'works')] });
  const framings = await screen.findByRole('region', { name: 'Suggested framings' });
  expect(framings).toHaveTextContent('Too close to call');
  const open = [...framings.querySelectorAll('details')].filter(
    (details) => details.open && details.querySelector('h4'),
  );
  expect(open).toHaveLength(2);
});

test('indications that contradict each other are named, and both count', async () => {
  await show({ tags: [tag('rights', 'works'), tag('rights', 'avoid'), tag('evidence', 'works')] });
  await userEvent.click(await screen.findByText('One thing to check'));
  expect(screen.getByText('Your indications on “Rights” contradict each other: which one holds?')).toBeVisible();
});

test('the party opens as what it is: the mean of a survey in a year', async () => {
  const [partyId, party] = inventOrganization('Parti du Quai', 'party');
  const survey = { survey: 'Invented survey', year: 2024, immigratePolicy: 9, immigrateDissent: 1 };
  const [chamberId, chamber] = inventOrganization('Chambre du Quai', 'chamber');
  await show({
    organizations: [{ ...party, expertSurvey: survey }, chamber],
    memberships: [inventMembership(chamberId, { personId: person.id, onBehalfOfId: partyId, role: 'member' })],
    tags: [tag('evidence', 'hunch'), tag('evidence', 'hunch')],
  });
  const [reason] = await screen.findAllByRole('button', { name: /^Mean place of the party/u });
  await userEvent.click(reason as HTMLElement); // just found
  const source = screen.getByRole('region', { name: 'Source' });
  expect(source).toHaveTextContent('Parti du Quai: party mean, expert survey, Invented survey 2024');
  expect(source).toHaveTextContent('never counts alone');
});

test('of a party and nothing else there is no advice', async () => {
  const [partyId, party] = inventOrganization('Parti du Quai', 'party');
  const survey = { survey: 'Invented survey', year: 2024, immigratePolicy: 9.9, immigrateDissent: 0 };
  await show({
    organizations: [{ ...party, expertSurvey: survey }],
    memberships: [inventMembership(partyId, { personId: person.id, role: 'member' })],
  });
  expect(await screen.findByText(/^Not enough is known about this person/u)).toBeVisible();
  expect(screen.queryByRole('region', { name: /^Suggested framing/u })).toBeNull();
});

test('a word of our own list is pointed out in the message, with the reason, and a word taken off the list is not', async () => {
  const recommendation = inventRecommendation(issue.id, {
    arguments: { public_health: { fr: 'Les quidams sans suivi arrivent trop tard aux urgences, migrants ou non.' } },
  });
  const office = await openTestOffice({
    people: [person],
    issues: [issue],
    tags: [tag('public_health', 'works')],
    recommendations: [recommendation],
  });
  await office.write.saveSettings({
    vocabulary: { fr: [{ avoid: 'quidam*', say: 'personnes', reason: 'Une personne a un nom.' }], nl: [], en: [] },
  });
  renderInOffice(<PersonView personId={person.id} issueId={issue.id} />, office);
  await userEvent.click(await screen.findByText('Three sentences to send'));
  expect(await screen.findByText('We do not say “quidam*” but “personnes”. Why: Une personne a un nom.')).toBeVisible();
  expect(screen.queryByText(/“migrants”/u)).toBeNull();
});

test('a message to someone who governs never argues with compassion, even when nothing else is written', async () => {
  const [cabinetId, cabinet] = inventOrganization('Cabinet', 'government');
  const { asked } = await show({
    tags: [tag('humanity', 'works'), tag('evidence', 'hunch')],
    organizations: [cabinet],
    memberships: [inventMembership(cabinetId, { personId: person.id, role: 'Ministre' })],
    recommendations: [inventRecommendation(issue.id, { arguments: { humanity: { fr: 'Une vie vaut une vie.' } } })],
  });
  await userEvent.click(await screen.findByText('Three sentences to send'));
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(asked.copied[0]).toMatch(/\S/u);
  expect(asked.copied[0]).not.toContain('Une vie vaut une vie');
  expect(screen.getByText(/the argument is missing/u)).toBeVisible();
});

test('what a joint line leaves out and an order not opted in to are named with their reasons, and offered nowhere', async () => {
  const joint = inventIssue({
    relevance: { rights: 1, evidence: 0.8, security_order: 1 },
    jointLine: { partner: 'Dam', askCeiling: 'minimal', avoidFramings: ['rights'] },
  });
  const mine = { personIds: [person.id], issueIds: [joint.id] };
  const works = (framing: DraftOf<'tags'>['framing']) =>
    inventRecord('tags', { ...mine, framing, kind: 'works', date: '2026-11-01' });
  const office = await openTestOffice({
    people: [person],
    issues: [joint],
    tags: [works('rights'), works('security_order'), works('evidence')],
    stances: [inventRecord('stances', { ...mine, value: 2, date: '2026-11-01', source: 'a letter' })],
  });
  renderInOffice(<PersonView personId={person.id} issueId={joint.id} />, office);
  const suggested = await screen.findByRole('region', { name: /^Suggested framing/u });
  expect(suggested).not.toHaveTextContent(/^Rights|Order\b/u);
  expect(screen.queryByRole('group', { name: 'Your own indication: Rights' })).toBeNull();
  expect(screen.getByRole('region', { name: 'Minimal ask' })).toHaveTextContent(
    'The joint line with Dam sits lower: we come down to the minimal ask.',
  );
  const leftOut = screen.getByRole('region', { name: 'Left out' });
  expect(screen.queryByRole('region', { name: 'Avoid' })).toBeNull();
  await userEvent.click(within(leftOut).getByText(/^Left out \(/u));
  expect(leftOut).toHaveTextContent(/Rights\. /u);
  expect(leftOut).toHaveTextContent(/Order\. /u);
});

test('what needs a look opens the record it is about', async () => {
  const undated = inventRecord('statements', {
    ...about,
    text: 'La prévention protège toute la population.',
    language: 'fr',
    source: 'official',
    issueStance: 'unclear',
    formerRole: false,
  });
  const met = inventRecord('interactions', {
    ...about,
    channel: 'meeting',
    direction: 'out',
    date: '2026-09-01',
    summary: 'Une demi-heure au parlement.',
    ourSide: [],
    tried: [],
  });
  const { container, asked } = await show({
    statements: [undated],
    interactions: [met],
    tags: [tag('evidence', 'works'), tag('evidence', 'avoid')],
  });
  await userEvent.click(await screen.findByText('3 things to check'));
  const list = screen.getByText('A statement without a date does not count until it has one.').closest('ul');
  if (list === null) throw new Error('no list of what needs a look');
  expect(within(list).getByRole('button', { name: 'Une demi-heure au parlement.' })).toBeVisible();
  expect(within(list).getAllByRole('button', { name: /1 Nov 2026$/u })).toHaveLength(2);
  await userEvent.click(within(list).getByRole('button', { name: /La prévention protège toute la population/u }));
  const source = screen.getByRole('region', { name: 'Source' });
  expect(within(source).getByRole('heading', { name: 'Statement' })).toBeVisible();
  await userEvent.click(within(source).getByRole('button', { name: /workspace|record/iu }));
  expect(asked.workspace.at(-1)).toContain(undated.id);
  await expectNoBarriers(container);
});

test('a recommendation tells all its reasons on request, with the state of its text in the language of the person', async () => {
  const narrow = inventIssue({ window: 'narrow' });
  const dutch = inventRecord('people', {
    name: 'Veerle Exempel',
    otherNames: [],
    kind: 'politician',
    languages: ['nl'],
    professions: [],
    identifiers: [],
    contactDetails: [],
    links: [],
  });
  const [chamberId, chamber] = inventOrganization('Chambre des représentants', 'chamber');
  const office = await openTestOffice({
    people: [dutch],
    issues: [narrow],
    organizations: [chamber],
    memberships: [inventMembership(chamberId, { personId: dutch.id, committees: ['Santé'] })],
    stances: [
      inventRecord('stances', {
        personIds: [dutch.id],
        issueIds: [narrow.id],
        value: 0,
        date: '2026-11-01',
        source: 'a letter',
      }),
    ],
    recommendations: [inventRecommendation(narrow.id, { remits: ['health'], levels: ['federal'] })],
  });
  const { container } = renderInOffice(<PersonView personId={dutch.id} issueId={narrow.id} />, office);
  const card = await screen.findByRole('region', { name: 'Recommendations on this issue' });
  expect(card).toHaveTextContent('NL: missing');
  await userEvent.click(within(card).getByText('All 5 reasons'));
  const reasons = within(card)
    .getAllByRole('listitem')
    .map((item) => item.textContent)
    .slice(1);
  expect(reasons).toEqual([
    '+for In their remit: health.',
    '−against Not available in Dutch.',
    '+for Their level of power can grant it.',
    '+for This person is undecided on this issue.',
    '−against Little can be won now (narrow window).',
  ]);
  await expectNoBarriers(container);
});

test('order is offered only once the organisation has chosen to, and then with its own caution', async () => {
  const order = inventIssue({ relevance: { security_order: 1 } });
  const office = await openTestOffice({
    people: [person],
    issues: [order],
    tags: [
      inventRecord('tags', {
        personIds: [person.id],
        issueIds: [order.id],
        framing: 'security_order',
        kind: 'works',
        date: '2026-11-01',
      }),
    ],
  });
  renderInOffice(<PersonView personId={person.id} issueId={order.id} />, office);
  const leftOut = await screen.findByRole('region', { name: 'Left out' });
  expect(leftOut).toHaveTextContent('Order. The organisation has not chosen to offer this framing.');
  await office.write.saveSettings({ allowSecurityFraming: true });
  const suggested = await screen.findByRole('region', { name: 'Suggested framing' });
  expect(within(suggested).getByRole('heading', { name: 'Order' })).toBeVisible();
  expect(suggested).toHaveTextContent('No words of threat, not even to deny them.');
});

test('a statement in a language that we cannot read is named, and counts once an officer confirms its framing', async () => {
  const unread = inventRecord('statements', {
    ...about,
    text: 'Prevention protects everyone.',
    date: '2026-11-01',
    source: 'official',
    issueStance: 'unclear',
    formerRole: false,
  });
  await show({ statements: [unread], tags: [tag('evidence', 'works')] });
  await userEvent.click(await screen.findByText('One thing to check'));
  expect(
    screen.getByText('A statement without a language we can read counts only once you confirm its framing.'),
  ).toBeVisible();
});

test('the officer is told what not to raise, and nothing of it is in the message', async () => {
  const quiet = inventRecommendation(issue.id, {
    title: { en: 'Regularise everyone at once' },
    doNotRaise: true,
    arguments: { evidence: { fr: 'Un chiffre à taire.' } },
  });
  await show({ tags: [tag('evidence', 'works')], recommendations: [quiet] });
  const card = await screen.findByRole('region', { name: 'Recommendations on this issue' });
  expect(card).toHaveTextContent('Do not raise: Regularise everyone at once');
  await userEvent.click(screen.getByText('Three sentences to send'));
  expect(screen.queryByText(/à taire/u)).toBeNull();
});

test('the position shown is the newest one up to today, as the advice counts it', async () => {
  const stance = (date: string, value: 2 | 0 | -2) =>
    inventRecord('stances', { ...about, value, date, source: `a letter of ${date}` });
  await show({ stances: [stance('2031-01-01', 2), stance('2025-02-01', -2), stance('2026-10-01', 0)] });
  expect(await screen.findByRole('region', { name: 'Reformist ask' })).toBeVisible();
  expect(screen.getByText('a letter of 2026-10-01')).toBeVisible();
  expect(screen.queryByText('a letter of 2031-01-01')).toBeNull();
});
