import type { AdviceNotice } from '../../domain/advice/types';
import { say } from '../../locales/say';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import styles from './framings-card.module.css';

/** What is on record but could not count, or needs a look; shown whatever the state, above all when little is known. */
export function AdviceNotices({ notices }: { notices: readonly AdviceNotice[] }) {
  const { advice, panel } = useWords();
  if (notices.length === 0) return null;
  return (
    <Disclosure summary={panel.toCheck(notices.length)}>
      <ul className={styles.notices}>
        {notices.map((notice, at) => (
          <li key={`${at} ${notice.code}`}>{say(advice.notices, notice)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
