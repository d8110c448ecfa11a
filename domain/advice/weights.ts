import type { Framing, Outcome, TagKind } from '../framing/framings';
import type { StanceValue } from '../issue/schema';
import type { Profession } from '../person/schema';
import type { StatementSource } from '../statement/schema';
import type { CommitteeRemit, MandateKind } from './types';

/** Points per framing; a framing that is absent gets none. */
export type FramingPoints = Readonly<Partial<Record<Framing, number>>>;

/** Points of an officer's tag; half-life in days (METHOD.md C3.1). */
export const TAG_POINTS: Readonly<Record<Exclude<TagKind, 'never'>, number>> = { works: 3, hunch: 1.5, avoid: -3 };
export const TAG_HALF_LIFE = 540;

/** How much a person's words weigh (METHOD.md C3.2). */
export const STATEMENT = {
  most: 2.5,
  saturation: 1.5,
  mostDismissed: 2,
  dismissedSaturation: 1,
  halfLife: 365,
  unconfirmed: 0.6,
  source: { official: 1, own: 0.9, press: 0.8, notes: 0.7 } satisfies Record<StatementSource, number>,
} as const;

/** Words of an earlier legislature, and of an office no longer held (METHOD.md ). */
export const EARLIER_LEGISLATURE = 0.5;
export const FORMER_ROLE = 0.7;

/** Bridge of a framing that has no row of its own. */
export const DEFAULT_BRIDGE = 0.5;

/** Mean of what exchanges produced, shrunk by one empty exchange (METHOD.md C3.3). */
export const MEETING = {
  most: 3,
  shrink: 1,
  halfLife: 540,
  outcome: { commitment: 1, engaged: 0.5, polite: -0.15, closed: -0.6, backfired: -1 } satisfies Record<
    Outcome,
    number
  >,
} as const;

/** A promise not kept (METHOD.md C3.4). */
export const PROMISE = { points: 1, most: 1.5, halfLife: 730 } as const;

/** Most that professions, committees and mandates together give one framing (METHOD.md C3.5). */
export const MOST_FROM_FIELDS = 2;

/** Points of holding material on the issue, times its relevance (METHOD.md C3.7). */
export const MATERIAL_POINTS = 1;

/** Most that the party gives or takes (METHOD.md C3.8). */
export const MOST_FROM_PARTY = 0.6;

/** What each source adds to how much is known (METHOD.md C4). */
export const MASS = {
  tag: 1.5,
  mostFromStatements: 3,
  meeting: 1.2,
  promise: 1,
  field: 0.5,
  mostFromFields: 1,
  stance: 0.7,
} as const;

/** Where the states and the words for confidence begin (METHOD.md C4); `freshDays` in days. */
export const GATE = { ranked: 1, medium: 2.5, high: 5, highMargin: 0.8, close: 0.3, freshDays: 365 } as const;

/** Below this a reason is not worth a line; together they are, from `SMALL_TOGETHER` on. */
export const SMALLEST_POINTS = 0.005;
export const SMALL_TOGETHER = 0.05;

/** Tags and stances expire on screen after 18 months, in days (METHOD.md E-8). */
export const EXPIRY_DAYS = 548;

/** What a public profession points to (METHOD.md C3, fields). */
export const PROFESSION_POINTS: Readonly<Record<Profession, FramingPoints>> = {
  doctor: { public_health: 1.5, evidence: 0.5 },
  nurse: { public_health: 1.3 },
  pharmacist: { public_health: 1.2 },
  paediatrician: { public_health: 1.2, child: 1.2 },
  psychologist: { public_health: 1, child: 0.6 },
  lawyer: { rule_of_law: 1.2, rights: 0.5 },
  magistrate: { rule_of_law: 1.4 },
  teacher: { child: 1.2 },
  youth_worker: { child: 1.2 },
  entrepreneur: { labour_economy: 1.2 },
  farmer: { labour_economy: 1, local: 0.4 },
  trade_unionist: { labour_economy: 1, rights: 0.4 },
  economist: { evidence: 1, labour_economy: 0.6 },
  academic: { evidence: 1.2 },
  police: { governance: 0.6, evidence: 0.4 },
  military: { governance: 0.6 },
  social_worker: { local: 0.6, humanity: 0.6 },
  clergy: { humanity: 1 },
  development_worker: { development: 1.2 },
  diplomat: { reputation: 1, development: 0.4 },
  civil_servant: { governance: 1 },
  journalist: { evidence: 0.6 },
};

/** What a seat on a committee points to. Everyone we meet sits on home affairs: it tells little. */
export const COMMITTEE_POINTS: Readonly<Record<CommitteeRemit, FramingPoints>> = {
  health: { public_health: 1 },
  justice: { rule_of_law: 1 },
  home_affairs: { governance: 0.4 },
  social_affairs: { labour_economy: 1 },
  employment: { labour_economy: 1 },
  foreign_affairs: { reputation: 1 },
  development: { development: 1.2 },
  family_youth: { child: 1 },
  education: { child: 1 },
  finance: { labour_economy: 0.6, evidence: 0.4 },
  local_government: { local: 1 },
  equal_opportunities: { rights: 0.8 },
  human_rights: { rights: 1 },
  audit: { evidence: 0.8, governance: 0.4 },
};

/** What a mandate at another level points to. */
export const MANDATE_POINTS: Readonly<Record<MandateKind, FramingPoints>> = {
  municipal: { local: 1 },
  regional: { labour_economy: 0.5 },
  european: { reputation: 0.4, rights: 0.4 },
  international: { reputation: 1 },
};

/** General rules for a stance on the issue (METHOD.md C3.6). */
export const STANCE_POINTS: Readonly<Record<StanceValue, FramingPoints>> = {
  [2]: { rights: 0.5, evidence: 0.3 },
  [1]: { rights: 0.3, evidence: 0.3 },
  [0]: { evidence: 0.5, governance: 0.3, humanity: -0.3 },
  [-1]: { evidence: 0.7, rule_of_law: 0.5, humanity: -0.6 },
  [-2]: { evidence: 1, rule_of_law: 0.8, rights: -0.5, humanity: -1 },
};

/** General rule for someone in executive office (METHOD.md A-53). */
export const EXECUTIVE_POINTS: FramingPoints = { rule_of_law: 0.4, governance: 0.4, humanity: -0.7 };
