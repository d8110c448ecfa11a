import { FRAMINGS } from '../framing/framings';
import { isLexiconLanguage } from '../framing/passage';
import { daysBetween } from '../shared/dates';
import type { AdviceInput, InputTag } from './input';
import { newestFirst } from './newest-first';
import type { AdviceNotice } from './types';
import { EXPIRY_DAYS } from './weights';

/** Tags that pull the same framing both ways: all count, and the officer is asked. */
function findContradictions(tags: readonly InputTag[]): AdviceNotice[] {
  return FRAMINGS.flatMap((framing): AdviceNotice[] => {
    const mine = tags.filter((tag) => tag.framing === framing);
    const favours = mine.some((tag) => tag.kind === 'works' || tag.kind === 'hunch');
    const opposes = mine.some((tag) => tag.kind === 'avoid' || tag.kind === 'never');
    return favours && opposes ? [{ code: 'tags_contradict', framing, tagIds: mine.map((tag) => tag.id) }] : [];
  });
}

/** Whether all that counts about the person was said or done before this legislature: the work starts over (METHOD.md A-48). */
function findEarlierOnly(since: string | null, sources: readonly { readonly date: string | null }[]): AdviceNotice[] {
  if (since === null || sources.length === 0) return [];
  return sources.every(({ date }) => date !== null && date < since) ? [{ code: 'earlier_legislature', since }] : [];
}

/**
 * Leaves out what cannot count (no date, a date that has not come yet) and says so; sorts the rest newest first, so that
 * the order in which records come changes nothing.
 */
export function siftInput(input: AdviceInput): { input: AdviceInput; notices: readonly AdviceNotice[] } {
  const { today } = input;
  const notices: AdviceNotice[] = [];
  const expired = (date: string) => daysBetween(date, today) > EXPIRY_DAYS;

  const statements = input.statements.filter(({ id, date, frames, language }) => {
    if (date === null) notices.push({ code: 'statement_undated', statementId: id });
    else if (date > today) notices.push({ code: 'statement_future', statementId: id });
    else if (frames === null && !isLexiconLanguage(language))
      notices.push({ code: 'statement_unread', statementId: id });
    else return true;
    return false;
  });
  const tags = input.tags.filter(({ id, date }) => {
    if (date > today) notices.push({ code: 'tag_future', tagId: id });
    else if (expired(date)) notices.push({ code: 'tag_expired', tagId: id });
    return date <= today;
  });
  const meetings = input.meetings.filter(({ id, date, tried }) => {
    if (date > today) notices.push({ code: 'interaction_future', interactionId: id });
    else if (tried.length === 0) notices.push({ code: 'interaction_without_framing', interactionId: id });
    return date <= today;
  });
  const promises = input.promises.filter(({ id, date }) => {
    if (date > today) notices.push({ code: 'promise_future', commitmentId: id });
    return date <= today;
  });
  const coming = input.comingStance ?? null;
  if (coming !== null) notices.push({ code: 'stance_future', stanceId: coming });
  let { stance } = input;
  if (stance !== null && stance.date > today) {
    notices.push({ code: 'stance_future', stanceId: stance.id });
    stance = null;
  } else if (stance !== null && expired(stance.date)) notices.push({ code: 'stance_expired', stanceId: stance.id });

  return {
    input: {
      ...input,
      stance,
      statements: newestFirst(statements),
      tags: newestFirst(tags),
      meetings: newestFirst(meetings),
      promises: newestFirst(promises),
    },
    notices: [
      ...notices,
      ...findContradictions(tags),
      ...findEarlierOnly(input.legislatureStart, [...statements, ...tags, ...meetings, ...promises]),
    ],
  };
}
