import * as z from 'zod';
import { FRAMINGS } from '../framing/framings';
import { issueIdSchema } from '../issue/schema';
import { personIdSchema } from '../person/schema';
import { languageSchema } from '../shared/language';
import { readFieldByField } from '../shared/read-field-by-field';
import { SELECTION_REFUSALS } from './selection';
import { ISSUE_STANCES, STATEMENT_SOURCES, statementIdSchema } from './schema';

/** Their words, or what we noted about them. */
const CAPTURE_KINDS = ['words', 'note'] as const;

/** The officer's answer to a framing that the lexicon suggests (METHOD.md C9). */
export const FRAME_ANSWERS = ['adopted', 'rejected', 'none'] as const;
export type FrameAnswer = (typeof FRAME_ANSWERS)[number];

/** What each field was guessed from; `null` once the officer typed it herself, or where nothing was guessed. */
export const guessesSchema = z.strictObject({
  speaker: z.enum(['turn', 'name', 'subject', 'several', 'unknown', 'none', 'looked_at']).nullable(),
  /** Who speaks by the page's own labels, for `several` and `unknown`. */
  speakerNames: z.array(z.string()).max(20),
  date: z.enum(['said', 'published', 'updated', 'future']).nullable(),
  language: z.enum(['words', 'two', 'page']).nullable(),
  issues: z.enum(['passage', 'page']).nullable(),
  source: z.enum(['page']).nullable(),
});
export type Guesses = z.infer<typeof guessesSchema>;

/**
 * Words being kept, as a draft: everything may be empty or half-done and is saved at every keystroke. Texts are not cut here: too long
 * is a problem to mend when saving, never a loss.
 */
export const captureSchema = z.strictObject({
  id: z.string().min(1).max(60),
  /** The tab the words come from; `null` when they were typed or pasted without a page. */
  tabId: z.int().nullable(),
  refusal: z.enum(SELECTION_REFUSALS).nullable(),
  /** Characters that were selected, for the refusal `too_long`. */
  length: z.int().min(0),
  /** Only what the browser handed over: a PDF, a frame, a page that may not be read. */
  isBare: z.boolean(),
  kind: z.enum(CAPTURE_KINDS),
  text: z.string(),
  personId: personIdSchema.nullable(),
  /** Of several speakers, those of the workspace. */
  candidates: z.array(personIdSchema).max(20),
  date: z.string().max(10),
  language: languageSchema.nullable(),
  source: z.enum(STATEMENT_SOURCES),
  outlet: z.string(),
  title: z.string(),
  url: z.string(),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  issueIds: z.array(issueIdSchema).max(10),
  issueStance: z.enum(ISSUE_STANCES),
  frames: z.partialRecord(z.enum(FRAMINGS), z.enum(FRAME_ANSWERS)),
  /** The words between quotation marks are the person's own (METHOD.md C9.4). */
  quoteIsSpeaker: z.boolean(),
  isPromise: z.boolean(),
  dueDate: z.string().max(10),
  isPublic: z.boolean(),
  comment: z.string(),
  capturedAt: z.string().max(40),
  guesses: guessesSchema,
  /** Saved already, while the promise that goes with it is not (a save that failed half-way). */
  savedAs: statementIdSchema.nullable(),
});
export type Capture = z.infer<typeof captureSchema>;

/** Nothing in the form rests on a guess. */
export const NO_GUESSES: Guesses = {
  speaker: null,
  speakerNames: [],
  date: null,
  language: null,
  issues: null,
  source: null,
};

/** Key of the draft of a capture. */
export function captureKey(id: string): string {
  return `clip:${id}`;
}

/** Whether a draft is a capture. */
export function isCaptureKey(key: string): boolean {
  return key.startsWith('clip:');
}

/** A capture with nothing in it yet. */
export function emptyCapture(id: string, capturedAt: string): Capture {
  return {
    id,
    tabId: null,
    refusal: null,
    length: 0,
    isBare: false,
    kind: 'words',
    text: '',
    personId: null,
    candidates: [],
    date: '',
    language: null,
    source: 'press',
    outlet: '',
    title: '',
    url: '',
    prefix: '',
    suffix: '',
    issueIds: [],
    issueStance: 'unclear',
    frames: {},
    quoteIsSpeaker: false,
    isPromise: false,
    dueDate: '',
    isPublic: true,
    comment: '',
    capturedAt,
    guesses: NO_GUESSES,
    savedAs: null,
  };
}

/**
 * A capture kept as a draft. Fields that are no longer as they should be (an older version, a damaged row) are emptied one by one.
 * @returns `null` when it is no capture at all.
 */
export function readCapture(content: Readonly<Record<string, unknown>>): Capture | null {
  const whole = captureSchema.safeParse(content);
  if (whole.success) return whole.data;
  const { id } = content;
  if (typeof id !== 'string' || id === '') return null;
  return readFieldByField(captureSchema, emptyCapture(id, ''), content);
}

/** Has nothing been captured or typed that would be lost? */
export function isCaptureEmpty(capture: Capture): boolean {
  return capture.text.trim() === '' && capture.comment.trim() === '';
}

/** Fields that no longer rest on a guess once the officer has set them. */
const GUESS_OF: Readonly<Partial<Record<keyof Capture, keyof Omit<Guesses, 'speakerNames'>>>> = {
  personId: 'speaker',
  date: 'date',
  language: 'language',
  issueIds: 'issues',
  source: 'source',
};

/** The capture as the officer changed it: what she sets is hers, and no longer said to be guessed. */
export function changeCapture(capture: Capture, fields: Partial<Capture>): Capture {
  const guesses = { ...capture.guesses };
  for (const field of Object.keys(fields) as (keyof Capture)[]) {
    // keys of Partial<Capture>
    const guess = GUESS_OF[field];
    if (guess !== undefined) guesses[guess] = null;
  }
  return { ...capture, ...fields, guesses };
}

/** Two selections of the same words on the same page are one passage. */
export function isSamePassage(
  a: { readonly text: string; readonly url?: string | undefined },
  b: { readonly text: string; readonly url?: string | undefined },
): boolean {
  const level = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return (a.url ?? '') === (b.url ?? '') && level(a.text) !== '' && level(a.text) === level(b.text);
}
