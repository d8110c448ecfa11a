import { talkLanguage } from '../../domain/person/talk-language';
import { useState } from 'react';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useLanguage, useWords } from '../words';
import { ButtonLink } from '../workspace/page-frame';
import { newRecordAddress } from '../workspace/route';

/**
 * Leads to the meeting sheet on the issue this person was last about, in her first language, for us; all three can be
 * changed there. Without any issue there is nothing to prepare, and it says so.
 */
export function BriefStarter({ dossier, issues }: { dossier: Dossier; issues: readonly Issue[] }) {
  const { panel, workspace, records } = useWords();
  const own = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { person, interactions, stances } = dossier;
  const issueId = [...interactions, ...stances].flatMap((record) => record.issueIds)[0] ?? issues[0]?.id;
  const language = talkLanguage(person, own);
  if (issueId !== undefined) {
    return (
      <ButtonLink href={`#brief/${person.id}/${issueId}/${language}/internal`} isPrimary>
        {panel.prepareBrief}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {panel.prepareBrief}
      </Button>
      <Dialog title={panel.prepareBrief} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Notice
          title={workspace.briefNeedsIssue}
          actions={
            <ButtonLink href={newRecordAddress('issues')} isPrimary>
              {records.add.issues}
            </ButtonLink>
          }
        />
      </Dialog>
    </>
  );
}
