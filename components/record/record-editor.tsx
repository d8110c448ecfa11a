import type { ReactNode } from 'react';
import type { RecordOf, TableName } from '../../domain/records';
import { useWords } from '../words';
import { draftKeyOf, type EditorProps } from './editor';
import { fieldsOf, type FormFields } from './form-fields';
import type { FormOf } from './form-values';
import { RecordFormFrame } from './record-form';
import { useRecordForm } from './use-record-form';

/**
 * The shell of every editor: the draft, saving, conflicts and problems of one record. What is particular to a table is what a new
 * record begins with and its fields.
 */
export function RecordEditor<Table extends TableName>({
  table,
  record,
  about,
  blank,
  complete,
  onSaved,
  onCancel,
  children,
  renderBeside,
}: EditorProps<Table> & {
  table: Table & keyof ReturnType<typeof useWords>['records']['add'];
  /** Values of a new record; `aboutOf` says what it is about. */
  blank: FormOf<Table>;
  /** What an empty field takes from the others when the record is saved. */
  complete?: ((typed: FormOf<Table>, before: Partial<RecordOf<Table>> | null) => FormOf<Table>) | undefined;
  children: (fields: FormFields<Table>) => ReactNode;
  /** What stands outside of the form, e.g. a dialog with a form of its own. */
  renderBeside?: (fields: FormFields<Table>) => ReactNode;
}) {
  const words = useWords();
  const { add, one } = words.records;
  const form = useRecordForm<Table>({
    table,
    record,
    blank,
    draftKey: draftKeyOf(table, record?.id, about),
    complete,
    onSaved,
  });
  if (form === null) return null;
  const fields = fieldsOf(form, words);
  return (
    <>
      <RecordFormFrame
        form={form}
        label={record === null ? add[table] : one[table]}
        takesFocus={record === null}
        onCancel={onCancel}
      >
        {children(fields)}
      </RecordFormFrame>
      {renderBeside?.(fields)}
    </>
  );
}
