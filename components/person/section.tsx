import { useState, type ReactNode } from 'react';
import { CORRECTABLE_TABLES } from '../../domain/advice/correct-source';
import type { IssueId } from '../../domain/issue/schema';
import type { Issue } from '../../domain/issue/schema';
import type { RecordOf } from '../../domain/records';
import { CorrectionHistory } from '../advice/correction-history';
import { textOf } from '../record/record-names';
import { Button, IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { Chip } from '../ui/chip';
import { Icon } from '../ui/icon';
import { useLanguage, useWords } from '../words';
import { recordAddress, type PagedTable } from '../workspace/route';
import { useTrash } from '../workspace/use-trash';
import styles from './section.module.css';

/** Entries of a section shown before "show more". */
const SHOWN = 5;

/** A part of a dossier: a heading with how many, a link to add, the entries or what to do when there is none. */
export function Section<Row>({
  title,
  add,
  addHref,
  rows,
  rowKey,
  render,
  empty,
}: {
  title: string;
  add: string;
  addHref: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  render: (row: Row) => ReactNode;
  empty: string;
}) {
  const { ui, workspace } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, SHOWN);
  return (
    <Card
      title={title}
      aside={
        <a className={styles.add} href={addHref}>
          {workspace.add} <span className="visually-hidden">({add})</span>
        </a>
      }
    >
      {rows.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((row) => (
            <li key={rowKey(row)} className={styles.entry}>
              {render(row)}
            </li>
          ))}
        </ul>
      )}
      {rows.length > shown.length ? (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {ui.showMore(rows.length - shown.length)}
        </Button>
      ) : null}
    </Card>
  );
}

/** One entry: what it says, and the two things one does to it. @param name - What it is called by the two controls. */
export function Entry<Table extends PagedTable>({
  table,
  record,
  name,
  children,
}: {
  table: Table;
  record: RecordOf<Table>;
  name: string;
  children: ReactNode;
}) {
  const { workspace } = useWords();
  const { remove } = useTrash();
  const correctable = CORRECTABLE_TABLES.find((one) => one === table);
  return (
    <div className={styles.row}>
      <div className={styles.content}>
        {children}
        {correctable === undefined ? null : <CorrectionHistory table={correctable} record={record} />}
      </div>
      <span className={styles.actions}>
        <a
          className={styles.edit}
          href={recordAddress(table, record.id)}
          aria-label={workspace.editOf(name)}
          title={workspace.editOf(name)}
        >
          <Icon name="edit" />
        </a>
        <IconButton icon="trash" label={workspace.trashOf(name)} onPress={() => void remove(table, record)} />
      </span>
    </div>
  );
}

/** The issues of an entry, as chips that lead to them. */
export function IssueChips({ issueIds, issues }: { issueIds: readonly IssueId[]; issues: readonly Issue[] }) {
  const language = useLanguage();
  const named = issues.filter((issue) => issueIds.includes(issue.id));
  if (named.length === 0) return null;
  return (
    <p className={styles.chips}>
      {named.map((issue) => (
        <a key={issue.id} href={recordAddress('issues', issue.id)}>
          <Chip>{textOf(issue.title, language)}</Chip>
        </a>
      ))}
    </p>
  );
}
