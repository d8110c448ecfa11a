import type { z } from 'zod';
import { factCorrectionSchema } from './advice/fact-correction';
import { briefSchema, draftSchema } from './brief/schema';
import { commitmentSchema } from './commitment/schema';
import { followUpSchema, interactionSchema } from './interaction/schema';
import { evidenceSchema, issueSchema, recommendationSchema, stanceSchema } from './issue/schema';
import { nameChoiceSchema } from './page/choice';
import { membershipSchema, organizationSchema, personSchema, postSchema } from './person/schema';
import { voteSchema } from './person/vote';
import { noticeSchema } from './privacy/notice';
import type { RecordBookkeeping } from './shared/record';
import { statementSchema, tagSchema } from './statement/schema';

/** Public facts, readable while locked: enough to recognise names. */
const clearSchemas = {
  people: personSchema,
  organizations: organizationSchema,
  memberships: membershipSchema,
  posts: postSchema,
  nameChoices: nameChoiceSchema,
  votes: voteSchema,
} as const;

/** Everything confidential: sealed record by record. Each has `personIds` and `issueIds` as clear index fields, or neither. */
const sealedSchemas = {
  issues: issueSchema,
  recommendations: recommendationSchema,
  evidence: evidenceSchema,
  statements: statementSchema,
  stances: stanceSchema,
  tags: tagSchema,
  factCorrections: factCorrectionSchema,
  interactions: interactionSchema,
  commitments: commitmentSchema,
  followUps: followUpSchema,
  briefs: briefSchema,
  notices: noticeSchema,
  drafts: draftSchema,
} as const;

/** The schema of every table; the tables' names are the names of the whole program. */
export const recordSchemas = { ...clearSchemas, ...sealedSchemas } as const;

/** Tables whose records lie in clear. */
export type ClearTable = keyof typeof clearSchemas;
/** Tables whose records lie sealed. */
export type SealedTable = keyof typeof sealedSchemas;
/** Every table of records. */
export type TableName = keyof typeof recordSchemas;
/** The names of all tables, and of those sealed. */
export const TABLE_NAMES = Object.keys(recordSchemas) as readonly TableName[]; // keys of a literal object
export const SEALED_TABLES = Object.keys(sealedSchemas) as readonly SealedTable[]; // keys of a literal object

/** The record type of a table. */
export type RecordOf<Table extends TableName> = z.infer<(typeof recordSchemas)[Table]>;

/** A record before storage gave it an id and dates. */
export type DraftOf<Table extends TableName> = Omit<RecordOf<Table>, RecordBookkeeping>;
