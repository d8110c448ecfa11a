import { useEffect, useRef } from 'react';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { BriefMaker } from '../brief/brief-maker';
import { QuickNoteForm } from '../interaction/quick-note-form';
import { ErrandHead, errandPlace } from '../ui/errand';
import { useKey } from '../ui/use-key';
import { useWords } from '../words';

/** What can be done in the panel in place of reading. */
export type Errand = 'note' | 'brief';

/** The person and the issue looked at when an errand begins. */
export interface ErrandSubject {
  readonly personId: PersonId | null;
  readonly issueId: IssueId | null;
}

/** Begins an errand, in place of what the panel shows. */
export type GoOnErrand = (errand: Errand, about: ErrandSubject) => void;

/** A note or a brief about the person being looked at, with the way back; Escape is one too, and what is written stays as a draft. */
export function PanelErrand({ errand, about, onBack }: { errand: Errand; about: ErrandSubject; onBack: () => void }) {
  const { panel } = useWords();
  const titles = { note: panel.quickNote, brief: panel.prepareBrief };
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // A form that knows where to begin has the focus already.
    if (place.current?.contains(document.activeElement) !== true) place.current?.focus();
  }, [errand]);
  useKey(place, (event) => event.key === 'Escape' && !event.defaultPrevented, onBack, 'last');
  return (
    <main ref={place} className={errandPlace} tabIndex={-1}>
      <ErrandHead level={1} title={titles[errand]} onBack={onBack} />
      {errand === 'note' ? <QuickNoteForm {...about} /> : null}
      {errand === 'brief' ? <BriefMaker {...about} /> : null}
    </main>
  );
}
