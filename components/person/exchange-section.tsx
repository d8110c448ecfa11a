import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { firstLine } from '../record/record-names';
import { CivilDate } from '../ui/civil-date';
import { useWords } from '../words';
import { newRecordAddress } from '../workspace/route';
import { Entry, IssueChips, Section } from './section';
import styles from './section.module.css';

/** Meetings, calls and letters with the person, newest first. */
export function ExchangeSection({ dossier, issues }: { dossier: Dossier; issues: readonly Issue[] }) {
  const { records, workspace, interaction, framing } = useWords();
  const field = records.fields.interactions;
  return (
    <Section
      title={records.tables.interactions}
      add={records.add.interactions}
      addHref={newRecordAddress('interactions', { personId: dossier.person.id })}
      rows={dossier.interactions}
      rowKey={(row) => row.id}
      empty={workspace.noExchanges}
      render={(row) => (
        <Entry table="interactions" record={row} name={firstLine(row.summary, 60)}>
          <p className={styles.soft}>
            <CivilDate value={row.date} /> · {interaction.channels[row.channel]},{' '}
            {row.direction === 'in' ? interaction.in : interaction.out}
          </p>
          <p>{row.summary}</p>
          {(['asked', 'answered', 'next'] as const).map((part) => {
            const text = row[part];
            // A quick note takes its summary from one of them: it is not said twice.
            return text === undefined || text === row.summary ? null : (
              <p key={part} className={styles.soft}>
                {workspace.fieldAndProblem(field[part], text)}
              </p>
            );
          })}
          {row.tried.length === 0 ? null : (
            <p className={styles.soft}>
              {row.tried
                .map((tried) => `${framing.framings[tried.framing].label} (${framing.outcomes[tried.outcome]})`)
                .join(' · ')}
            </p>
          )}
          <IssueChips issueIds={row.issueIds} issues={issues} />
        </Entry>
      )}
    />
  );
}
