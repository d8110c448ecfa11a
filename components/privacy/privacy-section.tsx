import type { Person } from '../../domain/person/schema';
import { useLive } from '../office';
import { IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage } from '../words';
import { ButtonLink } from '../workspace/page-frame';
import { useTrash } from '../workspace/use-trash';
import { dutyAddress } from '../workspace/route';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';

/** In a dossier: whether the person was told, and the ways to notice, access and erasure (METHOD.md E-3). */
export function PrivacySection({ person }: { person: Person }) {
  const words = usePrivacyWords();
  const language = useLanguage();
  const { remove } = useTrash();
  const notices = useLive((read) => read.list('notices', { personId: person.id }), [person.id]);
  if (notices === undefined) return null;
  return (
    <Card title={words.section}>
      {notices.length === 0 ? (
        <p className={styles.soft}>{words.noNotice}</p>
      ) : (
        <ul className={styles.lines}>
          {notices.map((notice) => {
            const date = formatCivilDate(language, notice.date);
            return (
              <li key={notice.id} className={styles.line}>
                <span>{words.sentOn(date, words.ways[notice.way])}</span>
                <IconButton
                  icon="trash"
                  label={words.trashNotice(date)}
                  onPress={() => void remove('notices', notice)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.actions}>
        <ButtonLink href={dutyAddress('notice', person.id)}>{words.prepareNotice}</ButtonLink>
        <ButtonLink href={dutyAddress('access', person.id)}>{words.answerAccess}</ButtonLink>
        <ButtonLink href={dutyAddress('erasure', person.id)}>{words.eraseDossier}</ButtonLink>
      </div>
    </Card>
  );
}
