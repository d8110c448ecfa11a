import type { ReactNode } from 'react';
import type { RankedFraming } from '../../domain/advice/types';
import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { useWords } from '../words';
import { ContributionList } from './contribution-list';
import type { OpenSource } from './opened-source';
import { OurArgument } from './our-argument';
import styles from './framing-advice.module.css';
import { PointsSheet } from './points-sheet';
import { TagFraming } from './tag-framing';
import { WhoSpeaks } from './who-speaks';

/** Kinds of reasons that are not about the person. */
const GENERAL: readonly string[] = ['stance', 'role', 'issue', 'party'];

/** One framing: why, then what to say, not to say, bring, and who speaks. */
export function FramingAdvice({
  ranked,
  dossier,
  issue,
  recommendations,
  bring,
  suggested,
  against,
  onOpen,
}: {
  ranked: RankedFraming;
  dossier: Dossier;
  issue: Issue;
  recommendations: readonly RankedRecommendation[];
  /** What to put on the table. */
  bring: ReactNode;
  /** All framings suggested, best first. */
  suggested: readonly Framing[];
  /** The strongest reason against it, where it is the first: it stands with the reasons, before what to say. */
  against: ReactNode;
  onOpen: OpenSource;
}) {
  const { panel, advice, framing: words } = useWords();
  const sheet = words.framings[ranked.framing];
  const about = ranked.contributions.filter(({ kind }) => !GENERAL.includes(kind));
  const general = ranked.contributions.filter(({ kind }) => GENERAL.includes(kind));
  const lists = [
    { label: panel.aboutPerson, contributions: about },
    { label: panel.generalRules, contributions: general },
  ];
  return (
    <>
      {lists.map(({ label, contributions }) => (
        <ContributionList
          key={label}
          // Two framings may stand open: their parts are told apart by name too.
          heading={{ label, name: suggested[0] === ranked.framing ? label : `${label}, ${sheet.label}` }}
          contributions={contributions}
          framing={ranked.framing}
          dossier={dossier}
          issue={issue}
          onOpen={onOpen}
        />
      ))}
      {against}
      <PointsSheet ranked={ranked} dossier={dossier} />
      <dl className={styles.sheet}>
        <OurArgument framing={ranked.framing} others={suggested} recommendations={recommendations} />
        <div>
          <dt>{advice.say}</dt>
          <dd>{sheet.say}</dd>
        </div>
        <div>
          <dt>{advice.dontSay}</dt>
          <dd>{sheet.dontSay}</dd>
        </div>
        <div>
          <dt>{advice.bring}</dt>
          <dd>{bring}</dd>
        </div>
        <div>
          <dt>{advice.whoSpeaks}</dt>
          <dd>
            <WhoSpeaks framing={ranked.framing} issue={issue} dossier={dossier} />
          </dd>
        </div>
      </dl>
      <TagFraming framing={ranked.framing} dossier={dossier} issue={issue} />
    </>
  );
}
