import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { isFileDropItem } from 'react-aria-components/useDragAndDrop';
import { Button } from '../ui/button';
import styles from './roster.module.css';

/** Takes one file: chosen, or dropped anywhere on the frame. @param accepts - Media types and endings the chooser offers. */
export function FileDrop({
  words,
  accepts,
  onFile,
}: {
  words: { readonly dropHere: string; readonly which: string; readonly chooseFile: string };
  accepts: readonly string[];
  onFile: (file: File) => void;
}) {
  return (
    <DropZone
      className={styles.drop ?? ''}
      aria-label={words.dropHere}
      onDrop={(event) => {
        const [item] = event.items.filter(isFileDropItem);
        if (item !== undefined) void item.getFile().then(onFile);
      }}
    >
      <p className={styles.dropTitle}>{words.dropHere}</p>
      <p className={styles.soft}>{words.which}</p>
      <FileTrigger
        acceptedFileTypes={accepts}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button look="primary">{words.chooseFile}</Button>
      </FileTrigger>
    </DropZone>
  );
}
