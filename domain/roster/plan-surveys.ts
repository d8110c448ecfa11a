import type { ExpertSurvey, Organization, OrganizationId } from '../person/schema';
import { matchPartySurveys, type PartySurvey } from './parse-expert-survey';

/** Which party of a sheet is meant; stable over two readings of the same file. */
export type PartyKey = string;

/** Names a party of the sheet: two countries may each have a "PS". */
function partyKeyOf({ country, party }: PartySurvey): PartyKey {
  return `${country}|${party}`;
}

/** A survey to be written on an organisation, with what stands there now. */
export interface SurveyWrite {
  readonly organizationId: OrganizationId;
  /** As the workspace names the organisation. */
  readonly name: string;
  readonly rev: number;
  readonly survey: ExpertSurvey;
  readonly before: ExpertSurvey | null;
}

/** A party that several organisations could be, or that several parties of the sheet claim. The officer says which. */
export interface SurveyQuestion {
  readonly key: PartyKey;
  readonly party: PartySurvey;
  readonly candidates: readonly { readonly id: OrganizationId; readonly name: string }[];
}

/** The officer's answers to questions: that organisation, or none of them. */
export type SurveyChoices = ReadonlyMap<PartyKey, OrganizationId | 'none'>;

/** What taking over a survey would do. Nothing has been written. */
export interface SurveyPlan {
  readonly writes: readonly SurveyWrite[];
  /** Organisations on which the same figures stand already. */
  readonly unchanged: number;
  /** Organisations on which a later survey stands, which is kept. */
  readonly keptLater: readonly { readonly name: string; readonly year: number }[];
  readonly questions: readonly SurveyQuestion[];
  /** Parties of the sheet that no organisation of the workspace bears the name of. */
  readonly unknown: readonly PartySurvey[];
}

function isSame(a: ExpertSurvey, b: ExpertSurvey): boolean {
  return (
    a.survey === b.survey &&
    a.year === b.year &&
    a.immigratePolicy === b.immigratePolicy &&
    a.immigrateDissent === b.immigrateDissent
  );
}

/**
 * Plans which organisations get which survey. A contested match is never guessed; an answer for one party settles the
 * claim of the others on that organisation.
 */
export function planSurveys(
  parties: readonly PartySurvey[],
  organizations: readonly Organization[],
  choices: SurveyChoices = new Map(),
): SurveyPlan {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const matches = matchPartySurveys(parties, organizations);
  const taken = new Set<OrganizationId>();
  for (const { party } of matches) {
    const chosen = choices.get(partyKeyOf(party));
    if (chosen !== undefined && chosen !== 'none') taken.add(chosen);
  }
  const given = new Set<OrganizationId>();
  const writes: SurveyWrite[] = [];
  const keptLater: { name: string; year: number }[] = [];
  const questions: SurveyQuestion[] = [];
  const unknown: PartySurvey[] = [];
  let unchanged = 0;

  const give = (organization: Organization, survey: ExpertSurvey) => {
    const before = organization.expertSurvey ?? null;
    given.add(organization.id);
    if (before !== null && isSame(before, survey)) unchanged += 1;
    else if (before !== null && before.year > survey.year)
      keptLater.push({ name: organization.name, year: before.year });
    else
      writes.push({ organizationId: organization.id, name: organization.name, rev: organization.rev, survey, before });
  };

  for (const { party, organizationIds, contested } of matches) {
    const key = partyKeyOf(party);
    const choice = choices.get(key);
    const chosen = organizationIds.find((id) => id === choice && !given.has(id));
    const open = organizationIds.filter((id) => !taken.has(id)).flatMap((id) => byId.get(id) ?? []);
    const [only] = open;
    if (chosen !== undefined) {
      const organization = byId.get(chosen);
      if (organization !== undefined) give(organization, party.survey);
    } else if (choice === 'none' || only === undefined) unknown.push(party);
    else if (open.length === 1 && !contested) give(only, party.survey);
    else questions.push({ key, party, candidates: open.map(({ id, name }) => ({ id, name })) });
  }
  return { writes, unchanged, keptLater, questions, unknown };
}
