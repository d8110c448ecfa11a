import { useLive } from '../office';
import { textOf } from '../record/record-names';
import { OutcomeCounts } from '../framing/outcome-counts';
import { Card } from '../ui/card';
import { useKeptPlace } from '../ui/kept';
import { Chip } from '../ui/chip';
import { Loading } from '../ui/loading';
import { Menu } from '../ui/menu';
import { useLanguage, useWords } from '../words';
import { LANGUAGES } from '../../domain/shared/language';
import type { Issue } from '../../domain/issue/schema';
import { ASK_LADDER } from '../../domain/framing/framings';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { MissingRecord } from '../workspace/missing-record';
import { editAddress, newRecordAddress } from '../workspace/route';
import { goTo } from '../workspace/use-route';
import { useTrash } from '../workspace/use-trash';
import { issueIdSchema, type IssueId } from '../../domain/issue/schema';
import styles from './issue-page.module.css';
import { HeardAndFollowed } from './heard-and-followed';
import { IssueJointLine } from './issue-joint-line';
import { IssuePromises } from './issue-promises';
import { IssueRecords } from './issue-records';
import { IssueSpeakers } from './issue-speakers';
import { WhoStandsWhere } from './who-stands-where';

/** One issue: who stands where, what we want, what was promised. */
export function IssuePage({ id }: { id: string }) {
  const issueId = issueIdSchema.safeParse(id);
  return issueId.success ? <OneIssue issueId={issueId.data} /> : <MissingRecord />;
}

function OneIssue({ issueId }: { issueId: IssueId }) {
  const { workspace, records, whatWorked } = useWords();
  const language = useLanguage();
  const { remove } = useTrash();
  const read = useLive(
    async (readers) => {
      const [issue, stances, recommendations, evidence, commitments, interactions] = await Promise.all([
        readers.get('issues', issueId),
        readers.list('stances', { issueId }),
        readers.list('recommendations', { issueId }),
        readers.list('evidence', { issueId }),
        readers.list('commitments', { issueId }),
        readers.list('interactions', { issueId }),
      ]);
      const ids = [...new Set([...stances, ...commitments].flatMap(({ personIds }) => personIds))];
      const people = await readers.list('people', { ids });
      return { issue, stances, recommendations, evidence, commitments, interactions, people };
    },
    [issueId],
  );
  useKeptPlace(read !== undefined);
  if (read === undefined) return <Loading />;
  const { issue } = read;
  if (issue === null || issue.deletedAt !== undefined) return <MissingRecord />;
  return (
    <PageFrame
      title={textOf(issue.title, language) || records.one.issues}
      note={
        <>
          <p>{textOf(issue.summary, language)}</p>
          <p>
            {[
              workspace.fieldAndProblem(records.fields.issues.window, records.windows[issue.window]),
              issue.windowReason ?? '',
              issue.owner ?? '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </>
      }
      actions={
        <>
          <ButtonLink href={editAddress('issues', issue.id)}>{workspace.edit}</ButtonLink>
          <ButtonLink href={newRecordAddress('recommendations', { issueId })} isPrimary>
            {records.add.recommendations}
          </ButtonLink>
          <Menu
            label={workspace.moreOn(textOf(issue.title, language))}
            actions={[
              {
                id: 'trash',
                label: workspace.toTrash,
                isDanger: true,
                onAction: () => void remove('issues', issue).then(() => goTo('#issues')),
              },
            ]}
          />
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <WhoStandsWhere stances={read.stances} people={read.people} issueId={issueId} />
          <Card title={whatWorked.title} aside={<a href="#what-worked">{whatWorked.seeAll}</a>}>
            <OutcomeCounts interactions={read.interactions} issueId={issueId} />
          </Card>
          <HeardAndFollowed issueId={issueId} interactions={read.interactions} recommendations={read.recommendations} />
          <IssueRecords recommendations={read.recommendations} evidence={read.evidence} issue={issue} />
        </div>
        <div className={styles.column}>
          <Card
            title={records.fields.issues.asks}
            aside={<a href={editAddress('issues', issue.id)}>{workspace.edit}</a>}
          >
            <AskLadder issue={issue} />
          </Card>
          <IssueJointLine issue={issue} />
          <IssueSpeakers issue={issue} />
          <IssuePromises commitments={read.commitments} people={read.people} issueId={issueId} />
          <Card title={records.fields.issues.keywords}>
            <Keywords issue={issue} />
          </Card>
        </div>
      </div>
    </PageFrame>
  );
}

function AskLadder({ issue }: { issue: Issue }) {
  const { framing, workspace } = useWords();
  const language = useLanguage();
  return (
    <dl className={styles.ladder}>
      {ASK_LADDER.map((level) => (
        <div key={level}>
          <dt>{framing.askLevels[level]}</dt>
          <dd>{textOf(issue.asks[level], language) || <span className={styles.soft}>{workspace.notWritten}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function Keywords({ issue }: { issue: Issue }) {
  const { ui, workspace } = useWords();
  const held = LANGUAGES.filter((code) => issue.keywords[code].length > 0);
  if (held.length === 0) return <p className={styles.soft}>{workspace.noKeywords}</p>;
  return (
    <dl className={styles.words}>
      {held.map((code) => (
        <div key={code}>
          <dt>{ui.languages[code]}</dt>
          <dd lang={code}>{issue.keywords[code].join(', ')}</dd>
        </div>
      ))}
      {issue.documentNumbers.length === 0 ? null : (
        <div>
          <dt>{workspace.documents}</dt>
          <dd className={styles.chips}>
            {issue.documentNumbers.map((number) => (
              <Chip key={number}>{number}</Chip>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
