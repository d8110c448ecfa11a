import type { PersonId } from '../../domain/person/schema';
import { useSurroundings } from '../current-page';
import { ErasedNotice } from '../erased-notice';
import { recordRoute } from '../record-route';
import { Notice } from '../ui/notice';
import { SourceLink } from '../ui/source-link';
import { useWords } from '../words';
import type { NoteFailure } from './use-quick-note';

/** What became of a note: said beside the button that was pressed, because the top of the form may be out of sight there. */
export function NoteTold({
  savedFor,
  failure,
  nameOf,
  typed,
}: {
  savedFor: PersonId | null;
  failure: NoteFailure | null;
  nameOf: (id: PersonId) => string;
  /** The note as it stands, to be taken along when it can no longer be saved. */
  typed: unknown;
}) {
  const { interaction, panel } = useWords();
  const surroundings = useSurroundings();
  if (failure?.on !== undefined) return <ErasedNotice on={failure.on} typed={typed} />;
  if (failure !== null) return <Notice tone="error">{failureSentence(failure, interaction)}</Notice>;
  if (savedFor === null) return null;
  return (
    <Notice tone="done">
      <p>
        <span>{interaction.saved(nameOf(savedFor))}</span>{' '}
        <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('people', savedFor))}>
          {panel.openDossier}
        </SourceLink>
      </p>
    </Notice>
  );
}

function failureSentence(failure: NoteFailure, words: ReturnType<typeof useWords>['interaction']): string {
  if (failure.missing === 'promise') return words.partlySaved(words.thePromise);
  if (failure.missing === 'follow_up') return words.partlySaved(words.theFollowUp);
  return failure.code === 'storage_full' ? words.storageFull : words.notSaved;
}
