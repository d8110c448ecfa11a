import type { ReactNode } from 'react';
import type { Span } from '../../domain/advice/types';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import type { Statement } from '../../domain/statement/schema';
import { passageLink } from '../../domain/statement/text-fragment';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';
import { Card } from '../ui/card';
import { CivilDate, formatCivilDate } from '../ui/civil-date';
import { Quote } from '../ui/quote';
import { SourceLink, WebLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import { ExchangeSource } from './exchange-source';
import type { OpenedSource } from './opened-source';
import { RuleSource } from './rule-source';
import styles from './source-record.module.css';

/** The record behind a reason: exact words, outlet, date and link; or the rule, explained. */
export function SourceRecord({
  source: { pointer },
  dossier,
  issue,
}: {
  source: OpenedSource;
  dossier: Dossier;
  issue: Issue | null;
}) {
  const { source, panel, framing, brief } = useWords();
  const language = useLanguage();
  if (!('table' in pointer)) return <RuleSource pointer={pointer} dossier={dossier} />;
  switch (pointer.table) {
    case 'statements': {
      const statement = dossier.statements.find(({ id }) => id === pointer.id);
      return statement === undefined ? <Gone /> : <StatementSource statement={statement} span={pointer.span} />;
    }
    case 'interactions': {
      const interaction = dossier.interactions.find(({ id }) => id === pointer.id);
      return interaction === undefined ? <Gone /> : <ExchangeSource interaction={interaction} />;
    }
    case 'commitments': {
      const promise = dossier.commitments.find(({ id }) => id === pointer.id);
      if (promise === undefined) return <Gone />;
      return (
        <Card title={source.commitment} aside={source.statuses[promise.status]}>
          <Quote text={promise.text} language={promise.language}>
            {panel.promised(formatCivilDate(language, promise.date))},{' '}
            {promise.isPublic ? panel.inPublic : panel.inConfidence}
            {promise.dueDate === undefined ? null : `, ${panel.dueOn(formatCivilDate(language, promise.dueDate))}`}
          </Quote>
          {promise.source === undefined ? null : <p className={styles.soft}>{promise.source}</p>}
          <ul className={styles.soft} aria-label={source.history}>
            {promise.history.map((step) => (
              <li key={`${step.date} ${step.status}`}>
                <CivilDate value={step.date} /> {source.statuses[step.status]}
                {step.note === undefined ? null : `, ${step.note}`}
              </li>
            ))}
          </ul>
          <Ways table="commitments" id={promise.id} url={promise.url} />
        </Card>
      );
    }
    case 'tags': {
      const tag = dossier.tags.find(({ id }) => id === pointer.id);
      if (tag === undefined) return <Gone />;
      return (
        <Card title={source.tag} aside={<CivilDate value={tag.date} />}>
          <p>{brief.labelled(framing.framings[tag.framing].label, framing.tagKinds[tag.kind])}</p>
          {tag.reason === undefined ? null : <p>{tag.reason}</p>}
          {tag.by === undefined ? null : <p className={styles.soft}>{source.by(tag.by)}</p>}
          <Ways table="tags" id={tag.id} url={undefined} />
        </Card>
      );
    }
    case 'stances': {
      const stance = dossier.stances.find(({ id }) => id === pointer.id);
      if (stance === undefined) return <Gone />;
      return (
        <Card title={source.stance} aside={<CivilDate value={stance.date} />}>
          <p>{panel.stance[stance.value]}</p>
          <p className={styles.soft}>
            {stance.source}
            {stance.by === undefined ? null : `, ${source.by(stance.by)}`}
          </p>
          <p className={styles.soft}>{source.ruleOf.stance}</p>
          <Ways table="stances" id={stance.id} url={stance.url} />
        </Card>
      );
    }
    case 'issues':
      break;
  }
  return (
    <Card title={source.rule}>
      <p>{source.ruleOf.issues}</p>
      {issue === null ? null : <Ways table="issues" id={issue.id} url={undefined} />}
    </Card>
  );
}

function Gone() {
  const { source } = useWords();
  return <p className={styles.soft}>{source.gone}</p>;
}

/** Exact words with the stretch that counted marked, and where they were said. */
function StatementSource({ statement, span }: { statement: Statement; span: Span | undefined }) {
  const { source, records, brief } = useWords();
  const language = useLanguage();
  const where = [records.statementSources[statement.source].toLowerCase(), statement.outlet, statement.title].filter(
    (part) => part !== undefined,
  );
  return (
    <Card title={source.statement} aside={statement.date === undefined ? null : <CivilDate value={statement.date} />}>
      <figure>
        <blockquote className={styles.words} lang={statement.language}>
          {span === undefined ? statement.text : marked(statement.text, span)}
        </blockquote>
        <figcaption className={styles.soft}>
          {statement.date === undefined
            ? source.undated
            : source.saidOn(formatCivilDate(language, statement.date, 'long'))}
          {`, ${where.join(', ')}`}
          {statement.formerRole ? ` · ${source.formerRole}` : null}
        </figcaption>
      </figure>
      <p className={styles.soft}>{source.side[statement.issueStance]}</p>
      {statement.comment === undefined ? null : (
        <p className={styles.comment}>
          <span className={styles.soft}>{brief.labelled(source.comment, '')}</span>
          {statement.comment}
        </p>
      )}
      <Ways
        table="statements"
        id={statement.id}
        url={statement.url === undefined ? undefined : passageLink(statement.url, statement)}
      />
    </Card>
  );
}

function marked(text: string, { start, end }: Span): ReactNode {
  return (
    <>
      {text.slice(0, start)}
      <mark className={styles.mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

/** The page where it was said and the record in the workspace. */
function Ways({
  table,
  id,
  url,
}: {
  table: 'statements' | 'commitments' | 'tags' | 'stances' | 'issues';
  id: string;
  url: string | undefined;
}) {
  const { source } = useWords();
  const surroundings = useSurroundings();
  return (
    <p className={styles.ways}>
      {url === undefined ? null : <WebLink url={url}>{source.openPage}</WebLink>}
      <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute(table, id))}>{source.openRecord}</SourceLink>
    </p>
  );
}
