import type { Commitment } from '../../domain/commitment/schema';
import { useOffice } from '../office';
import { formatCivilDate } from '../ui/civil-date';
import { DueDay } from '../ui/due-day';
import { Quote } from '../ui/quote';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';

/** A promise in its exact words, with its date, its due day and whether it may be quoted outside. */
export function CommitmentItem({ commitment, onOpen }: { commitment: Commitment; onOpen: () => void }) {
  const { panel } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const { dueDate } = commitment;
  return (
    <Quote text={commitment.text} language={commitment.language}>
      <SourceLink onOpen={onOpen}>{panel.promised(formatCivilDate(language, commitment.date))}</SourceLink>
      {', '}
      {commitment.isPublic ? panel.inPublic : panel.inConfidence}
      {dueDate === undefined ? null : (
        <>
          {', '}
          <DueDay day={dueDate} today={today} />
        </>
      )}
    </Quote>
  );
}
