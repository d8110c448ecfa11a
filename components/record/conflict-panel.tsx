import { useState } from 'react';
import type { TableName } from '../../domain/records';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/checks';
import { Notice } from '../ui/notice';
import { useWords } from '../words';
import { describeValue } from './describe-value';
import { labelOfPlace } from './field-label';
import { useRecordNames } from './record-names';
import styles from './record-form.module.css';
import type { Conflict } from './use-record-form';

/** Someone saved the same fields meanwhile: both versions stand side by side, and the officer says which one stays. */
export function ConflictPanel({
  table,
  mine,
  conflict,
  onSettle,
}: {
  table: TableName;
  mine: Readonly<Record<string, unknown>>;
  conflict: Conflict;
  onSettle: (choices: Readonly<Record<string, 'mine' | 'theirs'>>) => Promise<void>;
}) {
  const words = useWords();
  const { workspace } = words;
  const nameOf = useRecordNames();
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const isDecided = conflict.fields.every((field) => choices[field] !== undefined);
  return (
    <section className={styles.group} aria-label={workspace.conflictTitle}>
      <Notice tone="error" title={workspace.conflictTitle}>
        <p>{workspace.conflictText}</p>
      </Notice>
      {conflict.fields.map((field) => (
        <RadioGroup
          key={field}
          label={labelOfPlace(words, table, field)}
          value={choices[field] ?? null}
          choices={[
            { value: 'mine', label: workspace.mine, note: describeValue(words, mine[field], nameOf) },
            { value: 'theirs', label: workspace.theirs, note: describeValue(words, conflict.current[field], nameOf) },
          ]}
          onChange={(choice) => setChoices({ ...choices, [field]: choice })}
        />
      ))}
      <div className={styles.actions}>
        <Button look="primary" isDisabled={!isDecided} onPress={() => void onSettle(choices)}>
          {workspace.settle}
        </Button>
        {isDecided ? null : <span className={styles.kept}>{workspace.decideAll}</span>}
      </div>
    </section>
  );
}
