import { readPlace } from '../../domain/roster/read-place';
import type { RosterError, RosterProblem } from '../../domain/roster/roster';
import type { ImportWords } from '../../locales/catalogue';
import { Notice } from '../ui/notice';
import { quoted } from '../ui/quote';
import { useLanguage, useWords } from '../words';
import { useImportWords } from './import-words';
import styles from './roster.module.css';

/** Problems of rows shown at once; the rest is counted. */
const SHOWN = 12;

/** Why a file was refused, with the place in it. Nothing of it was taken. */
export function RosterErrorNotice({ file, reason }: { file: string; reason: RosterError }) {
  const { importing, roster } = useImportWords();
  return (
    <div className={styles.stack}>
      <Notice tone="error" title={importing.refused(file)}>
        <p>{sentenceOf(reason, roster)}</p>
        {reason.code === 'not_json' && !/\.json$/iu.test(file) ? <p>{roster.otherWays}</p> : null}
        {reason.code === 'bad_rows' ? <ProblemList problems={reason.problems} total={reason.total} /> : null}
      </Notice>
    </div>
  );
}

function sentenceOf(reason: RosterError, words: ImportWords['roster']): string {
  const { refused } = words;
  switch (reason.code) {
    case 'too_large':
      return refused.too_large(reason.bytes, reason.limit);
    case 'not_json':
    case 'cut_off':
      return refused[reason.code](reason.line, reason.position);
    case 'too_deep':
      return refused.too_deep(reason.line, reason.limit);
    case 'forbidden_key':
      return refused.forbidden_key(words.place(readPlace(reason.place)));
    case 'bad_rows':
      return refused.bad_rows(reason.total);
    case 'empty':
    case 'not_popolo':
      break;
  }
  return refused[reason.code];
}

/** Where in the file as one would say it, what, the value that stands there; and the path, for whoever made the file. */
export function ProblemList({ problems, total }: { problems: readonly RosterProblem[]; total: number }) {
  const { workspace } = useWords();
  const { importing, roster } = useImportWords();
  const language = useLanguage();
  const shown = problems.slice(0, SHOWN);
  return (
    <ul className={styles.list}>
      {shown.map((problem) => (
        <li key={`${problem.place} ${problem.code}`}>
          {workspace.fieldAndProblem(roster.place(readPlace(problem.place)), roster.problem[problem.code])}
          {problem.value === '' ? null : <> {quoted(problem.value, language)}</>}{' '}
          <code className={styles.place}>{problem.place}</code>
        </li>
      ))}
      {total > shown.length ? <li>{importing.andMore(total - shown.length)}</li> : null}
    </ul>
  );
}
