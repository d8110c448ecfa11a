import { usePrivacyWords } from './privacy-words';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { Card } from '../ui/card';
import { ErasureLogCard } from './erasure-log';
import styles from './privacy.module.css';
import { RetentionReview } from './retention-review';
import { WithoutNotice } from './without-notice';

/** What data protection asks, in one place: who is still to be told, what is past its period, what was erased (METHOD.md E-3). */
export function PrivacyPage() {
  const { page: words, register } = usePrivacyWords();
  return (
    <PageFrame
      title={words.title}
      note={words.note}
      actions={<ButtonLink href="#settings">{words.toSettings}</ButtonLink>}
    >
      <div className={styles.stack}>
        <WithoutNotice />
        <Card title={register.title}>
          <p className={styles.soft}>{register.card}</p>
          <div className={styles.actions}>
            <ButtonLink href="#register">{register.show}</ButtonLink>
          </div>
        </Card>
        <RetentionReview />
        <ErasureLogCard />
      </div>
    </PageFrame>
  );
}
