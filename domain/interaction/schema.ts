import * as z from 'zod';
import { correctionsSchema } from '../advice/correction';
import { OUTCOMES } from '../framing/framings';
import { askLevelSchema, framingSchema, issueIdSchema } from '../issue/schema';
import { personIdSchema } from '../person/schema';
import { civilDateSchema, civilDateTimeSchema } from '../shared/dates';
import { idSchema, recordFields, webAddressSchema } from '../shared/record';

export const interactionIdSchema = idSchema.brand<'InteractionId'>();
export type InteractionId = z.infer<typeof interactionIdSchema>;
export const followUpIdSchema = idSchema.brand<'FollowUpId'>();
export type FollowUpId = z.infer<typeof followUpIdSchema>;

/** Channels of METHOD.md A-20…A-32. */
export const INTERACTION_CHANNELS = [
  'meeting',
  'call',
  'letter',
  'email',
  'hearing',
  'visit',
  'question',
  'opinion_request',
  'event',
  'press_release',
  'litigation',
  'other',
] as const;

/** One framing tried in an exchange and how it landed. */
export const triedFramingSchema = z.strictObject({ framing: framingSchema, outcome: z.enum(OUTCOMES) });
export type TriedFraming = z.infer<typeof triedFramingSchema>;

/** One exchange, in either direction (METHOD.md A-137). What was said stands apart from having met. */
export const interactionSchema = z.strictObject({
  id: interactionIdSchema,
  personIds: z.array(personIdSchema).min(1).max(50),
  issueIds: z.array(issueIdSchema).max(10),
  channel: z.enum(INTERACTION_CHANNELS),
  direction: z.enum(['out', 'in']),
  date: civilDateSchema,
  /** Civil date-time of a meeting, with its zone. */
  startsAt: z.strictObject({ local: civilDateTimeSchema, zone: z.string().max(60) }).optional(),
  summary: z.string().trim().min(1).max(20_000),
  asked: z.string().max(5_000).optional(),
  answered: z.string().max(5_000).optional(),
  next: z.string().max(5_000).optional(),
  /** Who was there on our side. */
  ourSide: z.array(z.string().max(100)).max(30),
  url: webAddressSchema.optional(),
  tried: z.array(triedFramingSchema).max(12),
  /** The step of the ladder that was refused, when one was. */
  refusedAsk: askLevelSchema.optional(),
  corrections: correctionsSchema.optional(),
  ...recordFields,
});
export type Interaction = z.infer<typeof interactionSchema>;

/** What we must do, by when, who. Ends when done or dropped. */
export const followUpSchema = z.strictObject({
  id: followUpIdSchema,
  personIds: z.array(personIdSchema).max(50),
  issueIds: z.array(issueIdSchema).max(10),
  text: z.string().trim().min(1).max(2_000),
  dueDate: civilDateSchema.optional(),
  owner: z.string().max(100).optional(),
  status: z.enum(['open', 'done', 'dropped']),
  closedOn: civilDateSchema.optional(),
  interactionId: interactionIdSchema.optional(),
  ...recordFields,
});
export type FollowUp = z.infer<typeof followUpSchema>;
