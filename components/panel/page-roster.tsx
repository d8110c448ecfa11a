import { useEffect, useRef, useState } from 'react';
import type { PageOverview } from '../../domain/page/overview';
import type { PersonId } from '../../domain/person/schema';
import { choicesOf, type Answers } from '../../domain/roster/answers';
import type { ImportPlan, ImportProgress, ImportReport } from '../../domain/roster/plan';
import type { PageRoster as Roster } from '../../domain/roster/roster-row';
import { useLive, useOffice } from '../office';
import { ImportProgressView } from '../roster/import-progress-view';
import { PlanPreview } from '../roster/plan-preview';
import { classNames } from '../ui/class-names';
import { useImportWords } from '../roster/import-words';
import { ErrandHead, errandPlace } from '../ui/errand';
import { useWords } from '../words';
import { PageRosterDone } from './page-roster-done';
import { PageRosterOffer } from './page-roster-offer';
import styles from './page-roster.module.css';
import { usePageRoster } from './use-page-roster';

/** Where taking people from the page is. */
type Stage =
  | { readonly step: 'offer' | 'preview' }
  | { readonly step: 'importing'; readonly progress: ImportProgress }
  | { readonly step: 'done'; readonly report: ImportReport; readonly only: PersonId | null };

/** Beside a list of members or the page of one: offers to add or update them; nothing where the page lists nobody. */
export function PageRoster({ page, onBusy }: { page: PageOverview; onBusy: (isBusy: boolean) => void }) {
  const roster = usePageRoster(page);
  if (roster === null) return null;
  return <RosterOfPage roster={roster} url={page.facts.url} onBusy={onBusy} />;
}

function RosterOfPage({ roster, url, onBusy }: { roster: Roster; url: string; onBusy: (isBusy: boolean) => void }) {
  const { pageRoster } = useWords();
  useImportWords(); // asked for at the start, so that no later step waits for its words
  const office = useOffice();
  const [stage, setStage] = useState<Stage>({ step: 'offer' });
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [leftOut, setLeftOut] = useState<ReadonlySet<PersonId>>(new Set());
  const stopper = useRef<AbortController | null>(null);
  const place = useRef<HTMLElement>(null);
  const isReading = stage.step === 'offer' || stage.step === 'preview';
  const planned = useLive(
    async (read) => ({
      plan: isReading ? await read.planPageRoster(roster, url, choicesOf(answers)) : null,
      answers,
    }),
    [roster, url, answers, isReading],
  );
  const plan = planned?.plan;
  const go = (next: Stage) => {
    setStage(next);
    onBusy(next.step !== 'offer');
  };
  useEffect(() => () => stopper.current?.abort(), []);
  useEffect(() => {
    if (stage.step === 'preview' || stage.step === 'done') place.current?.focus();
  }, [stage.step]);

  async function apply(accepted: ImportPlan) {
    const controller = new AbortController();
    stopper.current = controller;
    go({ step: 'importing', progress: { done: 0, total: accepted.steps.length } });
    const report = await office.write.applyRoster(
      accepted,
      (progress) => setStage({ step: 'importing', progress }),
      controller.signal,
    );
    const only = roster.rows.length === 1 ? (accepted.new[0]?.personId ?? accepted.changed[0]?.personId ?? null) : null;
    setLeftOut(new Set());
    setAnswers(new Map());
    go({ step: 'done', report, only });
  }

  if (stage.step === 'offer') {
    if (plan === null) return null;
    return <PageRosterOffer roster={roster} plan={plan} onAdd={apply} onPreview={() => go({ step: 'preview' })} />;
  }
  return (
    <section ref={place} tabIndex={-1} className={classNames(errandPlace, styles.grow)} aria-label={pageRoster.title}>
      {stage.step === 'preview' ? (
        <>
          <ErrandHead level={2} title={pageRoster.title} onBack={() => go({ step: 'offer' })} />
          {plan === undefined || plan === null ? (
            <output>{pageRoster.comparing}</output>
          ) : (
            <PlanPreview
              title={roster.institution}
              nothing={pageRoster.nothingToDo}
              note={roster.rows.length > 1 ? pageRoster.choose : undefined}
              plan={plan}
              leftOut={leftOut}
              onLeaveOut={
                roster.rows.length > 1 ? (id, isOut) => setLeftOut(withChange(leftOut, id, isOut)) : undefined
              }
              isPlanning={planned?.answers !== answers}
              answers={answers}
              onAnswers={setAnswers}
              onApply={(accepted) => void apply(accepted)}
              onCancel={() => go({ step: 'offer' })}
            />
          )}
        </>
      ) : null}
      {stage.step === 'importing' ? (
        <ImportProgressView
          file={roster.institution}
          progress={stage.progress}
          onCancel={() => stopper.current?.abort()}
        />
      ) : null}
      {stage.step === 'done' ? (
        <PageRosterDone report={stage.report} only={stage.only} onDone={() => go({ step: 'offer' })} />
      ) : null}
    </section>
  );
}

function withChange(before: ReadonlySet<PersonId>, id: PersonId, isIn: boolean): ReadonlySet<PersonId> {
  const next = new Set(before);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
