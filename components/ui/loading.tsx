import { useWords } from '../words';
import styles from './loading.module.css';

/** Said where records stand as soon as they are read. */
export function Loading() {
  const { common } = useWords();
  return <output className={styles.loading}>{common.loading}</output>;
}
