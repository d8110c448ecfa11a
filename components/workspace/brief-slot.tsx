import { useEffect } from 'react';
import type { BriefAudience } from '../../domain/brief/brief-model';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { BriefMaker } from '../brief/brief-maker';
import { useWords } from '../words';
import styles from './brief-slot.module.css';
import { recordAddress } from './route';

/** The meeting sheet, alone on its page so that it prints as it stands. */
export function BriefSlot({
  personId,
  issueId,
  language,
  audience,
}: {
  personId: PersonId;
  issueId: IssueId;
  language: InterfaceLanguage;
  audience: BriefAudience;
}) {
  const { workspace, panel, common } = useWords();
  useEffect(() => {
    document.title = `${panel.prepareBrief} · ${common.productName}`;
  }, [panel, common]);
  return (
    <main className={styles.page}>
      <h1 className="visually-hidden">{panel.prepareBrief}</h1>
      <p className={styles.back}>
        <a href={recordAddress('people', personId)}>{workspace.backToDossier}</a>
      </p>
      <BriefMaker personId={personId} issueId={issueId} language={language} audience={audience} printsHere />
    </main>
  );
}
