import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './roster.module.css';

/** Takes one file: chosen, or dropped anywhere on the frame. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const { importing } = useWords();
  return (
    <DropZone
      className={styles.drop ?? ''}
      aria-label={importing.dropHere}
      onDrop={(event) => {
        const [item] = event.items.filter(isFileDropItem);
        if (item !== undefined) void item.getFile().then(onFile);
      }}
    >
      <p className={styles.dropTitle}>{importing.dropHere}</p>
      <p className={styles.soft}>{importing.which}</p>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button look="primary">{importing.chooseFile}</Button>
      </FileTrigger>
    </DropZone>
  );
}
