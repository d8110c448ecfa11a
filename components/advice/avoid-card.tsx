import type { Advice } from '../../domain/advice/types';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import styles from './avoid-card.module.css';
import { ContributionList } from './contribution-list';
import type { OpenSource } from './opened-source';
import { TagFraming } from './tag-framing';

/** Framings to leave out of the conversation with the reasons, and those that cannot be offered at all. */
export function AvoidCard({
  advice,
  dossier,
  issue,
  onOpen,
}: {
  advice: Advice;
  dossier: Dossier;
  issue: Issue;
  onOpen: OpenSource;
}) {
  const { advice: words, framing, panel } = useWords();
  // A veto stands in both lists; it is told once, where its reasons are.
  const leftOut = advice.excluded.filter(({ framing: name }) => !advice.avoid.some((one) => one.framing === name));
  if (advice.avoid.length === 0 && leftOut.length === 0) return null;
  const others =
    leftOut.length === 0 ? null : (
      <Disclosure summary={`${panel.leftOut} (${leftOut.length})`}>
        <ul className={styles.list}>
          {leftOut.map(({ framing: name, reason }) => (
            <li key={name}>
              <strong>{framing.framings[name].label}.</strong> {words.excluded[reason]}
            </li>
          ))}
        </ul>
      </Disclosure>
    );
  // What cannot be offered is no advice against the person: without anything to avoid it is not headed so.
  if (advice.avoid.length === 0) return <section aria-label={panel.leftOut}>{others}</section>;
  return (
    <Card level={3} title={words.avoid} eyebrow tone="bare">
      <ul className={styles.list}>
        {advice.avoid.map((avoided) => (
          <li key={avoided.framing}>
            <p>
              <strong>{framing.framings[avoided.framing].label}.</strong> {words.avoided[avoided.reason]}
            </p>
            <ContributionList
              contributions={avoided.contributions}
              framing={avoided.framing}
              dossier={dossier}
              issue={issue}
              onOpen={onOpen}
            />
            {avoided.reason === 'veto' ? (
              <TagFraming framing={avoided.framing} dossier={dossier} issue={issue} />
            ) : null}
          </li>
        ))}
      </ul>
      {others}
    </Card>
  );
}
