import { countClosable } from '../../domain/roster/close-mandates';
import type { ImportPlan } from '../../domain/roster/plan';
import { Checkbox } from '../ui/checks';
import { formatCivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { useLanguage } from '../words';
import { useImportWords } from './import-words';
import { PersonLink } from './person-link';
import styles from './roster.module.css';

/** Who is no longer in the list. They stay; a list that names everybody may end their mandates, if the officer says so. */
export function GonePeople({
  plan,
  closes,
  onClose,
}: {
  plan: ImportPlan;
  closes: boolean;
  onClose: (closes: boolean) => void;
}) {
  const { importing } = useImportWords();
  const language = useLanguage();
  const closable = countClosable(plan);
  if (plan.gone.length === 0) return null;
  return (
    <Disclosure open={plan.gone.length <= 20} summary={importing.goneTitle(plan.gone.length)}>
      <p className={styles.soft}>{importing.goneNote}</p>
      {closable === 0 || plan.asOf === null ? null : (
        <Checkbox isSelected={closes} onChange={onClose} description={importing.closeNote}>
          {importing.close(closable, formatCivilDate(language, plan.asOf, 'long'))}
        </Checkbox>
      )}
      <ul className={styles.names}>
        {plan.gone.map((person) => (
          <li key={person.personId}>
            <PersonLink personId={person.personId}>{person.name}</PersonLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
