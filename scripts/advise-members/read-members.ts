import type { Dossier } from '../../domain/person/dossier';
import { isExecutiveRole } from '../../domain/person/remit';
import {
  membershipSchema,
  organizationSchema,
  personSchema,
  type Membership,
  type Organization,
} from '../../domain/person/schema';
import type { CommitteeSeats } from '../../sites/chamber/committees';
import type { PlannedVote } from '../../domain/roster/plan-votes';
import { parseExpertSurvey } from '../../domain/roster/parse-expert-survey';
import { parsePopolo } from '../../domain/roster/parse-popolo';
import { parseRollCalls } from '../../domain/roster/parse-roll-calls';
import { planImport } from '../../domain/roster/plan-import';
import { planSurveys } from '../../domain/roster/plan-surveys';
import { planVotes } from '../../domain/roster/plan-votes';
import { yearOfSurvey } from '../../domain/roster/recognise-sheet';
import type { SheetRow } from '../../domain/roster/sheet';
import { numberedId } from '../eval/rosters';

/** A member with a dossier of public facts only, as an import would leave it. */
export interface Member {
  /** Official id by which the members are ordered. */
  readonly sourceId: string;
  readonly dossier: Dossier;
  /** Shown beside the advice; the advice never sees them. */
  readonly votes: readonly PlannedVote[];
}

/** Reads a roster, votes and a survey through the very code of the imports. Members by official id. */
export function readMembers(files: {
  readonly roster: string;
  readonly votes: readonly SheetRow[];
  readonly survey: readonly SheetRow[];
  readonly surveyName: string;
  readonly today: string;
  /** Committees by the member's name, where saved member pages list them. */
  readonly seats: ReadonlyMap<string, CommitteeSeats>;
}): { readonly members: readonly Member[]; readonly notes: readonly string[] } {
  const roster = parsePopolo(files.roster, { title: '' });
  if (!roster.ok) throw new Error(`the roster cannot be read: ${JSON.stringify(roster.error)}`);
  let made = 0;
  const known = { people: [], organizations: [], posts: [], memberships: [], imported: new Map() };
  const plan = planImport(roster.value, known, { today: files.today, newId: () => numberedId((made += 1)) });
  const instant = `${files.today}T00:00:00.000Z`;
  const kept = { createdAt: instant, updatedAt: instant, rev: 1 };
  const writes = plan.steps.flatMap((step) => step.writes);
  const people = writes.flatMap(({ table, record }) =>
    table === 'people' ? [personSchema.parse({ ...record, ...kept })] : [],
  );
  const memberships = writes.flatMap(({ table, record }) =>
    table === 'memberships' ? [membershipSchema.parse({ ...record, ...kept })] : [],
  );
  const organizations = withSurveys(
    writes.flatMap(({ table, record }) =>
      table === 'organizations' ? [organizationSchema.parse({ ...record, ...kept })] : [],
    ),
    files,
  );
  const parsed = parseRollCalls(files.votes, files.today);
  const rollCalls = parsed.ok ? parsed.value.votes : [];
  const votes = planVotes(rollCalls, { people, votes: [] }, 'votes');
  const ballots = Map.groupBy(votes.writes, ({ vote }) => vote.personId);
  const members = people.map((person): Member => ({
    sourceId: person.identifiers[0]?.identifier ?? person.name,
    votes: (ballots.get(person.id) ?? []).map(({ vote }) => vote),
    dossier: {
      person,
      memberships: memberships
        .filter(({ personId }) => personId === person.id)
        .map((membership) => withSeats(membership, files.seats.get(person.name))),
      organizations: new Map(organizations.map((organization) => [organization.id, organization])),
      stances: [],
      statements: [],
      tags: [],
      factCorrections: [],
      interactions: [],
      commitments: [],
      followUps: [],
    },
  }));
  const problems = parsed.ok ? parsed.value.problems.length : 0;
  return {
    members: members.toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1)),
    notes: [
      `${votes.added} ballots of ${rollCalls.length} votes; ${votes.unknown.length} names unknown, ${votes.questions.length} unclear, ${problems} rows with a problem`,
      `${organizations.filter(({ expertSurvey }) => expertSurvey !== undefined).length} parties with an expert survey`,
    ],
  };
}

/** A mandate with the committees of the member's own page, as the panel would import them; government office has none. */
function withSeats(membership: Membership, seats: CommitteeSeats | undefined): Membership {
  if (seats === undefined || isExecutiveRole(membership.role ?? '')) return membership;
  return {
    ...membership,
    committees: [...seats.committees],
    substituteCommittees: [...seats.substituteCommittees],
  };
}

function withSurveys(
  organizations: readonly Organization[],
  { survey, surveyName }: { readonly survey: readonly SheetRow[]; readonly surveyName: string },
): Organization[] {
  const year = yearOfSurvey(survey, surveyName);
  const parsed = parseExpertSurvey(survey, { name: 'Chapel Hill Expert Survey', year: year ?? 2024 });
  const writes = parsed.ok ? planSurveys(parsed.value.parties, organizations).writes : [];
  return organizations.map((organization) => {
    const found = writes.find(({ organizationId }) => organizationId === organization.id);
    return found === undefined ? organization : { ...organization, expertSurvey: found.survey };
  });
}
