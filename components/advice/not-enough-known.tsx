import { useState } from 'react';
import type { AdviceNotice } from '../../domain/advice/types';
import { FRAMINGS, type Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Select } from '../ui/select';
import { WebLink } from '../ui/source-link';
import { useWords } from '../words';
import { AdviceNotices } from './advice-notices';
import styles from './not-enough-known.module.css';
import type { OpenSource } from './opened-source';
import { TagFraming } from './tag-framing';

/** Official pages offered, where a parliament lists the person's questions. */
const MOST_LINKS = 2;

/** "Not enough is known" is an answer: what is missing, three questions for a first call, and the officer's own word (METHOD.md C4). */
export function NotEnoughKnown({
  dossier,
  issue,
  notices,
  thread,
  onOpen,
}: {
  dossier: Dossier;
  issue: Issue;
  notices: readonly AdviceNotice[];
  /** What the organisation says to everyone, when it can be said here (METHOD.md A-55). */
  thread: Framing | null;
  onOpen: OpenSource;
}) {
  const { advice, panel, framing: words } = useWords();
  const [framing, setFraming] = useState<Framing | null>(null);
  return (
    <Card level={3} title={advice.unknown} eyebrow>
      <p className={styles.heading}>{advice.firstCall}</p>
      <ol className={styles.questions}>
        {advice.firstCallQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {dossier.person.links.length === 0 ? null : (
        <>
          <p className={styles.heading}>{advice.theirQuestions}</p>
          <ul className={styles.links}>
            {dossier.person.links.slice(0, MOST_LINKS).map(({ url, note }) => (
              <li key={url}>
                <WebLink url={url}>{note ?? new URL(url).hostname}</WebLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {thread === null ? null : <p className={styles.thread}>{advice.thread(words.framings[thread].label)}</p>}
      <AdviceNotices notices={notices} dossier={dossier} onOpen={onOpen} />
      <Disclosure summary={panel.indicate}>
        <Select
          label={panel.chooseFraming}
          value={framing}
          choices={FRAMINGS.map((value) => ({ value, label: words.framings[value].label }))}
          onChange={setFraming}
        />
        {framing === null ? null : <TagFraming framing={framing} dossier={dossier} issue={issue} />}
      </Disclosure>
    </Card>
  );
}
