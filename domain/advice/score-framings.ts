import { FRAMINGS, type Framing } from '../framing/framings';
import type { TagId } from '../statement/schema';
import { chooseAsk, findLever } from './choose-ask';
import type { Entry, Family, SmallReasons } from './family';
import type { AdviceInput } from './input';
import { gatherSmall, roundPoints, roundTogether } from './round-points';
import { siftInput } from './sift-input';
import type {
  Advice,
  AdviceState,
  AvoidedFraming,
  Confidence,
  ContributionKind,
  ExcludedFraming,
  RankedFraming,
} from './types';
import { weighMeetings, weighPromises, weighTags } from './weigh-record';
import { weighFields, weighMaterial, weighOffice, weighParty, weighStance } from './weigh-rules';
import { weighStatements } from './weigh-statements';
import { GATE } from './weights';

/** Sources about this very person, as against general rules. */
const PERSONAL: ReadonlySet<ContributionKind> = new Set(['tag', 'statement', 'meeting', 'promise', 'field']);
const RULES: ReadonlySet<ContributionKind> = new Set(['stance', 'role']);
const MOST_SUGGESTED = 3;

interface Reasons {
  readonly entries: readonly Entry[];
  /** Distinct sources about the person that speak for it. */
  readonly support: number;
  readonly score: number;
}

function findVetoes(input: AdviceInput): ReadonlyMap<Framing, TagId> {
  return new Map(input.tags.filter((tag) => tag.kind === 'never').map((tag) => [tag.framing, tag.id]));
}

function findExcluded(input: AdviceInput, vetoes: ReadonlyMap<Framing, TagId>): ExcludedFraming[] {
  const { issue, allowSecurityFraming } = input;
  return FRAMINGS.flatMap((framing): ExcludedFraming[] => {
    const veto = vetoes.get(framing);
    if (veto !== undefined) return [{ framing, reason: 'veto', ref: veto }];
    if ((issue.relevance[framing] ?? 0) <= 0) return [{ framing, reason: 'no_material', ref: issue.id }];
    if (framing === 'security_order' && !allowSecurityFraming) return [{ framing, reason: 'not_opted_in', ref: null }];
    if (issue.jointLine?.avoidFramings.includes(framing) === true)
      return [{ framing, reason: 'joint_line', ref: issue.id }];
    return [];
  });
}

function reasonsFor(entries: readonly Entry[], small: readonly SmallReasons[]): Reasons {
  const gathered = gatherSmall(entries, small);
  const supporting = gathered.entries.filter((entry) => entry.points > 0 && PERSONAL.has(entry.kind));
  const keys = new Set(supporting.map((entry) => entry.key));
  // Counted, not added: there may be thousands, and sources of two kinds never share a key.
  let others = 0;
  for (const small of gathered.keys) for (const key of small) if (!keys.has(key)) others += 1;
  const score = roundPoints(gathered.entries.reduce((sum, entry) => sum + entry.points, 0));
  return { entries: gathered.entries, support: keys.size + others, score };
}

function rank(reasons: ReadonlyMap<Framing, Reasons>, excluded: readonly ExcludedFraming[]): RankedFraming[] {
  const out = new Set(excluded.map(({ framing }) => framing));
  return [...reasons]
    .filter(([framing]) => !out.has(framing))
    .map(([framing, { entries, support, score }]) => ({
      framing,
      score,
      support,
      contributions: roundTogether(entries),
    }))
    .toSorted((a, b) => b.score - a.score || b.support - a.support || (a.framing < b.framing ? -1 : 1));
}

function findAvoided(
  state: AdviceState,
  reasons: ReadonlyMap<Framing, Reasons>,
  vetoes: ReadonlyMap<Framing, TagId>,
): AvoidedFraming[] {
  return [...reasons].flatMap(([framing, { entries }]): AvoidedFraming[] => {
    const tagId = vetoes.get(framing) ?? null;
    // What is only said of the party never puts a framing on a person's list.
    const counted = entries.filter((entry) => entry.kind !== 'party');
    const against = roundTogether(counted.filter((entry) => entry.points < 0));
    if (tagId !== null) return [{ framing, reason: 'veto', tagId, contributions: against }];
    const balance = counted.reduce((sum, entry) => sum + entry.points, 0);
    return state !== 'unknown' && balance < 0 ? [{ framing, reason: 'balance', tagId, contributions: against }] : [];
  });
}

