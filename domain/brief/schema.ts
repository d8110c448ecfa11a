import * as z from 'zod';
import { issueIdSchema } from '../issue/schema';
import { personIdSchema } from '../person/schema';
import { instantSchema } from '../shared/dates';
import { interfaceLanguageSchema } from '../shared/language';
import { idSchema, recordFields } from '../shared/record';

export const briefIdSchema = idSchema.brand<'BriefId'>();
export type BriefId = z.infer<typeof briefIdSchema>;

/** A meeting sheet as it was prepared: what was chosen, not a copy of the sources. */
export const briefSchema = z.strictObject({
  id: briefIdSchema,
  personIds: z.array(personIdSchema).length(1),
  issueIds: z.array(issueIdSchema).length(1),
  language: interfaceLanguageSchema,
  /** `leave_behind` strips everything private. */
  audience: z.enum(['internal', 'leave_behind']),
  markdown: z.string().max(100_000),
  preparedAt: instantSchema,
  ...recordFields,
});
export type Brief = z.infer<typeof briefSchema>;

/** Something being typed: saved at every keystroke under a key (`quick-note`, `capture:<tab>`), gone once saved for good. */
export const draftSchema = z.strictObject({
  id: idSchema,
  personIds: z.array(personIdSchema).max(50),
  issueIds: z.array(issueIdSchema).max(10),
  key: z.string().min(1).max(100),
  content: z.record(z.string(), z.unknown()),
  ...recordFields,
});
export type Draft = z.infer<typeof draftSchema>;
