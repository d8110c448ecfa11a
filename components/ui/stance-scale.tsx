import type { StanceValue } from '../../domain/issue/schema';
import styles from './stance-scale.module.css';

const STEPS: readonly StanceValue[] = [-2, -1, 0, 1, 2];

/**
 * Where a person stands on one issue: five places on a line from opposed to ally, one of them taken. Always with the words and never a
 * number (METHOD.md E-1): the picture only repeats `label`, so it is hidden from screen readers.
 */
export function StanceScale({
  value,
  label,
  from,
  to,
}: {
  value: StanceValue;
  label: string;
  from: string;
  to: string;
}) {
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <div className={styles.line} aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} className={step === value ? styles.here : styles.step} />
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </div>
  );
}
