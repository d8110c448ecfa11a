import type { Pointer } from '../../domain/advice/types';
import type { Dossier } from '../../domain/person/dossier';
import { findSurveyedParty, readRemit } from '../../domain/person/remit';
import { describePosts } from '../dossier/describe-posts';
import { PartyMean } from '../dossier/party-and-votes';
import { findCurrentPosts } from '../../domain/person/current-posts';
import { useSurroundings } from '../current-page';
import { useOffice } from '../office';
import { recordRoute } from '../record-route';
import { Card } from '../ui/card';
import { formatCivilDate } from '../ui/civil-date';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import styles from './source-record.module.css';

/** What stands behind a reason that is no record: a public fact about the person, or a rule, said as what it is and where it is put right. */
export function RuleSource({
  pointer,
  dossier,
}: {
  pointer: Exclude<Pointer, { readonly table: string }>;
  dossier: Dossier;
}) {
  const { source, panel } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  if ('rule' in pointer) {
    const { running } = readRemit(dossier.memberships, dossier.organizations, today);
    const party = findSurveyedParty(running, dossier.organizations);
    return (
      <Card title={source.rule}>
        <p>{source.ruleOf.party}</p>
        {party === null ? null : (
          <>
            <PartyMean party={party} />
            <WhereKept route={recordRoute('organizations', party.id)} />
          </>
        )}
      </Card>
    );
  }
  const current = findCurrentPosts(dossier, today);
  const { person } = dossier;
  const asOf = person.checkedOn ?? current.asOf ?? person.source?.asOf ?? null;
  return (
    <Card title={pointer.field === 'executive' ? source.rule : source.fact}>
      <p>{pointer.field === 'executive' ? source.ruleOf.executive : source.ruleOf.field}</p>
      <p className={styles.soft}>{describePosts(current, panel, language) ?? panel.noMandate}</p>
      {current.committees.length === 0 ? null : <p className={styles.soft}>{current.committees.join(' · ')}</p>}
      <p className={styles.soft}>
        {[person.source?.title, asOf === null ? undefined : panel.asOf(formatCivilDate(language, asOf))]
          .filter((part) => part !== undefined)
          .join(', ')}
      </p>
      <WhereKept
        route={
          pointer.membershipId === undefined
            ? recordRoute('people', person.id)
            : recordRoute('memberships', pointer.membershipId)
        }
      />
    </Card>
  );
}

/** What is wrong in a public fact is put right in the record that holds it; what is noted against it as a reason lies apart. */
function WhereKept({ route }: { route: string }) {
  const { source } = useWords();
  const surroundings = useSurroundings();
  return (
    <p className={styles.soft}>
      {source.correctFact} <SourceLink onOpen={() => surroundings.openWorkspace(route)}>{source.openRecord}</SourceLink>
    </p>
  );
}
