/** Index fields of every sealed table: all that stands in clear beside the sealed record. */
const SEALED = 'id, *personIds, *issueIds, date, updatedAt, deletedAt, sampleMark';

/**
 * First released layout of the database. Append-only: a change is a new file `v2.ts`, never an edit here.
 * `imported` is what a roster last said of a public record, so that what an officer typed since is known.
 * `identifierKeys` is `scheme|identifier`; `sampleMark` is 1 on the sample workspace (a boolean cannot be indexed).
 */
export const v1 = {
  version: 1,
  /** The oldest code that may open a database written in this layout. */
  minReader: 1,
  stores: {
    people: 'id, name, *identifierKeys, worksFor, updatedAt, deletedAt, sampleMark',
    organizations: 'id, name, *identifierKeys, parentId, updatedAt, deletedAt, sampleMark',
    memberships: 'id, personId, organizationId, onBehalfOfId, groupId, updatedAt, deletedAt, sampleMark',
    posts: 'id, organizationId, updatedAt, deletedAt, sampleMark',
    nameChoices: 'id, host, updatedAt, deletedAt, sampleMark',
    votes: 'id, personId, voteKey, updatedAt, deletedAt, sampleMark',
    settings: 'id',
    issues: SEALED,
    recommendations: SEALED,
    evidence: SEALED,
    statements: SEALED,
    stances: SEALED,
    tags: SEALED,
    interactions: SEALED,
    commitments: SEALED,
    followUps: SEALED,
    briefs: SEALED,
    drafts: SEALED,
    imported: 'id, source',
    meta: 'id',
  },
} as const;
