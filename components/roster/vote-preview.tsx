import { useMemo, useState } from 'react';
import type { BallotProblem, RollCall } from '../../domain/roster/parse-roll-calls';
import {
  planVotes,
  type KnownVotes,
  type VoterChoices,
  type VotePlan,
  type VoteWrite,
} from '../../domain/roster/plan-votes';
import { Button } from '../ui/button';
import { CivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { useWords } from '../words';
import { recordAddress } from '../workspace/route';
import { Counts, MatchQuestion, RowProblems } from './positions-notices';
import styles from './roster.module.css';

/** Votes listed at once; the rest is counted. */
const SHOWN = 50;

/** What importing votes by name would write: each vote by its title, and how many known people took part. */
export function VotePreview({
  file,
  rollCalls,
  problems,
  known,
  onApply,
  onCancel,
}: {
  file: string;
  rollCalls: readonly RollCall[];
  problems: readonly BallotProblem[];
  known: KnownVotes;
  onApply: (writes: readonly VoteWrite[]) => void;
  onCancel: () => void;
}) {
  const { positions, common } = useWords();
  const [choices, setChoices] = useState<VoterChoices>(new Map());
  const plan = useMemo(() => planVotes(rollCalls, known, file, choices), [rollCalls, known, file, choices]);
  return (
    <div className={styles.stack}>
      <Notice title={file}>
        <p>{positions.previewNote}</p>
      </Notice>
      <Counts
        counts={[
          [positions.counts.added, plan.added],
          [positions.counts.changed, plan.changed],
          [positions.counts.unchanged, plan.unchanged],
          [positions.counts.unknown, plan.unknown.length],
        ]}
      />
      {plan.questions.length === 0 ? null : (
        <Disclosure open summary={positions.questions(plan.questions.length)}>
          <ul className={styles.list}>
            {plan.questions.map(({ key, name, party, candidates }) => (
              <MatchQuestion
                key={key}
                question={positions.whichPerson(party === null ? name : `${name}, ${party}`)}
                candidates={candidates}
                addressOf={(id) => recordAddress('people', id)}
                onChoose={(choice) => setChoices(new Map([...choices, [key, choice]]))}
              />
            ))}
          </ul>
        </Disclosure>
      )}
      <RowProblems problems={problems} sentences={positions.ballotProblems} />
      <RollCalls rollCalls={plan.rollCalls} />
      {plan.unknown.length === 0 ? null : (
        <Disclosure summary={positions.unknownPeople(plan.unknown.length)}>
          <p className={styles.soft}>{positions.unknownNote}</p>
          <ul className={styles.names}>
            {plan.unknown.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className={styles.actions}>
        {plan.writes.length === 0 ? (
          <output>{plan.unchanged > 0 ? positions.nothingToDo : positions.nobodyKnown}</output>
        ) : (
          <Button look="primary" onPress={() => onApply(plan.writes)}>
            {positions.applyVotes(plan.writes.length)}
          </Button>
        )}
        <Button onPress={onCancel}>{common.cancel}</Button>
      </div>
    </div>
  );
}

function RollCalls({ rollCalls }: { rollCalls: VotePlan['rollCalls'] }) {
  const { positions } = useWords();
  return (
    <Disclosure summary={positions.rollCalls(rollCalls.length)}>
      <ul className={styles.list}>
        {rollCalls.slice(0, SHOWN).map(({ rollCall, ballots }) => (
          <li key={rollCall.key} className={styles.change}>
            <p className={styles.strong}>{rollCall.title ?? positions.untitled}</p>
            {positions.cautions[rollCall.kind] === null ? null : <p>{positions.cautions[rollCall.kind]}</p>}
            <p className={styles.soft}>
              <CivilDate value={rollCall.date} />
              {rollCall.documentNumber === null ? '' : `, ${positions.document(rollCall.documentNumber)}`},{' '}
              {positions.ballotsOf(ballots)}
            </p>
          </li>
        ))}
        {rollCalls.length > SHOWN ? <li>{positions.andMore(rollCalls.length - SHOWN)}</li> : null}
      </ul>
    </Disclosure>
  );
}
