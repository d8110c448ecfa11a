import { useWords } from '../words';
import { PageFrame } from './page-frame';

/** A record that is not there, or that could not be read. */
export function MissingRecord() {
  const { workspace } = useWords();
  return (
    <PageFrame title={workspace.missingTitle}>
      <p>{workspace.missing}</p>
      <p>
        <a href="#trash">{workspace.openTrash}</a> · <a href="#damaged">{workspace.damaged}</a>
      </p>
    </PageFrame>
  );
}
