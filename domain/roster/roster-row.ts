import * as z from 'zod';
import { partialDateSchema } from '../shared/dates';
import { languageSchema } from '../shared/language';
import { externalIdSchema, webAddressSchema } from '../shared/record';

const name = z.string().trim().min(1).max(300);

/** One person of a list that a page shows, before it is compared with the workspace. Public facts only; nothing is saved as such. */
export const rosterRowSchema = z.strictObject({
  /** Given name first, in the case a person would write it. */
  name,
  givenName: name.optional(),
  familyName: name.optional(),
  /** The page gives one string and the split into given and family name was guessed. */
  nameSplitIsGuess: z.boolean().optional(),
  /** Other spellings on the page, such as family name first. */
  otherNames: z.array(name).max(5),
  gender: z.enum(['female', 'male']).optional(),
  birthDate: partialDateSchema.optional(),
  /** Empty where the page gives none (a government's page): then the name alone must tell who it is. */
  identifiers: z.array(externalIdSchema).max(5),
  role: z.string().max(200).optional(),
  /** Parliamentary group as named on the page. */
  group: z.string().max(200).optional(),
  /** Party as named on the page, where the page tells it apart from the group. */
  party: z.string().max(200).optional(),
  area: z.string().max(200).optional(),
  /** The page does not say that the mandate runs now (a minister, a former member): then only the person is offered. */
  sits: z.literal(false).optional(),
  /** Since when the mandate runs, where the page says it. */
  startDate: partialDateSchema.optional(),
  /** Committees as named on the page, where a member's own page lists them. */
  committees: z.array(name).max(60).optional(),
  substituteCommittees: z.array(name).max(60).optional(),
  email: z.string().max(200).optional(),
  links: z.array(webAddressSchema).max(5),
});
export type RosterRow = z.infer<typeof rosterRowSchema>;

/** What a list page or a member page offers to add or update. */
export const pageRosterSchema = z.strictObject({
  /** Name of the institution in the page's language. */
  institution: name,
  /** Id of the institution in the rosters, such as `be-chamber`, so that people land in the same organisation. */
  institutionId: z.string().min(1).max(100),
  legislature: z.string().max(40).optional(),
  /** Language of the page, where it words the offices (a government's page) and so names one office differently in each language. */
  language: languageSchema.optional(),
  /** The page lists everybody who sits now: who is missing has left. A single member, one group or a past term is not complete. */
  complete: z.boolean(),
  rows: z.array(rosterRowSchema).max(5_000),
});
export type PageRoster = z.infer<typeof pageRosterSchema>;
