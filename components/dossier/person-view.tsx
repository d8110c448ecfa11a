import { useRef, useState } from 'react';
import type { Commitment } from '../../domain/commitment/schema';
import type { IssueMatch } from '../../domain/issue/match-issues';
import type { IssueId } from '../../domain/issue/schema';
import { findStandingStance, isStanceCorrected } from '../../domain/issue/standing-stance';
import type { PersonId } from '../../domain/person/schema';
import { AdviceCards } from '../advice/advice-cards';
import type { OpenedSource, OpenSource } from '../advice/opened-source';
import { readAdvisedWithEvidence, type AdvisedWithEvidence } from '../advice/read-advice';
import { SourceView } from '../advice/source-view';
import { useLive, useOffice } from '../office';
import { Card } from '../ui/card';
import { NotYet } from '../ui/not-yet';
import { useLanguage, useWords } from '../words';
import { CommitmentItem } from './commitment-item';
import { LastExchanges } from './last-exchanges';
import { OpenFollowUps } from './open-follow-ups';
import { PartyAndVotes } from './party-and-votes';
import { PersonHeading } from './person-heading';
import styles from './person-view.module.css';
import { StanceOnIssue } from './stance-on-issue';

/** Everything about one person beside a page, for one issue or for none. A source opens in its place and closes back to where it was. */
export function PersonView({
  personId,
  issueId,
  match,
}: {
  personId: PersonId;
  issueId: IssueId | null;
  /** How the page speaks of the issue, when it does. */
  match?: IssueMatch | undefined;
}) {
  const { panel } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const [source, setSource] = useState<OpenedSource | null>(null);
  const openedFrom = useRef<Element | null>(null);
  const answer = useLive(
    async (read) => ({
      issueId,
      opened: await readAdvisedWithEvidence(read, { personId, issueId, language, today, match }),
    }),
    [personId, issueId, language, today, match],
  );
  if (answer === undefined) return <p className={styles.opening}>{panel.readDossier}</p>;
  const { opened } = answer;
  if (opened === null) return <p className={styles.opening}>{panel.goneTitle}</p>;

  const openSource: OpenSource = (next) => {
    openedFrom.current = document.activeElement;
    setSource(next);
  };
  const closeSource = () => {
    setSource(null);
    const origin = openedFrom.current;
    // Back to the reason it was opened from, once it is shown again.
    requestAnimationFrame(() => {
      if (origin instanceof HTMLElement) origin.focus();
    });
  };
  return (
    <>
      {source === null ? null : (
        <SourceView source={source} dossier={opened.dossier} issue={opened.issue} onBack={closeSource} />
      )}
      <article className={styles.person} hidden={source !== null}>
        <PersonHeading dossier={opened.dossier} />
        <NotYet isOld={answer.issueId !== issueId}>
          <PersonOnIssue opened={opened} onOpen={openSource} />
        </NotYet>
        <LastExchanges
          interactions={opened.dossier.interactions}
          onOpen={({ id }) => openSource({ pointer: { table: 'interactions', id } })}
        />
        <OpenFollowUps followUps={opened.dossier.followUps} />
        <PartyAndVotes dossier={opened.dossier} level={3} />
      </article>
    </>
  );
}

/** Position, ask, framings and promises on the chosen issue. */
function PersonOnIssue({ opened, onOpen }: { opened: AdvisedWithEvidence; onOpen: OpenSource }) {
  const { dossier, issue, advice } = opened;
  const today = useOffice().today();
  const stance = issue === null ? null : findStandingStance(dossier.stances, [issue.id], today);
  const open = dossier.commitments.filter(({ status }) => status === 'open');
  // A broken promise lifts the ask as well as an open one: it is shown where the steps speak of it.
  const lever = dossier.commitments.find(({ id }) => id === advice?.lever) ?? null;
  return (
    <>
      {issue === null ? null : (
        <StanceOnIssue
          personId={dossier.person.id}
          issue={issue}
          stance={stance}
          isCorrected={isStanceCorrected(dossier.stances, issue.id)}
          onOpen={({ id }) => onOpen({ pointer: { table: 'stances', id } })}
        />
      )}
      {issue === null || advice === null ? null : (
        <AdviceCards
          dossier={dossier}
          issue={issue}
          advice={advice}
          recommendations={opened.recommendations}
          notToRaise={opened.notToRaise}
          evidence={opened.evidence}
          lever={lever}
          onOpen={onOpen}
        />
      )}
      <OpenPromises promises={open.filter((promise) => promise !== lever)} onOpen={onOpen} />
    </>
  );
}

function OpenPromises({ promises, onOpen }: { promises: readonly Commitment[]; onOpen: OpenSource }) {
  const { panel } = useWords();
  if (promises.length === 0) return null;
  return (
    <Card level={3} title={panel.openCommitments} eyebrow>
      <ul className={styles.promises}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <CommitmentItem
              commitment={promise}
              onOpen={() => onOpen({ pointer: { table: 'commitments', id: promise.id } })}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
