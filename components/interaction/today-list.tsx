import { Fragment } from 'react';
import type { FollowUp } from '../../domain/interaction/schema';
import type { Person } from '../../domain/person/schema';
import { addDays } from '../../domain/shared/dates';
import type { Readers } from '../../domain/office';
import { useLive, useOffice } from '../office';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';
import { Button, IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { formatCivilDate } from '../ui/civil-date';
import { DueMark } from '../ui/due-day';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './today-list.module.css';
import { useCloseFollowUp, type ClosingFollowUps } from './use-close-follow-up';

/** How many days ahead still belong to "today's" list. */
const HORIZON_DAYS = 7;

/** How many follow-ups without a day are shown: the others are one press away. */
const MOST_UNDATED = 5;

/** What is late, what is due today, and what comes this week, oldest first; then what was noted without a day, newest first. */
export function TodayList() {
  const office = useOffice();
  const { interaction } = useWords();
  const surroundings = useSurroundings();
  const today = office.today();
  const open = useLive((read) => loadOpen(read, today), [today]);
  const closing = useCloseFollowUp();
  if (open === undefined) return null;
  const { due, undated } = open;
  const rest = undated.length - MOST_UNDATED;
  const listOf = (entries: readonly OpenEntry[]) => (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <OpenLine
          key={entry.followUp.id}
          entry={entry}
          today={today}
          onDone={() => void closing.close(entry.followUp)}
        />
      ))}
    </ul>
  );
  return (
    <Card title={interaction.today} eyebrow tone="bare">
      {due.length === 0 ? <p className={styles.nothing}>{interaction.nothingDue}</p> : listOf(due)}
      {undated.length === 0 ? null : (
        <>
          <p className={styles.undated}>{interaction.undated}</p>
          {listOf(undated.slice(0, MOST_UNDATED))}
        </>
      )}
      {rest <= 0 ? null : (
        <p className={styles.nothing}>
          <SourceLink onOpen={() => surroundings.openWorkspace('followUps')}>
            {interaction.moreUndated(rest)}
          </SourceLink>
        </p>
      )}
      <Closed closing={closing} />
    </Card>
  );
}

/** What was just marked as done, with the way back. */
function Closed({ closing: { closed, failed, undo } }: { closing: ClosingFollowUps }) {
  const { interaction } = useWords();
  return (
    <div className={styles.closed} aria-live="polite">
      {failed ? interaction.notClosed : null}
      {closed === null ? null : (
        <>
          {interaction.closed(closed.text)}{' '}
          <Button look="quiet" onPress={() => void undo()}>
            {interaction.reopen}
          </Button>
        </>
      )}
    </div>
  );
}

interface OpenEntry {
  readonly followUp: FollowUp;
  readonly people: readonly Person[];
}

function OpenLine({ entry, today, onDone }: { entry: OpenEntry; today: string; onDone: () => void }) {
  const { interaction } = useWords();
  const language = useLanguage();
  const surroundings = useSurroundings();
  const { followUp, people } = entry;
  const { dueDate } = followUp;
  const late = dueDate !== undefined && dueDate < today;
  const when = dueDate === undefined ? null : formatCivilDate(language, dueDate, 'weekday');
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('followUps', followUp.id))}>
          {followUp.text}
        </SourceLink>
        <span className={styles.meta}>
          <DueMark isLate={late}>
            {late && when !== null ? interaction.late(when) : dueDate === today ? interaction.dueToday : when}
          </DueMark>
          {people.map((person, index) => (
            <Fragment key={person.id}>
              {index > 0 ? ', ' : when === null ? null : ' · '}
              <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('people', person.id))}>
                {person.name}
              </SourceLink>
            </Fragment>
          ))}
        </span>
      </span>
      <IconButton icon="check" label={interaction.markDone(followUp.text)} onPress={onDone} />
    </li>
  );
}

async function loadOpen(read: Readers, today: string): Promise<{ due: OpenEntry[]; undated: OpenEntry[] }> {
  const horizon = addDays(today, HORIZON_DAYS);
  const open = (await read.list('followUps')).filter(
    ({ status, dueDate }) => status === 'open' && (dueDate === undefined || dueDate <= horizon),
  );
  const ids = [...new Set(open.flatMap((followUp) => followUp.personIds))];
  const people = ids.length === 0 ? [] : await read.list('people', { ids });
  const byId = new Map(people.map((person) => [person.id, person]));
  const entries = open.map((followUp) => ({
    followUp,
    people: followUp.personIds.flatMap((id) => byId.get(id) ?? []),
  }));
  return {
    due: entries
      .filter(({ followUp }) => followUp.dueDate !== undefined)
      .toSorted((a, b) => (a.followUp.dueDate ?? '').localeCompare(b.followUp.dueDate ?? '')),
    undated: entries
      .filter(({ followUp }) => followUp.dueDate === undefined)
      .toSorted((a, b) => b.followUp.createdAt.localeCompare(a.followUp.createdAt)),
  };
}
