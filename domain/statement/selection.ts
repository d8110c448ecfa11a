import * as z from 'zod';

/** Most characters of one passage, as statements take them. */
export const LONGEST_PASSAGE = 50_000;

/** Why selected words are not taken from the page; each has a sentence that says what to do instead. */
export const SELECTION_REFUSALS = ['nothing', 'form_field', 'editable', 'in_frame', 'too_long', 'unreadable'] as const;
export type SelectionRefusal = (typeof SELECTION_REFUSALS)[number];

const blockIndex = z.int().min(0).max(1_000_000);
const offset = z.int().min(0);

/** Where a passage stands: blocks as the page was read, first and last included; offsets in UTF-16 units within them. */
export const passagePlaceSchema = z.strictObject({
  firstBlock: blockIndex,
  start: offset,
  lastBlock: blockIndex,
  end: offset,
});
export type PassagePlace = z.infer<typeof passagePlaceSchema>;

/** A person named for certain in or shortly before the passage. */
export const nameNearbySchema = z.strictObject({ personId: z.uuid(), block: blockIndex, start: offset, end: offset });
export type NameNearby = z.infer<typeof nameNearbySchema>;

/** What the page says of the words selected in it. It comes from a page: parsed before anything of it is used. */
export const selectionReadingSchema = z.strictObject({
  refusal: z.enum(SELECTION_REFUSALS).nullable(),
  /** Exact words: one line per block, white space as it is shown. Empty when refused. */
  text: z.string().max(LONGEST_PASSAGE),
  /** Characters selected, also when refused. */
  length: z.int().min(0),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  /** `null` when the passage is not in the part of the page that was read. */
  place: passagePlaceSchema.nullable(),
  names: z.array(nameNearbySchema).max(200),
  url: z.string().max(20_000),
  title: z.string().max(500),
});
export type SelectionReading = z.infer<typeof selectionReadingSchema>;
