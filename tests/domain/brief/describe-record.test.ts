import { expect, test } from 'vitest';
import { adviseOn } from '../../../domain/advice/advise-on';
import type { Correction } from '../../../domain/advice/correction';
import { describeRecord } from '../../../domain/brief/describe-record';
import { HOUSE_VOCABULARY } from '../../../domain/brief/house-vocabulary';
import { personIdSchema } from '../../../domain/person/schema';
import { DEFAULT_SETTINGS } from '../../../domain/settings/schema';
import { inventDossier, inventId, inventIssue, inventRecord, inventStatement } from '../../support/invented-records';

const today = '2026-11-20';
const issue = inventIssue();
const other = inventIssue();

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

test('words and promises that were struck on the issue stand on no sheet about it; undone, they are back', () => {
  const dated = { date: '2026-10-01' } as const;
  const sheet = (corrections: Correction[], on = issue) => {
    const about = { personIds: [personIdSchema.parse(inventId())], issueIds: [issue.id, other.id], corrections };
    const dossier = inventDossier({
      statements: [inventStatement({ ...about, ...dated, text: 'Een dak voor iedereen.' })],
      commitments: [
        inventRecord('commitments', {
          ...about,
          ...dated,
          text: 'Ik dien een amendement in.',
          isPublic: true,
          status: 'open',
          history: [],
        }),
      ],
    });
    return (['internal', 'leave_behind'] as const).map((audience) => {
      const { words, promises } = describeRecord({
        dossier,
        issue: on,
        advice: adviseOn({ dossier, issue: on, settings: DEFAULT_SETTINGS, today }),
        recommendations: [],
        evidence: [],
        vocabulary: HOUSE_VOCABULARY.nl,
        settings: DEFAULT_SETTINGS,
        language: 'nl',
        audience,
        today,
      });
      return [words, promises].map((part) => ('items' in part ? part.items.length : null));
    });
  };
  const both = [
    [1, 1],
    [1, 1],
  ];
  const none = [
    [0, 0],
    [0, 0],
  ];
  const noted = { date: '2026-11-19' } as const;
  expect(sheet([])).toEqual(both);
  expect(sheet([{ ...noted, kind: 'outdated' }])).toEqual(none);
  expect(sheet([{ ...noted, kind: 'not_about_this', issueId: issue.id }])).toEqual(none);
  expect(sheet([{ ...noted, kind: 'not_about_this', issueId: issue.id }], other)).toEqual(both);
  expect(sheet([{ ...noted, kind: 'wrong_framing', framing: 'rights' }])).toEqual(both);
  expect(sheet([{ ...noted, kind: 'outdated', withdrawnOn: '2026-11-20' }])).toEqual(both);
});
