import * as z from 'zod';
import { issueIdSchema, type IssueId } from '../issue/schema';
import { personIdSchema, PROFESSIONS, type Profession } from '../person/schema';
import { idSchema, recordFields } from '../shared/record';
import { correctionsSchema } from './correction';
import type { Fact } from './fact';
import { COMMITTEE_REMITS, MANDATE_KINDS, type CommitteeRemit, type MandateKind } from './types';

/** The closed form of a fact; anything else is refused, so that every kept one can be said in words. */
export const factSchema = z.union([
  z.templateLiteral(['profession:', z.enum(PROFESSIONS)]),
  z.templateLiteral(['committee:', z.enum(COMMITTEE_REMITS)]),
  z.templateLiteral(['mandate:', z.enum(MANDATE_KINDS)]),
  z.literal(['executive', 'party']),
  z.templateLiteral(['material:', issueIdSchema]),
]) satisfies z.ZodType<Fact>;

/**
 * What officers noted against one fact as a reason for one person (METHOD.md C5). The fact itself stands elsewhere, in clear, and says
 * nothing of it. One record per person and fact; lives as long as an indication.
 */
export const factCorrectionSchema = z.strictObject({
  id: idSchema.brand<'FactCorrectionId'>(),
  personIds: z.array(personIdSchema).length(1),
  /** Always empty: it is about the person, and each correction says for itself on which issue it holds. */
  issueIds: z.array(issueIdSchema).length(0),
  fact: factSchema,
  corrections: correctionsSchema,
  ...recordFields,
});
export type FactCorrection = z.infer<typeof factCorrectionSchema>;

/** A fact taken apart, so that it can be said in words. */
export type FactParts =
  | { readonly code: 'profession'; readonly profession: Profession }
  | { readonly code: 'committee'; readonly committee: CommitteeRemit }
  | { readonly code: 'mandate'; readonly mandate: MandateKind }
  | { readonly code: 'executive' | 'party' }
  | { readonly code: 'material'; readonly issueId: IssueId };

/** Takes a fact apart; what is none of the others is our material on an issue. */
export function readFact(fact: Fact): FactParts {
  if (fact === 'executive' || fact === 'party') return { code: fact };
  const profession = PROFESSIONS.find((name) => fact === `profession:${name}`);
  if (profession !== undefined) return { code: 'profession', profession };
  const committee = COMMITTEE_REMITS.find((name) => fact === `committee:${name}`);
  if (committee !== undefined) return { code: 'committee', committee };
  const mandate = MANDATE_KINDS.find((name) => fact === `mandate:${name}`);
  if (mandate !== undefined) return { code: 'mandate', mandate };
  return { code: 'material', issueId: issueIdSchema.parse(fact.slice('material:'.length)) };
}
