import type { Framing } from '../framing/framings';
import type { IssueId } from '../issue/schema';
import { CORRECTION_KINDS, type Correction, type CorrectionKind } from './correction';
import type { Pointer } from './types';

/** Tables whose records carry corrections themselves. What is noted against a fact lies apart (`fact.ts`). */
export const CORRECTABLE_TABLES = ['statements', 'stances', 'tags', 'interactions', 'commitments'] as const;
export type CorrectableTable = (typeof CORRECTABLE_TABLES)[number];

/** What a correction is about: the framing of the reason, and the issue the advice was on. */
export interface CorrectionTarget {
  readonly framing: Framing;
  readonly issueId: IssueId | null;
}

/** The table and id of a source that carries its corrections; `null` for a public fact or a rule, which is no record of the dossier. */
export function correctableSource(pointer: Pointer): { table: CorrectableTable; id: string } | null {
  if (!('table' in pointer)) return null;
  const table = CORRECTABLE_TABLES.find((name) => name === pointer.table);
  return table === undefined ? null : { table, id: pointer.id };
}

/** Whether a correction says this of this target: an outdated source is so for every framing and issue. */
function concerns(correction: Correction, kind: CorrectionKind, { framing, issueId }: CorrectionTarget): boolean {
  if (correction.kind !== kind) return false;
  if (kind === 'wrong_framing') return correction.framing === framing;
  return kind === 'outdated' || correction.issueId === issueId;
}

/** Corrections that stand against this reason: not withdrawn. */
export function standingCorrections(
  corrections: readonly Correction[],
  target: CorrectionTarget,
): readonly Correction[] {
  return corrections.filter(
    (correction) =>
      correction.withdrawnOn === undefined && CORRECTION_KINDS.some((kind) => concerns(correction, kind, target)),
  );
}

/** Corrections that can still be made of this reason. Without an issue there is nothing it could be not about. */
export function possibleCorrections(
  corrections: readonly Correction[],
  target: CorrectionTarget,
): readonly CorrectionKind[] {
  const standing = standingCorrections(corrections, target);
  return CORRECTION_KINDS.filter(
    (kind) =>
      !(kind === 'not_about_this' && target.issueId === null) &&
      !standing.some((correction) => concerns(correction, kind, target)),
  );
}

/**
 * Adds an officer's correction to a source's history; the source itself stays as it was said (METHOD.md C5).
 * @param by - The officer's name; empty = not given.
 * @returns The new history; the same one when the correction stands already.
 */
export function addCorrection(
  corrections: readonly Correction[],
  kind: CorrectionKind,
  target: CorrectionTarget,
  made: { readonly date: string; readonly by: string },
): readonly Correction[] {
  if (!possibleCorrections(corrections, target).includes(kind)) return corrections;
  const { framing, issueId } = target;
  return [
    ...corrections,
    {
      kind,
      ...(kind === 'wrong_framing' ? { framing } : {}),
      ...(kind === 'not_about_this' && issueId !== null ? { issueId } : {}),
      date: made.date,
      ...(made.by === '' ? {} : { by: made.by }),
    },
  ];
}

/** Withdraws a correction: it no longer counts, and its line stays in the history. */
export function withdrawCorrection(
  corrections: readonly Correction[],
  withdrawn: Correction,
  date: string,
): readonly Correction[] {
  return corrections.map((correction) =>
    correction === withdrawn && correction.withdrawnOn === undefined
      ? { ...correction, withdrawnOn: date }
      : correction,
  );
}
