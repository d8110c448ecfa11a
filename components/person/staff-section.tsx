import { findCurrentPosts } from '../../domain/person/current-posts';
import type { Membership, Organization, Person } from '../../domain/person/schema';
import { roleOf } from '../../domain/person/organization-name';
import type { Readers } from '../../domain/office';
import { useLive, useOffice } from '../office';
import { useWords } from '../words';
import { newRecordAddress } from '../workspace/route';
import { ContactDetail } from './contact-detail';
import { Section } from './section';
import styles from './section.module.css';

/** Somebody who works for the person, with what they do. */
interface StaffMember {
  readonly person: Person;
  readonly memberships: readonly Membership[];
  readonly organizations: ReadonlyMap<Organization['id'], Organization>;
}

/** Whom to call: staff and experts who work for this person, with what they do and how they are reached. */
export function StaffSection({ person }: { person: Person }) {
  const { workspace, records, ui } = useWords();
  const today = useOffice().today();
  const staff = useLive((read) => readStaff(read, person), [person.id]);
  if (staff === undefined) return null;
  // Staff have staff of their own now and then; that they have none needs no words.
  if (staff.length === 0 && person.kind !== 'politician') return null;
  return (
    <Section
      title={workspace.whoToCall}
      add={records.add.people}
      addHref={newRecordAddress('people', { personId: person.id })}
      rows={staff}
      rowKey={(one) => one.person.id}
      empty={workspace.nobodyToCall}
      render={(one) => {
        const roles = findCurrentPosts(one, today).posts.map(({ membership }) => roleOf(membership));
        const languages = one.person.languages.map((code) => ui.languages[code]).join(', ');
        const told = [...new Set(roles), languages].filter((part) => part !== '');
        return (
          <div className={styles.content}>
            <p>
              <a className={styles.strong} href={`#people/${one.person.id}`}>
                {one.person.name}
              </a>{' '}
              <span className={styles.soft}>{records.personKinds[one.person.kind]}</span>
            </p>
            {told.length === 0 ? null : <p className={styles.soft}>{told.join(' · ')}</p>}
            {one.person.contactDetails.map((detail) => (
              <p key={`${detail.type} ${detail.value}`} className={styles.detail}>
                <ContactDetail detail={detail} />
              </p>
            ))}
          </div>
        );
      }}
    />
  );
}

async function readStaff(read: Readers, { id }: Person): Promise<StaffMember[]> {
  const people = await read.list('people', { personId: id });
  const staff = await Promise.all(
    people.map(async (person): Promise<StaffMember> => {
      const memberships = await read.list('memberships', { personId: person.id });
      const found = await Promise.all(memberships.map((one) => read.get('organizations', one.organizationId)));
      const organizations = new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
      return { person, memberships, organizations };
    }),
  );
  return staff.toSorted((a, b) => a.person.name.localeCompare(b.person.name));
}
