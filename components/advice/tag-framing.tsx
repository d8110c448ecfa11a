import { useState } from 'react';
import { addCorrection, withdrawCorrection } from '../../domain/advice/correct-source';
import { readCorrections } from '../../domain/advice/struck';
import { EXPIRY_DAYS } from '../../domain/advice/weights';
import { TAG_KINDS, type Framing, type TagKind } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { daysBetween } from '../../domain/shared/dates';
import type { Tag } from '../../domain/statement/schema';
import { useOffice } from '../office';
import { Button } from '../ui/button';
import { Chip, ChipToggle } from '../ui/chip';
import { formatCivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { useLanguage, useWords } from '../words';
import styles from './tag-framing.module.css';

/**
 * The officer's own indication on a framing for this person and issue: works, worth a try, better avoided, never. Dated and signed. A
 * second press takes it back, another kind replaces it: what stood before is marked outdated, stays in the history and can be taken up
 * again (METHOD.md E-8).
 */
export function TagFraming({ framing, dossier, issue }: { framing: Framing; dossier: Dossier; issue: Issue }) {
  const { panel, framing: words, source, workspace } = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [failed, setFailed] = useState(false);
  const target = { framing, issueId: issue.id };
  const own = dossier.tags
    .filter((tag) => tag.framing === framing && (tag.issueIds.length === 0 || tag.issueIds.includes(issue.id)))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  const standing = own.filter((tag) => !readCorrections(tag.corrections, issue.id).entirely);
  const [current] = standing;
  const earlier = own.filter((tag) => !standing.includes(tag));

  /** Marks indications as outdated today. */
  const takeBack = async (tags: readonly Tag[], by: string) => {
    const written = await Promise.all(
      tags.map((tag) => {
        const made = { date: office.today(), by };
        const corrections = addCorrection(tag.corrections ?? [], 'outdated', target, made);
        return office.write.update('tags', tag.id, tag.rev, { corrections: [...corrections] });
      }),
    );
    return written.every(({ ok }) => ok);
  };
  const choose = async (kind: TagKind) => {
    const { officer } = await office.read.settings();
    const isTakenBack = await takeBack(standing, officer);
    if (current?.kind === kind) {
      setFailed(!isTakenBack);
      return;
    }
    const saved = await office.write.create('tags', {
      personIds: [dossier.person.id],
      issueIds: [issue.id],
      framing,
      kind,
      date: office.today(),
      ...(officer === '' ? {} : { by: officer }),
    });
    setFailed(!saved.ok || !isTakenBack);
  };
  const takeUpAgain = async (tag: Tag) => {
    const { officer } = await office.read.settings();
    const isTakenBack = await takeBack(standing, officer);
    const corrections = (tag.corrections ?? []).reduce(
      (history, correction) => [...withdrawCorrection(history, correction, office.today())],
      tag.corrections ?? [],
    );
    const saved = await office.write.update('tags', tag.id, tag.rev, { corrections });
    setFailed(!saved.ok || !isTakenBack);
  };
  const signed = ({ date, by }: Pick<Tag, 'date' | 'by'>) =>
    [formatCivilDate(language, date), by === undefined ? '' : source.by(by)].filter((part) => part !== '').join(', ');

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
      {current === undefined ? null : <span className={styles.label}>{signed(current)}</span>}
      {current !== undefined && daysBetween(current.date, office.today()) > EXPIRY_DAYS ? (
        <Chip tone="due">{workspace.toConfirm}</Chip>
      ) : null}
      {earlier.length === 0 ? null : (
        <div className={styles.history}>
          <Disclosure summary={panel.earlierIndications(earlier.length)}>
            <ul>
              {earlier.map((tag) => {
                const last = tag.corrections?.findLast(({ withdrawnOn }) => withdrawnOn === undefined);
                return (
                  <li key={tag.id} className={styles.earlier}>
                    {words.tagKinds[tag.kind]}, {signed(tag)}
                    {last === undefined ? '' : ` · ${panel.takenBack(signed(last))}`}{' '}
                    <Button look="quiet" onPress={() => void takeUpAgain(tag)}>
                      {source.undo}
                    </Button>
                  </li>
                );
              })}
            </ul>
          </Disclosure>
        </div>
      )}
      {failed ? (
        <span role="alert" className={styles.failed}>
          {source.correctionFailed}
        </span>
      ) : null}
    </fieldset>
  );
}
