import type { PersonId } from '../../domain/person/schema';
import { IssuePage } from '../issue/issue-page';
import { later, useLoadAtLeisure } from '../later';
import { PersonPage } from '../person/person-page';
import { useWords } from '../words';
import { DamagedPage } from './damaged-page';
import { CommitmentsList } from './lists/commitments-list';
import { EvidenceList } from './lists/evidence-list';
import { FollowUpsList } from './lists/follow-ups-list';
import { InteractionsList } from './lists/interactions-list';
import { IssuesList } from './lists/issues-list';
import { OrganizationsList } from './lists/organizations-list';
import { PeopleList } from './lists/people-list';
import { RecommendationsList } from './lists/recommendations-list';
import { StatementsList } from './lists/statements-list';
import { ButtonLink, PageFrame } from './page-frame';
import type { RecordPageProps } from './record-page';
import type { ListedTable, PagedTable, PersonDuty, Route } from './route';
import { TodayPage } from './today-page';
import { TrashPage } from './trash-page';

// What one goes to from today, a list or a dossier: forms, spreadsheets, sheets, choices.
const RecordPage = later<RecordPageProps<PagedTable>>(async () => (await import('./record-page')).RecordPage);
const ImportPage = later(async () => (await import('../roster/import-page')).ImportPage);
const PositionsPage = later(async () => (await import('../roster/positions-page')).PositionsPage);
const WhatWorkedPage = later(async () => (await import('../framing/what-worked-page')).WhatWorkedPage);
const SettingsPage = later(async () => (await import('../settings/settings-page')).SettingsPage);
const PrivacyPage = later(async () => (await import('../privacy/privacy-page')).PrivacyPage);
const RegisterPage = later(async () => (await import('../privacy/register-page')).RegisterPage);
const PersonPrivacy = later<{ duty: PersonDuty; personId: PersonId }>(
  async () => (await import('../privacy/person-privacy')).PersonPrivacy,
);
const BriefSlot = later(async () => (await import('./brief-slot')).BriefSlot);

const LISTS: Readonly<Record<ListedTable, () => React.ReactNode>> = {
  people: () => <PeopleList />,
  issues: () => <IssuesList />,
  recommendations: () => <RecommendationsList />,
  evidence: () => <EvidenceList />,
  statements: () => <StatementsList />,
  interactions: () => <InteractionsList />,
  commitments: () => <CommitmentsList />,
  followUps: () => <FollowUpsList />,
  organizations: () => <OrganizationsList />,
};

/** The screen of a place in the workspace. */
export function Screen({ route }: { route: Route }) {
  useLoadAtLeisure(RecordPage, ImportPage, PositionsPage, WhatWorkedPage, SettingsPage, BriefSlot);
  switch (route.kind) {
    case 'today':
      return <TodayPage />;
    case 'list':
      return LISTS[route.table]();
    case 'record':
      if (route.table === 'people') return <PersonPage id={route.id} />;
      if (route.table === 'issues') return <IssuePage id={route.id} />;
      return <RecordPage.Part table={route.table} id={route.id} about={{}} />;
    case 'edit':
      return <RecordPage.Part table={route.table} id={route.id} about={{}} />;
    case 'new':
      return <RecordPage.Part table={route.table} id={null} about={route.about} />;
    case 'import':
      return <ImportPage.Part />;
    case 'positions':
      return <PositionsPage.Part />;
    case 'what-worked':
      return <WhatWorkedPage.Part />;
    case 'privacy':
      return <PrivacyPage.Part />;
    case 'register':
      return <RegisterPage.Part />;
    case 'notice':
    case 'access':
    case 'erasure':
      return <PersonPrivacy.Part duty={route.kind} personId={route.personId} />;
    case 'settings':
      return <SettingsPage.Part />;
    case 'trash':
      return <TrashPage />;
    case 'damaged':
      return <DamagedPage />;
    case 'brief':
      return <BriefSlot.Part {...route} />;
    case 'unknown':
      break;
  }
  return <UnknownPage address={route.address} />;
}

/** An address that leads nowhere says so. */
function UnknownPage({ address }: { address: string }) {
  const { workspace } = useWords();
  return (
    <PageFrame title={workspace.unknownTitle}>
      <p>{workspace.unknown(address)}</p>
      <p>
        <ButtonLink href="#">{workspace.today}</ButtonLink>
      </p>
    </PageFrame>
  );
}
