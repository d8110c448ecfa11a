import type * as z from 'zod';
import { idSchema } from '../shared/record';

/** Id of an issue: in a file of its own, because corrections name issues and positions, which lie beside issues, carry corrections. */
export const issueIdSchema = idSchema.brand<'IssueId'>();
export type IssueId = z.infer<typeof issueIdSchema>;
