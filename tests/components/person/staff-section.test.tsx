// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newPerson } from '../../../domain/person/new-person';
import { inventOrganization, inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice } from '../../support/office';
import { visit } from '../workspace/visit';

const nora = inventRecord('people', newPerson('Nora Osei'));

function member(name: string, details: { type: string; value: string }[]) {
  return inventRecord('people', {
    ...newPerson(name),
    kind: 'staff',
    worksFor: nora.id,
    languages: ['nl', 'fr'],
    contactDetails: details,
  });
}

test('who works for somebody stands in their dossier, with function, languages, number and address to call or write', async () => {
  const jana = member('Jana Claes', [
    { type: 'email', value: 'jana@x.invalid' },
    { type: 'cell', value: '+32 (0)470 55.01.02' },
    { type: 'phone', value: 'by appointment' },
  ]);
  const [id, team] = inventOrganization('Office of Nora Osei', 'cabinet');
  const post = inventRecord('memberships', {
    personId: jana.id,
    organizationId: id,
    role: 'Adviser',
    committees: [],
    substituteCommittees: [],
    identifiers: [],
  });
  const office = await openTestOffice({
    people: [nora, jana, member('Dirk Maes', [])],
    organizations: [team],
    memberships: [post],
  });
  const { container } = visit(office, `#people/${nora.id}`);
  const call = await screen.findByRole('region', { name: 'Who to call' });
  const [dirk, found] = await within(call).findAllByRole('listitem');
  expect(dirk).toHaveTextContent(/^Dirk Maes Staff/u);
  expect(found).toHaveTextContent(
    /Jana Claes.*Adviser · Dutch, French.*mobile \+32 \(0\)470 55\.01\.02.*tel\. by appointment/u,
  );
  expect(within(call).getByRole('link', { name: '+32 (0)470 55.01.02' })).toHaveAttribute('href', 'tel:+32470550102');
  expect(within(call).getByRole('link', { name: 'jana@x.invalid' })).toHaveAttribute('href', 'mailto:jana@x.invalid');
  await expectNoBarriers(container);
});

test('of a politician of whom nobody is known it says what to do; a person added there works for them', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice({ people: [nora] });
  visit(office, `#people/${nora.id}`);
  const call = await screen.findByRole('region', { name: 'Who to call' });
  expect(call).toHaveTextContent('Nobody who works for this person is known.');
  await user.click(within(call).getByRole('link', { name: /^Add/u }));
  await user.type(await screen.findByRole('textbox', { name: /^Name, as it is written in full/u }), 'Jana Claes');
  await user.click(screen.getByRole('button', { name: /^Save/u }));
  await waitFor(async () => {
    const [jana] = await office.read.list('people', { personId: nora.id });
    expect(jana).toMatchObject({ name: 'Jana Claes', kind: 'staff' });
  });
});

test('a member of staff without staff has no such part', async () => {
  const jana = member('Jana Claes', []);
  visit(await openTestOffice({ people: [nora, jana] }), `#people/${jana.id}`);
  expect(await screen.findByRole('region', { name: 'Facts' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Who to call' })).toBeNull();
});
