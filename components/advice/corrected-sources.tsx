import { CORRECTABLE_TABLES, type CorrectableTable } from '../../domain/advice/correct-source';
import type { Dossier } from '../../domain/person/dossier';
import { firstLine } from '../record/record-names';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import { CorrectionHistory, type Correctable } from './correction-history';
import styles from './correct-reason.module.css';

/** A source with a standing correction, and its first words. */
interface Corrected {
  readonly table: CorrectableTable;
  readonly record: Correctable;
  readonly words: string;
}

/** Sources taken out of the advice by a correction: out of sight they could not be taken back. Indications have their own history. */
export function CorrectedSources({ dossier }: { dossier: Dossier }) {
  const { source } = useWords();
  const all: Readonly<Record<CorrectableTable, readonly (Correctable & { text?: string; summary?: string })[]>> = {
    statements: dossier.statements,
    stances: [],
    interactions: dossier.interactions,
    commitments: dossier.commitments,
    tags: [],
  };
  const corrected = CORRECTABLE_TABLES.flatMap((table): Corrected[] =>
    all[table].flatMap((record) =>
      (record.corrections ?? []).some(({ withdrawnOn }) => withdrawnOn === undefined)
        ? [{ table, record, words: firstLine(record.text ?? record.summary ?? '', 80) }]
        : [],
    ),
  );
  if (corrected.length === 0) return null;
  return (
    <Card level={3} title={source.correctedTitle} eyebrow tone="bare">
      <Disclosure summary={source.correctedCount(corrected.length)}>
        <ul className={styles.history}>
          {corrected.map(({ table, record, words }) => (
            <li key={record.id}>
              <p className={styles.standing}>{words}</p>
              <CorrectionHistory table={table} record={record} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
