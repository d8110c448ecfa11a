import { useState } from 'react';
import { OUTCOMES, type Framing, type Outcome } from '../../domain/framing/framings';
import {
  countOutcomes,
  countWithoutFraming,
  findExchanges,
  type FramingRecordOfUse,
} from '../../domain/framing/what-worked';
import type { Interaction } from '../../domain/interaction/schema';
import type { IssueId } from '../../domain/issue/schema';
import { useOffice } from '../office';
import { firstLine } from '../record/record-names';
import { recordRoute } from '../record-route';
import { ChipToggle } from '../ui/chip';
import { CivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import styles from './outcome-counts.module.css';

/** What each framing produced, on one issue or on all: counts with their base, each opening its exchanges. */
export function OutcomeCounts({
  interactions,
  issueId,
}: {
  interactions: readonly Interaction[];
  issueId: IssueId | null;
}) {
  const { whatWorked } = useWords();
  const today = useOffice().today();
  const counted = countOutcomes(interactions, issueId, today);
  const silent = countWithoutFraming(interactions, issueId, today);
  return (
    <div className={styles.counts}>
      {counted.length === 0 ? <p className={styles.soft}>{whatWorked.noneOnIssue}</p> : null}
      <ul className={styles.list}>
        {counted.map((use) => (
          <FramingCounts key={use.framing} use={use} interactions={interactions} issueId={issueId} />
        ))}
      </ul>
      {silent === 0 ? null : <p className={styles.soft}>{whatWorked.withoutFraming(silent)}</p>}
    </div>
  );
}

function FramingCounts({
  use,
  interactions,
  issueId,
}: {
  use: FramingRecordOfUse;
  interactions: readonly Interaction[];
  issueId: IssueId | null;
}) {
  const { whatWorked, framing } = useWords();
  const language = useLanguage();
  const [opened, setOpened] = useState<Outcome | null>(null);
  const percent = (share: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return (
    <li className={styles.framing}>
      <p>
        <span className={styles.name}>{framing.framings[use.framing].label}</span>{' '}
        <span className={styles.soft}>{whatWorked.tried(use.tries)}</span>
      </p>
      <div className={styles.outcomes}>
        {OUTCOMES.filter((outcome) => use.outcomes[outcome] > 0).map((outcome) => (
          <ChipToggle
            key={outcome}
            pressed={opened === outcome}
            onPress={() => setOpened(opened === outcome ? null : outcome)}
          >
            {whatWorked.count(use.outcomes[outcome], framing.outcomes[outcome])}
          </ChipToggle>
        ))}
      </div>
      {use.share === null ? null : (
        <p className={styles.soft}>
          {whatWorked.share(use.outcomes.commitment + use.outcomes.engaged, use.tries, percent(use.share))}
        </p>
      )}
      {opened === null ? null : (
        <Exchanges interactions={interactions} issueId={issueId} framing={use.framing} outcome={opened} />
      )}
    </li>
  );
}

/** The exchanges behind one count. No names: they are told by their own page, and nobody is ranked here. */
function Exchanges({
  interactions,
  issueId,
  framing,
  outcome,
}: {
  interactions: readonly Interaction[];
  issueId: IssueId | null;
  framing: Framing;
  outcome: Outcome;
}) {
  const words = useWords();
  const today = useOffice().today();
  const label = words.framing.framings[framing].label;
  return (
    <ul className={styles.exchanges} aria-label={words.whatWorked.exchanges(label, words.framing.outcomes[outcome])}>
      {findExchanges(interactions, issueId, { framing, outcome }, today).map((exchange) => (
        <li key={exchange.id}>
          <a href={`#${recordRoute('interactions', exchange.id)}`}>
            <CivilDate value={exchange.date} />, {words.interaction.channels[exchange.channel]}
          </a>{' '}
          <span className={styles.soft}>{firstLine(exchange.summary)}</span>
        </li>
      ))}
    </ul>
  );
}
