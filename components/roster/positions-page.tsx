import { useRef, useState } from 'react';
import type { Organization } from '../../domain/person/schema';
import { parseRollCalls, type BallotProblem, type RollCall } from '../../domain/roster/parse-roll-calls';
import type { ImportProgress } from '../../domain/roster/plan';
import type { SurveyWrite } from '../../domain/roster/plan-surveys';
import type { KnownVotes, VoteReport, VoteWrite } from '../../domain/roster/plan-votes';
import { recogniseSheet } from '../../domain/roster/recognise-sheet';
import type { SheetFailure, SheetRow } from '../../domain/roster/sheet';
import type { Readers } from '../../domain/office';
import { useOffice } from '../office';
import { useWords } from '../words';
import { PageFrame } from '../workspace/page-frame';
import { useImportWords } from './import-words';
import { FileDrop } from './file-drop';
import { ImportProgressView } from './import-progress-view';
import { SheetFailureNotice, SurveyResult, VoteResult } from './positions-notices';
import { readSheet } from './read-sheet';
import { SurveyPreview } from './survey-preview';
import { VotePreview } from './vote-preview';

/** Where an import is. What the workspace knows is read once, when the file is opened. */
type Stage =
  | { readonly step: 'choose'; readonly error?: { readonly file: string; readonly reason: SheetFailure } }
  | { readonly step: 'reading'; readonly file: string }
  | {
      readonly step: 'survey';
      readonly file: string;
      readonly rows: readonly SheetRow[];
      readonly organizations: readonly Organization[];
    }
  | {
      readonly step: 'votes';
      readonly file: string;
      readonly rollCalls: readonly RollCall[];
      readonly problems: readonly BallotProblem[];
      readonly known: KnownVotes;
    }
  | { readonly step: 'importing'; readonly file: string; readonly progress: ImportProgress }
  | { readonly step: 'votes_done'; readonly report: VoteReport }
  | { readonly step: 'survey_done'; readonly written: number; readonly notSaved: readonly string[] };

/** Surveys of parties and votes by name from a spreadsheet: read, shown before anything is written, then imported. */
export function PositionsPage() {
  const { positions } = useWords();
  useImportWords(); // asked for at the start, so that no later step waits for its words
  const office = useOffice();
  const [stage, setStage] = useState<Stage>({ step: 'choose' });
  const stopper = useRef<AbortController | null>(null);

  async function open(file: File) {
    setStage({ step: 'reading', file: file.name });
    const rows = await readSheet(file);
    const kind = rows.ok ? recogniseSheet(rows.value) : rows;
    if (kind.ok && kind.value === 'contacts') {
      setStage({ step: 'choose', error: { file: file.name, reason: { code: 'contacts' } } });
    } else if (!rows.ok || !kind.ok) {
      const failed = rows.ok ? kind : rows;
      if (!failed.ok) setStage({ step: 'choose', error: { file: file.name, reason: failed.error } });
    } else if (kind.value === 'survey') {
      setStage({
        step: 'survey',
        file: file.name,
        rows: rows.value,
        organizations: await office.read.list('organizations'),
      });
    } else {
      const parsed = parseRollCalls(rows.value, office.today());
      if (!parsed.ok) throw new Error('the sheet was recognised by these columns');
      const { votes: rollCalls, problems } = parsed.value;
      setStage({ step: 'votes', file: file.name, rollCalls, problems, known: await readKnownVotes(office.read) });
    }
  }

  async function applyVotes(file: string, writes: readonly VoteWrite[]) {
    const controller = new AbortController();
    stopper.current = controller;
    setStage({ step: 'importing', file, progress: { done: 0, total: writes.length } });
    const report = await office.write.applyVotes(
      writes,
      (progress) => setStage({ step: 'importing', file, progress }),
      controller.signal,
    );
    setStage({ step: 'votes_done', report });
  }

  async function applySurvey(writes: readonly SurveyWrite[]) {
    const notSaved: string[] = [];
    for (const { organizationId, rev, name, survey } of writes) {
      const saved = await office.write.update('organizations', organizationId, rev, { expertSurvey: survey });
      if (!saved.ok) notSaved.push(name);
    }
    setStage({ step: 'survey_done', written: writes.length - notSaved.length, notSaved });
  }

  const again = () => setStage({ step: 'choose' });
  return (
    <PageFrame title={positions.title} note={<p>{positions.note}</p>}>
      {stage.step === 'choose' ? (
        <>
          {stage.error === undefined ? null : (
            <SheetFailureNotice file={stage.error.file} reason={stage.error.reason} />
          )}
          <FileDrop words={positions} accepts={['text/csv', '.csv']} onFile={(file) => void open(file)} />
        </>
      ) : null}
      {stage.step === 'reading' ? <output>{positions.reading(stage.file)}</output> : null}
      {stage.step === 'survey' ? (
        <SurveyPreview {...stage} onApply={(writes) => void applySurvey(writes)} onCancel={again} />
      ) : null}
      {stage.step === 'votes' ? (
        <VotePreview {...stage} onApply={(writes) => void applyVotes(stage.file, writes)} onCancel={again} />
      ) : null}
      {stage.step === 'importing' ? (
        <ImportProgressView file={stage.file} progress={stage.progress} onCancel={() => stopper.current?.abort()} />
      ) : null}
      {stage.step === 'votes_done' ? <VoteResult report={stage.report} onAgain={again} /> : null}
      {stage.step === 'survey_done' ? <SurveyResult {...stage} onAgain={again} /> : null}
    </PageFrame>
  );
}

/** Removed votes count as known: an officer who threw one away does not get it back. */
async function readKnownVotes(read: Readers): Promise<KnownVotes> {
  const [people, votes, removed] = await Promise.all([
    read.list('people'),
    read.list('votes'),
    read.list('votes', { trash: 'only' }),
  ]);
  return { people, votes: [...votes, ...removed] };
}
