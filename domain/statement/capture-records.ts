import type { DraftOf } from '../records';
import { civilDateSchema, instantSchema } from '../shared/dates';
import { webAddressSchema } from '../shared/record';
import { fail, ok, type Result } from '../shared/result';
import type { Capture, FrameAnswer } from './capture';
import type { ConfirmedFrame } from './schema';
import { LONGEST_PASSAGE } from './selection';

/** Longest texts, in UTF-16 units, as the records take them. */
const LONGEST = { comment: 5_000, outlet: 200, title: 500 } as const;
const LONGEST_PROMISE = 5_000;

/** Why a capture cannot be saved yet, and at which field. */
export type CaptureProblem =
  | { readonly code: 'no_person'; readonly field: 'personId' }
  | { readonly code: 'no_words'; readonly field: 'text' }
  | { readonly code: 'bad_date' | 'future_date'; readonly field: 'date' }
  | { readonly code: 'need_date'; readonly field: 'date' }
  | { readonly code: 'bad_date' | 'due_before_said'; readonly field: 'dueDate' }
  | { readonly code: 'bad_address'; readonly field: 'url' }
  | { readonly code: 'too_long'; readonly field: 'text' | keyof typeof LONGEST; readonly longest: number };

/** What a capture becomes: the words with their source, and the promise when it is one. */
export interface CaptureRecords {
  readonly statement: DraftOf<'statements'>;
  readonly commitment: DraftOf<'commitments'> | null;
}

/**
 * What a capture becomes when it is saved.
 * @param today - Civil date: nobody has said anything later than that.
 * @returns The records, or every problem, in the order of the fields.
 */
export function recordsOfCapture(
  capture: Capture,
  today: string,
): Result<CaptureRecords, { code: 'incomplete'; problems: readonly CaptureProblem[] }> {
  const problems = findCaptureProblems(capture, today);
  const { personId } = capture;
  if (problems.length > 0 || personId === null) return fail({ code: 'incomplete', problems });
  const about = { personIds: [personId], issueIds: capture.issueIds };
  const text = capture.text.trim();
  const url = capture.url.trim();
  const language = capture.language === null ? {} : { language: capture.language };
  return ok({
    statement: {
      ...about,
      text,
      ...language,
      ...given('date', capture.date),
      source: capture.kind === 'note' ? 'notes' : capture.source,
      ...given('outlet', capture.outlet.trim()),
      ...given('title', capture.title.trim()),
      ...given('url', url),
      ...given('prefix', capture.prefix),
      ...given('suffix', capture.suffix),
      ...(instantSchema.safeParse(capture.capturedAt).success ? { capturedAt: capture.capturedAt } : {}),
      issueStance: capture.issueStance,
      ...confirmedFrames(capture),
      formerRole: false,
      ...given('comment', capture.comment.trim()),
    },
    commitment: capture.isPromise
      ? {
          ...about,
          text,
          ...language,
          date: capture.date,
          ...given('dueDate', capture.dueDate),
          isPublic: capture.isPublic,
          ...given(
            'source',
            [capture.outlet, capture.title]
              .map((part) => part.trim())
              .filter((part) => part !== '')
              .join(', ')
              .slice(0, 500),
          ),
          ...given('url', url),
          status: 'open',
          history: [{ date: capture.date, status: 'open' }],
        }
      : null,
  });
}

function given<Field extends string>(field: Field, value: string): { [Key in Field]?: string } {
  return value === '' ? {} : ({ [field]: value } as { [Key in Field]?: string }); // one key, of that name
}

/** As soon as one framing is answered, the answers count and the lexicon no longer does. A note of ours has no framing of theirs. */
function confirmedFrames({ frames, kind }: Capture): { frames?: ConfirmedFrame[] } {
  const answers = Object.entries(frames) as [ConfirmedFrame['framing'], FrameAnswer][]; // keys of the schema
  if (answers.length === 0 || kind === 'note') return {};
  return {
    frames: answers.flatMap(([framing, answer]) =>
      answer === 'none' ? [] : [{ framing, polarity: answer, strength: 1 }],
    ),
  };
}

function findCaptureProblems(capture: Capture, today: string): CaptureProblem[] {
  const problems: CaptureProblem[] = [];
  const length = capture.text.trim().length;
  const longest = capture.isPromise ? LONGEST_PROMISE : LONGEST_PASSAGE;
  if (length === 0) problems.push({ code: 'no_words', field: 'text' });
  if (length > longest) problems.push({ code: 'too_long', field: 'text', longest });
  if (capture.personId === null) problems.push({ code: 'no_person', field: 'personId' });
  if (capture.date === '') {
    if (capture.isPromise) problems.push({ code: 'need_date', field: 'date' });
  } else if (!civilDateSchema.safeParse(capture.date).success) problems.push({ code: 'bad_date', field: 'date' });
  else if (capture.date > today) problems.push({ code: 'future_date', field: 'date' });
  if (capture.isPromise && capture.dueDate !== '') {
    if (!civilDateSchema.safeParse(capture.dueDate).success) problems.push({ code: 'bad_date', field: 'dueDate' });
    else if (capture.dueDate < capture.date) problems.push({ code: 'due_before_said', field: 'dueDate' });
  }
  for (const field of ['comment', 'outlet', 'title'] as const) {
    if (capture[field].trim().length > LONGEST[field])
      problems.push({ code: 'too_long', field, longest: LONGEST[field] });
  }
  if (capture.url.trim() !== '' && !webAddressSchema.safeParse(capture.url.trim()).success) {
    problems.push({ code: 'bad_address', field: 'url' });
  }
  return problems;
}
