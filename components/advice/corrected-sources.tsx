import { useEffect, useRef } from 'react';
import { factOf } from '../../domain/advice/fact';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { textIn } from '../../domain/shared/language';
import { firstLine } from '../record/record-names';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { isFocusLost } from '../ui/is-focus-lost';
import { useLanguage, useWords } from '../words';
import { CorrectionHistory } from './correction-history';
import type { Correctable, CorrectionTable } from './correction-keeper';
import styles from './correct-reason.module.css';
import { describeFact } from './describe-fact';

/** A source with a standing correction, and what it is called. */
interface Corrected {
  readonly table: CorrectionTable;
  readonly record: Correctable;
  readonly words: string;
}

/**
 * Reasons taken out of the advice by a correction: out of sight they could not be taken back. Indications have their own history. Where the
 * last reason of a card goes with the line in which it was corrected, focus comes here, to the way back.
 */
export function CorrectedSources({ dossier, issue }: { dossier: Dossier; issue: Issue }) {
  const { source } = useWords();
  const corrected = useCorrected(dossier, issue);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(corrected.length);
  useEffect(() => {
    if (corrected.length > before.current && isFocusLost() && document.hasFocus())
      place.current?.querySelector('summary')?.focus();
    before.current = corrected.length;
  }, [corrected.length]);
  if (corrected.length === 0) return null;
  return (
    <div ref={place}>
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
    </div>
  );
}

/** What stands corrected, each by its first words or by what it is. */
function useCorrected(dossier: Dossier, issue: Issue): readonly Corrected[] {
  const words = useWords();
  const language = useLanguage();
  // Positions and material count on one issue only: on another there is nothing to take back.
  const stances = dossier.stances.filter(({ issueIds }) => issueIds.includes(issue.id));
  const facts = dossier.factCorrections.filter(
    ({ fact }) => !fact.startsWith('material:') || fact === factOf({ table: 'issues', id: issue.id }),
  );
  const all: readonly Corrected[] = [
    ...dossier.statements.map((record) => ({ table: 'statements' as const, record, words: record.text })),
    ...stances.map((record) => ({
      table: 'stances' as const,
      record,
      words: words.brief.labelled(words.panel.stance[record.value], record.source),
    })),
    ...dossier.interactions.map((record) => ({ table: 'interactions' as const, record, words: record.summary })),
    ...dossier.commitments.map((record) => ({ table: 'commitments' as const, record, words: record.text })),
    ...facts.map((record) => ({
      table: 'factCorrections' as const,
      record,
      words: describeFact(words, record.fact, () => textIn(issue.title, language)?.text ?? null),
    })),
  ];
  return all
    .filter(({ record }) => (record.corrections ?? []).some(({ withdrawnOn }) => withdrawnOn === undefined))
    .map((one) => ({ ...one, words: firstLine(one.words, 80) }));
}
