import * as z from 'zod';
import { OUTCOMES, type Framing } from '../framing/framings';
import { framingSchema, issueIdSchema } from '../issue/schema';
import { personIdSchema } from '../person/schema';
import type { DraftOf } from '../records';
import { civilDateSchema } from '../shared/dates';
import { readFieldByField } from '../shared/read-field-by-field';
import { fail, ok, type Result } from '../shared/result';
import { INTERACTION_CHANNELS, interactionIdSchema, type InteractionId } from './schema';

/** What is being typed after a call. Everything may be empty or half-done: it is kept as it stands at every keystroke. */
export const quickNoteSchema = z.strictObject({
  personId: personIdSchema.nullable(),
  issueId: issueIdSchema.nullable(),
  channel: z.enum(INTERACTION_CHANNELS),
  direction: z.enum(['out', 'in']),
  /** Civil date, or empty while it is being typed; so are the two due days. */
  date: z.string().max(10),
  /** Texts are not cut here: too long is a problem to mend when saving, never a loss. */
  asked: z.string(),
  answered: z.string(),
  promised: z.string(),
  promisedBy: z.string().max(10),
  promisedInPublic: z.boolean(),
  next: z.string(),
  nextBy: z.string().max(10),
  /** Outcome `null`: tried, but not yet said how it landed. */
  tried: z.array(z.strictObject({ framing: framingSchema, outcome: z.enum(OUTCOMES).nullable() })).max(12),
  /** The exchange is saved already and only the rest is missing (a save that failed half-way). */
  savedAs: interactionIdSchema.nullable(),
  promiseSaved: z.boolean(),
});
export type QuickNote = z.infer<typeof quickNoteSchema>;

/** An empty note of today, about nobody yet or about the person being looked at. */
export function emptyQuickNote(today: string, about: Partial<Pick<QuickNote, 'personId' | 'issueId'>> = {}): QuickNote {
  return {
    personId: null,
    issueId: null,
    channel: 'call',
    direction: 'out',
    date: today,
    asked: '',
    answered: '',
    promised: '',
    promisedBy: '',
    promisedInPublic: false,
    next: '',
    nextBy: '',
    tried: [],
    savedAs: null,
    promiseSaved: false,
    ...about,
  };
}

/**
 * The note kept as a draft. Fields that are no longer as they should be (an older version, a damaged row) are emptied one by
 * one; what was typed in the others is not lost.
 */
export function readQuickNote(content: Readonly<Record<string, unknown>>, today: string): QuickNote {
  return readFieldByField(quickNoteSchema, emptyQuickNote(today), content);
}

/** Has anything been typed that would be lost? */
export function isNoteEmpty(note: QuickNote): boolean {
  return (
    [note.asked, note.answered, note.promised, note.next].every((text) => text.trim() === '') && note.tried.length === 0
  );
}

/** Why a note cannot be saved yet, and at which field. */
export type NoteProblem =
  | { readonly code: 'no_person'; readonly field: 'personId' }
  | { readonly code: 'no_words'; readonly field: 'answered' }
  | { readonly code: 'no_outcome'; readonly field: 'tried'; readonly framing: Framing }
  | { readonly code: 'bad_date'; readonly field: 'date' | 'promisedBy' | 'nextBy' }
  | { readonly code: 'too_long'; readonly field: keyof typeof LONGEST; readonly longest: number };

/** Longest texts, in UTF-16 units, as the records take them. */
const LONGEST = { asked: 5_000, answered: 5_000, promised: 5_000, next: 2_000 } as const;

/** The records that a note becomes; the promise and the follow-up point to the exchange once it has its id. */
export interface NoteRecords {
  readonly interaction: DraftOf<'interactions'>;
  readonly commitment: ((interactionId: InteractionId) => DraftOf<'commitments'>) | null;
  readonly followUp: ((interactionId: InteractionId) => DraftOf<'followUps'>) | null;
}

/**
 * What a note becomes when it is saved: one exchange, and a promise and a follow-up when there is one.
 * @returns The records, or every problem, in the order of the fields.
 */
export function recordsOfNote(
  note: QuickNote,
): Result<NoteRecords, { code: 'incomplete'; problems: readonly NoteProblem[] }> {
  const problems = findProblems(note);
  const { personId } = note;
  if (problems.length > 0 || personId === null) return fail({ code: 'incomplete', problems });
  const [asked, answered, promised, next] = [note.asked, note.answered, note.promised, note.next].map((text) =>
    text.trim(),
  ) as [string, string, string, string]; // four in, four out
  const about = { personIds: [personId], issueIds: note.issueId === null ? [] : [note.issueId] };
  return ok({
    interaction: {
      ...about,
      channel: note.channel,
      direction: note.direction,
      date: note.date,
      summary: [answered, promised, asked, next].find((text) => text !== '') ?? '',
      ...(asked === '' ? {} : { asked }),
      ...(answered === '' ? {} : { answered }),
      ...(next === '' ? {} : { next }),
      ourSide: [],
      tried: note.tried.flatMap(({ framing, outcome }) => (outcome === null ? [] : [{ framing, outcome }])),
    },
    commitment:
      promised === '' || note.promiseSaved
        ? null
        : (interactionId) => ({
            ...about,
            text: promised,
            date: note.date,
            ...(note.promisedBy === '' ? {} : { dueDate: note.promisedBy }),
            isPublic: note.promisedInPublic,
            status: 'open',
            history: [{ date: note.date, status: 'open' }],
            interactionId,
          }),
    followUp:
      next === ''
        ? null
        : (interactionId) => ({
            ...about,
            text: next,
            ...(note.nextBy === '' ? {} : { dueDate: note.nextBy }),
            status: 'open',
            interactionId,
          }),
  });
}

function findProblems(note: QuickNote): NoteProblem[] {
  const problems: NoteProblem[] = [];
  if (note.personId === null) problems.push({ code: 'no_person', field: 'personId' });
  if (!civilDateSchema.safeParse(note.date).success) problems.push({ code: 'bad_date', field: 'date' });
  if ([note.asked, note.answered, note.promised, note.next].every((text) => text.trim() === '')) {
    problems.push({ code: 'no_words', field: 'answered' });
  }
  for (const field of ['asked', 'answered', 'promised', 'next'] as const) {
    const longest = LONGEST[field];
    if (note[field].trim().length > longest) problems.push({ code: 'too_long', field, longest });
  }
  for (const field of ['promisedBy', 'nextBy'] as const) {
    if (note[field] !== '' && !civilDateSchema.safeParse(note[field]).success)
      problems.push({ code: 'bad_date', field });
  }
  const unsaid = note.tried.find(({ outcome }) => outcome === null);
  if (unsaid !== undefined) problems.push({ code: 'no_outcome', field: 'tried', framing: unsaid.framing });
  return problems;
}
