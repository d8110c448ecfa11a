// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PersonView } from '../../../components/dossier/person-view';
import { inventDossier, inventIssue, inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice, renderInOffice } from '../../support/office';
import { visit } from '../workspace/visit';

const issue = inventIssue();
const { person } = inventDossier();
const about = { personIds: [person.id], issueIds: [issue.id] };

test('a new position is signed by the officer, and keeps that in the record (METHOD.md E-8)', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice({ people: [person], issues: [issue] });
  await office.write.saveSettings({ officer: 'A. Officer' });
  visit(office, `#stances/new?person=${person.id}&issue=${issue.id}`);
  expect(await screen.findByRole('textbox', { name: 'By' })).toHaveValue('A. Officer');
  await user.click(screen.getByRole('radio', { name: /^undecided$/iu }));
  await user.type(screen.getByRole('textbox', { name: /^According to/u }), 'Meeting');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { level: 1, name: person.name });
  expect(await office.read.list('stances')).toMatchObject([{ value: 0, source: 'Meeting', by: 'A. Officer' }]);
});

test('a new indication is signed by the officer too', async () => {
  const office = await openTestOffice({ people: [person], issues: [issue] });
  await office.write.saveSettings({ officer: 'A. Officer' });
  visit(office, `#tags/new?person=${person.id}`);
  expect(await screen.findByRole('textbox', { name: 'By' })).toHaveValue('A. Officer');
});

test.each([
  ['after 18 months a position and an indication ask to be confirmed, in the panel itself', '2025-05-01', 2],
  ['before that they do not', '2025-06-30', 0],
])('%s', async (_name, date, asking) => {
  const office = await openTestOffice({
    people: [person],
    issues: [issue],
    stances: [inventRecord('stances', { ...about, value: 0, date, source: 'Meeting' })],
    tags: [inventRecord('tags', { ...about, framing: 'public_health', kind: 'works', date })],
    statements: [
      inventRecord('statements', {
        ...about,
        text: 'La prévention protège toute la population.',
        language: 'fr',
        date: '2026-10-21',
        source: 'official',
        issueStance: 'unclear',
        formerRole: false,
        frames: [{ framing: 'public_health', polarity: 'adopted', strength: 1 }],
      }),
    ],
  });
  renderInOffice(<PersonView personId={person.id} issueId={issue.id} />, office);
  const own = await screen.findByRole('group', { name: 'Your own indication: Public health' });
  expect(within(own).getByRole('button', { name: 'works' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryAllByText('older than 18 months: confirm or drop')).toHaveLength(asking);
});

test.each(['#interactions/new', '#statements/new', '#tags/new'])(
  'whoever writes a note is told that the person may ask to read it (METHOD.md E-4): %s',
  async (address) => {
    visit(await openTestOffice({ people: [person], issues: [issue] }), address);
    expect((await screen.findAllByText(/^The person may ask to read this\./u)).length).toBeGreaterThan(0);
  },
);

test('where nothing is known the fixed thread of the organisation is still said (METHOD.md A-55)', async () => {
  const office = await openTestOffice({ people: [person], issues: [issue] });
  await office.write.saveSettings({ defaultFraming: 'rights' });
  renderInOffice(<PersonView personId={person.id} issueId={issue.id} />, office);
  expect(await screen.findByText('Fixed thread of your organisation: Rights.')).toBeVisible();
});

test('on the page of a person the position that stands comes first; what is of tomorrow or of no day is said not to count', async () => {
  const stance = (value: 2 | -2, date: string, source: string) =>
    inventRecord('stances', { ...about, value, date, source });
  const office = await openTestOffice({
    people: [person],
    issues: [issue],
    stances: [stance(2, '2027-11-20', 'An announcement'), stance(-2, '2026-10-01', 'A debate')],
    statements: [
      inventRecord('statements', {
        ...about,
        text: 'La prévention protège toute la population.',
        source: 'press',
        issueStance: 'unclear',
        formerRole: false,
      }),
    ],
  });
  const { container } = visit(office, `#people/${person.id}`);
  const positions = await screen.findByRole('region', { name: 'Positions' });
  expect(positions).toHaveTextContent(
    /Opposed.*A debate.*20 Nov 2027 Ally, An announcement does not count in the advice/u,
  );
  expect(screen.getByRole('region', { name: 'Statements' })).toHaveTextContent(
    'undated, Press does not count in the advice',
  );
  await expectNoBarriers(container);
});
