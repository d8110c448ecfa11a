import { describe, expect, it } from 'vitest';
import { restsOnPostsOnly } from '../../../domain/advice/rests-on-posts';
import { scoreFramings } from '../../../domain/advice/score-framings';
import { meeting, plainInput, stance, statement, tag } from './plain-input';

const nurse = {
  professions: ['nurse' as const],
  committees: [{ value: 'health' as const, membershipId: null }],
};

describe('a ranking from what a person is alone', () => {
  it('is known as such, with a party too', () => {
    const party = { survey: 'CHES', year: 2024, immigratePolicy: 9, immigrateDissent: 1 };
    expect(restsOnPostsOnly(scoreFramings(plainInput({ ...nurse, party })))).toBe(true);
  });

  it('is another thing as soon as a word, a try, an indication or a position counts', () => {
    for (const more of [
      { statements: [statement('post', 'public_health')] },
      { meetings: [meeting('talk', 'public_health', 'polite')] },
      { tags: [tag('hunch', 'public_health', 'hunch')] },
      { stance: stance(0) },
    ])
      expect(restsOnPostsOnly(scoreFramings(plainInput({ ...nurse, ...more })))).toBe(false);
  });

  it('is none where nothing is ranked, and words that cannot count do not change it', () => {
    expect(restsOnPostsOnly(scoreFramings(plainInput()))).toBe(false);
    expect(restsOnPostsOnly(scoreFramings(plainInput({ stance: stance(-2) })))).toBe(false);
    const undated = statement('undated', 'public_health', { date: null });
    expect(restsOnPostsOnly(scoreFramings(plainInput({ ...nurse, statements: [undated] })))).toBe(true);
  });
});
