import type { Holding } from './ports';

/**
 * The records of an access request as they are kept, to be read by a program too (GDPR 15.3, 20). Of what the records point to, only the
 * names; of other people nothing else.
 * @param madeOn - Civil date.
 */
export function accessToJson({ records, imported, people, organizations, issues }: Holding, madeOn: string): string {
  const named = new Map<string, unknown>([
    ...people.map(({ id, name }) => [id, name] as const),
    ...organizations.map(({ id, name }) => [id, name] as const),
    ...issues.map(({ id, title }) => [id, title] as const),
  ]);
  return JSON.stringify(
    { format: 'antichambre-access', version: 1, madeOn, records, lists: imported, names: Object.fromEntries(named) },
    null,
    2,
  );
}
