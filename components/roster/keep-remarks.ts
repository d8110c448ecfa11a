import type { Office } from '../../domain/office';
import type { PersonId } from '../../domain/person/schema';

/** What became of the remarks. */
export interface KeptRemarks {
  readonly kept: number;
  readonly lost: number;
}

/**
 * Keeps remarks of a sheet as sealed notes on people who are in the workspace, dated today. One that was kept before in the same
 * words is not kept twice.
 */
export async function keepRemarks(
  office: Office,
  remarks: readonly { readonly personId: PersonId; readonly text: string }[],
): Promise<KeptRemarks> {
  let [kept, lost] = [0, 0];
  for (const { personId, text } of remarks) {
    const known = await office.read.list('interactions', { personId });
    if (known.some(({ summary }) => summary === text)) continue;
    const isThere = (await office.read.get('people', personId)) !== null;
    const saved = isThere
      ? await office.write.create('interactions', {
          personIds: [personId],
          issueIds: [],
          channel: 'other',
          direction: 'in',
          date: office.today(),
          summary: text,
          ourSide: [],
          tried: [],
        })
      : null;
    if (saved?.ok === true) kept += 1;
    else lost += 1;
  }
  return { kept, lost };
}
