import { tellHeardAndFollowed } from '../../domain/issue/heard-and-followed';
import type { IssueId, Recommendation } from '../../domain/issue/schema';
import type { Interaction } from '../../domain/interaction/schema';
import { useOffice } from '../office';
import { textOf } from '../record/record-names';
import { Card } from '../ui/card';
import { CivilDate } from '../ui/civil-date';
import { WebLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import { recordAddress } from '../workspace/route';
import styles from './issue-page.module.css';

/** How often we asked and were heard, and, apart from it, what became of each recommendation (METHOD.md ). */
export function HeardAndFollowed({
  issueId,
  interactions,
  recommendations,
}: {
  issueId: IssueId;
  interactions: readonly Interaction[];
  recommendations: readonly Recommendation[];
}) {
  const { recommendation: words, records } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const told = tellHeardAndFollowed(issueId, { interactions, recommendations }, today);
  return (
    <Card title={words.heardTitle}>
      <p>{told.asked === 0 ? words.nothingAsked : words.heard(told.asked, told.heard)}</p>
      <ul className={styles.list}>
        {told.followed.map(({ recommendationId, latest }) => {
          const title = recommendations.find(({ id }) => id === recommendationId)?.title ?? {};
          return (
            <li key={recommendationId} className={styles.line}>
              <a href={recordAddress('recommendations', recommendationId)}>
                {textOf(title, language) || records.one.recommendations}
              </a>
              <span className={styles.soft}>
                {latest === null ? (
                  words.notFollowed
                ) : (
                  <>
                    {words.uptakes[latest.kind]}, <CivilDate value={latest.date} />,{' '}
                    {latest.url === undefined ? latest.source : <WebLink url={latest.url}>{latest.source}</WebLink>}
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{words.heardNote}</p>
    </Card>
  );
}
