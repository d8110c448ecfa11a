import { WhatWorkedPage } from '../framing/what-worked-page';
import { ImportPage } from '../roster/import-page';
import { PositionsPage } from '../roster/positions-page';
import { SettingsPage } from '../settings/settings-page';
import { IssuePage } from '../issue/issue-page';
import { PersonPage } from '../person/person-page';
import { useWords } from '../words';
import { BriefSlot } from './brief-slot';
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
import { RecordPage } from './record-page';
import type { ListedTable, Route } from './route';
import { TodayPage } from './today-page';
import { TrashPage } from './trash-page';

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
  switch (route.kind) {
    case 'today':
      return <TodayPage />;
    case 'list':
      return LISTS[route.table]();
    case 'record':
      if (route.table === 'people') return <PersonPage id={route.id} />;
      if (route.table === 'issues') return <IssuePage id={route.id} />;
      return <RecordPage table={route.table} id={route.id} about={{}} />;
    case 'edit':
      return <RecordPage table={route.table} id={route.id} about={{}} />;
    case 'new':
      return <RecordPage table={route.table} id={null} about={route.about} />;
    case 'import':
      return <ImportPage />;
    case 'positions':
      return <PositionsPage />;
    case 'what-worked':
      return <WhatWorkedPage />;
    case 'settings':
      return <SettingsPage />;
    case 'trash':
      return <TrashPage />;
    case 'damaged':
      return <DamagedPage />;
    case 'brief':
      return <BriefSlot {...route} />;
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
