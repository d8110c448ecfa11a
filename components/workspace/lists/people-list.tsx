import { useMemo } from 'react';
import { findCurrentPosts } from '../../../domain/person/current-posts';
import type { Person } from '../../../domain/person/schema';
import { describePosts } from '../../dossier/describe-posts';
import { organizationName } from '../../../domain/person/organization-name';
import { useLive, useOffice } from '../../office';
import { choicesOf } from '../../record/pickers';
import { useLanguage, useWords } from '../../words';
import { ButtonLink } from '../page-frame';
import { NameCell } from './cells';
import { ListScreen } from './list-screen';

interface PersonRow {
  readonly person: Person;
  /** `null` while mandates are being read. */
  readonly posts: string | null;
  readonly party: string;
}

/** Everybody known, with what they hold today. */
export function PeopleList() {
  const { workspace, records, panel } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  // Two readings, so that thousands of names do not wait for thousands of mandates.
  const people = useLive((read) => read.list('people'), []);
  const mandates = useLive(async (read) => {
    const [memberships, organizations] = await Promise.all([read.list('memberships'), read.list('organizations')]);
    return {
      byPerson: Map.groupBy(memberships, (membership) => membership.personId),
      organizations: new Map(organizations.map((organization) => [organization.id, organization])),
    };
  }, []);
  const rows = useMemo<readonly PersonRow[] | undefined>(
    () =>
      people?.map((person) => {
        if (mandates === undefined) return { person, posts: null, party: '' };
        const { byPerson, organizations } = mandates;
        const current = findCurrentPosts({ memberships: byPerson.get(person.id) ?? [], organizations }, today);
        return {
          person,
          posts: describePosts(current, panel, language) ?? '',
          party: current.party === null ? '' : organizationName(current.party, language),
        };
      }),
    [people, mandates, today, panel, language],
  );
  const parties = useMemo(
    () => [...new Set((rows ?? []).map((row) => row.party))].filter((party) => party !== '').toSorted(),
    [rows],
  );

  return (
    <ListScreen
      table="people"
      rows={rows}
      rowKey={({ person }) => person.id}
      textOf={({ person, posts }) => [person.name, ...person.otherNames.map(({ name }) => name), posts ?? ''].join(' ')}
      order={{ column: 'name', descending: false }}
      empty={workspace.begin}
      emptyActions={
        <ButtonLink href="#import" isPrimary>
          {workspace.importTitle}
        </ButtonLink>
      }
      filters={[
        {
          id: 'kind',
          label: records.fields.people.kind,
          choices: choicesOf(records.personKinds),
          keeps: ({ person }, kind) => person.kind === kind,
        },
        {
          id: 'party',
          label: records.fields.memberships.onBehalfOfId,
          choices: parties.map((party) => ({ value: party, label: party })),
          keeps: ({ party }, chosen) => party === chosen,
        },
      ]}
      columns={[
        {
          id: 'name',
          title: workspace.name,
          sortKey: ({ person }) => person.familyName ?? person.name,
          render: ({ person }) => (
            <NameCell table="people" id={person.id} note={person.sample === true ? workspace.sampleMark : undefined}>
              {person.name}
            </NameCell>
          ),
        },
        {
          id: 'posts',
          title: workspace.post,
          sortKey: ({ posts }) => posts ?? '',
          render: ({ posts }) => (posts === null ? '…' : posts === '' ? panel.noMandate : posts),
        },
        {
          id: 'languages',
          title: records.fields.people.languages,
          isExtra: true,
          render: ({ person }) => person.languages.map((code) => code.toUpperCase()).join(' · '),
        },
        {
          id: 'kind',
          title: records.fields.people.kind,
          isExtra: true,
          sortKey: ({ person }) => person.kind,
          render: ({ person }) => records.personKinds[person.kind],
        },
      ]}
    />
  );
}
