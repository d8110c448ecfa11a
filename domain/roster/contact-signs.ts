import type { Membership, OrganizationId, Person, PersonId } from '../person/schema';
import { contactKey } from './contact-values';
import type { ContactSigns } from './match-people';
import type { PlannedPerson } from './plan';
import type { PopoloRoster, RosterPerson, SourceId } from './roster';

/** What the rows of a list of contacts lean on while it is planned. */
export interface ContactPlanning {
  readonly roster: PopoloRoster;
  readonly organizationIds: ReadonlyMap<SourceId, OrganizationId>;
  readonly membershipsOf: ReadonlyMap<PersonId, readonly Membership[]>;
  readonly nameOf: (id: PersonId) => string;
  /** Whom the rows before this one became. */
  readonly rowsAs: ReadonlyMap<SourceId, PersonId>;
}

/** Reads contacts against the workspace. */
export interface ContactReader {
  /** For whom the row works, as far as that person is known by now; never themselves. */
  readonly worksFor: (row: RosterPerson) => PersonId | undefined;
  readonly signs: (row: RosterPerson) => ContactSigns;
  /** What a preview says of somebody new; `undefined` outside of lists of contacts. */
  readonly about: (row: RosterPerson) => PlannedPerson['about'];
}

/** Makes the lookups once for all rows. */
export function readContactsAgainst({
  roster,
  organizationIds,
  membershipsOf,
  nameOf,
  rowsAs,
}: ContactPlanning): ContactReader {
  const rowsAt = Map.groupBy(
    roster.people.flatMap((row) => row.contactDetails.map((detail) => ({ key: contactKey(detail), row }))),
    ({ key }) => key,
  );
  const postsOf = Map.groupBy(roster.memberships, ({ personId }) => personId);
  const bodyNames = new Map(roster.organizations.map(({ sourceId, name }) => [sourceId, name]));

  const worksFor = ({ contact }: RosterPerson): PersonId | undefined => {
    const boss = contact?.worksFor;
    return boss?.kind === 'row' ? rowsAs.get(boss.sourceId) : boss?.personId;
  };

  return {
    worksFor,

    signs(row) {
      const boss = worksFor(row);
      const bodies = new Set((postsOf.get(row.sourceId) ?? []).map((post) => organizationIds.get(post.organizationId)));
      return {
        besides: (person) =>
          (boss !== undefined && person.worksFor === boss) ||
          (membershipsOf.get(person.id) ?? []).some(
            ({ organizationId, deletedAt }) => deletedAt === undefined && bodies.has(organizationId),
          ),
        isOwn: (address, person) => person.id !== boss && (rowsAt.get(address) ?? []).length <= 1,
      };
    },

    about(row) {
      if (row.contact === undefined) return undefined;
      const boss = worksFor(row);
      const { kind, kindIsGuess } = row.contact;
      return {
        kind,
        kindIsGuess,
        posts: (postsOf.get(row.sourceId) ?? []).map(({ role, organizationId }) =>
          [role, bodyNames.get(organizationId)].filter((part) => part !== undefined).join(', '),
        ),
        worksFor: boss === undefined ? null : nameOf(boss),
        contactDetails: row.contactDetails,
      };
    },
  };
}

/** What a contact says of a known person, without what only repeats the name in other letters or is a guess. */
export function offeredToKnown(row: RosterPerson, isNameKnown: boolean, person: Person): RosterPerson {
  if (row.contact === undefined) return row;
  const { givenName: _given, familyName: _family, nameSplitIsGuess: _guess, ...rest } = row;
  const isSplitKnown = person.familyName !== undefined || !isNameKnown;
  return {
    ...(isSplitKnown ? rest : row),
    name: person.name,
    otherNames: isNameKnown ? row.otherNames : [...row.otherNames, { name: row.name }],
  };
}
