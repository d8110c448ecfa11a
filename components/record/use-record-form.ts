import { useEffect, useRef, useState } from 'react';
import { findProblems, type RecordProblem } from '../../domain/record-problems';
import { erasedOnOf } from '../../domain/privacy/person-erased';
import type { RecordOf, TableName } from '../../domain/records';
import type { SaveFailure } from '../../domain/office';
import { useOffice } from '../office';
import { changesOf, cleanForm, conflictingFields, type FormOf } from './form-values';

type Fields = Readonly<Record<string, unknown>>;

/** Someone saved the same fields meanwhile. */
export interface Conflict {
  /** The record as it stands now. */
  readonly current: Fields & { readonly rev: number };
  /** The fields that both changed. */
  readonly fields: readonly string[];
}

/** A record being typed: its values, what is wrong with them, and how to save them. */
export interface RecordForm<Table extends TableName> {
  readonly table: Table;
  readonly values: FormOf<Table>;
  readonly set: <Field extends keyof FormOf<Table>>(field: Field, value: FormOf<Table>[Field]) => void;
  /** Several fields at once, when one follows from another. */
  readonly setAll: (fields: Partial<FormOf<Table>>) => void;
  /** What is wrong; empty until the first attempt to save. */
  readonly problems: readonly RecordProblem[];
  readonly isSaving: boolean;
  readonly failure: Exclude<SaveFailure, { code: 'conflict' }> | null;
  readonly conflict: Conflict | null;
  /** The values come from a draft of an earlier time. */
  readonly isFromDraft: boolean;
  readonly isChanged: boolean;
  /** Back to the record as it is on disk; the draft is gone. */
  readonly discard: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** Ends a conflict: per field in conflict, whose value stays. */
  readonly settle: (choices: Readonly<Record<string, 'mine' | 'theirs'>>) => Promise<void>;
}

interface Source<Table extends TableName> {
  readonly table: Table;
  /** The record as it was read; `null` for a new one. */
  readonly record: RecordOf<Table> | null;
  /** Values of a new record. */
  readonly blank: FormOf<Table>;
  /** The key of the draft, ≤ 100 characters. */
  readonly draftKey: string;
  readonly onSaved: (record: RecordOf<Table>) => void;
  /** Fills in what follows from the rest before it is checked and saved; what is shown stays as typed. */
  readonly complete?: ((typed: FormOf<Table>, before: Partial<RecordOf<Table>> | null) => FormOf<Table>) | undefined;
}

/**
 * Typing into a record: every change is kept as a draft at once, saving checks by the schema, and a save that crosses another one
 * merges what does not collide and asks about the rest.
 * @returns `null` until the draft has been looked for.
 */
export function useRecordForm<Table extends TableName>(source: Source<Table>): RecordForm<Table> | null {
  const office = useOffice();
  const { table, draftKey } = source;
  const [first] = useState(source);
  const start: Fields = first.record === null ? first.blank : { ...first.blank, ...ownFields(first.record) };
  const [base, setBase] = useState<Fields | null>(first.record);
  const [values, setValues] = useState<Fields | null>(null);
  /** The newest values, for two changes within one render. */
  const latest = useRef<Fields>({});
  const [isFromDraft, setFromDraft] = useState(false);
  const [hasTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<RecordForm<Table>['failure']>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  useEffect(() => {
    let left = false;
    const open = async () => {
      const draft = await office.read.draft(draftKey);
      if (left) return;
      const typed = isFields(draft?.['values']) ? draft['values'] : null;
      setFromDraft(typed !== null);
      if (isFields(draft?.['base'])) setBase(draft['base']);
      latest.current = typed ?? start;
      setValues(latest.current);
    };
    void open();
    return () => {
      left = true;
    };
  }, [office, draftKey]);

  if (values === null) return null;

  const write = async (changes: Fields, on: Fields | null): Promise<void> => {
    setSaving(true);
    setFailure(null);
    try {
      const saved =
        on === null
          ? await office.write.create(table, changes as never) // checked by the schema of this table just before
          : await office.write.update(table, String(on['id']), Number(on['rev']), changes as never); // the same
      if (saved.ok) {
        await office.write.dropDraft(draftKey);
        source.onSaved(saved.value);
        return;
      }
      if (saved.error.code !== 'conflict') return setFailure(saved.error);
      const current = saved.error.current;
      if (!isFields(current) || on === null) return setFailure({ code: 'missing' });
      const fields = conflictingFields(on, changes, current);
      if (fields.length === 0) return await write(changes, current);
      return setConflict({ current: { ...current, rev: Number(current['rev']) }, fields });
    } finally {
      setSaving(false);
    }
  };

  const keep = (fields: Fields) => {
    latest.current = { ...latest.current, ...fields };
    setValues(latest.current);
    const isBack = base !== null && Object.keys(changesOf(base, latest.current)).length === 0;
    const kept = isBack
      ? office.write.dropDraft(draftKey)
      : office.write.saveDraft(draftKey, { values: latest.current, ...(base === null ? {} : { base }) });
    kept.then(
      () => setFailure((before) => (before?.code === 'erased' ? null : before)),
      (error: unknown) => {
        const on = erasedOnOf(error);
        setFailure(on === null ? { code: 'storage_full' } : { code: 'erased', on });
      },
    );
  };

  // Written by `set`, which is typed by the table, or read from it.
  const completed: Fields =
    source.complete?.(values as FormOf<Table>, base as Partial<RecordOf<Table>> | null) ?? values;
  const changes = changesOf(base, completed);
  const problems = hasTried ? findProblems(table, cleanForm(completed)) : [];
  return {
    table,
    values: values as FormOf<Table>, // only `set`, which is typed by the table, writes into them
    set(field, value) {
      keep({ [field]: value });
    },
    setAll(fields) {
      keep(fields);
    },
    problems,
    isSaving,
    failure,
    conflict,
    isFromDraft,
    isChanged: Object.keys(base === null ? changesOf(start, values) : changes).length > 0,
    async discard() {
      await office.write.dropDraft(draftKey);
      latest.current = start;
      setValues(start);
      setBase(first.record);
      setFromDraft(false);
      setTried(false);
      setConflict(null);
      setFailure(null);
    },
    async save() {
      setTried(true);
      if (findProblems(table, cleanForm(completed)).length === 0) await write(changes, base);
    },
    async settle(choices) {
      if (conflict === null) return;
      const settled: Record<string, unknown> = { ...changes };
      const shown: Record<string, unknown> = { ...values };
      for (const field of conflict.fields) {
        if (choices[field] !== 'theirs') continue;
        delete settled[field];
        shown[field] = conflict.current[field];
      }
      latest.current = shown;
      setValues(shown);
      setBase(conflict.current);
      setConflict(null);
      await write(settled, conflict.current);
    },
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a person typed, without the bookkeeping of storage. */
function ownFields(record: Fields): Fields {
  const { id: _i, createdAt: _c, updatedAt: _u, rev: _r, deletedAt: _d, ...own } = record;
  return own;
}
