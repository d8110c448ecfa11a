import type { FactCorrection } from '../advice/fact-correction';
import type { Commitment } from '../commitment/schema';
import type { FollowUp, Interaction } from '../interaction/schema';
import type { Stance } from '../issue/schema';
import type { Statement, Tag } from '../statement/schema';
import type { Membership, Organization, OrganizationId, Person } from './schema';

/** Everything held on one person: a view, not a table. Lists are newest first. */
export interface Dossier {
  readonly person: Person;
  readonly memberships: readonly Membership[];
  /** The organisations that the memberships name, by id. */
  readonly organizations: ReadonlyMap<OrganizationId, Organization>;
  readonly stances: readonly Stance[];
  readonly statements: readonly Statement[];
  readonly tags: readonly Tag[];
  /** What officers noted against public facts and our material as reasons for this person. */
  readonly factCorrections: readonly FactCorrection[];
  readonly interactions: readonly Interaction[];
  readonly commitments: readonly Commitment[];
  readonly followUps: readonly FollowUp[];
}
