import { plural } from '../plural';

/** What the framings tried in exchanges produced: counts with their base, of framings and never of people. */
export const whatWorked = {
  title: 'What worked',
  note: 'What the framings tried in your interactions produced, as noted at the time. Counts only: under ten tries a share would say nothing, and nothing here says that a framing will work.',
  onAllIssues: 'On all issues',
  seeAll: 'See all issues',
  tried: (count: number) => plural('en', count, { one: 'tried once', other: `tried ${count} times` }),
  count: (count: number, outcome: string) => `${count} × ${outcome}`,
  share: (landed: number, tries: number, percent: string) =>
    `${landed} of ${tries} tries (${percent}) led to a commitment or were discussed in earnest.`,
  exchanges: (framing: string, outcome: string) => `Interactions: ${framing}, ${outcome}`,
  withoutFraming: (count: number) =>
    plural('en', count, {
      one: 'One interaction names no framing and counts nowhere.',
      other: `${count} interactions name no framing and count nowhere.`,
    }),
  noneOnIssue: 'No interaction on this issue says yet which framing was tried.',
  emptyTitle: 'Nothing tried yet',
  empty:
    'After a call or a meeting, note which framing was tried and how it landed: it is counted here, and the next advice cites it.',
  notYet: 'Nothing tried yet on',
};
