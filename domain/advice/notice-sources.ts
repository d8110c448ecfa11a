import type { AdviceNotice, Pointer } from './types';

/** The records that a notice is about, to be opened and mended; none where it is about all of them. */
export function sourcesOfNotice(notice: AdviceNotice): readonly Pointer[] {
  switch (notice.code) {
    case 'statement_undated':
    case 'statement_future':
    case 'statement_unread':
      return [{ table: 'statements', id: notice.statementId }];
    case 'stance_future':
    case 'stance_expired':
      return [{ table: 'stances', id: notice.stanceId }];
    case 'tag_future':
    case 'tag_expired':
      return [{ table: 'tags', id: notice.tagId }];
    case 'tags_contradict':
      return notice.tagIds.map((id) => ({ table: 'tags', id }));
    case 'interaction_future':
    case 'interaction_without_framing':
      return [{ table: 'interactions', id: notice.interactionId }];
    case 'promise_future':
      return [{ table: 'commitments', id: notice.commitmentId }];
    case 'earlier_legislature':
      break;
  }
  return [];
}
