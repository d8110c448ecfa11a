import { useState } from 'react';
import { TAG_KINDS, type Framing, type TagKind } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { useOffice } from '../office';
import { ChipToggle } from '../ui/chip';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import styles from './tag-framing.module.css';

/**
 * The officer's own indication on a framing for this person and issue: works, worth a try, better avoided, never. Dated and signed; a
 * second press takes it back (to the trash), another kind replaces it (METHOD.md E-8).
 */
export function TagFraming({ framing, dossier, issue }: { framing: Framing; dossier: Dossier; issue: Issue }) {
  const { panel, framing: words, source } = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [failed, setFailed] = useState(false);
  const own = dossier.tags.filter(
    (tag) => tag.framing === framing && (tag.issueIds.length === 0 || tag.issueIds.includes(issue.id)),
  );
  const current = own.toSorted((a, b) => b.date.localeCompare(a.date))[0];

  const choose = async (kind: TagKind) => {
    const removed = await Promise.all(own.map((tag) => office.write.remove('tags', tag.id, tag.rev)));
    if (current?.kind === kind) {
      setFailed(removed.some(({ ok }) => !ok));
      return;
    }
    const { officer } = await office.read.settings();
    const saved = await office.write.create('tags', {
      personIds: [dossier.person.id],
      issueIds: [issue.id],
      framing,
      kind,
      date: office.today(),
      ...(officer === '' ? {} : { by: officer }),
    });
    setFailed(!saved.ok || removed.some(({ ok }) => !ok));
  };
  return (
    <fieldset className={styles.tags} aria-label={panel.yourIndication(words.framings[framing].label)}>
      <span className={styles.label} aria-hidden="true">
        {panel.yourIndicationShort}
      </span>
      {TAG_KINDS.map((kind) => (
        <ChipToggle key={kind} pressed={current?.kind === kind} onPress={() => void choose(kind)}>
          {words.tagKinds[kind]}
        </ChipToggle>
      ))}
      {current === undefined ? null : (
        <span className={styles.label}>
          {[formatCivilDate(language, current.date), current.by === undefined ? '' : source.by(current.by)]
            .filter((part) => part !== '')
            .join(', ')}
        </span>
      )}
      {failed ? (
        <span role="alert" className={styles.failed}>
          {source.correctionFailed}
        </span>
      ) : null}
    </fieldset>
  );
}
