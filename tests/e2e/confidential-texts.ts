import { SEALED_TABLES, type TableName } from '../../domain/records';
import { sampleWorkspace } from '../../samples';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 20 && value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const WORKSPACE = sampleWorkspace('2026-11-20');

/** Sentences of the sample workspace's records, of the given tables or of everything that is kept sealed. */
export function listConfidentialTexts(tables: readonly TableName[] = SEALED_TABLES): string[] {
  return [...new Set(tables.flatMap((table) => textsIn(WORKSPACE[table])))];
}

/** What must not stand in a paper that is left behind: everything noted about a person, but for promises made in public. */
export function listPrivateTexts(): string[] {
  const promises = WORKSPACE.commitments ?? [];
  const told = new Set(textsIn(promises.filter((promise) => promise.isPublic)));
  const noted = listConfidentialTexts(['interactions', 'stances', 'tags', 'commitments', 'followUps']);
  return noted.filter((text) => !told.has(text));
}
