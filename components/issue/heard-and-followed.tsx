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
  const known = told.followed.flatMap(({ recommendationId, latest }) =>
    latest === null ? [] : [{ recommendationId, latest }],
  );
  const unknown = told.followed.length - known.length;
  return (
    <Card title={words.heardTitle}>
      <p>{told.asked === 0 ? words.nothingAsked : words.heard(told.asked, told.heard)}</p>
      <ul className={styles.list}>
        {known.map(({ recommendationId, latest }) => (
          <li key={recommendationId} className={styles.line}>
            <a href={recordAddress('recommendations', recommendationId)}>
              {textOf(recommendations.find(({ id }) => id === recommendationId)?.title ?? {}, language) ||
                records.one.recommendations}
            </a>
            <span className={styles.soft}>
              {words.uptakes[latest.kind]}, <CivilDate value={latest.date} />,{' '}
              {latest.url === undefined ? latest.source : <WebLink url={latest.url}>{latest.source}</WebLink>}
            </span>
          </li>
        ))}
      </ul>
      {unknown === 0 ? null : <p className={styles.soft}>{words.notFollowed(unknown)}</p>}
      <p className={styles.note}>{words.heardNote}</p>
    </Card>
  );
}
