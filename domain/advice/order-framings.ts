import { FRAMINGS, type Framing } from '../framing/framings';
import type { Issue } from '../issue/schema';
import type { Advice } from './types';

/**
 * Framings in the order to argue in: what is suggested, what else is ranked, the organisation's fixed thread
 * (METHOD.md A-55), then the issue's own material.
 * Nothing to be avoided or excluded; from `suggested.length` on they are defaults for the issue, not advice on the person.
 */
export function orderFramings(advice: Advice, issue: Issue): Framing[] {
  const out = new Set([...advice.avoid, ...advice.excluded].map(({ framing }) => framing));
  const held = (framing: Framing) => issue.relevance[framing] ?? 0;
  const ranked = advice.ranking.map(({ framing }) => framing);
  const thread = advice.thread === null ? [] : [advice.thread];
  const others = FRAMINGS.filter((framing) => held(framing) > 0).toSorted((a, b) => held(b) - held(a));
  return [...new Set([...advice.suggested, ...ranked, ...thread, ...others])].filter((framing) => !out.has(framing));
}
