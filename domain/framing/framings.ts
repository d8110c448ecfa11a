/** The framings of METHOD.md C1, in the order of the reference. */
export const FRAMINGS = [
  'rights',
  'evidence',
  'public_health',
  'child',
  'labour_economy',
  'security_order',
  'rule_of_law',
  'reputation',
  'local',
  'humanity',
  'governance',
  'development',
] as const;
export type Framing = (typeof FRAMINGS)[number];

/** How a framing landed in an exchange (METHOD.md C2). */
export const OUTCOMES = ['commitment', 'engaged', 'polite', 'closed', 'backfired'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The officer's own indication on a framing for a person. `never` removes it. */
export const TAG_KINDS = ['works', 'hunch', 'avoid', 'never'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** Steps of the ask ladder, from small to large (METHOD.md A-63…A-68). */
export const ASK_LEVELS = ['minimal', 'reformist', 'ideal'] as const;
export type AskLevel = (typeof ASK_LEVELS)[number];

/** From the largest to the smallest step: the order in which a ladder is thought. */
export const ASK_LADDER: readonly AskLevel[] = ASK_LEVELS.toReversed();
