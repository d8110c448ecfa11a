import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { FRAMINGS, type Framing } from '../../domain/framing/framings';
import labels from './debate-labels.json';

/** The framings for which the sentences were labelled. */
export const LABELLED = ['security_order', 'reputation', 'humanity'] as const satisfies readonly Framing[];

const TRANSCRIPTS = ['be-chamber-56.dev.jsonl.gz', 'fr-an-14.dev.jsonl.gz'];
const labelSchema = z.tuple([z.number(), z.string(), z.number(), z.number(), z.string(), z.array(z.enum(FRAMINGS))]);
const documentSchema = z.object({ docId: z.string(), text: z.string() });

/** A labelled sentence as a case of the evaluation. */
export interface DebateSentence {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly frames: Framing[];
  readonly rejected: Framing[];
}

/**
 * Hand-labelled sentences of real debates. Only places are kept here, in code points of the transcripts; the words stay beside the
 * repository. Sets 1 and 2 were looked at while cues were added; set 3 was drawn and labelled afterwards.
 * @param set - `1`, `2` or `3`; all when absent.
 * @returns None, and a note on the error output, where the transcripts are not there.
 */
export function readDebates(set: string | undefined): DebateSentence[] {
  const folder = join(process.cwd(), '../shared/data/transcripts');
  const texts = new Map<string, string[]>();
  for (const file of TRANSCRIPTS) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      console.error(`Skipped: there is no transcript at ${path}.`);
      continue;
    }
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')) {
      const { docId, text } = documentSchema.parse(JSON.parse(line));
      texts.set(docId, Array.from(text));
    }
  }
  const wanted = set === undefined || set.startsWith('--') ? null : Number(set);
  return z
    .array(labelSchema)
    .parse(labels)
    .filter(([number, docId]) => (wanted === null || number === wanted) && texts.has(docId))
    .map(([number, docId, start, end, lang, frames]) => ({
      id: `${number} ${docId} ${start}`,
      lang,
      text: (texts.get(docId) ?? []).slice(start, end).join('').trim(),
      frames,
      rejected: [],
    }));
}
