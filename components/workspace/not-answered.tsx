import { Fragment } from 'react';
import { findUnansweredAsks } from '../../domain/interaction/unanswered';
import { useLive, useOffice } from '../office';
import { firstLine } from '../record/record-names';
import { Card } from '../ui/card';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import { recordAddress } from './route';
import styles from './today-page.module.css';

/** Exchanges looked through, the newest: half a year of a busy officer. */
const MOST_READ = 300;
/** Most asks shown; the list of exchanges has the others. */
const MOST_SHOWN = 5;

/** Whom we asked something that nobody answered, the longest waiting first. Nothing where nobody is late. */
export function NotAnswered() {
  const { workspace, interaction } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const waiting = useLive(
    async (read) => {
      const { records } = await read.page('interactions', { limit: MOST_READ });
      const asks = findUnansweredAsks(records, today).slice(0, MOST_SHOWN);
      const people = await read.list('people', { ids: [...new Set(asks.flatMap(({ personIds }) => personIds))] });
      return asks.map((ask) => ({ ask, people: people.filter(({ id }) => ask.personIds.includes(id)) }));
    },
    [today],
  );
  if (waiting === undefined || waiting.length === 0) return null;
  return (
    <Card title={workspace.notAnswered} eyebrow tone="bare">
      <ul className={styles.promises}>
        {waiting.map(({ ask, people }) => (
          <li key={ask.id} className={styles.promise}>
            <a href={recordAddress('interactions', ask.id)} className={styles.asked}>
              {firstLine(ask.asked ?? '', 140)}
            </a>
            <span className={styles.who}>
              {people.map(({ id, name }) => (
                <Fragment key={id}>
                  <a href={recordAddress('people', id)}>{name}</a>
                  {', '}
                </Fragment>
              ))}
              {workspace.askedOn(formatCivilDate(language, ask.date), interaction.channels[ask.channel])}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
