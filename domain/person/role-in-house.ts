import { isPartyOrGroup } from './organization-kind';

/** A body somebody belongs to, as far as its name and kind go (Popolo `Organization`). */
interface House {
  readonly name?: string | undefined;
  readonly classification?: string | undefined;
}

const SAYS_NOTHING = /^(?:member|membre|lid|mitglied)$/iu;
const GOVERNMENT = /^(?:gov|gouv|reger|regier)/iu;

/**
 * A role with what it needs to tell namesakes apart: "member" says nothing without its house, "minister" nothing of the level
 * of power without the government. `null`: nothing is known.
 */
export function roleInHouse(role: string | undefined, house: House | undefined): string | null {
  const name = isPartyOrGroup(house) ? '' : (house?.name ?? '');
  if (name === '') return role ?? null;
  const isTold = role !== undefined && !SAYS_NOTHING.test(role) && !GOVERNMENT.test(house?.classification ?? '');
  return isTold ? role : `${role ?? 'member'} ${name}`;
}
