import { useState } from 'react';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { CivilDate } from '../ui/civil-date';
import { ConfirmDialog } from '../ui/dialog';
import { Loading } from '../ui/loading';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';

/** That and when something was erased, without any name; and the fingerprints by which imports ask. */
export function ErasureLogCard() {
  const words = usePrivacyWords().page;
  const office = useOffice();
  const [isAsking, setAsking] = useState(false);
  const log = useLive((read) => read.erasureLog(), []);
  if (log === undefined) return <Loading />;
  return (
    <Card title={words.log}>
      <p className={styles.soft}>{words.logNote}</p>
      {log.lines.length === 0 ? (
        <p>{words.noErasure}</p>
      ) : (
        <ul className={styles.counts}>
          {log.lines.map(({ id, date, kind }) => (
            <li key={id}>
              <CivilDate value={date} length="long" /> · {words.lines[kind]}
            </li>
          ))}
        </ul>
      )}
      {log.fingerprints === 0 ? null : (
        <>
          <p className={styles.soft}>{words.fingerprints(log.fingerprints)}</p>
          <div className={styles.actions}>
            <Button onPress={() => setAsking(true)}>{words.forget}</Button>
          </div>
        </>
      )}
      <ConfirmDialog
        title={words.forget}
        action={words.forget}
        isOpen={isAsking}
        isDanger
        onConfirm={() => office.write.forgetFingerprints()}
        onClose={() => setAsking(false)}
      >
        <p>{words.forgetText}</p>
      </ConfirmDialog>
    </Card>
  );
}
