import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import { textIn } from '../../domain/shared/language';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';
import { Card } from '../ui/card';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './recommendation-list.module.css';

/** What we recommend on this issue: title, who signed, whether the text exists in the officer's language. */
export function RecommendationList({ recommendations }: { recommendations: readonly RankedRecommendation[] }) {
  const { panel, ui } = useWords();
  const language = useLanguage();
  const surroundings = useSurroundings();
  if (recommendations.length === 0) return null;
  return (
    <Card level={3} title={panel.recommendations} eyebrow tone="bare">
      <ul className={styles.list}>
        {recommendations.map(({ recommendation }) => {
          const title = textIn(recommendation.title, language);
          const state = recommendation.languageStatus[language] ?? 'missing';
          const notes = [
            recommendation.coSignatories.length === 0 ? '' : panel.coSigned(recommendation.coSignatories.length),
            panel.textState(language.toUpperCase(), ui.textStatuses[state]),
          ].filter((note) => note !== '');
          return (
            <li key={recommendation.id}>
              <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('recommendations', recommendation.id))}>
                <span lang={title?.language}>{title?.text ?? recommendation.id}</span>
              </SourceLink>
              <p className={styles.soft}>{notes.join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
