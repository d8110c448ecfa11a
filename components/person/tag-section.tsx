import { EXPIRY_DAYS } from '../../domain/advice/weights';
import type { Dossier } from '../../domain/person/dossier';
import { daysBetween } from '../../domain/shared/dates';
import { useOffice } from '../office';
import { Chip, type ChipTone } from '../ui/chip';
import { CivilDate } from '../ui/civil-date';
import type { TagKind } from '../../domain/framing/framings';
import { useWords } from '../words';
import { newRecordAddress } from '../workspace/route';
import { Entry, Section } from './section';
import styles from './section.module.css';

const TONES: Readonly<Record<TagKind, ChipTone>> = { works: 'yes', hunch: 'plain', avoid: 'no', never: 'no' };

/** What officers know of framings with the person, newest first. */
export function TagSection({ dossier }: { dossier: Dossier }) {
  const { records, workspace, framing } = useWords();
  const today = useOffice().today();
  return (
    <Section
      title={records.tables.tags}
      add={records.add.tags}
      addHref={newRecordAddress('tags', { personId: dossier.person.id })}
      rows={dossier.tags}
      rowKey={(row) => row.id}
      empty={workspace.noTags}
      render={(row) => (
        <Entry table="tags" record={row} name={framing.framings[row.framing].label}>
          <p>
            {framing.framings[row.framing].label} <Chip tone={TONES[row.kind]}>{framing.tagKinds[row.kind]}</Chip>
          </p>
          {row.reason === undefined ? null : <p>{row.reason}</p>}
          <p className={styles.soft}>
            <CivilDate value={row.date} />{' '}
            {daysBetween(row.date, today) > EXPIRY_DAYS ? <Chip tone="due">{workspace.toConfirm}</Chip> : null}
            {row.by === undefined ? '' : ` · ${row.by}`}
          </p>
        </Entry>
      )}
    />
  );
}
