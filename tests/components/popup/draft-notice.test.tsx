// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DraftNotice } from '../../../components/popup/draft-notice';
import { emptyQuickNote } from '../../../domain/interaction/quick-note';
import { openTestOffice, renderInOffice, soon, TODAY } from '../../support/office';

test('a note in which something was written waits to be gone on with; an empty one does not', async () => {
  const office = await openTestOffice();
  const empty = emptyQuickNote(TODAY, { personId: null, issueId: null });
  await office.write.saveDraft('quick-note', { ...empty });
  renderInOffice(<DraftNotice onResume={() => undefined} />, office);
  await office.write.saveDraft('quick-note', { ...empty, asked: 'A date for the hearing' });
  expect(await screen.findByRole('status')).toBeVisible();
  await office.write.saveDraft('quick-note', { ...empty });
  await soon(() => screen.queryByRole('status')).toBeNull();
});
