import { useSurroundings } from '../current-page';
import type { DamagedRecord } from '../../domain/office';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { EmptyState, Notice } from '../ui/notice';
import { RecordTable } from '../ui/record-table';
import { useWords } from '../words';
import { labelOfPlace } from '../record/field-label';
import { PageFrame } from './page-frame';

/** Records that could not be read: what they are, where they are broken, and a list to keep or send. */
export function DamagedPage() {
  const words = useWords();
  const { workspace, records, storage } = words;
  const surroundings = useSurroundings();
  const office = useOffice();
  const damaged = useLive((read) => read.damaged(), []);
  if (damaged === undefined) return <Loading />;

  async function exportAll(list: readonly DamagedRecord[]) {
    const parts = await Promise.all(
      list.map(async (record) => ({ ...record, content: await office.read.rawRecord(record.table, record.id) })),
    );
    surroundings.saveFile('antichambre-damaged.json', JSON.stringify(parts, null, 2), 'application/json');
  }

  async function exportOne(record: DamagedRecord) {
    const content = await office.read.rawRecord(record.table, record.id);
    if (content !== null) surroundings.saveFile(`${record.table}-${record.id}.json`, content, 'application/json');
  }

  function reasonOf(record: DamagedRecord): string {
    if (record.reason === 'unreadable') return storage.damaged.unreadable;
    return storage.damaged.invalid(labelOfPlace(words, record.table, record.place));
  }

  return (
    <PageFrame
      title={workspace.damaged}
      note={workspace.damagedNote}
      actions={
        damaged.length === 0 ? undefined : (
          <Button onPress={() => void exportAll(damaged)}>{workspace.exportDamaged}</Button>
        )
      }
    >
      {damaged.length === 0 ? (
        <EmptyState title={workspace.noneDamaged}>
          <p>{workspace.noneDamagedNote}</p>
        </EmptyState>
      ) : (
        <>
          <Notice tone="due" title={workspace.damagedCount(damaged.length)} />
          <RecordTable
            label={workspace.damaged}
            rows={damaged}
            rowKey={(row) => `${row.table} ${row.id}`}
            columns={[
              {
                id: 'kind',
                title: workspace.kind,
                render: (row) => records.one[row.table],
                sortKey: (row) => records.one[row.table],
              },
              { id: 'why', title: workspace.whatIsWrong, render: reasonOf, sortKey: (row) => row.reason },
              {
                id: 'export',
                title: workspace.action,
                render: (row) => (
                  <Button onPress={() => void exportOne(row)}>
                    {workspace.exportRaw} <span className="visually-hidden">{row.id}</span>
                  </Button>
                ),
              },
              { id: 'id', title: workspace.identifier, render: (row) => <code>{row.id}</code>, isExtra: true },
            ]}
          />
        </>
      )}
    </PageFrame>
  );
}
