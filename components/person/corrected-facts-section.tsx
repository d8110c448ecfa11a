import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { CorrectionHistory } from '../advice/correction-history';
import { describeFact } from '../advice/describe-fact';
import { textOf } from '../record/record-names';
import { IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { useLanguage, useWords } from '../words';
import { useTrash } from '../workspace/use-trash';
import styles from './section.module.css';

/** What officers noted against facts and our material as reasons in the advice, undone ones included. Nothing where nothing was noted. */
export function CorrectedFactsSection({ dossier, issues }: { dossier: Dossier; issues: readonly Issue[] }) {
  const words = useWords();
  const language = useLanguage();
  const { remove } = useTrash();
  const { records, source, workspace } = words;
  if (dossier.factCorrections.length === 0) return null;
  const titleOf = (id: Issue['id']) => textOf(issues.find((issue) => issue.id === id)?.title ?? {}, language);
  return (
    <Card title={records.tables.factCorrections}>
      <p className={styles.intro}>{source.correctedFacts}</p>
      <ul className={styles.list}>
        {dossier.factCorrections.map((record) => {
          const name = describeFact(words, record.fact, titleOf);
          return (
            <li key={record.id} className={styles.entry}>
              <div className={styles.row}>
                <div className={styles.content}>
                  <p>{name}</p>
                  <CorrectionHistory table="factCorrections" record={record} titleOf={titleOf} />
                </div>
                <span className={styles.actions}>
                  <IconButton
                    icon="trash"
                    label={workspace.trashOf(name)}
                    onPress={() => void remove('factCorrections', record)}
                  />
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
