import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PersonId } from '../../domain/person/schema';
import { answerOne, isQuestion, type Answers } from '../../domain/roster/answers';
import { closeMandates, countClosable } from '../../domain/roster/close-mandates';
import { narrowPlan } from '../../domain/roster/narrow-plan';
import type { ImportPlan } from '../../domain/roster/plan';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { useLanguage, useWords } from '../words';
import { useImportWords } from './import-words';
import { AnswerAll, AnsweredList } from './answer-all';
import { ChangedPeople } from './changed-people';
import { ConflictList } from './conflict-list';
import { GonePeople } from './gone-people';
import { NewPeople } from './new-people';
import type { LeavingOut } from './planned-people';
import { ProblemList } from './roster-error-notice';
import styles from './roster.module.css';

const NOBODY: ReadonlySet<PersonId> = new Set();

/** What an import would do, before anything is written. */
export function PlanPreview({
  title,
  nothing,
  note,
  plan,
  leftOut = NOBODY,
  onLeaveOut,
  questions,
  writesMore = false,
  isPlanning = false,
  answers,
  onAnswers,
  onApply,
  onCancel,
}: LeavingOut & {
  /** What is imported: a list's title, an institution. */
  title: string;
  /** Said when there is nothing to do. */
  nothing: string;
  note?: string | undefined;
  plan: ImportPlan;
  /** What else is asked or told of this import, under its numbers. */
  questions?: ReactNode;
  /** Something besides the plan is written, such as notes. */
  writesMore?: boolean | undefined;
  /** An answer is still on its way into the plan: what is pressed meanwhile is done with the plan that follows it. */
  isPlanning?: boolean | undefined;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  /** Takes the plan as the officer wants it: without those left out, with the mandates she closes. */
  onApply: (accepted: ImportPlan) => void;
  onCancel: () => void;
}) {
  const { common } = useWords();
  const { importing } = useImportWords();
  const language = useLanguage();
  const [closes, setCloses] = useState(false);
  const narrowed = narrowPlan(plan, leftOut);
  const kept = closes ? closeMandates(narrowed) : narrowed;
  const writes = kept.new.length + kept.changed.length + (closes ? countClosable(kept) : 0);
  const counts: readonly (readonly [string, number])[] = [
    [importing.new, plan.new.length],
    [importing.changed, plan.changed.length],
    [importing.unchanged, plan.unchanged.length],
    [importing.gone, plan.gone.length],
    [importing.unclear, plan.conflicts.length],
  ];
  // What is nought says nothing, unless all is.
  const some = counts.filter(([, count]) => count > 0);
  const shown = some.length === 0 ? counts.slice(0, 2) : some;
  // Organisations alone are not worth an import while it is still asked who their people are.
  const hasQuestions = plan.conflicts.some(isQuestion);
  const also = importing.alsoNew(plan.newOrganizations, plan.newMemberships);
  const isNothing = !writesMore && writes === 0 && (hasQuestions || kept.newMemberships + kept.newOrganizations === 0);
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current || isPlanning) return;
    isWanted.current = false;
    if (!isNothing) onApply(kept);
  });
  const press = () => {
    if (isPlanning) isWanted.current = true;
    else onApply(kept);
  };
  return (
    <div className={styles.stack}>
      <Notice title={title}>
        {plan.asOf === null ? null : <p>{importing.asOf(formatCivilDate(language, plan.asOf, 'long'))}</p>}
        <p>{importing.previewNote}</p>
        {note === undefined || plan.new.length + plan.changed.length === 0 ? null : <p>{note}</p>}
      </Notice>
      <dl className={styles.counts}>
        {shown.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {also === '' ? null : <p className={styles.soft}>{also}</p>}
      {questions}
      <AnsweredList answers={answers} onAnswers={onAnswers} />
      {plan.conflicts.length === 0 ? null : (
        <Disclosure open summary={importing.unclearTitle(plan.conflicts.length)}>
          <AnswerAll conflicts={plan.conflicts} answers={answers} onAnswers={onAnswers} />
          <ConflictList
            conflicts={plan.conflicts}
            onChoose={(question, choice) => onAnswers(answerOne(answers, question, choice))}
          />
        </Disclosure>
      )}
      {plan.changed.length === 0 ? null : (
        <Disclosure open={plan.changed.length <= 20} summary={importing.changedTitle(plan.changed.length)}>
          <ChangedPeople changed={plan.changed} leftOut={leftOut} onLeaveOut={onLeaveOut} />
        </Disclosure>
      )}
      {plan.new.length === 0 ? null : <NewPeople people={plan.new} leftOut={leftOut} onLeaveOut={onLeaveOut} />}
      <GonePeople plan={plan} closes={closes} onClose={setCloses} />
      {plan.leftOut.length === 0 ? null : (
        <Disclosure summary={importing.leftOutTitle(plan.leftOut.length)}>
          <ProblemList problems={plan.leftOut} total={plan.leftOut.length} />
        </Disclosure>
      )}
      <div className={styles.actions}>
        {isNothing ? (
          <output>{hasQuestions ? importing.answerFirst : nothing}</output>
        ) : (
          <Button look="primary" onPress={press}>
            {importing.apply(writes)}
          </Button>
        )}
        <Button onPress={onCancel}>{common.cancel}</Button>
      </div>
    </div>
  );
}