function judgeConfidence(families: readonly Family[], mass: number, margin: number | null): Confidence {
  const kinds = families.filter((family) => family.present).length;
  const isHigh =
    mass >= GATE.high &&
    kinds >= 3 &&
    (margin ?? 0) >= GATE.highMargin &&
    families.some((family) => family.fresh) &&
    families.some((family) => family.confirmed);
  if (isHigh) return 'high';
  return mass >= GATE.medium && kinds >= 2 ? 'medium' : 'low';
}

/** At most three to show, none of them to be avoided; compassion never opens towards an executive (METHOD.md A-53). */
function pickSuggested(
  ranking: readonly RankedFraming[],
  avoid: readonly AvoidedFraming[],
  neverFirst: readonly Framing[],
): Framing[] {
  const out = new Set(avoid.map(({ framing }) => framing));
  const names = ranking.filter(({ framing, score }) => score > 0 && !out.has(framing)).map(({ framing }) => framing);
  const opener = names.find((framing) => !neverFirst.includes(framing));
  return opener === undefined ? [] : [...new Set([opener, ...names])].slice(0, MOST_SUGGESTED);
}

/**
 * Ranks the framings for one person on one issue, chooses the ask, and keeps every reason (METHOD.md C3–C6).
 * Additive: each point comes from one tag, statement, exchange, promise, field or rule.
 */
export function scoreFramings(given: AdviceInput): Advice {
  const { input, notices } = siftInput(given);
  const vetoes = findVetoes(input);
  const excluded = findExcluded(input, vetoes);

  const personal = {
    tag: weighTags(input),
    statement: weighStatements(input),
    meeting: weighMeetings(input),
    promise: weighPromises(input),
    field: weighFields(input),
  };
  const stance = weighStance(input);
  const families = [...Object.values(personal), stance];
  const personMass = Object.values(personal).reduce((sum, family) => sum + family.mass, 0);
  const mass = personMass + stance.mass;

  const byFraming = new Map(FRAMINGS.map((framing): [Framing, Entry[]] => [framing, []]));
  const sources = families.map((family) => family.entries);
  for (const entries of [...sources, weighOffice(input), weighMaterial(input), weighParty(input, personMass)])
    for (const entry of entries) byFraming.get(entry.framing)?.push(entry);
  const smallOf = (framing: Framing) => families.flatMap(({ small }) => small?.get(framing) ?? []);
  const reasons = new Map([...byFraming].map(([framing, own]) => [framing, reasonsFor(own, smallOf(framing))]));
  const ranked = rank(reasons, excluded);
  const isKnown = personMass >= GATE.ranked && ranked.some(({ support }) => support > 0);
  const state: AdviceState = isKnown ? 'ranked' : input.stance === null ? 'unknown' : 'generic';
  const [first, second] = ranked;
  const margin =
    isKnown && first !== undefined && second !== undefined ? roundPoints(first.score - second.score) : null;
  const ruled = ({ contributions }: RankedFraming) =>
    contributions.some((contribution) => contribution.points > 0 && RULES.has(contribution.kind));
  const ranking = state === 'ranked' ? ranked : state === 'generic' ? ranked.filter(ruled) : [];

  const avoid = findAvoided(state, reasons, vetoes);
  const neverFirst: readonly Framing[] = input.executive === false ? [] : ['humanity'];
  const suggested = pickSuggested(ranking, avoid, neverFirst);
  const opener = ranking.find(({ framing }) => framing === suggested[0]);
  const against = opener?.contributions.find((contribution) => contribution.points < 0) ?? null;
  const thread = input.defaultFraming;
  const isThreadOffered = thread !== null && ![...excluded, ...avoid].some(({ framing }) => framing === thread);
  const kinds = [...Object.entries(personal), ['stance', stance] as const]
    .filter(([, family]) => family.present)
    .map(([kind]) => kind as ContributionKind); // keys of the literal above

  return {
    state,
    confidence: isKnown ? judgeConfidence(families, mass, margin) : 'none',
    close: margin !== null && margin < GATE.close,
    margin,
    mass: roundPoints(mass),
    personMass: roundPoints(personMass),
    kinds: kinds.toSorted(),
    ranking,
    suggested,
    neverFirst,
    avoid,
    excluded,
    against,
    ask: chooseAsk(input),
    lever: findLever(input)?.id ?? null,
    thread: isThreadOffered ? thread : null,
    notices,
  };
}
