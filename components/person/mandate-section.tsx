import type { Dossier } from '../../domain/person/dossier';
import type { Membership } from '../../domain/person/schema';
import { organizationName } from '../../domain/person/organization-name';
import { CivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import { newRecordAddress } from '../workspace/route';
import { Entry, Section } from './section';
import styles from './section.module.css';

/** Mandates with their dates, running ones first; ended ones stay. */
export function MandateSection({ dossier }: { dossier: Dossier }) {
  const { records, workspace } = useWords();
  const language = useLanguage();
  const nameOf = (membership: Membership) => {
    const organization = dossier.organizations.get(membership.organizationId);
    return organization === undefined ? records.one.organizations : organizationName(organization, language);
  };
  return (
    <Section
      title={records.tables.memberships}
      add={records.add.memberships}
      addHref={newRecordAddress('memberships', { personId: dossier.person.id })}
      rows={dossier.memberships}
      rowKey={(row) => row.id}
      empty={workspace.noMandates}
      render={(row) => {
        const party = row.onBehalfOfId === undefined ? undefined : dossier.organizations.get(row.onBehalfOfId);
        return (
          <Entry table="memberships" record={row} name={nameOf(row)}>
            <p className={styles.strong}>{nameOf(row)}</p>
            <p>
              {[
                row.label ?? row.role ?? '',
                party === undefined ? '' : organizationName(party, language),
                row.area ?? '',
              ]
                .filter((part) => part !== '' && part !== 'member')
                .join(' · ')}
            </p>
            <p className={styles.soft}>
              <Period membership={row} />
            </p>
            {row.committees.length === 0 ? null : <p className={styles.soft}>{row.committees.join(' · ')}</p>}
          </Entry>
        );
      }}
    />
  );
}

function Period({ membership }: { membership: Membership }) {
  const { workspace } = useWords();
  const { startDate, endDate } = membership;
  if (startDate === undefined && endDate === undefined) return workspace.undated;
  return (
    <>
      {startDate === undefined ? '…' : <CivilDate value={startDate} />} –{' '}
      {endDate === undefined ? workspace.running : <CivilDate value={endDate} />}
    </>
  );
}
