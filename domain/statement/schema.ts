import * as z from 'zod';
import { correctionsSchema } from '../advice/correction';
import { TAG_KINDS } from '../framing/framings';
import { framingSchema, issueIdSchema } from '../issue/schema';
import { personIdSchema } from '../person/schema';
import { civilDateSchema, instantSchema } from '../shared/dates';
import { languageSchema } from '../shared/language';
import { idSchema, recordFields, webAddressSchema } from '../shared/record';

export const statementIdSchema = idSchema.brand<'StatementId'>();
export type StatementId = z.infer<typeof statementIdSchema>;
export const tagIdSchema = idSchema.brand<'TagId'>();
export type TagId = z.infer<typeof tagIdSchema>;

/** Where words were said: an official record, the person's own post, the press, our own notes (METHOD.md C2). */
export const STATEMENT_SOURCES = ['official', 'own', 'press', 'notes'] as const;
export type StatementSource = (typeof STATEMENT_SOURCES)[number];

/** Whether words are for or against what we ask on the issue. */
export const ISSUE_STANCES = ['pro', 'con', 'unclear'] as const;

/** One framing seen in a statement, as an officer confirmed it. */
export const confirmedFrameSchema = z.strictObject({
  framing: framingSchema,
  polarity: z.enum(['adopted', 'rejected']),
  /** 0…1; 1 unless the officer says it is only a hint. */
  strength: z.number().min(0).max(1),
});
export type ConfirmedFrame = z.infer<typeof confirmedFrameSchema>;

/**
 * What the lexicon hears in the words, kept with them by storage: thousands of statements would otherwise be read anew for
 * each advice. Unconfirmed, never shown as more than a suggestion, and worth nothing under another lexicon.
 */
export const heardSchema = z.strictObject({
  /** The lexicon that heard it: `LEXICON_STAMP` of that day. */
  lexicon: z.string().max(40),
  frames: z
    .array(
      confirmedFrameSchema.extend({
        /** Where the words stand that say it most fully, in UTF-16 units of the text, end excluded. */
        span: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).nullable(),
      }),
    )
    .max(12),
});

/** A person's words with source and date (METHOD.md ). Exact words; kept until erased or expired. */
export const statementSchema = z.strictObject({
  id: statementIdSchema,
  personIds: z.array(personIdSchema).min(1).max(1),
  issueIds: z.array(issueIdSchema).max(10),
  text: z.string().trim().min(1).max(50_000),
  language: languageSchema.optional(),
  /** The day the words were said or published; unknown dates count for nothing in the advice. */
  date: civilDateSchema.optional(),
  source: z.enum(STATEMENT_SOURCES),
  outlet: z.string().max(200).optional(),
  title: z.string().max(500).optional(),
  url: webAddressSchema.optional(),
  /** Text around the quotation, to find it again (W3C Web Annotation TextQuoteSelector). */
  prefix: z.string().max(64).optional(),
  suffix: z.string().max(64).optional(),
  capturedAt: instantSchema.optional(),
  issueStance: z.enum(ISSUE_STANCES),
  /** Framings confirmed by an officer; absent = the lexicon's suggestion counts, at 0.6. */
  frames: z.array(confirmedFrameSchema).max(12).optional(),
  /** Written by storage at each save while no officer has confirmed framings; whatever a caller gives is replaced. */
  heard: heardSchema.optional(),
  /** Said in an office the person no longer holds (METHOD.md ). */
  formerRole: z.boolean(),
  comment: z.string().max(5_000).optional(),
  corrections: correctionsSchema.optional(),
  ...recordFields,
});
export type Statement = z.infer<typeof statementSchema>;

/** An officer's indication on a framing for a person; dated, and expires on screen after 18 months (METHOD.md E-8). */
export const tagSchema = z.strictObject({
  id: tagIdSchema,
  personIds: z.array(personIdSchema).length(1),
  issueIds: z.array(issueIdSchema).max(10),
  framing: framingSchema,
  kind: z.enum(TAG_KINDS),
  date: civilDateSchema,
  reason: z.string().max(1_000).optional(),
  by: z.string().max(100).optional(),
  corrections: correctionsSchema.optional(),
  ...recordFields,
});
export type Tag = z.infer<typeof tagSchema>;
