import type { BriefGap } from '../../domain/brief/check-brief';
import { say } from '../../locales/say';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import styles from './brief-maker.module.css';

/** The truth test beside the brief: what stands on nothing, what is not linked, words of ours better changed (METHOD.md E-7). */
export function BeforePrint({ gaps }: { gaps: readonly BriefGap[] }) {
  const { beforePrint } = useWords();
  if (gaps.length === 0) return null;
  return (
    <section className={styles.gaps} aria-label={beforePrint.title(gaps.length)}>
      <Disclosure open summary={beforePrint.title(gaps.length)}>
        <ul className={styles.gapList}>
          {gaps.map((gap, at) => (
            <li key={`${at} ${gap.code}`}>{say(beforePrint.gaps, gap)}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
