import type { Dossier } from '../../domain/person/dossier';
import { findSurveyedParty, readRemit } from '../../domain/person/remit';
import type { Organization } from '../../domain/person/schema';
import type { Vote } from '../../domain/person/vote';
import { kindOfRollCall } from '../../domain/roster/parse-roll-calls';
import { useLive, useOffice } from '../office';
import { IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { CivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { WebLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './party-and-votes.module.css';

/** Votes shown before "and more". */
const SHOWN = 5;

/**
 * What is public about the party and the votes, said as what it is: a mean of experts for a party in a year, and votes by
 * name with their title first. Neither is advice, and a vote gives no points (METHOD.md C3.8).
 */
export function PartyAndVotes({
  dossier,
  level = 2,
  onRemove,
}: {
  dossier: Dossier;
  level?: 2 | 3;
  /** Where votes can be thrown away: one that was matched to the wrong person. */
  onRemove?: ((vote: Vote) => void) | undefined;
}) {
  const { positions } = useWords();
  const today = useOffice().today();
  const votes = useLive((read) => read.list('votes', { personId: dossier.person.id }), [dossier.person.id]);
  const { running } = readRemit(dossier.memberships, dossier.organizations, today);
  const party = findSurveyedParty(running, dossier.organizations);
  if (votes === undefined || (party === null && votes.length === 0)) return null;
  return (
    <Card title={positions.heading} level={level} eyebrow={level === 3}>
      <div className={styles.parts}>
        {party === null ? null : <PartyMean party={party} />}
        {votes.length === 0 ? null : <Votes votes={votes} onRemove={onRemove} />}
      </div>
    </Card>
  );
}

/** Where experts saw the party on migration in one year, and that it says nothing of a person. */
export function PartyMean({ party }: { party: Organization }) {
  const { positions } = useWords();
  const language = useLanguage();
  const survey = party.expertSurvey;
  if (survey === undefined) return null;
  const figure = (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  return (
    <div className={styles.part}>
      <p>
        <strong>{positions.partyMean(party.name)}</strong>, {positions.survey(survey.survey, survey.year)}
      </p>
      <p>{positions.policy(figure(survey.immigratePolicy))}</p>
      <p>{positions.dissent(figure(survey.immigrateDissent))}</p>
      <p className={styles.soft}>{positions.surveyCaution}</p>
    </div>
  );
}

interface Removal {
  readonly onRemove: ((vote: Vote) => void) | undefined;
}

function Votes({ votes, onRemove }: Removal & { votes: readonly Vote[] }) {
  const { positions, ui } = useWords();
  const rest = votes.slice(SHOWN);
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{positions.votesCaution}</p>
      <VoteList votes={votes.slice(0, SHOWN)} label={positions.votesTitle} onRemove={onRemove} />
      {rest.length === 0 ? null : (
        <Disclosure summary={ui.showMore(rest.length)}>
          <VoteList votes={rest} label={positions.votesTitle} onRemove={onRemove} />
        </Disclosure>
      )}
    </div>
  );
}

function VoteList({ votes, label, onRemove }: Removal & { votes: readonly Vote[]; label: string }) {
  const { workspace, positions } = useWords();
  return (
    <ul className={styles.list} aria-label={label}>
      {votes.map((vote) => (
        <li key={vote.id} className={styles.vote}>
          <div className={styles.content}>
            <VoteItem vote={vote} />
          </div>
          {onRemove === undefined ? null : (
            <IconButton
              icon="trash"
              label={workspace.trashOf(vote.title ?? positions.untitled)}
              onPress={() => onRemove(vote)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The title comes first and a warning before the ballot: a "yes" to a proposal to reject is a vote against the text. */
function VoteItem({ vote }: { vote: Vote }) {
  const { positions } = useWords();
  const caution = positions.cautions[kindOfRollCall(vote.title ?? null)];
  return (
    <>
      <p className={styles.title}>{vote.title ?? positions.untitled}</p>
      {caution === null ? null : <p className={styles.caution}>{caution}</p>}
      <p>
        {positions.ballot(positions.ballots[vote.ballot])}
        {vote.result === undefined ? '' : `. ${positions.result(positions.results[vote.result])}`}
      </p>
      <p className={styles.soft}>
        <CivilDate value={vote.date} />
        {vote.documentNumber === undefined ? '' : `, ${positions.document(vote.documentNumber)}`},{' '}
        {vote.url === undefined ? (
          positions.from(vote.source)
        ) : (
          <WebLink url={vote.url}>{positions.from(vote.source)}</WebLink>
        )}
      </p>
    </>
  );
}
