import { useState } from 'react';
import type { Advice, RankedFraming } from '../../domain/advice/types';
import { restsOnPostsOnly } from '../../domain/advice/rests-on-posts';
import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Framing } from '../../domain/framing/framings';
import type { Evidence, Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import { AdviceNotices } from './advice-notices';
import { ContributionList } from './contribution-list';
import { FramingAdvice } from './framing-advice';
import type { OpenSource } from './opened-source';
import styles from './framings-card.module.css';
import { ToBring } from './to-bring';

/**
 * At most three framings, the first one open, with its reasons before anything else. When the first two are too close to call both stand
 * open and the card says so; a general rule is headed as what it is (METHOD.md C4).
 */
export function FramingsCard({
  advice,
  dossier,
  issue,
  recommendations,
  evidence,
  onOpen,
}: {
  advice: Advice;
  dossier: Dossier;
  issue: Issue;
  recommendations: readonly RankedRecommendation[];
  evidence: readonly Evidence[];
  onOpen: OpenSource;
}) {
  const { advice: words, panel, framing: framingWords } = useWords();
  const shown = advice.suggested.flatMap(
    (framing) => advice.ranking.find((ranked) => ranked.framing === framing) ?? [],
  );
  const stance = advice.ask.steps.find((step) => step.code === 'base')?.stance;
  const isGeneric = advice.state === 'generic';
  // Said of two that are shown: one alone is close to nothing.
  const isClose = advice.close && shown.length > 1;
  const open = isClose ? 2 : 1;
  // A framing that stood open stays so when a correction moves it down: the line with the way back is in it.
  const [opened, setOpened] = useState<ReadonlySet<Framing>>(new Set());
  const first = advice.suggested.slice(0, open);
  if (first.some((framing) => !opened.has(framing))) setOpened(new Set([...opened, ...first]));
  if (shown.length === 0) {
    return (
      <Card level={3} title={panel.framings.several} eyebrow>
        <p className={styles.lead}>{words.noneSuggested}</p>
        <AdviceNotices notices={advice.notices} dossier={dossier} onOpen={onOpen} />
      </Card>
    );
  }
  return (
    <Card
      level={3}
      title={isGeneric ? panel.genericTitle : shown.length === 1 ? panel.framings.one : panel.framings.several}
      eyebrow
      aside={isGeneric ? undefined : words.confidence[advice.confidence]}
    >
      <p className={styles.lead}>
        {isGeneric && stance !== undefined
          ? words.generic(stance)
          : restsOnPostsOnly(advice)
            ? words.postsOnly
            : words.confidenceMeaning[advice.confidence]}
      </p>
      {isClose ? <p className={styles.close}>{words.tooClose}</p> : null}
      {shown.map((ranked, at) => (
        <Disclosure
          key={ranked.framing}
          open={opened.has(ranked.framing)}
          summary={<FramingSummary ranked={ranked} isGeneric={isGeneric} />}
        >
          <FramingAdvice
            ranked={ranked}
            dossier={dossier}
            issue={issue}
            recommendations={recommendations}
            bring={
              <ToBring
                framing={ranked.framing}
                issue={issue}
                ask={advice.ask}
                evidence={evidence}
                recommendations={recommendations}
              />
            }
            suggested={advice.suggested}
            against={
              at < open ? (
                <StrongestAgainst ranked={ranked} isFirst={at === 0} dossier={dossier} issue={issue} onOpen={onOpen} />
              ) : null
            }
            onOpen={onOpen}
          />
        </Disclosure>
      ))}
      {advice.thread === null ? null : (
        <p className={styles.thread}>{words.thread(framingWords.framings[advice.thread].label)}</p>
      )}
      <AdviceNotices notices={advice.notices} dossier={dossier} onOpen={onOpen} />
    </Card>
  );
}

/** What speaks most against the framing put first, or that nothing on record does (METHOD.md E-6); of two too close to call, against each. */
function StrongestAgainst({
  ranked,
  isFirst,
  dossier,
  issue,
  onOpen,
}: {
  ranked: RankedFraming;
  /** Otherwise the part is told apart by the framing's name. */
  isFirst: boolean;
  dossier: Dossier;
  issue: Issue;
  onOpen: OpenSource;
}) {
  const { advice: words, framing } = useWords();
  const name = isFirst ? words.against : `${words.against}, ${framing.framings[ranked.framing].label}`;
  const against = ranked.contributions.find(({ points }) => points < 0);
  return (
    <section className={styles.against} aria-label={name}>
      <p className={styles.label}>{words.against}</p>
      {against === undefined ? (
        <p className={styles.nothing}>{words.nothingAgainst}</p>
      ) : (
        <ContributionList
          contributions={[against]}
          framing={ranked.framing}
          dossier={dossier}
          issue={issue}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}

/** Name of the framing and what it rests on, never a figure: with no source about the person it is only the issue's default. */
function FramingSummary({ ranked, isGeneric }: { ranked: RankedFraming; isGeneric: boolean }) {
  const { advice, framing, panel } = useWords();
  return (
    <span className={styles.summary}>
      <h4 className={styles.name}>{framing.framings[ranked.framing].label}</h4>
      {isGeneric ? null : (
        <span className={styles.support}>
          {ranked.support === 0 ? advice.defaultForIssue : panel.sources(ranked.support)}
        </span>
      )}
    </span>
  );
}
