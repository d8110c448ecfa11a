import { useRef, useState } from 'react';
import { choicesOf } from '../../domain/roster/answers';
import type { Contact, ContactProblem } from '../../domain/roster/contact';
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

const UNDECIDED: ContactDecisions = { answers: new Map(), bosses: new Map(), leftOut: new Set(), keepsRemarks: false };

/** Where an import of contacts is. */
type Stage =
  | { readonly step: 'columns' }
  | {
      readonly step: 'preview';
      readonly contacts: readonly Contact[];
      readonly problems: readonly ContactProblem[];
      readonly plan: ContactsPlan;
      readonly decisions: ContactDecisions;
    }
  | { readonly step: 'importing'; readonly progress: ImportProgress }
  | { readonly step: 'done'; readonly report: ImportReport; readonly told: DoneContacts };

/** Contacts of a spreadsheet: columns, questions and preview, import, report. Nothing is written before the officer says so. */
export function ContactsImport({ file, table, onAgain }: { file: string; table: ContactTable; onAgain: () => void }) {
  const { contacts: words } = useImportWords();
  const office = useOffice();
  const stopper = useRef<AbortController | null>(null);
  const [stage, setStage] = useState<Stage>({ step: 'columns' });
  const [reading, setReading] = useState<ContactReading>(() => ({
    columns: guessContactColumns(table.columns.map(({ heading, example }) => (example === null ? '' : heading))),
    otherwise: 'staff',
  }));

  async function preview(decisions: ContactDecisions) {
    const { contacts, problems } = readContacts(table, reading);
    const plan = await office.read.planContacts(contacts, {
      title: file,
      choices: choicesOf(decisions.answers),
      bosses: decisions.bosses,
      teamOf: words.teamOf,
    });
    setStage({
      step: 'preview',
      contacts,
      problems: [...problems, ...plan.problems].toSorted((a, b) => a.row - b.row),
      plan,
      decisions,
    });
  }

  async function apply(
    accepted: ImportPlan,
    { contacts, problems, plan, decisions }: Extract<Stage, { step: 'preview' }>,
  ) {
    const controller = new AbortController();
    stopper.current = controller;
    setStage({ step: 'importing', progress: { done: 0, total: accepted.steps.length } });
    const report = await office.write.applyRoster(
      accepted,
      (progress) => setStage({ step: 'importing', progress }),
      controller.signal,
    );
    const wanted = contacts.filter((contact) => !decisions.leftOut.has(rowIdOf(contact)));
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
      problems,
      withoutBoss: plan.bosses
        .filter(({ answer }) => answer === null || answer === 'nobody')
        .reduce((sum, { staff }) => sum + staff.length, 0),
    };
    setStage({ step: 'done', report, told });
  }

  switch (stage.step) {
    case 'columns':
      return (
        <ContactColumnsForm
          table={table}
          reading={reading}
          onChange={setReading}
          onNext={() => void preview(UNDECIDED)}
          onCancel={onAgain}
        />
      );
    case 'preview':
      return (
        <ContactsPreview
          {...stage}
          file={file}
          table={table}
          columns={reading.columns}
          onDecisions={(decisions) => void preview(decisions)}
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
