import type { FollowUp } from '../../domain/interaction/schema';
import { addDays } from '../../domain/shared/dates';
import type { Readers } from '../../domain/office';
import { useLive, useOffice } from '../office';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';
import { Button, IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { formatCivilDate } from '../ui/civil-date';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './today-list.module.css';
import { useCloseFollowUp, type ClosingFollowUps } from './use-close-follow-up';

/** How many days ahead still belong to "today's" list. */
const HORIZON_DAYS = 7;

/** What is late, what is due today, and what comes this week; oldest first. */
export function TodayList() {
  const office = useOffice();
  const { interaction } = useWords();
  const today = office.today();
  const due = useLive((read) => loadDue(read, today), [today]);
  const closing = useCloseFollowUp();
  if (due === undefined) return null;
  if (due.length === 0) {
    return (
      <Card title={interaction.today} eyebrow tone="bare">
        <p className={styles.nothing}>{interaction.nothingDue}</p>
        <Closed closing={closing} />
      </Card>
    );
  }
  return (
    <Card title={interaction.today} eyebrow tone="bare">
      <ul className={styles.list}>
        {due.map((entry) => (
          <DueLine
            key={entry.followUp.id}
            entry={entry}
            today={today}
            onDone={() => void closing.close(entry.followUp)}
          />
        ))}
      </ul>
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

interface DueEntry {
  readonly followUp: FollowUp;
  readonly names: readonly string[];
}

function DueLine({ entry, today, onDone }: { entry: DueEntry; today: string; onDone: () => void }) {
  const { interaction } = useWords();
  const language = useLanguage();
  const surroundings = useSurroundings();
  const { dueDate } = entry.followUp;
  const late = dueDate !== undefined && dueDate < today;
  const when = dueDate === undefined ? null : formatCivilDate(language, dueDate, 'weekday');
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('followUps', entry.followUp.id))}>
          {entry.followUp.text}
        </SourceLink>
        <span className={styles.meta}>
          <span className={late ? styles.late : undefined}>
            {late && when !== null ? interaction.late(when) : dueDate === today ? interaction.dueToday : when}
          </span>
          {entry.names.length > 0 ? ` · ${entry.names.join(', ')}` : null}
        </span>
      </span>
      <IconButton icon="check" label={interaction.markDone(entry.followUp.text)} onPress={onDone} />
    </li>
  );
}

async function loadDue(read: Readers, today: string): Promise<DueEntry[]> {
  const horizon = addDays(today, HORIZON_DAYS);
  const open = (await read.list('followUps')).filter(
    (followUp) => followUp.status === 'open' && followUp.dueDate !== undefined && followUp.dueDate <= horizon,
  );
  const ids = [...new Set(open.flatMap((followUp) => followUp.personIds))];
  const people = ids.length === 0 ? [] : await read.list('people', { ids });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return open
    .toSorted((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''))
    .map((followUp) => ({
      followUp,
      names: followUp.personIds.flatMap((id) => names.get(id) ?? []),
    }));
}
