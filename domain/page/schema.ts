import * as z from 'zod';
import { languageSchema } from '../shared/language';
import { externalIdSchema } from '../shared/record';

/** What a page is, for an expert reader. */
const PAGE_KINDS = [
  'member',
  'member_list',
  'report',
  'question',
  'dossier',
  'vote',
  'article',
  'press_release',
  'government',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const blockIndex = z.int().min(0).max(1_000_000);

/** A person the site itself names by an official id or by a label. */
export const namedOnSiteSchema = z.strictObject({
  name: z.string().max(300),
  identifier: externalIdSchema.optional(),
});
export type NamedOnSite = z.infer<typeof namedOnSiteSchema>;

/** A stretch of blocks spoken by one person, first and last block included. */
export const speakerTurnSchema = z.strictObject({
  speaker: namedOnSiteSchema.extend({ party: z.string().max(100).optional(), role: z.string().max(200).optional() }),
  firstBlock: blockIndex,
  lastBlock: blockIndex,
});
export type SpeakerTurn = z.infer<typeof speakerTurnSchema>;

/** What a site reader found on a page. Dates are civil dates; absent means the page does not say. */
export const pageFactsSchema = z.strictObject({
  url: z.string().max(2_000),
  kind: z.enum(PAGE_KINDS),
  /** Which reader spoke (`chamber`, `generic`, …) and how sure it is of the markup. */
  reader: z.string().max(40),
  health: z.enum(['ok', 'out_of_date']),
  title: z.string().max(500),
  languages: z.array(languageSchema).max(4),
  saidOn: z.string().max(10).optional(),
  publishedOn: z.string().max(10).optional(),
  updatedOn: z.string().max(10).optional(),
  outlet: z.string().max(200).optional(),
  subjects: z.array(namedOnSiteSchema).max(50),
  turns: z.array(speakerTurnSchema).max(5_000),
  authors: z.array(z.string().max(200)).max(50),
  topics: z.array(z.string().max(200)).max(100),
  documentNumbers: z.array(z.string().max(40)).max(500),
});
export type PageFacts = z.infer<typeof pageFactsSchema>;

/** Where on the page a block stands; `chrome` (navigation, teasers, most read, comments) never lights the badge. */
const BLOCK_ZONES = ['title', 'body', 'chrome'] as const;
export type BlockZone = (typeof BLOCK_ZONES)[number];

/** How a name was written (docs/recognition.md). */
const MENTION_FORMS = [
  'full',
  'reversed',
  'comma',
  'alias',
  'initial',
  'honorific',
  'role',
  'surname',
  'metonymy',
  'link',
] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** A name found in a block. One candidate = certain; more = "which one?". Offsets are UTF-16 units within the block. */
export const mentionSchema = z.strictObject({
  candidates: z.array(z.uuid()).min(1).max(50).readonly(),
  form: z.enum(MENTION_FORMS),
  block: blockIndex,
  start: z.int().min(0),
  end: z.int().min(1),
  zone: z.enum(BLOCK_ZONES),
  /** What decided: `given-name`, `honorific:mevrouw`, `party:MR`, `established-earlier`, `only-seated`… */
  evidence: z.array(z.string().max(60)).max(10).readonly(),
});
export type Mention = z.infer<typeof mentionSchema>;

/** How much of a page speaks of an issue is judged in the background; the page sends only counts of the index's topic words. */
export const pageReportSchema = z.strictObject({
  facts: pageFactsSchema,
  mentions: z.array(mentionSchema).max(20_000),
  /** Version of the names index used, so that a stale report is known. */
  indexVersion: z.string().max(80),
});
export type PageReport = z.infer<typeof pageReportSchema>;
