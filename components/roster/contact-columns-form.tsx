import {
  CONTACT_FIELDS,
  isSingle,
  namesPeople,
  type ContactColumns,
  type ContactField,
} from '../../domain/roster/contact-columns';
import type { ContactTable } from '../../domain/roster/contact-sheet';
import type { ContactReading } from '../../domain/roster/read-contacts';
import { choicesOf } from '../record/pickers';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { useWords } from '../words';
import { useImportWords } from './import-words';
import styles from './roster.module.css';

/** What a column may be said to hold, nothing included. */
const CHOICES = ['none', ...CONTACT_FIELDS] as const;

/** What each column of a sheet holds: as its heading says, as the officer says, or left out. */
export function ContactColumnsForm({
  table,
  reading,
  onChange,
  onNext,
  onCancel,
}: {
  table: ContactTable;
  reading: ContactReading;
  onChange: (reading: ContactReading) => void;
  onNext: () => void;
  onCancel: () => void;
}) {
  const { common, records } = useWords();
  const { contacts } = useImportWords();
  const { columns } = reading;
  const filled = table.columns.filter(({ example }) => example !== null).length;
  const hasNames = namesPeople(columns);
  const choices = CHOICES.map((value) => ({
    value,
    label: value === 'none' ? contacts.leaveOut : contacts.fields[value],
  }));
  return (
    <section className={styles.stack} aria-labelledby="contact-columns">
      <h2 id="contact-columns">{contacts.columns}</h2>
      <p className={styles.soft}>{contacts.columnsNote}</p>
      <div className={styles.columns}>
        {table.columns.map(({ example }, at) =>
          example === null ? null : (
            <Select
              key={at}
              label={nameOfColumn(table, at, contacts.unnamed)}
              description={contacts.example(example)}
              value={columns[at] ?? 'none'}
              choices={choices}
              onChange={(field) =>
                onChange({ ...reading, columns: assign(columns, at, field === 'none' ? null : field) })
              }
            />
          ),
        )}
      </div>
      {filled === table.columns.length ? null : (
        <p className={styles.soft}>{contacts.empty(table.columns.length - filled)}</p>
      )}
      <Select
        label={contacts.otherwise}
        description={contacts.otherwiseHint}
        value={reading.otherwise}
        choices={choicesOf(records.personKinds)}
        onChange={(otherwise) => onChange({ ...reading, otherwise })}
      />
      <div className={styles.actions}>
        {hasNames ? (
          <Button look="primary" onPress={onNext}>
            {contacts.toPreview}
          </Button>
        ) : (
          <output>{contacts.needsName}</output>
        )}
        <Button onPress={onCancel}>{common.cancel}</Button>
      </div>
    </section>
  );
}

/** What a column is called: its heading, else the letter a spreadsheet gives it. */
export function nameOfColumn(table: ContactTable, at: number, unnamed: (letter: string) => string): string {
  const heading = table.columns[at]?.heading ?? '';
  return heading === '' ? unnamed(letterOf(at)) : heading;
}

/** One more column assigned; what a person has once is taken from the column that held it before. */
function assign(columns: ContactColumns, at: number, field: ContactField | null): ContactColumns {
  return columns.map((one, other) => {
    if (other === at) return field;
    return one === field && field !== null && isSingle(field) ? null : one;
  });
}

/** 0 is A, 26 is AA. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}
