import type { IssueId, Stance, StanceValue } from '../../domain/issue/schema';
import { findStandingStance } from '../../domain/issue/standing-stance';
import type { Person } from '../../domain/person/schema';
import { useOffice } from '../office';
import { Card } from '../ui/card';
import { CivilDate } from '../ui/civil-date';
import { useWords } from '../words';
import { newRecordAddress, recordAddress } from '../workspace/route';
import styles from './issue-page.module.css';

const PLACES: readonly StanceValue[] = [-2, -1, 0, 1, 2];

/** People by their latest position on an issue. Dated and sourced; never a grade of the person. */
export function WhoStandsWhere({
  stances,
  people,
  issueId,
}: {
  stances: readonly Stance[];
  people: readonly Person[];
  issueId: IssueId;
}) {
  const { workspace, records, panel, channel } = useWords();
  const today = useOffice().today();
  const latest = people.flatMap((person) => {
    const own = stances.filter((stance) => stance.personIds.includes(person.id));
    const stance = findStandingStance(own, [issueId], today);
    return stance === null ? [] : [{ person, stance }];
  });
  return (
    <Card
      title={workspace.whoStandsWhere}
      aside={<a href={newRecordAddress('stances', { issueId })}>{records.add.stances}</a>}
    >
      {latest.length === 0 ? (
        <p className={styles.soft}>{workspace.noPositionsOnIssue}</p>
      ) : (
        <>
          <ul className={styles.spectrum}>
            {PLACES.map((place) => (
              <li key={place}>
                <div className={styles.place}>
                  {latest
                    .filter(({ stance }) => stance.value === place)
                    .map(({ person, stance }) => (
                      <span key={person.id} className={styles.person}>
                        <a href={recordAddress('people', person.id)}>{person.name}</a>{' '}
                        <span className={styles.date}>
                          <CivilDate value={stance.date} />
                        </span>
                      </span>
                    ))}
                </div>
                <p className={styles.placeName}>{panel.stance[place]}</p>
              </li>
            ))}
          </ul>
          <p className={styles.note}>
            {channel.effort(latest.filter(({ stance }) => stance.value === 0).length)} {workspace.neverAGrade}
          </p>
        </>
      )}
    </Card>
  );
}
