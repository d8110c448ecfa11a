import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { BriefMaker } from '../brief/brief-maker';
import type { BriefAudience } from './route';

/** The meeting sheet, alone on its page so that it prints as it is. */
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
  return <BriefMaker personId={personId} issueId={issueId} language={language} audience={audience} printsHere />;
}
