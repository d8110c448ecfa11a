import { startTransition, useEffect, useRef, useState } from 'react';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { useSurroundings } from '../current-page';
import { TodayList } from '../interaction/today-list';
import { later, useLoadAtLeisure } from '../later';
import { Button } from '../ui/button';
import { ErrandHead } from '../ui/errand';
import { ErrorBoundary } from '../ui/error-boundary';
import { useLanguage, useWords } from '../words';
import { DraftNotice } from './draft-notice';
import { PeopleHere } from './people-here';
import { SearchBox } from './search-box';
import styles from './popup.module.css';

const QuickNoteForm = later(async () => (await import('../interaction/quick-note-form')).QuickNoteForm);
const BriefMaker = later(async () => (await import('../brief/brief-maker')).BriefMaker);

/** What the popup shows besides its search. */
type PopupView =
  | { readonly kind: 'glance' }
  | { readonly kind: 'note'; readonly personId: PersonId | null; readonly issueId: IssueId | null }
  | { readonly kind: 'brief'; readonly personId: PersonId | null; readonly issueId: IssueId | null };

/** The glance from the toolbar: search, who is on this page, a quick note, a brief, what is due. */
export function Popup() {
  const [view, setView] = useState<PopupView>({ kind: 'glance' });
  useLoadAtLeisure(QuickNoteForm, BriefMaker);
  // What is shown stays until the next view can be: nothing flickers.
  const go = (next: PopupView) => startTransition(() => setView(next));
  return (
    <main className={styles.popup} lang={useLanguage()}>
      <ErrorBoundary key={view.kind}>
        {view.kind === 'glance' ? <Glance onGo={go} /> : <Errand view={view} onGo={go} />}
      </ErrorBoundary>
    </main>
  );
}

function Glance({ onGo }: { onGo: (view: PopupView) => void }) {
  const { panel, popup, common } = useWords();
  const surroundings = useSurroundings();
  const [searched, setSearched] = useState('');
  return (
    <>
      <h1 className="visually-hidden">{common.productName}</h1>
      <SearchBox value={searched} onChange={setSearched} />
      {searched.trim() === '' ? (
        <>
          <DraftNotice onResume={() => onGo({ kind: 'note', personId: null, issueId: null })} />
          <PeopleHere onBrief={(personId, issueId) => onGo({ kind: 'brief', personId, issueId })} />
          <TodayList />
        </>
      ) : null}
      <div className={styles.bar}>
        <Button look="primary" onPress={() => onGo({ kind: 'note', personId: null, issueId: null })}>
          {panel.quickNote}
        </Button>
        <Button onPress={() => onGo({ kind: 'brief', personId: null, issueId: null })}>{panel.prepareBrief}</Button>
        <span className={styles.elsewhere}>
          <Button look="quiet" onPress={() => surroundings.openPanel()}>
            {popup.openPanel}
          </Button>
          <Button look="quiet" onPress={() => surroundings.openWorkspace('')}>
            {popup.openWorkspace}
          </Button>
        </span>
      </div>
    </>
  );
}

/** One thing to do, with the way back. */
function Errand({ view, onGo }: { view: Exclude<PopupView, { kind: 'glance' }>; onGo: (view: PopupView) => void }) {
  const { panel } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone. A form that knows where to begin has the focus already.
    if (place.current?.contains(document.activeElement) !== true) place.current?.focus();
  }, []);
  return (
    <div ref={place} className={styles.errand} tabIndex={-1}>
      <ErrandHead
        level={1}
        title={view.kind === 'note' ? panel.quickNote : panel.prepareBrief}
        onBack={() => onGo({ kind: 'glance' })}
      />
      {view.kind === 'note' ? (
        <QuickNoteForm.Part personId={view.personId} issueId={view.issueId} />
      ) : (
        <BriefMaker.Part personId={view.personId} issueId={view.issueId} />
      )}
    </div>
  );
}
