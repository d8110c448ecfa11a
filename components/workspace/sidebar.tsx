import type { Readers } from '../../domain/office';
import { useLive } from '../office';
import { useWords } from '../words';
import { LISTED_TABLES, type ListedTable, type Route } from './route';
import styles from './sidebar.module.css';

/** The rooms of the workspace, with how much is in each. */
export function Sidebar({ route }: { route: Route }) {
  const { workspace, records, whatWorked, positions } = useWords();
  return (
    <nav aria-label={workspace.sections} className={styles.nav}>
      <ul className={styles.list}>
        <Entry href="#" isHere={route.kind === 'today'}>
          {workspace.today}
        </Entry>
        {LISTED_TABLES.map((table) => (
          <TableEntry key={table} table={table} route={route} title={records.tables[table]} />
        ))}
        <Entry href="#what-worked" isHere={route.kind === 'what-worked'}>
          {whatWorked.title}
        </Entry>
      </ul>
      <h2 className={styles.heading}>{workspace.keeping}</h2>
      <ul className={styles.list}>
        <Entry href="#import" isHere={route.kind === 'import'}>
          {workspace.importTitle}
        </Entry>
        <Entry href="#positions" isHere={route.kind === 'positions'}>
          {positions.title}
        </Entry>
        <Entry href="#privacy" isHere={['privacy', 'register', 'notice', 'access', 'erasure'].includes(route.kind)}>
          {workspace.privacy}
        </Entry>
        <Entry href="#trash" isHere={route.kind === 'trash'}>
          {workspace.trash}
        </Entry>
        <Entry href="#damaged" isHere={route.kind === 'damaged'}>
          {workspace.damaged}
        </Entry>
        <Entry href="#settings" isHere={route.kind === 'settings'}>
          {workspace.settings}
        </Entry>
      </ul>
    </nav>
  );
}

function TableEntry({ table, route, title }: { table: ListedTable; route: Route; title: string }) {
  const count = useLive((read) => countOf(read, table), [table]);
  const isHere = 'table' in route && route.table === table;
  return (
    <Entry href={`#${table}`} isHere={isHere} count={count}>
      {title}
    </Entry>
  );
}

/** How many are in use; of follow-ups only those still to do, because the rest is history. */
async function countOf(read: Readers, table: ListedTable): Promise<number> {
  if (table !== 'followUps') return read.count(table);
  return (await read.list(table)).filter((record) => record.status === 'open').length;
}

function Entry({
  href,
  isHere,
  count,
  children,
}: {
  href: string;
  isHere: boolean;
  count?: number | undefined;
  children: string;
}) {
  return (
    <li>
      <a className={styles.entry} href={href} aria-current={isHere ? 'page' : undefined}>
        <span>{children}</span> {count === undefined ? null : <span className={styles.count}>{count}</span>}
      </a>
    </li>
  );
}
