import { findProgrammeSeason } from '../../domain/advice/programme-season';
import { useLive, useOffice } from '../office';
import { formatCivilDate } from '../ui/civil-date';
import { Notice } from '../ui/notice';
import { useLanguage, useWords } from '../words';

/** Party programmes are tied up early: said while they are written, and once it is likely too late; else `null` (METHOD.md A-72). */
export function useProgrammeSeason(): string | null {
  const { recommendation } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const nextElection = useLive((read) => read.settings(), [])?.nextElection;
  const season = findProgrammeSeason(nextElection, today);
  if (season === null || nextElection === undefined) return null;
  return recommendation.programmes[season](formatCivilDate(language, nextElection, 'long'));
}

/** The same at the top of the work of the day. */
export function ProgrammeSeason() {
  const sentence = useProgrammeSeason();
  return sentence === null ? null : (
    <Notice>
      <p>{sentence}</p>
    </Notice>
  );
}
