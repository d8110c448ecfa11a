import type { FollowUp } from '../../domain/interaction/schema';
import { addDays } from '../../domain/shared/dates';
import type { Readers } from '../office';
import { useLive, useOffice } from '../office';
import { useSurroundings } from '../current-page';
import { Card } from '../ui/card';
import { formatCivilDate } from '../ui/civil-date';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './today-list.module.css';

/** How many days ahead still belong to "today's" list. */
const HORIZON_DAYS = 7;

/** What is late, what is due today, and what comes this week; oldest first. */
export function TodayList() {
  const office = useOffice();
  const { interaction } = useWords();
  const today = office.today();
  const due = useLive((read) => loadDue(read, today), [today]);
  if (due === undefined) return null;
  if (due.length === 0) {
    return (
      <Card title={interaction.today} eyebrow tone="bare">
        <p className={styles.nothing}>{interaction.nothingDue}</p>
      </Card>
    );
  }
  return (
    <Card title={interaction.today} eyebrow tone="bare">
      <ul className={styles.list}>
        {due.map((entry) => (
          <DueLine key={entry.followUp.id} entry={entry} today={today} />
        ))}
      </ul>
    </Card>
  );
}

interface DueEntry {
  readonly followUp: FollowUp;
  readonly names: readonly string[];
}

function DueLine({ entry, today }: { entry: DueEntry; today: string }) {
  const { interaction } = useWords();
  const language = useLanguage();
  const surroundings = useSurroundings();
  const { dueDate } = entry.followUp;
  const late = dueDate !== undefined && dueDate < today;
  const when = dueDate === undefined ? null : formatCivilDate(language, dueDate, 'weekday');
  return (
    <li className={styles.line}>
      <span className={late ? styles.late : styles.when}>
        {late && when !== null ? interaction.late(when) : dueDate === today ? interaction.dueToday : when}
      </span>
      <span>
        <SourceLink onOpen={() => surroundings.openWorkspace(`follow-ups/${entry.followUp.id}`)}>
          {entry.followUp.text}
        </SourceLink>
        {entry.names.length > 0 ? <span className={styles.who}> {entry.names.join(', ')}</span> : null}
      </span>
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
