import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import { latestUptake } from '../../domain/issue/heard-and-followed';
import { isReviewDue, lastReviewOf } from '../../domain/issue/usable';
import { textIn } from '../../domain/shared/language';
import { say } from '../../locales/say';
import { useSurroundings } from '../current-page';
import { useOffice } from '../office';
import { recordRoute } from '../record-route';
import { Card } from '../ui/card';
import { formatCivilDate } from '../ui/civil-date';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './recommendation-list.module.css';

/** Most reasons told per recommendation. That the page is about the issue goes without saying here. */
const MOST_REASONS = 2;

/**
 * What we recommend on this issue: title, why it suits this person, who signed, whether the text exists in
 * the officer's language.
 */
export function RecommendationList({ recommendations }: { recommendations: readonly RankedRecommendation[] }) {
  const { panel, ui, relevance, recommendation: words } = useWords();
  const today = useOffice().today();
  const language = useLanguage();
  const surroundings = useSurroundings();
  if (recommendations.length === 0) return null;
  return (
    <Card level={3} title={panel.recommendations} eyebrow tone="bare">
      <ul className={styles.list}>
        {recommendations.map(({ recommendation, reasons }) => {
          const title = textIn(recommendation.title, language);
          const state = recommendation.languageStatus[language] ?? 'missing';
          const last = lastReviewOf(recommendation);
          const uptake = latestUptake(recommendation, today);
          const notes = [
            recommendation.coSignatories.length === 0 ? '' : panel.coSigned(recommendation.coSignatories.length),
            panel.textState(language.toUpperCase(), ui.textStatuses[state]),
            last !== null && isReviewDue(recommendation, today) ? words.reviewDue(formatCivilDate(language, last)) : '',
            uptake === null ? '' : `${words.uptakes[uptake.kind]}, ${formatCivilDate(language, uptake.date)}`,
          ].filter((note) => note !== '');
          return (
            <li key={recommendation.id}>
              <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('recommendations', recommendation.id))}>
                <span lang={title?.language}>{title?.text ?? recommendation.id}</span>
              </SourceLink>
              <p className={styles.soft}>
                {reasons
                  .filter(({ code }) => code !== 'issue_on_page')
                  .slice(0, MOST_REASONS)
                  .map((reason) => say(relevance.recommended, reason))
                  .join(' ')}
              </p>
              <p className={styles.soft}>{notes.join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
