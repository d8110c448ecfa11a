import { SEALED_TABLES, type TableName } from '../../domain/records';
import { sampleWorkspace } from '../../samples';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 20 && value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Sentences of the sample workspace's records, of the given tables or of everything that is kept sealed. */
export function listConfidentialTexts(tables: readonly TableName[] = SEALED_TABLES): string[] {
  const workspace = sampleWorkspace('2026-11-20');
  return [...new Set(tables.flatMap((table) => textsIn(workspace[table])))];
}
