import { useMemo, type ReactNode } from 'react';
import { useWords } from '../words';
import { Button } from './button';
import { Icon } from './icon';
import { useKept } from './kept';
import styles from './record-table.module.css';
import { useSameList } from './use-same-list';

/** Rows shown at first, and added at each "show more": keeps 20,000 people quick. */
const PAGE = 100;

/** One column. `sortKey`: what rows are ordered by; a column without it is not sortable. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  readonly sortKey?: ((row: Row) => string | number) | undefined;
  /** Newest or largest first when first pressed. */
  readonly startsDescending?: boolean | undefined;
  /** Names the row for screen readers; the first column unless said otherwise. */
  readonly isRowHeader?: boolean | undefined;
  /** Left out on narrow screens. */
  readonly isExtra?: boolean | undefined;
}

interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Records as a table: sorted by a press on a heading, a hundred rows at a time. Narrow screens show each row as a block.
 * @param order - How it is sorted at first; without it, in the order given.
 * @param total - How many rows there are when `rows`, in the first order, are only the beginning.
 * @param onNeed - Told how many rows must be there: more to show, or all (`Infinity`) to sort them otherwise.
 */
export function RecordTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  order: firstOrder,
  total,
  onNeed,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  order?: Order | undefined;
  total?: number | undefined;
  onNeed?: ((rows: number) => void) | undefined;
}) {
  const { ui } = useWords();
  const [order, setOrder] = useKept<Order | undefined>('order', firstOrder);
  const [shown, setShown] = useKept('shown', PAGE);
  const sortKey = columns.find(({ id }) => id === order?.column)?.sortKey;
  // Columns are new at each render, and what they say of a row may change with names that come later: their answers are compared.
  const keys = useSameList(sortKey === undefined ? NO_KEYS : rows.map(sortKey));
  const isDescending = order?.descending ?? false;
  const sorted = useMemo(() => sortRows(rows, keys, isDescending), [rows, keys, isDescending]);
  const all = total ?? sorted.length;
  const more = Math.min(PAGE, all - shown);

  function sortBy(column: Column<Row>) {
    const again = order?.column === column.id;
    setOrder({ column: column.id, descending: again ? !order.descending : (column.startsDescending ?? false) });
    setShown(PAGE);
    onNeed?.(Infinity);
  }

  function showMore() {
    setShown(shown + PAGE);
    onNeed?.(shown + PAGE);
  }

  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-extra={column.isExtra} aria-sort={sortState(column, order)}>
                {column.sortKey === undefined ? (
                  column.title
                ) : (
                  <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                    {column.title}
                    {order?.column === column.id ? <Icon name={order.descending ? 'down' : 'up'} /> : null}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) =>
                (column.isRowHeader ?? at === 0) ? (
                  <th key={column.id} scope="row" data-extra={column.isExtra}>
                    {column.render(row)}
                  </th>
                ) : (
                  <td key={column.id} data-extra={column.isExtra} data-title={column.title}>
                    {column.render(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? (
        <div className={styles.more}>
          <span>{ui.shown(Math.min(shown, sorted.length), all)}</span>
          <Button onPress={showMore}>{ui.showMore(more)}</Button>
        </div>
      ) : null}
    </div>
  );
}

function sortState<Row>(column: Column<Row>, order: Order | undefined): 'ascending' | 'descending' | undefined {
  if (order?.column !== column.id) return undefined;
  return order.descending ? 'descending' : 'ascending';
}

const NO_KEYS: readonly (string | number)[] = [];

/**
 * Sorted copies; equal rows keep their order. Empty texts come last either way.
 * @param keys - What each row is ordered by; none where the order given stays.
 */
function sortRows<Row>(
  rows: readonly Row[],
  keys: readonly (string | number)[],
  isDescending: boolean,
): readonly Row[] {
  if (keys.length === 0) return rows;
  const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row, at) => ({ row, key: keys[at] ?? '' }))
    .toSorted((a, b) => {
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      const left = String(a.key);
      const right = String(b.key);
      if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
      return sign * collator.compare(left, right);
    })
    .map(({ row }) => row);
}
