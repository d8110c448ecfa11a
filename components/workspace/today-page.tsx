import { ProgrammeSeason } from '../advice/programme-season';
import { TodayList } from '../interaction/today-list';
import { useLive } from '../office';
import { EmptyState } from '../ui/notice';
import { useWords } from '../words';
import { NotAnswered } from './not-answered';
import { PromisesToRecall } from './promises-to-recall';
import { SampleWorkspace } from './sample-workspace';
import { ButtonLink, PageFrame } from './page-frame';
import { newRecordAddress } from './route';
import styles from './today-page.module.css';

/** Where the workspace opens: what is due; on the first day, how to begin. */
export function TodayPage() {
  const { workspace, records } = useWords();
  const isEmpty = useLive(async (read) => {
    const [people, issues] = await Promise.all([read.count('people'), read.count('issues')]);
    return { people: people === 0, issues: issues === 0 };
  }, []);
  if (isEmpty === undefined) return null;
  return (
    <PageFrame title={workspace.today}>
      <div className={styles.columns}>
        {isEmpty.people ? (
          <EmptyState
            title={workspace.beginTitle}
            actions={
              <>
                <ButtonLink href="#import" isPrimary>
                  {workspace.importTitle}
                </ButtonLink>
                <ButtonLink href={newRecordAddress('people')}>{records.add.people}</ButtonLink>
              </>
            }
          >
            <p>{workspace.begin}</p>
          </EmptyState>
        ) : null}
        {isEmpty.issues && !isEmpty.people ? (
          <EmptyState
            title={workspace.beginIssueTitle}
            actions={
              <ButtonLink href={newRecordAddress('issues')} isPrimary>
                {records.add.issues}
              </ButtonLink>
            }
          >
            <p>{workspace.beginIssue}</p>
          </EmptyState>
        ) : null}
        {isEmpty.people ? null : (
          <>
            <ProgrammeSeason />
            <TodayList />
            <PromisesToRecall />
            <NotAnswered />
          </>
        )}
        <SampleWorkspace isOffered={isEmpty.people} />
      </div>
    </PageFrame>
  );
}
