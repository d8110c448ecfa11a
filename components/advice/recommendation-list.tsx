import type { RankedRecommendation, RecommendationReason } from '../../domain/advice/relevant-recommendations';
import type { Recommendation } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { talkLanguage } from '../../domain/person/talk-language';
import { latestUptake } from '../../domain/issue/heard-and-followed';
import { isReviewDue, lastReviewOf } from '../../domain/issue/usable';
import { textIn, type InterfaceLanguage } from '../../domain/shared/language';
import { say } from '../../locales/say';
import { useSurroundings } from '../current-page';
import { useOffice } from '../office';
import { recordRoute } from '../record-route';
import { Card } from '../ui/card';
import { formatCivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './recommendation-list.module.css';

/** Reasons told at once; the rest on request. That the page is about the issue goes without saying here. */
const TOLD_AT_ONCE = 2;

/**
 * What we recommend on this issue: title, why it suits this person, who signed, whether the text exists in the language that
 * the person speaks.
 */
export function RecommendationList({
  recommendations,
  notToRaise,
  dossier,
}: {
  recommendations: readonly RankedRecommendation[];
  /** For the officer to know; in nothing that leaves. */
  notToRaise: readonly Recommendation[];
  dossier: Dossier;
}) {
  const { panel, records, brief } = useWords();
  const language = useLanguage();
  const surroundings = useSurroundings();
  if (recommendations.length === 0 && notToRaise.length === 0) return null;
  return (
    <Card level={3} title={panel.recommendations} eyebrow tone="bare">
      <ul className={styles.list}>
        {recommendations.map(({ recommendation, reasons }) => {
          const title = textIn(recommendation.title, language);
          return (
            <li key={recommendation.id}>
              <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('recommendations', recommendation.id))}>
                <span lang={title?.language}>{title?.text ?? recommendation.id}</span>
              </SourceLink>
              <Reasons reasons={reasons.filter(({ code }) => code !== 'issue_on_page')} />
              <Notes recommendation={recommendation} talk={talkLanguage(dossier.person, language)} />
            </li>
          );
        })}
        {notToRaise.map(({ id, title }) => (
          <li key={id}>
            <span className={styles.soft}>{brief.labelled(records.fields.recommendations.doNotRaise, '')}</span>{' '}
            <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('recommendations', id))}>
              {textIn(title, language)?.text ?? id}
            </SourceLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Why it stands where it stands: the strongest reasons, and all of them with their sign on request. */
function Reasons({ reasons }: { reasons: readonly RecommendationReason[] }) {
  const { panel, relevance } = useWords();
  return (
    <>
      <p className={styles.soft}>
        {reasons
          .slice(0, TOLD_AT_ONCE)
          .map((reason) => say(relevance.recommended, reason))
          .join(' ')}
      </p>
      {reasons.length <= TOLD_AT_ONCE ? null : (
        <Disclosure summary={panel.allReasons(reasons.length)}>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason.code}>
                <Sign points={reason.points} /> {say(relevance.recommended, reason)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** Who signed, the state of the text in the language of the talk, when it is to be read again, what became of it. */
function Notes({ recommendation, talk }: { recommendation: Recommendation; talk: InterfaceLanguage }) {
  const { panel, ui, recommendation: words } = useWords();
  const today = useOffice().today();
  const language = useLanguage();
  const last = lastReviewOf(recommendation);
  const uptake = latestUptake(recommendation, today);
  const notes = [
    recommendation.coSignatories.length === 0 ? '' : panel.coSigned(recommendation.coSignatories.length),
    panel.textState(talk.toUpperCase(), ui.textStatuses[recommendation.languageStatus[talk] ?? 'missing']),
    last !== null && isReviewDue(recommendation, today) ? words.reviewDue(formatCivilDate(language, last)) : '',
    uptake === null ? '' : `${words.uptakes[uptake.kind]}, ${formatCivilDate(language, uptake.date)}`,
  ];
  return <p className={styles.soft}>{notes.filter((note) => note !== '').join(' · ')}</p>;
}

/** Whether a reason speaks for it, against it, or is only good to know. */
function Sign({ points }: { points: number }) {
  const { panel } = useWords();
  if (points === 0) return <span aria-hidden="true">·</span>;
  return (
    <>
      <span aria-hidden="true">{points < 0 ? '−' : '+'}</span>
      <span className="visually-hidden">{points < 0 ? panel.againstSign : panel.for}</span>
    </>
  );
}
