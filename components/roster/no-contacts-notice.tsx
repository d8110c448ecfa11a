import type { ContactTable } from '../../domain/roster/contact-sheet';
import type { SheetFailure } from '../../domain/roster/sheet';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../words';
import { ButtonLink } from '../workspace/page-frame';
import { useImportWords } from './import-words';
import { sheetFailureSentence } from './positions-notices';

/** Why a sheet is not taken for one of contacts, and the ways on. */
export function NoContactsNotice({
  file,
  reason,
  table,
  onAssign,
}: {
  file: string;
  reason: SheetFailure | { readonly code: 'positions' };
  table: ContactTable | null;
  onAssign: (sheet: { readonly file: string; readonly table: ContactTable }) => void;
}) {
  const { positions } = useWords();
  const { contacts, importing, roster } = useImportWords();
  const isUnknown = reason.code === 'contacts';
  return (
    <Notice
      tone="error"
      title={importing.refused(file)}
      actions={
        reason.code === 'positions' ? (
          <ButtonLink href="#positions">{positions.title}</ButtonLink>
        ) : table === null ? undefined : (
          <Button onPress={() => onAssign({ file, table })}>{contacts.assign}</Button>
        )
      }
    >
      <p>
        {reason.code === 'positions'
          ? contacts.isPositions
          : isUnknown
            ? contacts.notContacts
            : sheetFailureSentence(reason, positions.failures)}
      </p>
      {isUnknown ? <p>{roster.otherWays}</p> : null}
    </Notice>
  );
}
