import { useState } from 'react';
import { CORRECTION_KINDS, type Correction, type CorrectionKind } from '../../domain/advice/correction';
import type { Pointer } from '../../domain/advice/types';
import type { Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { useLive, useOffice, type Commands } from '../office';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import styles from './correct-reason.module.css';

/** Tables whose records carry corrections. */
const CORRECTABLE = ['statements', 'tags', 'interactions', 'commitments'] as const;
type CorrectableTable = (typeof CORRECTABLE)[number];

/**
 * "Wrong framing", "not about this issue", "outdated": each writes a dated correction beside the source and never into its words, and can
 * be undone (METHOD.md C5).
 */
export function CorrectReason({
  pointer,
  framing,
  dossier,
  issue,
}: {
  pointer: Pointer;
  framing: Framing;
  dossier: Dossier;
  issue: Issue | null;
}) {
  const { source, advice } = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [failed, setFailed] = useState(false);
  const table = 'table' in pointer ? CORRECTABLE.find((name) => name === pointer.table) : undefined;
  const id = 'table' in pointer ? pointer.id : '';
  const record = useLive(
    (read) => (table === undefined ? Promise.resolve(null) : read.get(table, id)),
    [table, id, dossier.person.id],
  );
  if (table === undefined || record === undefined || record === null) return null;

  const corrections = record.corrections ?? [];
  const standing = corrections.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  const write = async (next: readonly Correction[]) => {
    setFailed(!(await writeCorrections(office.write, table, id, record.rev, next)));
  };
  const add = async (kind: CorrectionKind) => {
    const { officer } = await office.read.settings();
    await write([
      ...corrections,
      {
        kind,
        ...(kind === 'wrong_framing' ? { framing } : {}),
        ...(kind === 'not_about_this' && issue !== null ? { issueId: issue.id } : {}),
        date: office.today(),
        ...(officer === '' ? {} : { by: officer }),
      },
    ]);
  };
  const withdraw = (correction: Correction) =>
    write(corrections.map((one) => (one === correction ? { ...one, withdrawnOn: office.today() } : one)));

  return (
    <section className={styles.correct} aria-label={source.correct}>
      <p className={styles.question}>{source.correct}</p>
      <div className={styles.choices}>
        {CORRECTION_KINDS.filter((kind) => !standing.some((correction) => correction.kind === kind)).map((kind) => (
          <Button key={kind} onPress={() => void add(kind)}>
            {advice.corrections[kind]}
          </Button>
        ))}
      </div>
      <ul aria-live="polite">
        {standing.map((correction) => (
          <li key={`${correction.kind} ${correction.date}`} className={styles.standing}>
            {source.corrected(advice.corrections[correction.kind], formatCivilDate(language, correction.date))}{' '}
            <Button look="quiet" onPress={() => void withdraw(correction)}>
              {source.undo}
            </Button>
          </li>
        ))}
      </ul>
      {failed ? (
        <p role="alert" className={styles.failed}>
          {source.correctionFailed}
        </p>
      ) : null}
    </section>
  );
}

/** @returns Whether the correction was saved. */
async function writeCorrections(
  write: Commands,
  table: CorrectableTable,
  id: string,
  rev: number,
  corrections: readonly Correction[],
): Promise<boolean> {
  const saved = await write.update(table, id, rev, { corrections: [...corrections] });
  return saved.ok;
}
