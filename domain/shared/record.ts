import * as z from 'zod';
import { instantSchema } from './dates';

/** Id of every record: UUIDv7, so that ids sort by creation. Branded per record type. */
export const idSchema = z.uuid();

/** Days a record stays in the trash before it is deleted for good. */
export const TRASH_DAYS = 30;

/** What every record carries. `rev` counts saves and is compared before each write (compare-and-set). */
export const recordFields = {
  createdAt: instantSchema,
  updatedAt: instantSchema,
  rev: z.int().min(1),
  /** In the trash since; restorable for `TRASH_DAYS`. */
  deletedAt: instantSchema.optional(),
  /** Set on everything of the sample workspace: invented, and removed as one. */
  sample: z.boolean().optional(),
};

/** The bookkeeping fields that storage fills; the rest of a record is what a person typed. */
export type RecordBookkeeping = 'id' | 'createdAt' | 'updatedAt' | 'rev' | 'deletedAt';

/** An id in a scheme outside of this extension (`dekamer.be-key`, `ep`, `wikidata`, …), as in Popolo. */
export const externalIdSchema = z.strictObject({
  scheme: z.string().min(1).max(60),
  identifier: z.string().min(1).max(200),
});
export type ExternalId = z.infer<typeof externalIdSchema>;

/** Web address that may be opened: http or https only, so that a roster cannot smuggle a script. */
export const webAddressSchema = z.url({ protocol: /^https?$/u }).max(2_000);
