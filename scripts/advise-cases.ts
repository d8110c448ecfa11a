import { z } from 'zod';
import type { AdviceInput } from '../domain/advice/input';
import { COMMITTEE_REMITS, MANDATE_KINDS } from '../domain/advice/types';
import type { CommitmentId } from '../domain/commitment/schema';
import { ASK_LEVELS, FRAMINGS, OUTCOMES, TAG_KINDS } from '../domain/framing/framings';
import type { InteractionId } from '../domain/interaction/schema';
import { POLICY_WINDOWS, type IssueId, type StanceId } from '../domain/issue/schema';
import { PROFESSIONS } from '../domain/person/schema';
import { multilingualSchema } from '../domain/shared/language';
import { STATEMENT_SOURCES, type StatementId, type TagId } from '../domain/statement/schema';

// The formats of the cases (METHOD.md C2): plain dossiers with short ids, as anyone writes them by hand.

const framing = z.enum(FRAMINGS);
/** A step of the ladder by name, or 1 minimal, 2 reformist, 3 ideal. */
const askLevel = z.union([
  z.enum(ASK_LEVELS),
  z
    .int()
    .min(1)
    .max(3)
    .transform((step) => ASK_LEVELS[step - 1] ?? 'minimal'),
]);
const none = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);
/** Names outside of the model's tables count for nothing, as an unknown committee does. */
const known = <Name extends string>(names: readonly Name[]) =>
  z
    .array(z.string())
    .default([])
    .transform((given) => names.filter((name) => given.includes(name)));
const text = z.union([z.string().transform((fr) => ({ fr })), multilingualSchema]);

/** An issue of `--issues FILE.json`: `{id: {window, relevance, asks}}`. */
export const caseIssueSchema = z.object({
  window: z.enum(POLICY_WINDOWS).default('normal'),
  relevance: z.partialRecord(framing, z.number().min(0).max(1)),
  asks: z.object({ ideal: text, reformist: text, minimal: text }),
});
export type CaseIssue = z.infer<typeof caseIssueSchema>;

const dossierSchema = z.object({
  executive: z.boolean().default(false),
  legislatureStart: none(z.string()),
  stance: none(
    z.object({
      value: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
      date: none(z.iso.date()),
    }),
  ),
  party: none(z.object({ immigrate_policy: z.number().min(0).max(10), immigrate_dissent: z.number().min(0).max(10) })),
  professions: known(PROFESSIONS),
  committees: known(COMMITTEE_REMITS),
  mandates: known(MANDATE_KINDS),
  tags: z.array(z.object({ id: z.string(), framing, kind: z.enum(TAG_KINDS), date: z.iso.date() })).default([]),
  statements: z
    .array(
      z.object({
        id: z.string(),
        /** A day that does not exist is as good as none: the words then count for nothing, and that is said. */
        date: none(z.iso.date()).catch(null),
        lang: none(z.string()),
        source: z.enum(STATEMENT_SOURCES).default('press'),
        text: z.string().default(''),
        fileStance: z.enum(['pro', 'con', 'unclear']).default('unclear'),
        formerRole: z.boolean().default(false),
        frames: none(
          z.array(
            z.object({
              f: framing,
              polarity: z.enum(['adopted', 'rejected']).default('adopted'),
              strength: z.number().min(0).max(1).default(1),
            }),
          ),
        ),
      }),
    )
    .default([]),
  meetings: z
    .array(
      z.object({
        id: z.string(),
        date: z.iso.date(),
        tried: z.array(z.object({ framing, outcome: z.enum(OUTCOMES) })).default([]),
        refusedAsk: none(askLevel),
        formerRole: z.boolean().default(false),
      }),
    )
    .default([]),
  promises: z
    .array(
      z.object({
        id: z.string(),
        date: z.iso.date(),
        framing: none(framing),
        status: z.enum(['open', 'kept', 'broken']).default('open'),
        askLevel: none(askLevel),
      }),
    )
    .default([]),
});

/** One case of `--cases FILE.json`: `{id, file, org, dossier}`. */
export const adviceCaseSchema = z.object({
  id: z.string(),
  file: z.string(),
  org: z
    .object({
      allowSecurityFraming: z.boolean().default(false),
      counterpart: none(
        z.object({ askCeiling: askLevel.default('ideal'), avoidFramings: z.array(framing).default([]) }),
      ),
    })
    .prefault({}),
  dossier: dossierSchema,
});
export type AdviceCase = z.infer<typeof adviceCaseSchema>;

/** The whole file: the day the cases are read on, and the cases. */
export const adviceCasesSchema = z.object({ now: z.iso.date(), cases: z.array(z.unknown()) });

// Ids of cases are short names; the scorer only compares and returns them, so they may bear the brand of a record's id.
const branded = {
  statement: (id: string) => id as StatementId,
  tag: (id: string) => id as TagId,
  interaction: (id: string) => id as InteractionId,
  commitment: (id: string) => id as CommitmentId,
  stance: (id: string) => id as StanceId,
  issue: (id: string) => id as IssueId,
};

/** The scorer's input for a case. */
export function inputFromCase({ file, org, dossier }: AdviceCase, issue: CaseIssue, today: string): AdviceInput {
  const { party, stance, counterpart } = { ...dossier, counterpart: org.counterpart };
  return {
    today,
    legislatureStart: dossier.legislatureStart,
    issue: {
      id: branded.issue(file),
      window: issue.window,
      relevance: issue.relevance,
      asks: issue.asks,
      jointLine: counterpart === null ? null : { partner: null, ...counterpart },
    },
    allowSecurityFraming: org.allowSecurityFraming,
    defaultFraming: null,
    stance: stance === null ? null : { id: branded.stance('stance'), value: stance.value, date: stance.date ?? today },
    executive: dossier.executive,
    party:
      party === null
        ? null
        : {
            immigratePolicy: party.immigrate_policy,
            immigrateDissent: party.immigrate_dissent,
            survey: null,
            year: null,
          },
    professions: dossier.professions,
    committees: dossier.committees.map((value) => ({ value, membershipId: null })),
    mandates: dossier.mandates.map((value) => ({ value, membershipId: null })),
    tags: dossier.tags.map((tag) => ({ ...tag, id: branded.tag(tag.id) })),
    statements: dossier.statements.map(({ id, lang, fileStance, frames, ...statement }) => ({
      ...statement,
      id: branded.statement(id),
      language: lang,
      issueStance: fileStance,
      frames: frames?.map(({ f, polarity, strength }) => ({ framing: f, polarity, strength })) ?? null,
      struck: [],
    })),
    meetings: dossier.meetings.map((meeting) => ({ ...meeting, id: branded.interaction(meeting.id) })),
    promises: dossier.promises.map((promise) => ({ ...promise, id: branded.commitment(promise.id), onIssue: true })),
  };
}
