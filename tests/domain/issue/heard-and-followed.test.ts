import { describe, expect, it } from 'vitest';
import { latestUptake, tellHeardAndFollowed } from '../../../domain/issue/heard-and-followed';
import { personIdSchema } from '../../../domain/person/schema';
import type { DraftOf } from '../../../domain/records';
import { CATALOGUES, IMPORT_WORDS } from '../../../locales/catalogue';
import { inventId, inventIssue, inventRecommendation, inventRecord } from '../../support/invented-records';

const today = '2026-11-20';
const issue = inventIssue();
const other = inventIssue();
const exchange = (changes: Partial<DraftOf<'interactions'>>) =>
  inventRecord('interactions', {
    personIds: [personIdSchema.parse(inventId())],
    issueIds: [issue.id],
    channel: 'meeting',
    direction: 'out',
    date: '2026-10-01',
    summary: 'Rencontre',
    asked: 'Une attestation d’un an',
    ourSide: [],
    tried: [],
    ...changes,
  });

describe('METHOD A-61: being heard is not being followed', () => {
  it('counts what was asked and what was heard, and keeps what became of it apart', () => {
    const followed = inventRecommendation(issue.id, {
      uptake: [{ date: '2026-03-16', kind: 'partly', source: 'Circulaire (exemple)' }],
    });
    const ignored = inventRecommendation(issue.id);
    const told = tellHeardAndFollowed(
      issue.id,
      {
        interactions: [
          exchange({ answered: 'Elle y réfléchit' }),
          exchange({ tried: [{ framing: 'evidence', outcome: 'polite' }] }),
          exchange({ tried: [{ framing: 'evidence', outcome: 'closed' }] }),
          exchange({}),
        ],
        recommendations: [followed, ignored],
      },
      today,
    );
    expect([told.asked, told.heard]).toEqual([4, 2]);
    expect(told.followed).toEqual([
      { recommendationId: followed.id, latest: { date: '2026-03-16', kind: 'partly', source: 'Circulaire (exemple)' } },
      { recommendationId: ignored.id, latest: null },
    ]);
  });

  it('a commitment in a meeting counts as heard and changes nothing in what is followed', () => {
    const recommendation = inventRecommendation(issue.id);
    const told = tellHeardAndFollowed(
      issue.id,
      {
        interactions: [exchange({ tried: [{ framing: 'rights', outcome: 'commitment' }] })],
        recommendations: [recommendation],
      },
      today,
    );
    expect(told.heard).toBe(1);
    expect(told.followed).toEqual([{ recommendationId: recommendation.id, latest: null }]);
  });

  it('leaves out other issues, what is still to come, what was not asked, and what is in the trash', () => {
    const interactions = [
      exchange({ issueIds: [other.id] }),
      exchange({ date: '2026-12-24' }),
      exchange({ asked: ' ' }),
      { ...exchange({}), deletedAt: '2026-11-01T09:00:00.000Z' },
    ];
    expect(tellHeardAndFollowed(issue.id, { interactions, recommendations: [] }, today).asked).toBe(0);
  });

  it('tells the newest entry, never one dated in the future', () => {
    const entry = (date: string, source: string) => ({ date, kind: 'mentioned' as const, source });
    const uptake = [entry('2026-05-01', 'May'), entry('2026-09-01', 'September'), entry('2027-01-01', 'Next year')];
    expect(latestUptake({ uptake }, today)?.source).toBe('September');
    expect(latestUptake({ uptake: [entry('2026-05-01', 'a'), entry('2026-05-01', 'b')] }, today)?.source).toBe('b');
    expect(latestUptake({}, today)).toBeNull();
  });
});

/** Every text of a catalogue that needs no argument. */
function textsOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(textsOf) : [];
}

describe('METHOD A-62: no change is credited to anyone', () => {
  it('no text of the interface says that something happened thanks to us or to a framing', () => {
    const texts = [...Object.values(CATALOGUES), ...Object.values(IMPORT_WORDS)].flatMap(textsOf);
    expect(
      texts.filter((text) =>
        /grâce à (?:nous|vous|notre|votre)|dankzij (?:ons|u)\b|thanks to (?:us|you|our|your)|\bour (?:success|victory)\b|notre victoire|onze overwinning|success rate|taux de réussite|slaagkans/iu.test(
          text,
        ),
      ),
    ).toEqual([]);
  });

  it('where one notes what became of a recommendation, it stands in each language that nobody can know whose doing it is', () => {
    expect(CATALOGUES.en.recommendation.uptakeHint).toContain('nobody can know');
    expect(CATALOGUES.fr.recommendation.uptakeHint).toContain('personne ne peut le savoir');
    expect(CATALOGUES.nl.recommendation.uptakeHint).toContain('dat kan niemand weten');
  });
});
