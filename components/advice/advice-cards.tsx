import type { Advice } from '../../domain/advice/types';
import type { Commitment } from '../../domain/commitment/schema';
import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Evidence, Issue, Recommendation } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { AskCard } from './ask-card';
import { AvoidCard } from './avoid-card';
import { CorrectedSources } from './corrected-sources';
import { FramingsCard } from './framings-card';
import { LeverCard } from './lever-card';
import { MessageBox } from './message-box';
import { NotEnoughKnown } from './not-enough-known';
import type { OpenSource } from './opened-source';
import { RecommendationList } from './recommendation-list';

/** What is advised for one person on one issue: the ask, the promise to remind, the framings with their reasons, what to leave out. */
export function AdviceCards({
  dossier,
  issue,
  advice,
  recommendations,
  notToRaise,
  evidence,
  lever,
  onOpen,
}: {
  dossier: Dossier;
  issue: Issue;
  advice: Advice;
  recommendations: readonly RankedRecommendation[];
  notToRaise: readonly Recommendation[];
  evidence: readonly Evidence[];
  lever: Commitment | null;
  onOpen: OpenSource;
}) {
  return (
    <>
      <AskCard ask={advice.ask} issue={issue} dossier={dossier} recommendations={recommendations} />
      {lever === null ? null : (
        <LeverCard promise={lever} onOpen={() => onOpen({ pointer: { table: 'commitments', id: lever.id } })} />
      )}
      {advice.state === 'unknown' ? (
        <NotEnoughKnown
          dossier={dossier}
          issue={issue}
          notices={advice.notices}
          thread={advice.thread}
          onOpen={onOpen}
        />
      ) : (
        <FramingsCard
          key={`${dossier.person.id} ${issue.id}`}
          advice={advice}
          dossier={dossier}
          issue={issue}
          recommendations={recommendations}
          evidence={evidence}
          onOpen={onOpen}
        />
      )}
      <AvoidCard advice={advice} dossier={dossier} issue={issue} onOpen={onOpen} />
      {advice.state === 'unknown' ? null : (
        <MessageBox dossier={dossier} issue={issue} advice={advice} recommendations={recommendations} />
      )}
      <CorrectedSources dossier={dossier} issue={issue} />
      <RecommendationList recommendations={recommendations} notToRaise={notToRaise} dossier={dossier} />
    </>
  );
}
