import { countOutcomes } from '../../domain/framing/what-worked';
import { useLive, useOffice } from '../office';
import { textOf } from '../record/record-names';
import { Card } from '../ui/card';
import { Loading } from '../ui/loading';
import { EmptyState } from '../ui/notice';
import { useLanguage, useWords } from '../words';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { newRecordAddress, recordAddress } from '../workspace/route';
import { OutcomeCounts } from './outcome-counts';
import styles from './what-worked-page.module.css';

/** What framings produced, issue by issue and over all of them (METHOD.md E-1: framings are counted, never people). */
export function WhatWorkedPage() {
  const { whatWorked, records } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const read = useLive(
    async (readers) => ({
      issues: await readers.list('issues'),
      interactions: await readers.list('interactions'),
    }),
    [],
  );
  if (read === undefined) return <Loading />;
  const { interactions } = read;
  const triesOn = (issueId: Parameters<typeof countOutcomes>[1]) =>
    countOutcomes(interactions, issueId, today).reduce((sum, { tries }) => sum + tries, 0);
  const issues = read.issues.map((issue) => ({
    id: issue.id,
    title: textOf(issue.title, language) || records.one.issues,
    tries: triesOn(issue.id),
  }));
  const tried = issues.filter(({ tries }) => tries > 0);
  const untried = issues.filter(({ tries }) => tries === 0);
  const all = triesOn(null);
  // One issue that holds every try would only be said twice.
  const isOneIssue = tried.length === 1 && tried[0]?.tries === all;
  if (all === 0) {
    return (
      <PageFrame title={whatWorked.title}>
        <EmptyState
          title={whatWorked.emptyTitle}
          actions={
            <ButtonLink href={newRecordAddress('interactions')} isPrimary>
              {records.add.interactions}
            </ButtonLink>
          }
        >
          <p>{whatWorked.empty}</p>
        </EmptyState>
      </PageFrame>
    );
  }
  return (
    <PageFrame title={whatWorked.title} note={<p>{whatWorked.note}</p>}>
      <div className={styles.cards}>
        {isOneIssue ? null : (
          <Card title={whatWorked.onAllIssues}>
            <OutcomeCounts interactions={interactions} issueId={null} />
          </Card>
        )}
        {tried.map(({ id, title }) => (
          <Card
            key={id}
            title={title}
            aside={
              <a href={recordAddress('issues', id)}>
                {records.one.issues} <span className="visually-hidden">({title})</span>
              </a>
            }
          >
            <OutcomeCounts interactions={interactions} issueId={id} />
          </Card>
        ))}
      </div>
      {untried.length === 0 ? null : (
        <section className={styles.untried} aria-label={whatWorked.notYet}>
          <p>{whatWorked.notYet}</p>
          <ul>
            {untried.map(({ id, title }) => (
              <li key={id}>
                <a href={recordAddress('issues', id)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
