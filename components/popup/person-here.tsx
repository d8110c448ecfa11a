import { readAdvisedPerson, type AdvisedPerson } from '../advice/read-advice';
import type { IssueId } from '../../domain/issue/schema';
import { findCurrentPosts } from '../../domain/person/current-posts';
import { textIn, type InterfaceLanguage } from '../../domain/shared/language';
import type { Catalogue } from '../../locales/catalogue';
import { useSurroundings } from '../current-page';
import { describePosts } from '../dossier/describe-posts';
import { useLive, useOffice } from '../office';
import type { KnownOnPage } from '../panel/read-page';
import { recordRoute } from '../record-route';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './people-here.module.css';

/** One person at a glance: the first framing and the ask on the page's issue, or who they are when there is none. The name opens the dossier. */
export function PersonHere({
  known,
  issueId,
  onBrief,
}: {
  known: KnownOnPage;
  issueId: IssueId | null;
  onBrief: () => void;
}) {
  const words = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const surroundings = useSurroundings();
  const { person } = known;
  const advised = useLive(
    (read) => readAdvisedPerson(read, { personId: person.id, issueId, language, today }),
    [person.id, issueId, language, today],
  );
  return (
    <li className={styles.line}>
      <span>
        <span className={styles.name}>
          <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('people', person.id))}>
            {person.name}
          </SourceLink>
        </span>{' '}
        {known.promiseDue ? <span className={styles.due}>{words.panel.promiseDue}</span> : null}
        <span className={styles.soft}>{advised ? describeInALine(advised, words, language, today) : ''}</span>
      </span>
      <SourceLink onOpen={onBrief}>
        <span aria-hidden="true">{words.popup.brief}</span>
        <span className="visually-hidden">{words.popup.briefFor(person.name)}</span>
      </SourceLink>
    </li>
  );
}

function describeInALine(
  { advice, dossier }: AdvisedPerson,
  words: Catalogue,
  language: InterfaceLanguage,
  today: string,
): string {
  if (advice === null) return describePosts(findCurrentPosts(dossier, today), words.panel, language) ?? '';
  if (advice.state === 'unknown') return words.popup.notKnown;
  const framing = advice.suggested[0];
  const ask = advice.ask.text === null ? null : textIn(advice.ask.text, language);
  return [
    framing === undefined ? '' : words.framing.framings[framing].label,
    ask === null ? '' : words.popup.askIs(ask.text),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
