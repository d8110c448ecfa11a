import { usePrivacyWords } from './privacy-words';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { ErasureLogCard } from './erasure-log';
import styles from './privacy.module.css';
import { RetentionReview } from './retention-review';
import { WithoutNotice } from './without-notice';

/** What data protection asks, in one place: who is still to be told, what is past its period, what was erased (METHOD.md E-3). */
export function PrivacyPage() {
  const words = usePrivacyWords().page;
  return (
    <PageFrame
      title={words.title}
      note={words.note}
      actions={<ButtonLink href="#settings">{words.toSettings}</ButtonLink>}
    >
      <div className={styles.stack}>
        <WithoutNotice />
        <RetentionReview />
        <ErasureLogCard />
      </div>
    </PageFrame>
  );
}
