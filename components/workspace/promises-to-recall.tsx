import { addDays } from '../../domain/shared/dates';
import { useLive, useOffice } from '../office';
import { firstLine } from '../record/record-names';
import { Card } from '../ui/card';
import { DueDay } from '../ui/due-day';
import { quoted } from '../ui/quote';
import { useWords } from '../words';
import { recordAddress } from './route';
import styles from './today-page.module.css';

/** Promises due within this many days are worth a word now. */
const HORIZON_DAYS = 14;

/** Open promises whose day has come or is near, the oldest first. */
export function PromisesToRecall() {
  const { workspace } = useWords();
  const today = useOffice().today();
  const due = useLive(
    async (read) => {
      const horizon = addDays(today, HORIZON_DAYS);
      const promises = (await read.list('commitments'))
        .flatMap((promise) =>
          promise.status === 'open' && promise.dueDate !== undefined && promise.dueDate <= horizon
            ? [{ promise, dueDate: promise.dueDate }]
            : [],
        )
        .toSorted((a, b) => a.dueDate.localeCompare(b.dueDate));
      const ids = [...new Set(promises.flatMap(({ promise }) => promise.personIds))];
      const people = await read.list('people', { ids });
      return promises.map(({ promise, dueDate }) => ({
        promise,
        dueDate,
        person: people.find((person) => promise.personIds.includes(person.id)) ?? null,
      }));
    },
    [today],
  );
  if (due === undefined || due.length === 0) return null;
  return (
    <Card title={workspace.promisesToRecall} eyebrow tone="bare">
      <ul className={styles.promises}>
        {due.map(({ promise, dueDate, person }) => (
          <li key={promise.id} className={styles.promise}>
            <a href={recordAddress('commitments', promise.id)} lang={promise.language} className={styles.words}>
              {quoted(firstLine(promise.text, 140), promise.language)}
            </a>
            <span className={styles.who}>
              {person === null ? null : <a href={recordAddress('people', person.id)}>{person.name}</a>}
              {', '}
              <DueDay day={dueDate} today={today} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
