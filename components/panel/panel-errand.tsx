import { useEffect, useRef } from 'react';
import type { IssueId } from '../../domain/issue/schema';
import type { PageFacts } from '../../domain/page/schema';
import type { PersonId } from '../../domain/person/schema';
import { BriefMaker } from '../brief/brief-maker';
import { CaptureForm } from '../capture/capture-form';
import { QuickNoteForm } from '../interaction/quick-note-form';
import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './panel-errand.module.css';

/** What can be done in the panel in place of reading. */
export type Errand = 'note' | 'brief' | 'capture';

/** A note, a brief or a quote about the person being looked at, with the way back. */
export function PanelErrand({
  errand,
  facts,
  about,
  onBack,
}: {
  errand: Errand;
  facts: PageFacts;
  about: { personId: PersonId | null; issueId: IssueId | null };
  onBack: () => void;
}) {
  const { panel, capture } = useWords();
  const titles = { note: panel.quickNote, brief: panel.prepareBrief, capture: capture.open };
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
      {errand === 'capture' ? <CaptureForm facts={facts} {...about} onDone={onBack} /> : null}
    </main>
  );
}
