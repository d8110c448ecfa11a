import { Suspense } from 'react';
import { findCurrentPosts } from '../../domain/person/current-posts';
import { personIdSchema, type PersonId } from '../../domain/person/schema';
import { describePosts } from '../dossier/describe-posts';
import { PartyAndVotes } from '../dossier/party-and-votes';
import { later } from '../later';
import { useLive, useOffice } from '../office';
import { Loading } from '../ui/loading';
import { Menu } from '../ui/menu';
import { useKeptPlace } from '../ui/kept';
import { Notice } from '../ui/notice';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { MissingRecord } from '../workspace/missing-record';
import { goTo } from '../workspace/use-route';
import { useTrash } from '../workspace/use-trash';
import { editAddress } from '../workspace/route';
import { BriefStarter } from './brief-starter';
import { CorrectedFactsSection } from './corrected-facts-section';
import { CommitmentSection } from './commitment-section';
import { ExchangeSection } from './exchange-section';
import { FactsSection } from './facts-section';
import { FollowUpSection } from './follow-up-section';
import { MandateSection } from './mandate-section';
import styles from './person-page.module.css';
import { PositionSection } from './position-section';
import { StaffSection } from './staff-section';
import { StatementSection } from './statement-section';
import { TagSection } from './tag-section';

// Asked for once in a while, with words of its own.
const PrivacySection = later(async () => (await import('../privacy/privacy-section')).PrivacySection);

/** The dossier of one person: what is known, where they stand, what was said, asked and promised. */
export function PersonPage({ id }: { id: string }) {
  const personId = personIdSchema.safeParse(id);
  return personId.success ? <Dossier personId={personId.data} /> : <MissingRecord />;
}

function Dossier({ personId }: { personId: PersonId }) {
  const { panel, workspace, records } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const { remove } = useTrash();
  const read = useLive(
    async (readers) => {
      const [dossier, issues] = await Promise.all([readers.dossier(personId), readers.list('issues')]);
      return { dossier, issues };
    },
    [personId],
  );
  useKeptPlace(read !== undefined);
  if (read === undefined) return <Loading />;
  if (read.dossier === null) return <MissingRecord />;
  const { dossier, issues } = read;
  const { person } = dossier;
  const current = findCurrentPosts(dossier, today);
  const asOf = current.asOf ?? person.source?.asOf;
  const moveToTrash = async () => {
    if (await remove('people', person)) goTo('#people');
  };
  return (
    <PageFrame
      title={`${person.honorificPrefix === undefined ? '' : `${person.honorificPrefix} `}${person.name}`}
      note={
        <>
          <p className={styles.posts}>{describePosts(current, panel, language) ?? panel.noMandate}</p>
          {asOf === undefined ? null : <p>{panel.asOf(formatCivilDate(language, asOf))}</p>}
          {person.sample === true ? <p>{panel.sample}</p> : null}
        </>
      }
      actions={
        <>
          <ButtonLink href={editAddress('people', person.id)}>{workspace.editFacts}</ButtonLink>
          <BriefStarter dossier={dossier} issues={issues} />
          <Menu
            label={workspace.moreOn(person.name)}
            actions={[
              {
                id: 'trash',
                label: workspace.toTrash,
                isDanger: true,
                onAction: () => void moveToTrash(),
              },
            ]}
          />
        </>
      }
    >
      {person.noDialogue === true ? <Notice tone="error" title={panel.noDialogue} /> : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          <PositionSection dossier={dossier} issues={issues} />
          <CommitmentSection dossier={dossier} issues={issues} />
          <ExchangeSection dossier={dossier} issues={issues} />
          <StatementSection dossier={dossier} issues={issues} />
        </div>
        <aside className={styles.column} aria-label={records.one.people}>
          <FollowUpSection dossier={dossier} />
          <StaffSection person={person} />
          <TagSection dossier={dossier} />
          <MandateSection dossier={dossier} />
          <CorrectedFactsSection dossier={dossier} issues={issues} />
          <FactsSection person={person} />
          <PartyAndVotes dossier={dossier} onRemove={(vote) => void remove('votes', vote)} />
          <Suspense>
            <PrivacySection.Part person={person} />
          </Suspense>
        </aside>
      </div>
    </PageFrame>
  );
}
