import type { PersonId } from '../../domain/person/schema';
import type { Contact, ContactProblem } from '../../domain/roster/contact';
import type { ContactColumns } from '../../domain/roster/contact-columns';
import type { ContactTable } from '../../domain/roster/contact-sheet';
import type { ContactsPlan } from '../../domain/roster/from-contacts';
import type { ImportPlan, ImportReport } from '../../domain/roster/plan';
import { countRemarks } from '../../domain/roster/read-contacts';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checks';
import { BossQuestions } from './boss-questions';
import { nameOfColumn } from './contact-columns-form';
import { ContactProblems } from './contact-problems';
import type { ContactDecisions, DoneContacts } from './contact-decisions';
import { ImportResult } from './import-result';
import { useImportWords } from './import-words';
import { PlanPreview } from './plan-preview';
import styles from './roster.module.css';

/** What importing these contacts would do: for whom they work, what is left out, what becomes of remarks, who is added. */
export function ContactsPreview({
  file,
  table,
  columns,
  contacts,
  problems,
  plan: { plan, bosses },
  planned,
  decisions,
  onDecisions,
  onApply,
  onBack,
  onCancel,
}: {
  file: string;
  table: ContactTable;
  columns: ContactColumns;
  contacts: readonly Contact[];
  problems: readonly ContactProblem[];
  plan: ContactsPlan;
  /** The decisions that the plan follows. */
  planned: ContactDecisions;
  decisions: ContactDecisions;
  onDecisions: (decisions: ContactDecisions) => void;
  onApply: (accepted: ImportPlan) => void;
  onBack: () => void;
  onCancel: () => void;
}) {
  const { contacts: words, importing } = useImportWords();
  const rowOf = new Map([...plan.rowsAs].map(([row, personId]) => [personId, row]));
  const leftOut = new Set(
    [...plan.rowsAs].filter(([row]) => decisions.leftOut.has(row)).map(([, personId]) => personId),
  );
  const remarks = countRemarks(contacts);
  const onLeaveOut = (personId: PersonId, isLeftOut: boolean) => {
    const row = rowOf.get(personId);
    if (row === undefined) return;
    const rows = [...decisions.leftOut].filter((one) => one !== row);
    onDecisions({ ...decisions, leftOut: new Set(isLeftOut ? [...rows, row] : rows) });
  };
  return (
    <PlanPreview
      title={file}
      nothing={contacts.length === 0 ? words.nobody : importing.nothingToDo}
      // A sheet does not say of which day it is.
      plan={{ ...plan, asOf: null }}
      leftOut={leftOut}
      onLeaveOut={onLeaveOut}
      writesMore={decisions.keepsRemarks}
      isPlanning={planned !== decisions}
      answers={decisions.answers}
      onAnswers={(answers) => onDecisions({ ...decisions, answers })}
      onApply={onApply}
      onCancel={onCancel}
      questions={
        <>
          <NotTaken table={table} columns={columns} />
          <div>
            <Button onPress={onBack}>{words.back}</Button>
          </div>
          <BossQuestions
            questions={bosses}
            answers={decisions.bosses}
            onAnswers={(answers) => onDecisions({ ...decisions, bosses: answers })}
          />
          {remarks === 0 ? null : (
            <Checkbox
              isSelected={decisions.keepsRemarks}
              onChange={(keepsRemarks) => onDecisions({ ...decisions, keepsRemarks })}
              description={words.remarksHint}
            >
              {words.remarks(remarks)}
            </Checkbox>
          )}
          <ContactProblems problems={problems} />
        </>
      }
    />
  );
}

/** What an import of contacts did, and what of the sheet was left out. */
export function ContactsDone({
  report,
  told,
  table,
  columns,
  onAgain,
}: {
  report: ImportReport;
  told: DoneContacts;
  table: ContactTable;
  columns: ContactColumns;
  onAgain: () => void;
}) {
  const { contacts: words } = useImportWords();
  const sentences: readonly (readonly [count: number, say: (count: number) => string])[] = [
    [told.kept, words.remarksKept],
    [told.remarksLeftOut, words.remarksLeftOut],
    [told.lost, words.remarksLost],
    [told.withoutBoss, words.withoutBoss],
  ];
  return (
    <div className={styles.stack}>
      <ImportResult report={report} onAgain={onAgain}>
        {sentences.map(([count, say], at) => (count === 0 ? null : <p key={at}>{say(count)}</p>))}
        <NotTaken table={table} columns={columns} />
      </ImportResult>
      <ContactProblems problems={told.problems} />
    </div>
  );
}

/** Columns with content that nothing is taken from, by name. */
function NotTaken({ table, columns }: { table: ContactTable; columns: ContactColumns }) {
  const { contacts: words } = useImportWords();
  const names = table.columns.flatMap(({ example }, at) =>
    example === null || (columns[at] ?? null) !== null ? [] : [nameOfColumn(table, at, words.unnamed)],
  );
  return names.length === 0 ? null : <p className={styles.soft}>{words.notTaken(names.length, names.join(', '))}</p>;
}
