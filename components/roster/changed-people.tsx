import type { ChangedPerson, FieldChange, MembershipChange } from '../../domain/roster/plan';
import { useWords } from '../words';
import { labelOfPlace } from '../record/field-label';
import { describeField } from './describe-field';
import { useImportWords } from './import-words';
import { PersonLink } from './person-link';
import { PlannedName, type LeavingOut } from './planned-people';
import styles from './roster.module.css';

/** Known people about whom the file says something new, field by field. */
export function ChangedPeople({ changed, ...leaving }: LeavingOut & { changed: readonly ChangedPerson[] }) {
  return (
    <ul className={styles.list}>
      {changed.map((person) => (
        <li key={person.personId} className={styles.change}>
          <PlannedName personId={person.personId} {...leaving}>
            <PersonLink className={styles.strong} personId={person.personId}>
              {person.name}
            </PersonLink>
          </PlannedName>
          <FieldChanges table="people" changes={person.fields} />
          {person.memberships.map((membership) => (
            <MembershipLine
              key={`${membership.organization} ${membership.role} ${membership.startDate}`}
              change={membership}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

function FieldChanges({ table, changes }: { table: 'people' | 'memberships'; changes: readonly FieldChange[] }) {
  const words = useWords();
  return (
    <>
      {changes.filter(isTelling).map((change) => (
        <p key={change.field}>
          <span className={styles.soft}>{labelOfPlace(words, table, change.field)}</span>{' '}
          {change.from === null ? null : (
            <>
              <del className={styles.was}>{describeField(words, change.field, change.from)}</del>{' '}
            </>
          )}
          <ins>{change.to === null ? words.workspace.emptyValue : describeField(words, change.field, change.to)}</ins>
        </p>
      ))}
    </>
  );
}

/** Numbers of our own and how a name was split say nothing to an officer. */
function isTelling({ field, to }: FieldChange): boolean {
  return field !== 'nameSplitIsGuess' && !(field === 'identifiers' && to?.startsWith('popolo ') === true);
}

function MembershipLine({ change }: { change: MembershipChange }) {
  const { importing } = useImportWords();
  const what = [change.organization, change.role ?? ''].filter((part) => part !== '').join(', ');
  return (
    <div>
      <p>
        <span className={styles.soft}>{importing.membershipKinds[change.kind]}</span> {what}
        {change.startDate === null && change.endDate === null
          ? ''
          : ` (${change.startDate ?? '…'} – ${change.endDate ?? '…'})`}
      </p>
      {change.kind === 'added' ? null : <FieldChanges table="memberships" changes={change.changes} />}
    </div>
  );
}
