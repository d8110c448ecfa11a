import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import { useKept, useKeptPlace } from '../../ui/kept';
import { Loading } from '../../ui/loading';
import { foldWords, matcherOf } from '../../ui/match-words';
import { EmptyState } from '../../ui/notice';
import { RecordTable, type Column } from '../../ui/record-table';
import { Button } from '../../ui/button';
import { Select, type Choice } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useSameList } from '../../ui/use-same-list';
import { useWords } from '../../words';
import { ButtonLink, PageFrame } from '../page-frame';
import { newRecordAddress, type ListedTable } from '../route';
import styles from './list-screen.module.css';
import type { LongList } from './use-record-pages';

/** Stands for "no filter"; no id and no code is ever this. */
const ANY = 'any';

/** A choice that narrows the list. `first`: what is chosen when the list opens. */
export interface ListFilter<Row> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  readonly keeps: (row: Row, chosen: string) => boolean;
  readonly first?: string | undefined;
}

/**
 * A list: words to narrow it, filters, a table, and what to do when nothing is there.
 * @param rows - `undefined` while they are being read.
 * @param long - For a list that is read in parts: looking for some rows reads all of them, and says how far it is.
 * @param textOf - The words by which a row is found.
 */
export function ListScreen<Row extends object>({
  table,
  rows,
  long,
  rowKey,
  textOf,
  columns,
  filters = [],
  order,
  empty,
  emptyActions,
}: {
  table: ListedTable;
  rows: readonly Row[] | undefined;
  long?: LongList | undefined;
  rowKey: (row: Row) => string;
  textOf: (row: Row) => string;
  columns: readonly Column<Row>[];
  filters?: readonly ListFilter<Row>[];
  order?: { column: string; descending: boolean } | undefined;
  empty: string;
  emptyActions?: ReactNode;
}) {
  const { workspace, records, ui } = useWords();
  const [typed, setTyped] = useKept('typed', '');
  const [chosen, setChosen] = useKept<Readonly<Record<string, string>>>('chosen', {});
  useKeptPlace(rows !== undefined && long?.isShort !== true);
  const asked = useDeferredValue(typed.trim());
  const choiceOf = (filter: ListFilter<Row>) => chosen[filter.id] ?? filter.first ?? ANY;
  const foldedOf = useFolded(textOf);
  const fits = matcherOf(asked);
  const kept = useSameList(
    (rows ?? []).filter(
      (row) =>
        filters.every((filter) => choiceOf(filter) === ANY || filter.keeps(row, choiceOf(filter))) &&
        (asked === '' || fits(foldedOf(row))),
    ),
  );
  const isNarrowed = typed !== '' || filters.some((filter) => choiceOf(filter) !== ANY);
  const total = long === undefined ? rows?.length : long.total;
  const readsOn = long?.readsOn ?? false;
  const need = long?.need;
  useEffect(() => {
    if (isNarrowed) need?.(Infinity);
    // `need` only ever raises what is wanted: asking once is enough.
  }, [isNarrowed]);

  return (
    <PageFrame
      title={records.tables[table]}
      note={rows === undefined || !total ? undefined : ui.shown(isNarrowed ? kept.length : total, total)}
      actions={
        <ButtonLink href={newRecordAddress(table)} isPrimary={rows?.length === 0 && emptyActions === undefined}>
          {records.add[table]}
        </ButtonLink>
      }
    >
      {rows === undefined ? <Loading /> : null}
      {rows !== undefined && rows.length === 0 ? (
        <EmptyState title={workspace.emptyTitles[table]} actions={emptyActions}>
          <p>{empty}</p>
        </EmptyState>
      ) : null}
      {rows === undefined || rows.length === 0 ? null : (
        <>
          <fieldset className={styles.filters}>
            <legend className="visually-hidden">{workspace.narrow}</legend>
            <div className={styles.words}>
              <TextField label={workspace.filterWords} type="search" value={typed} onChange={setTyped} />
            </div>
            {filters.map((filter) => (
              <div key={filter.id} className={styles.filter}>
                <Select
                  label={filter.label}
                  value={choiceOf(filter)}
                  choices={[{ value: ANY, label: workspace.all }, ...filter.choices]}
                  onChange={(value) => setChosen({ ...chosen, [filter.id]: value })}
                />
              </div>
            ))}
          </fieldset>
          {readsOn && total !== undefined ? <output>{workspace.readingOn(rows.length, total)}</output> : null}
          {kept.length === 0 && readsOn ? null : kept.length === 0 ? (
            <EmptyState
              title={workspace.nothingFits}
              actions={
                isNarrowed ? (
                  <Button
                    onPress={() => {
                      setTyped('');
                      setChosen(Object.fromEntries(filters.map((filter) => [filter.id, ANY])));
                    }}
                  >
                    {workspace.showAll}
                  </Button>
                ) : undefined
              }
            />
          ) : (
            <RecordTable
              label={records.tables[table]}
              columns={columns}
              rows={kept}
              rowKey={rowKey}
              order={order}
              total={isNarrowed ? undefined : long?.total}
              onNeed={long?.need}
            />
          )}
        </>
      )}
    </PageFrame>
  );
}

/**
 * The words of a row, folded: folding takes most of the time of a search, so it is done once for each row as long as its words stay
 * the same (names may come later than the rows).
 */
function useFolded<Row extends object>(textOf: (row: Row) => string): (row: Row) => string {
  const [known] = useState(() => new WeakMap<Row, { readonly text: string; readonly folded: string }>());
  return (row) => {
    const text = textOf(row);
    const before = known.get(row);
    if (before?.text === text) return before.folded;
    const folded = foldWords(text);
    known.set(row, { text, folded });
    return folded;
  };
}
