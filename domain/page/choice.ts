import * as z from 'zod';
import { personIdSchema } from '../person/schema';
import { idSchema, recordFields } from '../shared/record';
import { YOUR_ANSWER } from './grounds';
import type { Mention } from './schema';

export const nameChoiceIdSchema = idSchema.brand<'NameChoiceId'>();

/**
 * The officer's answer to "which one?", kept until she undoes it: on one page (`url`) or on a whole site, a name that
 * several people bear `is` this person, or is `never` this person.
 */
export const nameChoiceSchema = z.strictObject({
  id: nameChoiceIdSchema,
  host: z.string().min(1).max(253),
  /** Canonical address of the page; absent for the whole site. */
  url: z.string().max(2_000).optional(),
  /** The people the name could mean (`is`); empty for `never`. */
  candidates: z.array(personIdSchema).max(50),
  kind: z.enum(['is', 'never']),
  personId: personIdSchema,
  ...recordFields,
});
export type NameChoice = z.infer<typeof nameChoiceSchema>;

/** What decides of a choice; the rest is bookkeeping. */
type Decision = Pick<NameChoice, 'host' | 'url' | 'candidates' | 'kind' | 'personId'>;

/**
 * Mentions as the officer wants them read on this page. Choices for the page go before choices for the site; a candidate
 * ruled out by `never` is taken away, and a mention left with nobody is dropped.
 */
export function applyChoices(
  mentions: readonly Mention[],
  choices: readonly Decision[],
  page: { readonly host: string; readonly url: string },
): Mention[] {
  const here = choices
    .filter((choice) => choice.host === page.host && (choice.url === undefined || choice.url === page.url))
    .toSorted((a, b) => Number(a.url === undefined) - Number(b.url === undefined));
  if (here.length === 0) return [...mentions];
  const never = new Set<string>(here.filter((choice) => choice.kind === 'never').map((choice) => choice.personId));
  return mentions.flatMap((mention) => {
    const left = mention.candidates.filter((candidate) => !never.has(candidate));
    if (left.length === 0) return [];
    if (left.length === 1) return [{ ...mention, candidates: left }];
    const is = here.find(
      (choice) => choice.kind === 'is' && left.includes(choice.personId) && sameNames(choice, mention),
    );
    if (is === undefined) return [{ ...mention, candidates: left }];
    return [{ ...mention, candidates: [is.personId], evidence: [...mention.evidence.slice(0, 9), YOUR_ANSWER] }];
  });
}

/** People whom the officer never wants to see on this site, also where the site itself names them. */
export function ruledOutOn(host: string, choices: readonly Decision[]): ReadonlySet<string> {
  const never = choices.filter((choice) => choice.kind === 'never' && choice.host === host);
  return new Set<string>(never.map(({ personId }) => personId));
}

/** The same people can be meant: an answer given for two namesakes also serves where a third was ruled out. */
function sameNames(choice: Decision, mention: Mention): boolean {
  const asked = new Set<string>(choice.candidates);
  return mention.candidates.every((candidate) => asked.has(candidate));
}
