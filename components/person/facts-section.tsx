import type { Person } from '../../domain/person/schema';
import { Card } from '../ui/card';
import { CivilDate } from '../ui/civil-date';
import { WebLink } from '../ui/source-link';
import { useWords } from '../words';
import { editAddress, recordAddress } from '../workspace/route';
import { useLive } from '../office';
import { ContactDetail } from './contact-detail';
import styles from './section.module.css';

/** Public facts, with where they come from and the day they were true. */
export function FactsSection({ person }: { person: Person }) {
  const { records, workspace, ui, panel } = useWords();
  const field = records.fields.people;
  const employer = useLive(
    (read) => (person.worksFor === undefined ? Promise.resolve(null) : read.get('people', person.worksFor)),
    [person.worksFor],
  );
  return (
    <Card
      title={workspace.facts}
      aside={
        <a className={styles.add} href={editAddress('people', person.id)}>
          {workspace.edit}
        </a>
      }
    >
      <dl className={styles.facts}>
        <dt>{field.kind}</dt>
        <dd>
          {records.personKinds[person.kind]}
          {employer === null || employer === undefined ? null : (
            <>
              , <a href={recordAddress('people', employer.id)}>{panel.staffOf(employer.name)}</a>
            </>
          )}
        </dd>
        <Fact name={field.otherNames} values={person.otherNames.map(({ name }) => name)} />
        <Fact name={field.languages} values={person.languages.map((code) => ui.languages[code])} />
        <Fact
          name={field.professions}
          values={person.professions.map((profession) => records.professions[profession])}
        />
        {person.contactDetails.length === 0 ? null : (
          <>
            <dt>{field.contactDetails}</dt>
            <dd>
              {person.contactDetails.map((contact) => (
                <span key={`${contact.type} ${contact.value}`}>
                  <ContactDetail detail={contact} />
                  <br />
                </span>
              ))}
            </dd>
          </>
        )}
        {person.links.length === 0 ? null : (
          <>
            <dt>{field.links}</dt>
            <dd>
              {person.links.map((link) => (
                <span key={link.url}>
                  <WebLink url={link.url}>{link.note ?? new URL(link.url).hostname}</WebLink>
                  <br />
                </span>
              ))}
            </dd>
          </>
        )}
        {person.source === undefined ? null : (
          <>
            <dt>{field.source}</dt>
            <dd>
              {person.source.url === undefined ? (
                person.source.title
              ) : (
                <WebLink url={person.source.url}>{person.source.title}</WebLink>
              )}
              {person.source.asOf === undefined ? null : (
                <>
                  , <CivilDate value={person.source.asOf} />
                </>
              )}
            </dd>
          </>
        )}
        {person.checkedOn === undefined ? null : (
          <>
            <dt>{field.checkedOn}</dt>
            <dd>
              <CivilDate value={person.checkedOn} />
            </dd>
          </>
        )}
      </dl>
    </Card>
  );
}

function Fact({ name, values }: { name: string; values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{values.join(', ')}</dd>
    </>
  );
}
