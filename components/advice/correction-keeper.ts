import type { Framing } from '../../domain/framing/framings';
import {
  addCorrection,
  correctableSource,
  withdrawCorrection,
  type CorrectableTable,
  type CorrectionTarget,
} from '../../domain/advice/correct-source';
import type { Correction, CorrectionKind } from '../../domain/advice/correction';
import { factOf } from '../../domain/advice/fact';
import type { Contribution, Pointer } from '../../domain/advice/types';
import type { Office, Readers } from '../../domain/office';
import type { PersonId } from '../../domain/person/schema';

/** Tables in which corrections are kept: with the source, or beside a fact that has none of its own. */
export type CorrectionTable = CorrectableTable | 'factCorrections';

/** A record that carries corrections. */
export interface Correctable {
  readonly id: string;
  readonly rev: number;
  readonly corrections?: readonly Correction[] | undefined;
}

/** Where corrections of one reason are kept, and those that are. */
export interface CorrectionKeeper {
  readonly table: CorrectionTable;
  /** One; none yet for a fact; two where two windows corrected the same fact at once. */
  readonly records: readonly Correctable[];
}

/** Reads where corrections of a reason are kept; `null` when its source is gone. */
export async function readKeeper(
  read: Readers,
  pointer: Pointer,
  personId: PersonId,
): Promise<CorrectionKeeper | null> {
  const source = correctableSource(pointer);
  if (source !== null) {
    const record = await read.get(source.table, source.id);
    return record === null ? null : { table: source.table, records: [record] };
  }
  const fact = factOf(pointer);
  const kept = await read.list('factCorrections', { personId });
  return { table: 'factCorrections', records: kept.filter((record) => record.fact === fact) };
}

/** All corrections of a reason, in the order in which they were made within each record. */
export function correctionsOf({ records }: CorrectionKeeper): readonly Correction[] {
  return records.flatMap(({ corrections = [] }) => corrections);
}

/**
 * Keeps one more correction of a reason, dated today and signed.
 * @returns Whether it was saved.
 */
export async function keepCorrection(
  office: Office,
  { pointer, personId }: { readonly pointer: Pointer; readonly personId: PersonId },
  kind: CorrectionKind,
  target: CorrectionTarget,
): Promise<boolean> {
  // Read again: another window may have said the same meanwhile.
  const [keeper, { officer }] = await Promise.all([readKeeper(office.read, pointer, personId), office.read.settings()]);
  if (keeper === null) return false;
  const made = { date: office.today(), by: officer };
  const [record] = keeper.records;
  const added = addCorrection(correctionsOf(keeper), kind, target, made).slice(correctionsOf(keeper).length);
  if (record !== undefined) {
    const corrections = [...(record.corrections ?? []), ...added];
    return (await office.write.update(keeper.table, record.id, record.rev, { corrections })).ok;
  }
  const fact = factOf(pointer);
  if (fact === null) return false;
  const draft = { personIds: [personId], issueIds: [], fact, corrections: added };
  return (await office.write.create('factCorrections', draft)).ok;
}

/**
 * Undoes a correction, as of today.
 * @returns Whether it was saved.
 */
export async function undoCorrection(
  office: Office,
  table: CorrectionTable,
  record: Correctable,
  correction: Correction,
): Promise<boolean> {
  const corrections = [...withdrawCorrection(record.corrections ?? [], correction, office.today())];
  return (await office.write.update(table, record.id, record.rev, { corrections })).ok;
}

/** What a "wrong framing" is said of: the words that argue against us were heard in another framing than the one they lead to. */
export function framingHeard({ reason }: Contribution, framing: Framing): Framing {
  return reason.code === 'argues_against' ? reason.with : framing;
}
