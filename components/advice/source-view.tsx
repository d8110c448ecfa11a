import { useEffect, useRef } from 'react';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { Button } from '../ui/button';
import { useKey } from '../ui/use-key';
import { useWords } from '../words';
import { CorrectReason } from './correct-reason';
import type { OpenedSource } from './opened-source';
import { SourceRecord } from './source-record';
import styles from './source-view.module.css';

/** One source in full, in the place of the person; the way back returns to the reason it was opened from. */
export function SourceView({
  source,
  dossier,
  issue,
  onBack,
}: {
  source: OpenedSource;
  dossier: Dossier;
  issue: Issue | null;
  onBack: () => void;
}) {
  const { source: words } = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView?.({ block: 'start' });
  }, [source]);
  useKey(place, (event) => event.key === 'Escape', onBack, 'last');
  return (
    <section ref={place} aria-label={words.label} className={styles.source} tabIndex={-1}>
      <div className={styles.bar}>
        <Button look="quiet" icon="left" onPress={onBack}>
          {words.back}
        </Button>
      </div>
      <SourceRecord source={source} dossier={dossier} issue={issue} />
      {source.framing === undefined ? null : (
        <CorrectReason pointer={source.pointer} framing={source.framing} issue={issue} dossier={dossier} />
      )}
    </section>
  );
}
