import type { RecordOf, TableName } from '../../domain/records';
import { useOffice } from '../office';
import { useToast } from '../ui/toast';
import { useWords } from '../words';

/** Moving to the trash, at once and with a way back: nobody is asked "are you sure?". */
export function useTrash() {
  const office = useOffice();
  const toast = useToast();
  const { workspace, storage, records } = useWords();

  async function remove<Table extends TableName>(table: Table, record: RecordOf<Table>): Promise<void> {
    const removed = await office.write.remove(table, record.id, record.rev);
    if (!removed.ok) {
      toast(removed.error.code === 'storage_full' ? storage.notSaved.storage_full : storage.notSaved.conflict);
      return;
    }
    const undo = async () => {
      const restored = await office.write.restore(table, record.id, removed.value.rev);
      toast(restored.ok ? workspace.restored(records.one[table]) : storage.notSaved.conflict);
    };
    toast(workspace.trashed(records.one[table]), () => void undo());
  }

  return { remove };
}
