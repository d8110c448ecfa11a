import { useState } from 'react';
import { FRAMINGS, type Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Select } from '../ui/select';
import { useWords } from '../words';
import styles from './not-enough-known.module.css';
import { TagFraming } from './tag-framing';

/** "Not enough is known" is an answer: what is missing, three questions for a first call, and the officer's own word (METHOD.md C4). */
export function NotEnoughKnown({ dossier, issue }: { dossier: Dossier; issue: Issue }) {
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
