import { useEffect, useRef } from 'react';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { BriefMaker } from '../brief/brief-maker';
import { QuickNoteForm } from '../interaction/quick-note-form';
import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './panel-errand.module.css';

/** What can be done in the panel in place of reading. */
export type Errand = 'note' | 'brief';

/** A note or a brief about the person being looked at, with the way back. */
export function PanelErrand({
  errand,
  about,
  onBack,
}: {
  errand: Errand;
  about: { personId: PersonId | null; issueId: IssueId | null };
  onBack: () => void;
}) {
  const { panel } = useWords();
  const titles = { note: panel.quickNote, brief: panel.prepareBrief };
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [errand]);
  return (
    <main ref={place} className={styles.errand} tabIndex={-1}>
      <div className={styles.head}>
        <Button look="quiet" icon="left" onPress={onBack}>
          {panel.back}
        </Button>
        <h2 className={styles.title}>{titles[errand]}</h2>
      </div>
      {errand === 'note' ? <QuickNoteForm {...about} /> : null}
      {errand === 'brief' ? <BriefMaker {...about} /> : null}
    </main>
  );
}
