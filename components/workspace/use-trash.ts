import type { SaveFailure } from '../../domain/office';
import type { RecordOf, TableName } from '../../domain/records';
import { useOffice } from '../office';
import { useToast } from '../ui/toast';
import { useWords } from '../words';

/** Moving to the trash, at once and with a way back: nobody is asked "are you sure?". Either way it is said how it went. */
export function useTrash() {
  const office = useOffice();
  const toast = useToast();
  const { workspace, storage, records } = useWords();
  const refusal = ({ code }: SaveFailure) =>
    code === 'storage_full' ? storage.notSaved.storage_full : storage.notSaved.conflict;

  /** @returns Whether it lies in the trash now. */
  async function remove<Table extends TableName>(table: Table, record: RecordOf<Table>): Promise<boolean> {
    const removed = await office.write.remove(table, record.id, record.rev);
    if (removed.ok) toast(workspace.trashed(records.one[table]), () => void restore(table, removed.value));
    else toast(refusal(removed.error));
    return removed.ok;
  }

  async function restore(table: TableName, { id, rev }: { readonly id: string; readonly rev: number }): Promise<void> {
    const restored = await office.write.restore(table, id, rev);
    toast(restored.ok ? workspace.restored(records.one[table]) : refusal(restored.error));
  }

  return { remove, restore };
}
