import { useEffect } from 'react';
import { useSurroundings } from '../current-page';
import { useLive, useOffice } from '../office';
import { LanguageChoice } from '../settings/language-choice';
import { SitePacks } from '../sites/site-packs';
import { useWatchedHosts } from '../sites/use-watched-hosts';
import { Button } from '../ui/button';
import { ToastProvider } from '../ui/toast';
import { useLanguage, useWords } from '../words';
import { PeopleStep } from './people-step';
import { Step } from './step';
import styles from './welcome.module.css';

/** The first run, on one page: language, sites, people, first issue, first page. Nothing has to be done in order. */
export function Welcome() {
  const { welcome, common } = useWords();
  const language = useLanguage();
  const office = useOffice();
  useEffect(() => {
    document.title = `${welcome.tab} · ${common.productName}`;
  }, [welcome, common]);
  return (
    <ToastProvider>
      <main className={styles.welcome} lang={language}>
        <header className={styles.head}>
          <LanguageChoice
            label={welcome.language}
            value={language}
            onChange={(chosen) => void office.write.saveSettings({ language: chosen })}
          />
          <h1 className={styles.title}>{welcome.title}</h1>
          <p className={styles.lead}>{welcome.lead}</p>
        </header>
        <section className={styles.promise} aria-labelledby="promise">
          <h2 id="promise" className={styles.heading}>
            {welcome.nothingLeaves}
          </h2>
          <p>{welcome.nothingLeavesWhy}</p>
        </section>
        <SitesStep />
        <PeopleStep />
        <IssueStep />
        <ReadyStep />
      </main>
    </ToastProvider>
  );
}

function SitesStep() {
  const { welcome } = useWords();
  const surroundings = useSurroundings();
  const { hosts, reload } = useWatchedHosts();
  return (
    <Step title={welcome.sitesTitle}>
      <p>{welcome.sitesNote(surroundings.sites.builtIn.length)}</p>
      <SitePacks hosts={hosts} onChanged={reload} />
    </Step>
  );
}

function IssueStep() {
  const { welcome, records } = useWords();
  const surroundings = useSurroundings();
  const issues = useLive((read) => read.count('issues'), []) ?? 0;
  return (
    <Step title={welcome.issueTitle} done={issues === 0 ? undefined : welcome.hasIssues(issues)}>
      <p>{welcome.issueNote}</p>
      <div>
        <Button onPress={() => surroundings.openWorkspace('issues/new')}>
          {issues === 0 ? welcome.addIssue : records.add.issues}
        </Button>
      </div>
    </Step>
  );
}

function ReadyStep() {
  const { welcome } = useWords();
  const surroundings = useSurroundings();
  return (
    <Step title={welcome.readyTitle}>
      <p>{welcome.ready}</p>
      <div>
        <Button onPress={() => surroundings.openWorkspace('')}>{welcome.toWorkspace}</Button>
      </div>
    </Step>
  );
}
