import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { passageLink } from '../../domain/statement/text-fragment';
import { useOffice } from '../office';
import { firstLine } from '../record/record-names';
import { Chip } from '../ui/chip';
import { CivilDate } from '../ui/civil-date';
import { Quote } from '../ui/quote';
import { WebLink } from '../ui/source-link';
import { useWords } from '../words';
import { newRecordAddress } from '../workspace/route';
import { Entry, IssueChips, Section } from './section';

/** The person's own words, newest first. */
export function StatementSection({ dossier, issues }: { dossier: Dossier; issues: readonly Issue[] }) {
  const { records, workspace } = useWords();
  const today = useOffice().today();
  return (
    <Section
      title={records.tables.statements}
      add={records.add.statements}
      addHref={newRecordAddress('statements', { personId: dossier.person.id })}
      rows={dossier.statements}
      rowKey={(row) => row.id}
      empty={workspace.noStatements}
      render={(row) => {
        const where = row.outlet ?? row.title ?? records.statementSources[row.source];
        return (
          <Entry table="statements" record={row} name={firstLine(row.text, 60)}>
            <Quote text={row.text} language={row.language}>
              {row.date === undefined ? workspace.undated : <CivilDate value={row.date} />},{' '}
              {row.url === undefined ? where : <WebLink url={passageLink(row.url, row)}>{where}</WebLink>}
              {row.formerRole ? `, ${records.fields.statements.formerRole.toLowerCase()}` : ''}{' '}
              {row.date === undefined || row.date > today ? <Chip tone="due">{workspace.notCounted}</Chip> : null}
            </Quote>
            <IssueChips issueIds={row.issueIds} issues={issues} />
          </Entry>
        );
      }}
    />
  );
}
