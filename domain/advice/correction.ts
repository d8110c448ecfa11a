import * as z from 'zod';
import { FRAMINGS } from '../framing/framings';
import { issueIdSchema } from '../issue/issue-id';
import { civilDateSchema } from '../shared/dates';

/** What an officer can say against one reason of the advice (METHOD.md C5). */
export const CORRECTION_KINDS = ['wrong_framing', 'not_about_this', 'outdated'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * An officer's dated correction, kept with the source and never edited into it. `withdrawnOn` undoes it; the line stays
 * in the history. `wrong_framing` names the framing, `not_about_this` the issue; `outdated` holds everywhere.
 */
export const correctionSchema = z.strictObject({
  kind: z.enum(CORRECTION_KINDS),
  framing: z.enum(FRAMINGS).optional(),
  issueId: issueIdSchema.optional(),
  date: civilDateSchema,
  by: z.string().max(100).optional(),
  withdrawnOn: civilDateSchema.optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** The corrections of one record, oldest first. */
export const correctionsSchema = z.array(correctionSchema).max(50);
