import { useEffect, useState } from 'react';
import { writeBugReports, type BugReport } from '../../domain/bug-report';
import { useCopyText } from '../copy-text';
import { useSurroundings } from '../current-page';
import { FieldGroup } from '../record/record-form';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import styles from './settings-page.module.css';

/** What went wrong since the browser started, to read and to copy; nothing of it goes anywhere by itself. */
export function BugNotes() {
  const { settings } = useWords();
  const words = settings.bugs;
  const surroundings = useSurroundings();
  const [reports, setReports] = useState<readonly BugReport[]>([]);
  const { copy, said } = useCopyText();
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await surroundings.bugReports();
      if (isHere) setReports(found);
    };
    void look();
    return () => {
      isHere = false;
    };
    // Read once: whoever opens the settings wants to see what happened before.
  }, []);
  const text = writeBugReports(reports);
  return (
    <FieldGroup title={words.title} description={words.note}>
      {reports.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Disclosure summary={words.count(reports.length)}>
            <pre className={styles.bugs} lang="en">
              {text}
            </pre>
          </Disclosure>
          <p>
            <Button onPress={() => void copy(text)}>{words.copy}</Button> <output>{said}</output>
          </p>
        </>
      )}
    </FieldGroup>
  );
}
