import type { Advice, ContributionKind } from './types';

/** Kinds of reasons that are about the person; the others are rules and our own material. */
const PERSONAL: readonly ContributionKind[] = ['tag', 'statement', 'meeting', 'promise', 'field', 'stance'];

/**
 * Whether a ranking rests on what the person is alone: mandates, committees, profession. Nothing they said, did or promised counts in it,
 * no position, and nothing an officer noted; that is little, and is to be said before the ranking (METHOD.md C4).
 */
export function restsOnPostsOnly({ state, ranking }: Advice): boolean {
  const kinds = ranking.flatMap(({ contributions }) => contributions.map(({ kind }) => kind));
  return state === 'ranked' && kinds.every((kind) => kind === 'field' || !PERSONAL.includes(kind));
}
