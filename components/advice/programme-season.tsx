import { findProgrammeSeason } from '../../domain/advice/programme-season';
import { useLive, useOffice } from '../office';
import { formatCivilDate } from '../ui/civil-date';
import { Notice } from '../ui/notice';
import { useLanguage, useWords } from '../words';

/** Party programmes are tied up early: said while they are written, and once it is likely too late (METHOD.md A-72). */
export function ProgrammeSeason() {
  const { recommendation } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const settings = useLive((read) => read.settings(), []);
  const season = findProgrammeSeason(settings?.nextElection, today);
  if (season === null || settings?.nextElection === undefined) return null;
  const sentence = recommendation.programmes[season](formatCivilDate(language, settings.nextElection, 'long'));
  return <Notice title={sentence} />;
}
