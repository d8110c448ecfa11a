// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Office } from '../../../domain/office';
import type { LookingThrough } from '../../../domain/privacy/ports';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { expectNoBarriers, openTestOffice, TODAY } from '../../support/office';
import { visit } from '../workspace/visit';

let office: Office;
/** Lets the reading go on. */
let release: () => void;
beforeEach(async () => {
  const small = await openTestOffice(sampleWorkspace(TODAY));
  const gate = new Promise<void>((resolve) => (release = resolve));
  // The real reading, which a full workspace holds up.
  const holdUp = async (looking?: LookingThrough) => {
    looking?.onProgress?.({ done: 12_000, total: 200_000 });
    await gate;
  };
  office = {
    ...small,
    read: {
      ...small.read,
      holding: async (personId, looking) => {
        await holdUp(looking);
        return small.read.holding(personId, looking);
      },
      planErasure: async (personId, looking) => {
        await holdUp(looking);
        return small.read.planErasure(personId, looking);
      },
    },
  };
});

test('a copy of a dossier says how far it has looked, and ends with everything', async () => {
  const { container } = visit(office, `#access/${PERSON.royer}`);
  const bar = await screen.findByRole('progressbar', { name: 'Looking through everything for Pieter Royer' });
  expect(await screen.findByText('12,000 of 200,000 records')).toBeVisible();
  expect(bar).toHaveAttribute('aria-valuenow', '12000');
  await expectNoBarriers(container);
  release();
  expect(await screen.findByRole('button', { name: 'Save the records (JSON)' })).toBeVisible();
  expect(screen.queryByText('Not everything was looked through')).not.toBeInTheDocument();
});

test('stopped, it shows what is linked to the person, says what may be missing, and can look after all', async () => {
  const user = userEvent.setup();
  visit(office, `#access/${PERSON.royer}`);
  await user.click(await screen.findByRole('button', { name: 'Stop looking' }));
  release();
  expect(await screen.findByText('Not everything was looked through')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save the records (JSON)' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Look through everything' }));
  expect(await screen.findByRole('button', { name: 'Save the records (JSON)' })).toBeVisible();
  expect(screen.queryByText('Not everything was looked through')).not.toBeInTheDocument();
});

test('the plan of an erasure can be stopped as well, and the erasure itself still opens everything', async () => {
  const user = userEvent.setup();
  const { container } = visit(office, `#erasure/${PERSON.royer}`);
  const bar = await screen.findByRole('progressbar', { name: 'Looking through everything that may have to go' });
  expect(await screen.findByText('12,000 of 200,000 records')).toBeVisible();
  expect(bar).toHaveAttribute('aria-valuenow', '12000');
  await user.click(screen.getByRole('button', { name: 'Stop looking' }));
  release();
  expect(await screen.findByText('Not everything was looked through')).toBeVisible();
  await expectNoBarriers(container);
  await user.type(screen.getByRole('textbox', { name: 'To confirm, type the name: Pieter Royer' }), 'Pieter Royer');
  await user.click(screen.getByRole('button', { name: 'Erase for good' }));
  expect(await screen.findByRole('heading', { name: 'The dossier is erased.', level: 1 })).toBeVisible();
  expect(await office.read.get('people', PERSON.royer)).toBeNull();
});

test('whoever leaves the screen ends the reading', async () => {
  const stopped: boolean[] = [];
  const { read } = office;
  office = {
    ...office,
    read: {
      ...read,
      holding: (personId, looking) => {
        looking?.signal?.addEventListener('abort', () => stopped.push(true));
        return read.holding(personId, looking);
      },
    },
  };
  const { unmount } = visit(office, `#access/${PERSON.royer}`);
  await screen.findByRole('progressbar');
  unmount();
  expect(stopped).toEqual([true]);
  release();
});
