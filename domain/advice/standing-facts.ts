import type { Framing } from '../framing/framings';
import type { IssueId } from '../issue/schema';
import type { Dossier } from '../person/dossier';
import { isExecutiveRole, LEVEL_OF_MANDATE, readRemit, type PowerLevel, type Remit } from '../person/remit';
import type { Person } from '../person/schema';
import type { Fact } from './fact';
import { readStruckFacts } from './struck';

/**
 * The person as somebody who listens to this framing on this issue: without the professions that officers struck as a reason there.
 * A colleague is no colleague by a profession that does not count (METHOD.md C5).
 */
export function listenerOf(
  { person, factCorrections }: Pick<Dossier, 'person' | 'factCorrections'>,
  issueId: IssueId,
  framing: Framing,
): Pick<Person, 'professions' | 'languages'> {
  const struck = readStruckFacts(factCorrections, issueId);
  const counts = (fact: Fact) => {
    const { entirely = false, framings = [] } = struck.get(fact) ?? {};
    return !entirely && !framings.includes(framing);
  };
  return {
    languages: person.languages,
    professions: person.professions.filter((profession) => counts(`profession:${profession}`)),
  };
}

/** What a person can move: fields and levels of power. */
export interface StandingRemit {
  readonly remits: readonly Remit[];
  readonly levels: readonly PowerLevel[];
}

/**
 * What a person can move on these issues, without the offices, committees and mandates that officers struck as reasons on every one of
 * them. A wrong framing leaves it as it is: the fact still stands.
 */
export function readStandingRemit(dossier: Dossier, issueIds: readonly IssueId[], today: string): StandingRemit {
  const { memberships, organizations, factCorrections } = dossier;
  const onEach = factCorrections.length === 0 ? [] : issueIds.map((id) => readStruckFacts(factCorrections, id));
  const isStruck = (fact: Fact) => onEach.length > 0 && onEach.every((struck) => struck.get(fact)?.entirely === true);
  const kept = isStruck('executive')
    ? memberships.filter(({ role = '', label = '' }) => !isExecutiveRole(role) && !isExecutiveRole(label))
    : memberships;
  const { remits, levels, committees, mandates } = readRemit(kept, organizations, today);
  const struckSeats = committees.filter(({ value }) => isStruck(`committee:${value}`));
  const struckLevels = mandates.filter(({ value }) => isStruck(`mandate:${value}`));
  return {
    remits: remits
      .filter(
        ({ value, membershipId }) =>
          !struckSeats.some((seat) => seat.value === value && seat.membershipId === membershipId),
      )
      .map(({ value }) => value),
    levels: levels.filter((level) => !struckLevels.some(({ value }) => LEVEL_OF_MANDATE[value] === level)),
  };
}
