import { useWords } from '../../components/words';
import { StorageOpenError } from '../../storage/failures';
import { reportBug } from '../../platform/error-report';

/** Why there is no workspace, in a sentence that says what to do; the settings cannot be read, so French comes first. */
export function NotOpened({ failure }: { failure: unknown }) {
  const { storage } = useWords();
  if (!(failure instanceof StorageOpenError)) throw failure; // a bug: the boundary above shows it
  reportBug(failure);
  return <p role="alert">{storage.notOpened[failure.code]}</p>;
}
