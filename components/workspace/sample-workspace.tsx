import { useState } from 'react';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useToast } from '../ui/toast';
import { useWords } from '../words';
import styles from './sample-workspace.module.css';

/**
 * Loading and removing the invented people, issues and notes.
 * @param isOffered - Nothing is kept yet: offer it. Otherwise only its removal is shown, while it is there.
 */
export function SampleWorkspace({ isOffered, level = 2 }: { isOffered: boolean; level?: 2 | 3 }) {
  const { workspace, storage } = useWords();
  const office = useOffice();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isThere = useLive((read) => read.hasSampleWorkspace(), []);
  if (isThere === undefined || (!isThere && !isOffered)) return null;

  async function run(action: 'load' | 'remove') {
    setRunning(true);
    const done = await (action === 'load' ? office.write.loadSampleWorkspace() : office.write.removeSampleWorkspace());
    setRunning(false);
    setFailed(!done.ok);
    if (done.ok) toast(action === 'load' ? workspace.sampleLoaded : workspace.sampleRemoved);
  }

  return (
    <Card title={workspace.sampleTitle} level={level}>
      <p>{workspace.sampleNote}</p>
      {hasFailed ? <Notice tone="error" title={storage.notSaved.storage_full} /> : null}
      <div className={styles.action}>
        {isThere ? (
          <Button look="danger" isDisabled={isRunning} onPress={() => setAsking(true)}>
            {workspace.sampleRemove}
          </Button>
        ) : (
          <Button isDisabled={isRunning} onPress={() => void run('load')}>
            {workspace.sampleLoad}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={workspace.sampleRemove}
        action={workspace.sampleRemove}
        isOpen={isAsking}
        isDanger
        onConfirm={() => run('remove')}
        onClose={() => setAsking(false)}
      >
        <p>{workspace.sampleRemoveText}</p>
      </ConfirmDialog>
    </Card>
  );
}
