import * as z from 'zod';
import { correctionsSchema } from '../advice/correction';
import { houseVocabularySchema } from '../brief/house-vocabulary';
import { ASK_LEVELS, FRAMINGS } from '../framing/framings';
import { POWER_LEVELS } from '../person/power-level';
import { personIdSchema } from '../person/schema';
import { civilDateSchema } from '../shared/dates';
import { languageSchema, multilingualSchema } from '../shared/language';
import { idSchema, recordFields, webAddressSchema } from '../shared/record';
import { issueIdSchema } from './issue-id';
import { speakersSchema } from './speaker';

export { issueIdSchema, type IssueId } from './issue-id';

export const recommendationIdSchema = idSchema.brand<'RecommendationId'>();
export type RecommendationId = z.infer<typeof recommendationIdSchema>;
export const evidenceIdSchema = idSchema.brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof evidenceIdSchema>;
export const stanceIdSchema = idSchema.brand<'StanceId'>();
export type StanceId = z.infer<typeof stanceIdSchema>;

/** One of `FRAMINGS`. */
export const framingSchema = z.enum(FRAMINGS);
/** One of `ASK_LEVELS`. */
export const askLevelSchema = z.enum(ASK_LEVELS);

/** The three steps of an ask, each in the languages in which it exists. */
export const askLadderSchema = z.strictObject({
  ideal: multilingualSchema,
  reformist: multilingualSchema,
  minimal: multilingualSchema,
});
export type AskLadder = z.infer<typeof askLadderSchema>;

const keywords = z.array(z.string().trim().min(2).max(80)).max(100);

/** What can be won now (METHOD.md ). */
export const POLICY_WINDOWS = ['open', 'normal', 'narrow', 'closed'] as const;
export type PolicyWindow = (typeof POLICY_WINDOWS)[number];

/** A subject the organisation works on. Lives as long as the organisation works on it. */
export const issueSchema = z.strictObject({
  id: issueIdSchema,
  title: multilingualSchema,
  summary: multilingualSchema,
  /** Words that tell that a page is about this issue, per language; `*` at the end = any ending. */
  keywords: z.strictObject({ fr: keywords, nl: keywords, en: keywords, de: keywords }),
  /** Parliamentary documents followed, as printed: `56-1204`, `2024/0258(COD)`. */
  documentNumbers: z.array(z.string().trim().min(3).max(40)).max(100),
  asks: askLadderSchema,
  window: z.enum(POLICY_WINDOWS),
  windowReason: z.string().max(1_000).optional(),
  /** 0…1 per framing: how much material we hold. Absent or 0 = none (METHOD.md C2). */
  relevance: z.partialRecord(framingSchema, z.number().min(0).max(1)),
  /** Joint line with a counterpart: a lower ceiling and framings we leave out (METHOD.md ). */
  jointLine: z
    .strictObject({
      partner: z.string().max(200),
      askCeiling: askLevelSchema,
      avoidFramings: z.array(framingSchema),
      /** Terms of the coalition, before those of the house (METHOD.md A-58). */
      terms: houseVocabularySchema.optional(),
    })
    .optional(),
  /** Who can speak for us here (METHOD.md A-49). */
  speakers: speakersSchema.optional(),
  owner: z.string().max(100).optional(),
  ...recordFields,
});
export type Issue = z.infer<typeof issueSchema>;

/** How far a text is in one language. */
export const LANGUAGE_STATUSES = ['missing', 'draft', 'checked'] as const;
export type LanguageStatus = (typeof LANGUAGE_STATUSES)[number];

/** What is asked for: a law, or something that needs none (METHOD.md A-70). */
export const ASK_NATURES = ['law', 'practice', 'budget', 'transparency', 'dialogue'] as const;
export type AskNature = (typeof ASK_NATURES)[number];

/** What became of a recommendation at the other side, apart from whether we were heard (METHOD.md A-61). */
export const UPTAKE_KINDS = ['mentioned', 'partly', 'whole', 'set_aside'] as const;
export type UptakeKind = (typeof UPTAKE_KINDS)[number];

/** A day on which it was seen, in a text that anyone can read, what became of it. Says nothing of whose doing it is (METHOD.md A-62). */
export const uptakeSchema = z.strictObject({
  date: civilDateSchema,
  kind: z.enum(UPTAKE_KINDS),
  source: z.string().trim().min(1).max(500),
  url: webAddressSchema.optional(),
});
export type Uptake = z.infer<typeof uptakeSchema>;

/** What we want on an issue, ready to be used as it stands (METHOD.md ). */
export const recommendationSchema = z.strictObject({
  id: recommendationIdSchema,
  issueIds: z.array(issueIdSchema).min(1).max(10),
  title: multilingualSchema,
  text: multilingualSchema,
  asks: askLadderSchema.partial(),
  arguments: z.partialRecord(framingSchema, multilingualSchema),
  objections: z.array(z.strictObject({ objection: multilingualSchema, answer: multilingualSchema })).max(20),
  evidenceIds: z.array(evidenceIdSchema).max(50),
  coSignatories: z.array(z.string().max(200)).max(100),
  /** Levels of power that can grant it; empty = any. */
  levels: z.array(z.enum(POWER_LEVELS)).max(5),
  /** Committee or portfolio remits that can move it (see `domain/person/remit.ts`). */
  remits: z.array(z.string().max(60)).max(10),
  languageStatus: z.partialRecord(languageSchema, z.enum(LANGUAGE_STATUSES)),
  /** Kept on record, never printed and never raised (METHOD.md A-69). */
  doNotRaise: z.boolean(),
  /** Absent = not said. */
  nature: z.enum(ASK_NATURES).optional(),
  uptake: z.array(uptakeSchema).max(50).optional(),
  adoptedOn: civilDateSchema.optional(),
  /** Last read again and found right (METHOD.md A-71). */
  reviewedOn: civilDateSchema.optional(),
  ...recordFields,
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** Kinds of knowledge (METHOD.md A-33…A-41). */
export const EVIDENCE_KINDS = [
  'case_law',
  'legislation',
  'statistic',
  'study',
  'field_report',
  'testimony',
  'foreign_practice',
  'data_gap',
] as const;

/** One source we can put on the table, with what it proves and what it does not (METHOD.md A-80, E-7). */
export const evidenceSchema = z.strictObject({
  id: evidenceIdSchema,
  issueIds: z.array(issueIdSchema).max(10),
  kind: z.enum(EVIDENCE_KINDS),
  title: multilingualSchema,
  /** The figure with its base ("628, about 14 % of all"). */
  figure: multilingualSchema,
  source: z.string().trim().min(1).max(500),
  url: webAddressSchema.optional(),
  date: civilDateSchema.optional(),
  doesNotProve: multilingualSchema,
  framings: z.array(framingSchema).max(12),
  ...recordFields,
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Where a person stands on one issue, on a day, according to a source. Never a grade of the person (METHOD.md A-143). */
export const stanceSchema = z.strictObject({
  id: stanceIdSchema,
  personIds: z.array(personIdSchema).length(1),
  issueIds: z.array(issueIdSchema).length(1),
  /** -2 opposed, -1 rather opposed, 0 undecided, 1 rather in favour, 2 ally. */
  value: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
  date: civilDateSchema,
  source: z.string().trim().min(1).max(500),
  url: webAddressSchema.optional(),
  /** Who noted it (METHOD.md E-8). */
  by: z.string().max(100).optional(),
  corrections: correctionsSchema.optional(),
  ...recordFields,
});
export type Stance = z.infer<typeof stanceSchema>;
/** −2 opposed … 2 ally. */
export type StanceValue = Stance['value'];
