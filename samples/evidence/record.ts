import type { Evidence } from '../../domain/issue/schema';
import { EVIDENCE, ISSUE, type EvidenceKey, type IssueKey } from '../ids';
import { stamp } from '../stamp';

interface Source {
  readonly kind: Evidence['kind'];
  readonly issues: readonly IssueKey[];
  readonly title: { fr: string; nl: string; en: string };
  readonly figure?: { fr: string; nl: string; en: string };
  readonly source: string;
  readonly date: string;
  readonly doesNotProve: { fr: string; nl: string; en: string };
  readonly framings: Evidence['framings'];
}

/**
 * Turns written-out sources into records.
 * @param sources - By key; every source is invented and says so.
 */
export function evidenceOf(sources: Readonly<Partial<Record<EvidenceKey, Source>>>): Evidence[] {
  const entries = Object.entries(sources) as [EvidenceKey, Source][]; // own keys of a literal record
  return entries.map(([key, source]) => ({
    id: EVIDENCE[key],
    issueIds: source.issues.map((issue) => ISSUE[issue]),
    kind: source.kind,
    title: source.title,
    figure: source.figure ?? {},
    source: source.source,
    date: source.date,
    doesNotProve: source.doesNotProve,
    framings: source.framings,
    ...stamp('2025-10-06'),
  }));
}
