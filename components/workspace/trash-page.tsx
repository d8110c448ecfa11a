import type { TableName } from '../../domain/records';
import { addDays, civilDateOf } from '../../domain/shared/dates';
import { TRASH_DAYS } from '../../domain/shared/record';
import { useLive } from '../office';
import { titleOfRecord } from '../record/record-names';
import { Button } from '../ui/button';
import { CivilDate } from '../ui/civil-date';
import { EmptyState } from '../ui/notice';
import { RecordTable } from '../ui/record-table';
import { useLanguage, useWords } from '../words';
import { PageFrame } from './page-frame';
import { dutyAddress, PAGED_TABLES } from './route';
import { useTrash } from './use-trash';

interface Trashed {
  readonly table: TableName;
  readonly id: string;
  readonly rev: number;
  readonly title: string;
  readonly deletedOn: string;
}

/** What was taken away in the last `TRASH_DAYS` days, each with a way back. */
export function TrashPage() {
  const words = useWords();
  const { workspace, records } = words;
  const language = useLanguage();
  const { restore } = useTrash();
  const trashed = useLive<readonly Trashed[]>(
    async (read) => {
      const found: Trashed[] = [];
      for (const table of [...PAGED_TABLES, 'votes', 'notices', 'factCorrections'] as const) {
        for (const record of await read.list(table, { trash: 'only' })) {
          found.push({
            table,
            id: record.id,
            rev: record.rev,
            title: titleOfRecord(words, language, table, record),
            deletedOn: record.deletedAt === undefined ? '' : civilDateOf(record.deletedAt),
          });
        }
      }
      return found;
    },
    [words, language],
  );
  if (trashed === undefined) return null;

  return (
    <PageFrame title={workspace.trash} note={workspace.trashNote}>
      {trashed.length === 0 ? (
        <EmptyState title={workspace.trashEmpty} />
      ) : (
        <RecordTable
          label={workspace.trash}
          rows={trashed}
          rowKey={(row) => row.id}
          order={{ column: 'when', descending: true }}
          columns={[
            { id: 'title', title: workspace.what, render: (row) => row.title, sortKey: (row) => row.title },
            {
              id: 'kind',
              title: workspace.kind,
              render: (row) => records.one[row.table],
              sortKey: (row) => records.one[row.table],
            },
            {
              id: 'when',
              title: workspace.trashedOn,
              render: (row) => <CivilDate value={row.deletedOn} />,
              sortKey: (row) => row.deletedOn,
              startsDescending: true,
            },
            {
              id: 'until',
              title: workspace.keptUntil,
              render: (row) => <CivilDate value={addDays(row.deletedOn, TRASH_DAYS)} />,
              isExtra: true,
            },
            {
              id: 'restore',
              title: workspace.action,
              render: (row) => (
                <>
                  <Button onPress={() => void restore(row.table, row)}>
                    {workspace.restore} <span className="visually-hidden">{row.title}</span>
                  </Button>{' '}
                  {/* The notes on a person do not lie in the trash with them: erasing is another thing. */}
                  {row.table === 'people' ? (
                    <a href={dutyAddress('erasure', row.id)}>
                      {workspace.eraseForGood} <span className="visually-hidden">{row.title}</span>
                    </a>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      )}
    </PageFrame>
  );
}
