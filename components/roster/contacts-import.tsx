import { useEffect, useRef, useState } from 'react';
import { choicesOf } from '../../domain/roster/answers';
import type { ContactList, ContactProblem } from '../../domain/roster/contact';
import { guessContactColumns } from '../../domain/roster/contact-columns';
import type { ContactTable } from '../../domain/roster/contact-sheet';
import { rowIdOf, type ContactsPlan } from '../../domain/roster/from-contacts';
import type { ImportPlan, ImportProgress, ImportReport } from '../../domain/roster/plan';
import { readContacts, type ContactReading } from '../../domain/roster/read-contacts';
import { useOffice } from '../office';
import { ContactColumnsForm } from './contact-columns-form';
import type { ContactDecisions, DoneContacts } from './contact-decisions';
import { ContactsDone, ContactsPreview } from './contacts-preview';
import { ImportProgressView } from './import-progress-view';
import { useImportWords } from './import-words';
import { keepRemarks } from './keep-remarks';
import styles from './roster.module.css';

const UNDECIDED: ContactDecisions = { answers: new Map(), bosses: new Map(), leftOut: new Set(), keepsRemarks: false };

/** What is shown before anything is written. `planned`: the decisions that the plan follows, while a newer one is on its way. */
interface Preview {
  readonly step: 'preview';
  readonly list: ContactList;
  readonly plan: ContactsPlan;
  readonly planned: ContactDecisions;
  readonly decisions: ContactDecisions;
}

/** Where an import of contacts is. */
type Stage =
  | { readonly step: 'columns' }
  | Preview
  | { readonly step: 'importing'; readonly progress: ImportProgress }
  | { readonly step: 'done'; readonly report: ImportReport; readonly told: DoneContacts };

/** Contacts of a spreadsheet: columns, questions and preview, import, report. Nothing is written before the officer says so. */
export function ContactsImport({ file, table, onAgain }: { file: string; table: ContactTable; onAgain: () => void }) {
  const { contacts: words } = useImportWords();
  const office = useOffice();
  const stopper = useRef<AbortController | null>(null);
  const [stage, setStage] = useState<Stage>({ step: 'columns' });
  const start = useRef<HTMLDivElement>(null);
  // What was pressed is gone with the step before: reading and the keyboard go on where the next one begins.
  useEffect(() => start.current?.focus(), [stage.step]);
  const [reading, setReading] = useState<ContactReading>(() => ({
    columns: guessContactColumns(table.columns.map(({ heading, example }) => (example === null ? '' : heading))),
    otherwise: 'staff',
  }));

  /** The sheet is read anew whenever the columns were decided. */
  async function readSheet() {
    const list = readContacts(table, reading);
    const plan = await planFor(list, UNDECIDED);
    setStage({ step: 'preview', list, plan, planned: UNDECIDED, decisions: UNDECIDED });
  }

  function planFor({ contacts }: ContactList, { answers, bosses }: ContactDecisions): Promise<ContactsPlan> {
    return office.read.planContacts(contacts, {
      title: file,
      choices: choicesOf(answers),
      bosses,
      teamOf: words.teamOf,
    });
  }

  /** Who is meant changes the plan; whom to leave out and what becomes of remarks only what is done with it. */
  async function decide(shown: Preview, decisions: ContactDecisions) {
    const isSamePlan = decisions.answers === shown.planned.answers && decisions.bosses === shown.planned.bosses;
    setStage({ ...shown, decisions, ...(isSamePlan ? { planned: decisions } : {}) });
    if (isSamePlan) return;
    const plan = await planFor(shown.list, decisions);
    // A later answer has a plan of its own on its way.
    setStage((now) => {
      if (now.step !== 'preview' || now.list !== shown.list) return now;
      const { answers, bosses } = now.decisions;
      return answers === decisions.answers && bosses === decisions.bosses
        ? { ...now, plan, planned: now.decisions }
        : now;
    });
  }

  async function apply(accepted: ImportPlan, { list, plan, decisions }: Preview) {
    const controller = new AbortController();
    stopper.current = controller;
    setStage({ step: 'importing', progress: { done: 0, total: accepted.steps.length } });
    const report = await office.write.applyRoster(
      accepted,
      (progress) => setStage({ step: 'importing', progress }),
      controller.signal,
    );
    const wanted = list.contacts.filter((contact) => !decisions.leftOut.has(rowIdOf(contact)));
    const remarked = wanted.flatMap((contact) => {
      const personId = plan.plan.rowsAs.get(rowIdOf(contact));
      return personId === undefined || contact.remarks.length === 0
        ? []
        : [{ personId, text: words.remark(file, contact.remarks.join('\n')) }];
    });
    const kept = decisions.keepsRemarks && report.end === 'finished' ? await keepRemarks(office, remarked) : null;
    const told: DoneContacts = {
      ...(kept ?? { kept: 0, lost: 0 }),
      remarksLeftOut: kept === null ? remarked.length : 0,
      problems: problemsOf(list, plan),
      withoutBoss: plan.bosses
        .filter(({ answer }) => answer === null || answer === 'nobody')
        .reduce((sum, { staff }) => sum + staff.length, 0),
    };
    setStage({ step: 'done', report, told });
  }

  return (
    <div ref={start} tabIndex={-1} className={styles.start}>
      {screen()}
    </div>
  );

  function screen() {
    switch (stage.step) {
      case 'columns':
        return (
          <ContactColumnsForm
            table={table}
            reading={reading}
            onChange={setReading}
            onNext={() => void readSheet()}
            onCancel={onAgain}
          />
        );
      case 'preview':
        return (
          <ContactsPreview
            {...stage}
            contacts={stage.list.contacts}
            problems={problemsOf(stage.list, stage.plan)}
            file={file}
            table={table}
            columns={reading.columns}
            onDecisions={(decisions) => void decide(stage, decisions)}
            onApply={(accepted) => void apply(accepted, stage)}
            onBack={() => setStage({ step: 'columns' })}
            onCancel={onAgain}
          />
        );
      case 'importing':
        return <ImportProgressView file={file} progress={stage.progress} onCancel={() => stopper.current?.abort()} />;
      case 'done':
        break;
    }
    return <ContactsDone {...stage} table={table} columns={reading.columns} onAgain={onAgain} />;
  }
}

/** Of the sheet and of the plan, by row. */
function problemsOf(list: ContactList, plan: ContactsPlan): ContactProblem[] {
  return [...list.problems, ...plan.problems].toSorted((a, b) => a.row - b.row);
}
