import type { PlannedPerson } from '../../domain/roster/plan';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import { useImportWords } from './import-words';
import { PlannedName, type LeavingOut } from './planned-people';
import styles from './roster.module.css';

/** Contacts looked at one by one before they are written; a longer list opens on demand. */
const READ_AT_ONCE = 40;

/** Whom an import adds: a parliament by name, contacts with what the sheet says of each. */
export function NewPeople({ people, ...leaving }: LeavingOut & { people: readonly PlannedPerson[] }) {
  const { importing } = useImportWords();
  const areContacts = people.some(({ about }) => about !== undefined);
  return (
    <Disclosure open={areContacts && people.length <= READ_AT_ONCE} summary={importing.newTitle(people.length)}>
      <ul className={areContacts ? styles.list : styles.names}>
        {people.map((person) => (
          <li key={person.personId}>
            <PlannedName personId={person.personId} {...leaving}>
              {person.name}{' '}
              {person.about === undefined ? (
                <span className={styles.soft}>{importing.mandates(person.memberships)}</span>
              ) : (
                <span className={styles.about}>
                  <About about={person.about} />
                </span>
              )}
            </PlannedName>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function About({ about }: { about: NonNullable<PlannedPerson['about']> }) {
  const { records } = useWords();
  const { contacts } = useImportWords();
  const kind = records.personKinds[about.kind];
  return [
    about.kindIsGuess ? `${kind} (${contacts.guessed})` : kind,
    ...about.posts,
    ...(about.worksFor === null ? [] : [contacts.worksFor(about.worksFor)]),
    ...about.contactDetails.map(({ value }) => value),
  ].join(' · ');
}
