import { useEffect, useRef } from 'react';
import type { Capture } from '../../domain/statement/capture';
import { useSurroundings } from '../current-page';
import { useLive } from '../office';
import { recordRoute } from '../record-route';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { ErrandHead, errandPlace } from '../ui/errand';
import { Notice } from '../ui/notice';
import { Quote } from '../ui/quote';
import { useLanguage, useWords } from '../words';
import { CaptureForm } from './capture-form';
import { findSavedPassage, type SavedPassage } from './read-captures';
import { useCapture, type SavedCapture } from './use-capture';

/** One passage in the place of the page: the filled form, or the record when the same words were saved before. */
export function CaptureErrand({
  initial,
  onLater,
  onSaved,
}: {
  initial: Capture;
  onLater: () => void;
  onSaved: (saved: SavedCapture) => void;
}) {
  const { capture: words } = useWords();
  const { page } = useSurroundings();
  const overview = page.kind === 'read' ? page.page : null;
  const state = useCapture(initial, onSaved);
  const already = useLive((read) => findSavedPassage(read, initial, overview), [initial.id, overview]);
  const isKnown =
    already !== undefined && already !== null && !state.isChanged && !state.isSaving && state.capture.savedAs === null;
  useDiscardOnLeaving(isKnown, state.discard);
  if (already === undefined) return null;
  return (
    <main className={errandPlace}>
      <ErrandHead level={1} title={words.title} onBack={isKnown ? () => void state.discard() : onLater} />
      {isKnown ? (
        <AlreadySaved saved={already} onClose={() => void state.discard()} />
      ) : (
        <CaptureForm state={state} onLater={onLater} />
      )}
    </main>
  );
}

/** Words that are saved already do not wait to be saved once the officer goes on to another page. */
function useDiscardOnLeaving(isKnown: boolean, discard: () => Promise<void>): void {
  const latest = useRef({ isKnown, discard });
  useEffect(() => {
    latest.current = { isKnown, discard };
  });
  useEffect(
    () => () => {
      if (latest.current.isKnown) void latest.current.discard();
    },
    [],
  );
}

/** The second clip of the same words leads to the record they became. */
function AlreadySaved({ saved: { statement, person }, onClose }: { saved: SavedPassage; onClose: () => void }) {
  const { capture: words } = useWords();
  const language = useLanguage();
  const surroundings = useSurroundings();
  const date = statement.date === undefined ? '' : formatCivilDate(language, statement.date, 'long');
  return (
    <Notice
      title={words.alreadyTitle}
      actions={
        <>
          <Button look="primary" onPress={() => surroundings.openWorkspace(recordRoute('statements', statement.id))}>
            {words.openSaved}
          </Button>
          <Button onPress={onClose}>{words.close}</Button>
        </>
      }
    >
      <p>{words.already(person?.name ?? '', date)}</p>
      <Quote text={statement.text} language={statement.language} />
      {statement.comment === undefined ? null : <p>{statement.comment}</p>}
    </Notice>
  );
}
