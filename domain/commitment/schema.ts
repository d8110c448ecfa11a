import * as z from 'zod';
import { correctionsSchema } from '../advice/correction';
import { askLevelSchema, framingSchema, issueIdSchema } from '../issue/schema';
import { interactionIdSchema } from '../interaction/schema';
import { personIdSchema } from '../person/schema';
import { civilDateSchema } from '../shared/dates';
import { languageSchema } from '../shared/language';
import { idSchema, recordFields, webAddressSchema } from '../shared/record';

export const commitmentIdSchema = idSchema.brand<'CommitmentId'>();
export type CommitmentId = z.infer<typeof commitmentIdSchema>;

/** How a promise stands; it ends kept or broken, and each change is a line of its history. */
export const COMMITMENT_STATUSES = ['open', 'kept', 'broken'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** What a person promised, in the exact words, with the history of its status (METHOD.md A-97…A-101). */
export const commitmentSchema = z.strictObject({
  id: commitmentIdSchema,
  personIds: z.array(personIdSchema).length(1),
  issueIds: z.array(issueIdSchema).max(10),
  text: z.string().trim().min(1).max(5_000),
  language: languageSchema.optional(),
  date: civilDateSchema,
  dueDate: civilDateSchema.optional(),
  /** Said in public, or in confidence: a private promise never leaves an internal document. */
  isPublic: z.boolean(),
  source: z.string().max(500).optional(),
  url: webAddressSchema.optional(),
  framing: framingSchema.optional(),
  askLevel: askLevelSchema.optional(),
  status: z.enum(COMMITMENT_STATUSES),
  history: z
    .array(
      z.strictObject({
        date: civilDateSchema,
        status: z.enum(COMMITMENT_STATUSES),
        note: z.string().max(1_000).optional(),
      }),
    )
    .max(100),
  interactionId: interactionIdSchema.optional(),
  corrections: correctionsSchema.optional(),
  ...recordFields,
});
export type Commitment = z.infer<typeof commitmentSchema>;
