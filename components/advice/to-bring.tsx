import { chooseEvidence } from '../../domain/advice/choose-evidence';
import type { Ask } from '../../domain/advice/types';
import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Framing } from '../../domain/framing/framings';
import { VALUE_FRAMINGS } from '../../domain/framing/value-framings';
import type { Evidence, Issue } from '../../domain/issue/schema';
import { textIn, type InterfaceLanguage, type Multilingual } from '../../domain/shared/language';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';
import { CivilDate } from '../ui/civil-date';
import { SourceLink, WebLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './to-bring.module.css';

/**
 * The one source to put on the table for a framing: its figure with its base, where it comes from, what it does not prove. More would
 * harden whoever disagrees (METHOD.md ).
 */
export function ToBring({
  framing,
  issue,
  ask,
  evidence,
  recommendations,
}: {
  framing: Framing;
  issue: Issue;
  ask: Ask;
  evidence: readonly Evidence[];
  recommendations: readonly RankedRecommendation[];
}) {
  const { beforePrint, framing: words } = useWords();
  const named = recommendations.flatMap(({ recommendation }) =>
    recommendation.arguments[framing] === undefined ? [] : recommendation.evidenceIds,
  );
  const claim = recommendations.find(({ recommendation }) => recommendation.arguments[framing] !== undefined);
  const [best] = chooseEvidence({
    evidence,
    issueId: issue.id,
    framing,
    named,
    claim: claim?.recommendation.arguments[framing] ?? {},
    ask,
  });
  const usual = words.framings[framing].bring;
  if (best !== undefined) return <OneSource evidence={best} />;
  return (
    <>
      <p>{usual}</p>
      <p className={styles.soft}>{VALUE_FRAMINGS.has(framing) ? beforePrint.noSourceForValue : beforePrint.noSource}</p>
    </>
  );
}

function OneSource({ evidence }: { evidence: Evidence }) {
  const { beforePrint } = useWords();
  const language = useLanguage();
  const surroundings = useSurroundings();
  const title = textIn(evidence.title, language);
  const limit = textIn(evidence.doesNotProve, language);
  return (
    <>
      <Figure figure={evidence.figure} language={language} />
      <p className={styles.source}>
        <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('evidence', evidence.id))}>
          <span lang={title?.language}>{title?.text ?? evidence.source}</span>
        </SourceLink>
      </p>
      <p className={styles.soft}>
        {evidence.url === undefined ? evidence.source : <WebLink url={evidence.url}>{evidence.source}</WebLink>}
        {evidence.date === undefined ? null : (
          <>
            {', '}
            <CivilDate value={evidence.date} />
          </>
        )}
      </p>
      {limit === null ? null : (
        <p className={styles.soft}>
          {beforePrint.doesNotProve} <span lang={limit.language}>{limit.text}</span>
        </p>
      )}
    </>
  );
}

function Figure({ figure, language }: { figure: Multilingual; language: InterfaceLanguage }) {
  const text = textIn(figure, language);
  if (text === null) return null;
  return (
    <p className={styles.figure} lang={text.language}>
      {text.text}
    </p>
  );
}
