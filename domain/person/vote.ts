import * as z from 'zod';
import { civilDateSchema } from '../shared/dates';
import { idSchema, recordFields, webAddressSchema } from '../shared/record';
import { personIdSchema } from './schema';

export const voteIdSchema = idSchema.brand<'VoteId'>();
export type VoteId = z.infer<typeof voteIdSchema>;

/** How one person can vote by name. */
const BALLOTS = ['yes', 'no', 'abstain'] as const;
export type Ballot = (typeof BALLOTS)[number];

/** What came of a vote. */
const VOTE_RESULTS = ['adopted', 'rejected'] as const;
export type VoteResult = (typeof VOTE_RESULTS)[number];

/**
 * One person's vote by name: a public fact, imported and never typed. It gives no points to any framing, since a ballot
 * says nothing without its title: the title is shown first. Lives as long as the person.
 */
export const voteSchema = z.strictObject({
  id: voteIdSchema,
  personId: personIdSchema,
  /** The vote as its source numbers it, e.g. `56-11-3`: one per person and key. */
  voteKey: z.string().trim().min(1).max(100),
  /** What was put to the vote, in the source's words; absent when the source gives none. */
  title: z.string().trim().min(1).max(1_000).optional(),
  date: civilDateSchema,
  ballot: z.enum(BALLOTS),
  /** The parliamentary document, as printed: `56-912`. */
  documentNumber: z.string().max(60).optional(),
  result: z.enum(VOTE_RESULTS).optional(),
  /** The list it comes from. */
  source: z.string().max(300),
  url: webAddressSchema.optional(),
  ...recordFields,
});
export type Vote = z.infer<typeof voteSchema>;
