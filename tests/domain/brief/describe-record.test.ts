import { expect, test } from 'vitest';
import { adviseOn } from '../../../domain/advice/advise-on';
import { describeRecord } from '../../../domain/brief/describe-record';
import { HOUSE_VOCABULARY } from '../../../domain/brief/house-vocabulary';
import { personIdSchema } from '../../../domain/person/schema';
import { DEFAULT_SETTINGS } from '../../../domain/settings/schema';
import { inventDossier, inventId, inventIssue, inventRecord } from '../../support/invented-records';

const today = '2026-11-20';
const issue = inventIssue();

function exchange(date: string, isOnIssue: boolean) {
  return inventRecord('interactions', {
    personIds: [personIdSchema.parse(inventId())],
    issueIds: isOnIssue ? [issue.id] : [],
    channel: 'call',
    direction: 'out',
    date,
    summary: `Appel du ${date}`,
    ourSide: [],
    tried: [],
  });
}

test('exchanges on the issue are chosen first, and all stand newest first', () => {
  const dossier = inventDossier({
    interactions: [
      exchange('2026-03-01', true),
      exchange('2026-11-15', false),
      exchange('2026-05-05', true),
      exchange('2026-10-22', false),
      exchange('2026-12-01', true),
    ],
  });
  const { contacts } = describeRecord({
    dossier,
    issue,
    advice: adviseOn({ dossier, issue, settings: DEFAULT_SETTINGS, today }),
    recommendations: [],
    evidence: [],
    vocabulary: HOUSE_VOCABULARY.fr,
    settings: DEFAULT_SETTINGS,
    language: 'fr',
    audience: 'internal',
    today,
  });
  expect(contacts.kind === 'contacts' && contacts.items.map(({ date }) => date)).toEqual([
    '2026-11-15',
    '2026-05-05',
    '2026-03-01',
  ]);
});
