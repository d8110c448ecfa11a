import type { RecordOf, TableName } from '../domain/records';
import { sampleCommitments } from './commitments';
import { sampleEvidence } from './evidence';
import { sampleFollowUps } from './follow-ups';
import { sampleInteractions } from './interactions';
import { sampleIssues } from './issues';
import { sampleMemberships } from './memberships';
import { sampleOrganizations } from './organizations';
import { samplePeople } from './people';
import { sampleRecommendations } from './recommendations';
import { sampleStances } from './stances';
import { sampleStatements } from './statements';
import { sampleTags } from './tags';

/** Records per table; a table without samples is absent. */
export type SampleWorkspace = { [Table in TableName]?: RecordOf<Table>[] };

/**
 * The sample workspace: invented people, parties, sources and exchanges, each record marked `sample`.
 * @param today - Civil date from which the ages of words, exchanges and promises are counted, so that the advice is as
 *   lively on any day.
 */
export function sampleWorkspace(today: string): SampleWorkspace {
  return {
    people: samplePeople(),
    organizations: sampleOrganizations(),
    memberships: sampleMemberships(),
    issues: sampleIssues(),
    recommendations: sampleRecommendations(),
    evidence: sampleEvidence(),
    statements: sampleStatements(today),
    stances: sampleStances(today),
    tags: sampleTags(today),
    interactions: sampleInteractions(today),
    commitments: sampleCommitments(today),
    followUps: sampleFollowUps(today),
  };
}
