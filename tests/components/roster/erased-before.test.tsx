// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { inventRecord } from '../../support/invented-records';
import { expectNoBarriers, openTestOffice } from '../../support/office';
import { personDraft } from '../../storage/records';
import { visit } from '../workspace/visit';

const claire = inventRecord(
  'people',
  personDraft('Claire Exemple', { identifiers: [{ scheme: 'invented', identifier: '1' }] }),
);
const LIST = JSON.stringify({
  persons: [
    { id: 'p1', name: 'Claire Exemple', identifiers: [{ scheme: 'invented', identifier: '1' }] },
    { id: 'p2', name: 'Dirk Voorbeeld', identifiers: [{ scheme: 'invented', identifier: '2' }] },
  ],
});

test('a list with somebody who was erased asks, and brings them back only when told to', async () => {
  const user = userEvent.setup();
  const office = await openTestOffice({ people: [claire] });
  await office.write.erasePerson(claire.id, true);
  const { container } = visit(office, '#import');
  await screen.findByRole('button', { name: 'Choose a file…' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('there is no file input');
  await user.upload(input, new File([LIST], 'list.json', { type: 'application/json' }));
  expect(await screen.findByRole('button', { name: 'Import 1 person' })).toBeVisible();
  expect(screen.getByText(/A dossier on Claire Exemple.*was erased and was not to come back/u)).toBeVisible();
  await expectNoBarriers(container);
  await user.click(screen.getByRole('button', { name: 'Add Claire Exemple again all the same' }));
  await user.click(await screen.findByRole('button', { name: 'Import 2 people' }));
  await waitFor(async () => expect(await office.read.list('people')).toHaveLength(2));
});
