import type { VoteReport } from '../../domain/roster/plan-votes';
import type { SheetFailure } from '../../domain/roster/sheet';
import type { Catalogue } from '../../locales/catalogue';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { quoted } from '../ui/quote';
import { useLanguage, useWords } from '../words';
import { ButtonLink } from '../workspace/page-frame';
import { useImportWords } from './import-words';
import styles from './roster.module.css';

/** Problems of rows shown at once; the rest is counted. */
const SHOWN = 12;
const MEGABYTE = 1024 * 1024;

/** Why nothing of a file was taken, in the officer's language, with the row where there is one. */
export function SheetFailureNotice({ file, reason }: { file: string; reason: SheetFailure }) {
  const { positions } = useWords();
  return (
    <Notice tone="error" title={positions.refused(file)}>
      <p>{sheetFailureSentence(reason, positions.failures)}</p>
    </Notice>
  );
}

/** Why a sheet could not be read, in a sentence. */
export function sheetFailureSentence(reason: SheetFailure, failures: Catalogue['positions']['failures']): string {
  switch (reason.code) {
    case 'too_large':
      return failures.too_large(Math.ceil(reason.bytes / MEGABYTE), reason.limit / MEGABYTE);
    case 'not_a_sheet':
      return failures.not_a_sheet(reason.row);
    case 'stray_quote':
      return failures.stray_quote(reason.row);
    case 'no_headings':
      return failures.no_headings(reason.row);
    case 'neither':
      return failures.neither(reason.surveyColumns.join(', '), reason.voteColumns.join(', '));
    case 'empty':
    case 'not_text':
    case 'no_rows':
    case 'contacts':
      break;
  }
  return failures[reason.code];
}

/** Rows that could not be used, each with its number and why. */
export function RowProblems<Code extends string>({
  problems,
  sentences,
}: {
  problems: readonly { readonly row: number; readonly code: Code; readonly value?: string }[];
  sentences: Readonly<Record<Code, string>>;
}) {
  const { positions } = useWords();
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <Disclosure open summary={positions.problems(problems.length)}>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map(({ row, code, value = '' }) => (
          <li key={`${row} ${code}`}>
            <span className={styles.strong}>{positions.rowOf(row)}</span> {sentences[code]}
            {value === '' ? null : <q> {quoted(value, language)}</q>}
          </li>
        ))}
        {problems.length > SHOWN ? <li>{positions.andMore(problems.length - SHOWN)}</li> : null}
      </ul>
    </Disclosure>
  );
}

/** What an import would do, in numbers. */
export function Counts({ counts }: { counts: readonly (readonly [name: string, count: number])[] }) {
  return (
    <dl className={styles.counts}>
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Something that is never guessed: the officer says which one is meant, or none. */
export function MatchQuestion<Id extends string>({
  question,
  candidates,
  addressOf,
  onChoose,
}: {
  question: string;
  candidates: readonly { readonly id: Id; readonly name: string }[];
  addressOf: (id: Id) => string;
  onChoose: (choice: Id | 'none') => void;
}) {
  const { positions, source } = useWords();
  return (
    <li className={styles.change}>
      <p>{question}</p>
      <div className={styles.list}>
        {candidates.map(({ id, name }) => (
          <div key={id}>
            <Button onPress={() => onChoose(id)}>{positions.itIs(name)}</Button>{' '}
            <a href={addressOf(id)} target="_blank" rel="noreferrer">
              {source.openRecord}
            </a>
          </div>
        ))}
        <div>
          <Button onPress={() => onChoose('none')}>{positions.noneOfThem}</Button>
        </div>
      </div>
    </li>
  );
}

/** What an import of votes did. */
export function VoteResult({ report, onAgain }: { report: VoteReport; onAgain: () => void }) {
  const { positions } = useWords();
  const { importing } = useImportWords();
  return (
    <Notice
      tone={report.end === 'finished' ? 'done' : report.end === 'cancelled' ? 'due' : 'error'}
      title={positions.ends[report.end]}
      actions={
        <>
          <ButtonLink href="#people" isPrimary>
            {importing.seePeople}
          </ButtonLink>
          <Button onPress={onAgain}>{positions.again}</Button>
        </>
      }
    >
      <p>{positions.voteReport(report.added, report.changed)}</p>
      {report.leftAsTheyAre === 0 ? null : <p>{positions.leftAsTheyAre(report.leftAsTheyAre)}</p>}
    </Notice>
  );
}

/** What an import of a survey did. */
export function SurveyResult({
  written,
  notSaved,
  onAgain,
}: {
  written: number;
  notSaved: readonly string[];
  onAgain: () => void;
}) {
  const { positions } = useWords();
  return (
    <Notice
      tone={notSaved.length === 0 ? 'done' : 'due'}
      title={positions.surveyReport(written)}
      actions={<Button onPress={onAgain}>{positions.again}</Button>}
    >
      {notSaved.map((name) => (
        <p key={name}>{positions.surveyNotSaved(name)}</p>
      ))}
    </Notice>
  );
}
