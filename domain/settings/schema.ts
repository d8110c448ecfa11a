import * as z from 'zod';
import { houseVocabularySchema } from '../brief/house-vocabulary';
import { framingSchema } from '../issue/schema';
import { noticeTemplateSchema } from '../privacy/notice';
import { retentionSchema } from '../privacy/retention';
import { civilDateSchema } from '../shared/dates';
import { interfaceLanguageSchema } from '../shared/language';

/** Light, dark, or as the computer is set. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** Choices of the officer and of her organisation. One record; every field has a default. */
export const settingsSchema = z.strictObject({
  /** Language of the interface, independent of the browser's. */
  language: interfaceLanguageSchema.default('fr'),
  /** Underline known names in pages. Off by default: a page can see that marks exist. */
  marks: z.boolean().default(false),
  theme: z.enum(THEMES).default('system'),
  organisation: z.string().max(200).default(''),
  officer: z.string().max(100).default(''),
  /** Opt-in of METHOD.md C1: offer `security_order`. */
  allowSecurityFraming: z.boolean().default(false),
  /** Fixed thread of the organisation (METHOD.md A-55). */
  defaultFraming: framingSchema.optional(),
  /** Words the organisation leaves out and uses (METHOD.md A-57); absent = the list that comes with the extension. */
  vocabulary: houseVocabularySchema.optional(),
  /** First day of the current legislature: older words count half (METHOD.md A-48). */
  legislatureStart: civilDateSchema.default('2024-07-10'),
  /** Party programmes are tied up well before it (METHOD.md A-72); absent = not known. */
  nextElection: civilDateSchema.optional(),
  /** Information notice of the organisation (METHOD.md E-3); absent = the one that comes with the extension. */
  notice: noticeTemplateSchema.optional(),
  /** How long records are kept, per class; a class that is absent has its default. */
  retention: retentionSchema.optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings of a fresh installation. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
