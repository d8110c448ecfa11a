import { useState } from 'react';
import type { Issue, IssueId } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/shared/language';
import { textOf } from '../record/record-names';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/checks';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { useLanguage, useWords } from '../words';
import { ButtonLink } from '../workspace/page-frame';
import type { BriefAudience } from '../workspace/route';
import styles from './brief-starter.module.css';

/** Chooses issue, language and reader of a meeting sheet, then opens it. */
export function BriefStarter({ dossier, issues }: { dossier: Dossier; issues: readonly Issue[] }) {
  const { panel, workspace, records, ui } = useWords();
  const own = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const known = dossier.stances[0]?.issueIds[0] ?? dossier.interactions[0]?.issueIds[0] ?? issues[0]?.id ?? null;
  const [issueId, setIssueId] = useState<IssueId | null>(known);
  const spoken = INTERFACE_LANGUAGES.find((code) => code === dossier.person.languages[0]);
  const [language, setLanguage] = useState<InterfaceLanguage>(spoken ?? own);
  const [audience, setAudience] = useState<BriefAudience>('internal');
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {panel.prepareBrief}
      </Button>
      <Dialog title={panel.prepareBrief} isOpen={isOpen} onClose={() => setOpen(false)}>
        {issues.length === 0 ? (
          <Notice title={workspace.briefNeedsIssue} actions={<a href="#issues/new">{records.add.issues}</a>} />
        ) : (
          <div className={styles.fields}>
            <Select
              label={records.one.issues}
              value={issueId}
              choices={issues.map((issue) => ({ value: issue.id, label: textOf(issue.title, own) }))}
              onChange={setIssueId}
            />
            <Select
              label={ui.language}
              value={language}
              choices={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: ui.languages[code] }))}
              onChange={setLanguage}
            />
            <RadioGroup
              label={workspace.forWhom}
              value={audience}
              choices={[
                { value: 'internal', label: workspace.internal, note: workspace.internalNote },
                { value: 'leave_behind', label: workspace.leaveBehind, note: workspace.leaveBehindNote },
              ]}
              onChange={setAudience}
            />
            {issueId === null ? null : (
              <div>
                <ButtonLink href={`#brief/${dossier.person.id}/${issueId}/${language}/${audience}`} isPrimary>
                  {workspace.openBrief}
                </ButtonLink>
              </div>
            )}
          </div>
        )}
      </Dialog>
    </>
  );
}
