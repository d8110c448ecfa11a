import * as z from 'zod';
import { FRAMINGS } from '../framing/framings';
import { PROFESSIONS } from '../person/schema';
import { languageSchema } from '../shared/language';

/** Someone who can speak for us on an issue and agreed to it: an expert, a partner, a witness (METHOD.md ). */
export const speakerSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** What they speak as: function and organisation. */
  speaksAs: z.string().trim().max(200).optional(),
  framings: z.array(z.enum(FRAMINGS)).max(12),
  profession: z.enum(PROFESSIONS).optional(),
  languages: z.array(languageSchema).max(4),
});
export type Speaker = z.infer<typeof speakerSchema>;

/** Who can speak on one issue. */
export const speakersSchema = z.array(speakerSchema).max(30);
