import { useRef, useState } from 'react';
import { choicesOf, type Answers } from '../../domain/roster/answers';
import { areContactHeadings } from '../../domain/roster/contact-columns';
import { readContactTable, type ContactTable } from '../../domain/roster/contact-sheet';
import { recogniseSheet } from '../../domain/roster/recognise-sheet';
import type { SheetFailure } from '../../domain/roster/sheet';
import type { ImportPlan, ImportProgress, ImportReport } from '../../domain/roster/plan';
import { ROSTER_MAX_BYTES, type RosterError } from '../../domain/roster/roster';
import { useLive, useOffice } from '../office';
import { Notice } from '../ui/notice';
import { PageFrame } from '../workspace/page-frame';
import { ContactsImport } from './contacts-import';
import { useImportWords } from './import-words';
import { NoContactsNotice } from './no-contacts-notice';
import { FileDrop } from './file-drop';
import { ImportProgressView } from './import-progress-view';
import { ImportResult } from './import-result';
import { OfficialLists } from './official-lists';
import { PlanPreview } from './plan-preview';
import { readCells, rowsByColumn } from './read-sheet';
import { RosterErrorNotice } from './roster-error-notice';

/** Where an import is. */
type Stage =
  | { readonly step: 'choose'; readonly error?: { readonly file: string; readonly reason: RosterError } }
  | {
      readonly step: 'no_contacts';
      readonly file: string;
      readonly reason: SheetFailure | { readonly code: 'positions' };
      /** A sheet without a known heading, whose columns the officer may assign herself. */
      readonly table: ContactTable | null;
    }
  | { readonly step: 'contacts'; readonly file: string; readonly table: ContactTable }
  | { readonly step: 'reading'; readonly file: string }
  | {
      readonly step: 'preview';
      readonly file: string;
      readonly text: string;
      readonly plan: ImportPlan;
      readonly answers: Answers;
      /** The answers that the plan follows, while a newer one is on its way. */
      readonly planned: Answers;
    }
  | { readonly step: 'importing'; readonly file: string; readonly progress: ImportProgress }
  | { readonly step: 'done'; readonly file: string; readonly report: ImportReport };

type Preview = Extract<Stage, { readonly step: 'preview' }>;

/** Files that hold a sheet, or are taken for one: a workbook is told apart by its bytes. */
const SHEET_NAME = /\.(?:csv|tsv|tab|txt|xlsx?|ods|numbers)$/iu;

/** A list of people from a Popolo file, or contacts from a spreadsheet: read, shown before anything is written, then imported with a report. */
export function ImportPage() {
  const { importing } = useImportWords();
  const office = useOffice();
  const [stage, setStage] = useState<Stage>({ step: 'choose' });
  const stopper = useRef<AbortController | null>(null);
  const unfinished = useLive((read) => read.unfinishedImport(), []);

  async function open(file: File) {
    if (SHEET_NAME.test(file.name)) return setStage(await openSheet(file));
    if (file.size > ROSTER_MAX_BYTES) {
      const reason: RosterError = { code: 'too_large', bytes: file.size, limit: ROSTER_MAX_BYTES };
      return setStage({ step: 'choose', error: { file: file.name, reason } });
    }
    setStage({ step: 'reading', file: file.name });
    const text = await file.text();
    const answers: Answers = new Map();
    const planned = await office.read.planRoster(text, choicesOf(answers));
    setStage(
      planned.ok
        ? { step: 'preview', file: file.name, text, plan: planned.value, answers, planned: answers }
        : { step: 'choose', error: { file: file.name, reason: planned.error } },
    );
  }

  async function openSheet(file: File): Promise<Stage> {
    setStage({ step: 'reading', file: file.name });
    const refused = { step: 'no_contacts', file: file.name, table: null } as const;
    const cells = await readCells(file);
    if (!cells.ok) return { ...refused, reason: cells.error };
    const kind = recogniseSheet(rowsByColumn(cells.value));
    if (kind.ok && kind.value !== 'contacts') return { ...refused, reason: { code: 'positions' } };
    const table = readContactTable(cells.value);
    if (!table.ok) return { ...refused, reason: table.error };
    const headings = table.value.columns.map(({ heading }) => heading);
    if (areContactHeadings(headings)) return { step: 'contacts', file: file.name, table: table.value };
    return { ...refused, reason: { code: 'contacts' }, table: table.value };
  }

  /** An answer counts at once, the plan follows: of two in a row none is lost, and no plan comes back after it was left. */
  async function answer(shown: Preview, answers: Answers) {
    setStage({ ...shown, answers });
    const planned = await office.read.planRoster(shown.text, choicesOf(answers));
    setStage((now) => {
      if (now.step !== 'preview' || now.answers !== answers) return now;
      return planned.ok
        ? { ...now, plan: planned.value, planned: answers }
        : { step: 'choose', error: { file: now.file, reason: planned.error } };
    });
  }

  async function apply(file: string, accepted: ImportPlan) {
    const controller = new AbortController();
    stopper.current = controller;
    setStage({ step: 'importing', file, progress: { done: 0, total: accepted.steps.length } });
    const report = await office.write.applyRoster(
      accepted,
      (progress) => setStage({ step: 'importing', file, progress }),
      controller.signal,
    );
    setStage({ step: 'done', file, report });
  }

  return (
    <PageFrame title={importing.title} note={importing.note}>
      {stage.step === 'choose' || stage.step === 'no_contacts' ? (
        <>
          {stage.step === 'choose' && stage.error !== undefined ? (
            <RosterErrorNotice file={stage.error.file} reason={stage.error.reason} />
          ) : null}
          {stage.step === 'no_contacts' ? (
            <NoContactsNotice {...stage} onAssign={({ file, table }) => setStage({ step: 'contacts', file, table })} />
          ) : null}
          {unfinished === null || unfinished === undefined ? null : (
            <Notice tone="due" title={importing.unfinished(unfinished.title, unfinished.done, unfinished.total)} />
          )}
          <FileDrop
            words={importing}
            accepts={['application/json', '.json', 'text/csv', '.csv', '.tsv', '.txt']}
            onFile={(file) => void open(file)}
          />
          <OfficialLists />
        </>
      ) : null}
      {stage.step === 'reading' ? <output>{importing.reading(stage.file)}</output> : null}
      {stage.step === 'contacts' ? (
        <ContactsImport file={stage.file} table={stage.table} onAgain={() => setStage({ step: 'choose' })} />
      ) : null}
      {stage.step === 'preview' ? (
        <PlanPreview
          title={stage.plan.title === '' ? stage.file : stage.plan.title}
          nothing={importing.nothingToDo}
          plan={stage.plan}
          answers={stage.answers}
          isPlanning={stage.planned !== stage.answers}
          onAnswers={(answers) => void answer(stage, answers)}
          onApply={(accepted) => void apply(stage.file, accepted)}
          onCancel={() => setStage({ step: 'choose' })}
        />
      ) : null}
      {stage.step === 'importing' ? (
        <ImportProgressView file={stage.file} progress={stage.progress} onCancel={() => stopper.current?.abort()} />
      ) : null}
      {stage.step === 'done' ? (
        <ImportResult report={stage.report} onAgain={() => setStage({ step: 'choose' })} />
      ) : null}
    </PageFrame>
  );
}
