import type { Framing } from '../framing/framings';
import type { IssueId } from '../issue/schema';
import type { Correction } from './correction';
import type { Fact } from './fact';
import type { FactCorrection } from './fact-correction';

/** What standing corrections take away from a source, for one issue. */
export interface Struck {
  /** Nothing of it counts. */
  readonly entirely: boolean;
  /** These framings do not count. */
  readonly framings: readonly Framing[];
}

/** Takes nothing away. */
export const NOTHING_STRUCK: Struck = { entirely: false, framings: [] };

/** Reads the corrections that were not withdrawn (METHOD.md C5). */
export function readCorrections(corrections: readonly Correction[] | undefined, issueId: IssueId): Struck {
  if (corrections === undefined || corrections.length === 0) return NOTHING_STRUCK;
  const standing = corrections.filter((correction) => correction.withdrawnOn === undefined);
  const entirely = standing.some(
    ({ kind, issueId: only }) => kind === 'outdated' || (kind === 'not_about_this' && only === issueId),
  );
  const framings = standing.flatMap(({ kind, framing }) =>
    kind === 'wrong_framing' && framing !== undefined ? [framing] : [],
  );
  return { entirely, framings };
}

/** What is struck from facts, for one issue; several records on one fact, written at once by two windows, hold together. */
export function readStruckFacts(records: readonly FactCorrection[], issueId: IssueId): ReadonlyMap<Fact, Struck> {
  const standing = records.filter(({ deletedAt }) => deletedAt === undefined);
  return new Map(
    [...Map.groupBy(standing, ({ fact }) => fact)].map(([fact, same]) => [
      fact,
      readCorrections(
        same.flatMap(({ corrections }) => corrections),
        issueId,
      ),
    ]),
  );
}
