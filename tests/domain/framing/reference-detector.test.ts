import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LEXICON_LANGUAGES, type Cues, type LexiconLanguage } from '../../../domain/framing/framing-record';
import { FRAMING_RECORDS, MARKERS } from '../../../domain/framing/framing-records';
import { FRAMINGS } from '../../../domain/framing/framings';
import { compileLexicon } from '../../../domain/framing/passage';
import { newFraming, readCues, sumOf } from '../../../domain/framing/read-cues';
import { PARALLEL_SENTENCES } from './parallel-sentences';

// What parity means for the detector, now that the lexicon has grown: with the cues and markers of the reference the
// detector finds what the reference finds, cue by cue; and the lexicon differs from the reference's only by additions and
// by the changes listed below. The reference stands beside the repository, not in it.
const METHOD = new URL('../../../../shared/method/', import.meta.url);
const DEBATES = new URL('../../../../shared/data/transcripts/', import.meta.url);
const isPresent = existsSync(METHOD) && existsSync(DEBATES);
// Registers a comparison only where it can run: a list with one entry, or an empty one.
const WHEN_PRESENT = isPresent ? [true] : [];
const WHEN_ABSENT = isPresent ? [] : [true];

const cueSchema = z.object({ cue: z.string(), weight: z.number() });
const lexiconSchema = z.record(z.enum(FRAMINGS), z.record(z.enum(LEXICON_LANGUAGES), z.array(cueSchema)));
const phrases = z.array(z.string());
const languageMarkersSchema = z.object({
  blockers: phrases,
  rejectBefore: phrases,
  rejectAfter: phrases,
  distancing: phrases,
  reporting: phrases,
  irony: phrases,
  clauseBreak: phrases,
});
const markersSchema = z.object({
  fr: languageMarkersSchema,
  nl: languageMarkersSchema,
  en: languageMarkersSchema,
});

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, METHOD), 'utf8'));
}

interface ReferenceDetection {
  readonly matches: readonly {
    readonly frame: string;
    readonly cue: string;
    readonly start: number;
    readonly end: number;
    readonly status: string;
  }[];
  readonly frames: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly irony: boolean;
}

/** Lines of real debates, of a length in which something may be said. */
function readLines(file: string, most: number): string[] {
  const documents = gunzipSync(readFileSync(new URL(file, DEBATES)))
    .toString('utf8')
    .trim()
    .split('\n');
  const lines = documents.slice(0, 6).flatMap((document) => {
    const { text } = z.object({ text: z.string() }).parse(JSON.parse(document));
    return text.split('\n').filter((line) => line.length > 40 && line.length < 900);
  });
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines.filter((_, index) => index % step === 0).slice(0, most);
}

/** Cues taken out, and weights lowered because both sides use the word, as `cue: was → is`. */
const CHANGED: Readonly<Record<LexiconLanguage, readonly string[]>> = {
  fr: [
    'reputation nations unies: 0.6 → 0.4',
    'reputation onu: 0.6 → 0.4',
    'security_order expuls*: 0.6 → 0.45',
    'security_order éloignement*: 0.5 → 0.4',
    'reputation diplomat*: 0.5 → 0.4',
    'humanity humanitaire*: 0.5 → 0.4',
    'humanity dignité: 0.5 → 0.4',
    'humanity solidarité: 0.6 → 0.3',
    'humanity solidaire*: 0.6 → 0.4',
    'humanity souffrir: 0.5 → 0.35',
    'humanity vulnérab*: 0.5 → 0.4',
    'humanity des êtres humains: 0.8 → 0.45',
  ],
  nl: [
    'reputation verenigde naties: 0.6 → 0.4',
    'reputation vn: 0.6 → 0.4',
    'security_order streng: 0.5 → 0.45',
    'security_order uitwijz*: 0.6 → 0.45',
    'security_order uitzett*: 0.6 → 0.45',
    'reputation diplomatiek*: 0.6 → 0.4',
    'humanity humanitair*: 0.5 → 0.4',
    'humanity solidariteit: 0.6 → 0.3',
    'humanity kwetsba*: 0.5 → 0.4',
    'labour_economy begroting*: 0.6 → 0.4',
    'governance aanwerv*: 0.5 → 0.4',
    'governance capaciteit: 0.5 → 0.4',
    'local wijk: 0.5 → 0.4',
    'local buurt: 0.6 → 0.4',
    'reputation onze partners: 0.5 → 0.4',
    'governance knelpunt*: 0.5 → none',
  ],
  en: [
    'reputation united nations: 0.6 → 0.4',
    'reputation the un: 0.6 → 0.4',
    'reputation international community: 0.6 → 0.4',
    'child school*: 0.5 → 0.4',
    'security_order deterrent: 0.7 → 0.45',
    'security_order deport*: 0.7 → 0.45',
    'security_order sent back: 0.5 → 0.4',
    'reputation diplomat*: 0.6 → 0.4',
    'local county: 0.5 → 0.4',
    'humanity humanitarian: 0.5 → 0.4',
    'humanity dignity: 0.5 → 0.4',
    'humanity solidarity: 0.6 → 0.3',
    'humanity vulnerab*: 0.5 → 0.4',
    'humanity human beings: 0.8 → 0.45',
    'reputation our partners: 0.5 → 0.4',
  ],
};

describe('the reference detector of the method', () => {
  it.each(WHEN_PRESENT)(
    'finds the same cues with the same lexicon, on real debates and invented sentences',
    async () => {
      const reference = (await import(/* @vite-ignore */ new URL('reference/detect.mjs', METHOD).href)) as {
        detect(text: string, language: string): ReferenceDetection;
      };
      const lexicon = lexiconSchema.parse(readJson('framing-lexicon.json'));
      const markers = markersSchema.parse(readJson('framing-markers.json'));
      const texts: Record<LexiconLanguage, string[]> = {
        fr: [...readLines('fr-an-14.dev.jsonl.gz', 250), ...readLines('be-chamber-56.dev.jsonl.gz', 100)],
        nl: [...readLines('be-chamber-56.dev.jsonl.gz', 250), ...readLines('nl-conll2002-train.jsonl.gz', 50)],
        en: [],
      };
      const differing: string[] = [];
      let cues = 0;
      for (const language of LEXICON_LANGUAGES) {
        const asCues = (entries: readonly { cue: string; weight: number }[]): Cues =>
          Object.fromEntries(entries.map(({ cue, weight }) => [cue, weight]));
        // Weariness ("another report, another plan") is a class of ours: the reference has none.
        const table = compileLexicon((framing) => asCues(lexicon[framing][language]), {
          ...markers[language],
          additive: [],
        });
        for (const text of [...texts[language], ...PARALLEL_SENTENCES.map((sentence) => sentence[language])]) {
          const wanted = reference.detect(text, language);
          const reading = readCues(text, table);
          const theirs = wanted.matches.map(({ frame, cue, start, end, status }) => [frame, cue, start, end, status]);
          // Places in the folded text, which is where the reference leaves them.
          const ours = reading.cues.map(({ value, start, end }, at) => [
            value.framing,
            value.cue,
            start,
            end,
            reading.statuses[at],
          ]);
          const sums = reading.cues
            .flatMap((_, at) => newFraming(reading, at) ?? [])
            .every(
              (framing) =>
                Math.abs(sumOf(reading, framing, 'adopted') - (wanted.frames[framing]?.x ?? -1)) < 1e-9 &&
                Math.abs(sumOf(reading, framing, 'rejected') - (wanted.frames[framing]?.y ?? -1)) < 1e-9,
            );
          cues += ours.length;
          const isSame = JSON.stringify(theirs) === JSON.stringify(ours) && reading.around.ironic === wanted.irony;
          if (!isSame || !sums) differing.push(`${language}: ${text}`);
        }
      }
      console.log(`Same lexicon: ${cues} cues, ${differing.length} texts read otherwise than by the reference.`);
      expect(differing).toEqual([]);
      expect(cues).toBeGreaterThan(500);
    },
  );

  it.each(WHEN_PRESENT)('has every cue of the reference at its weight, but for those listed', () => {
    const lexicon = lexiconSchema.parse(readJson('framing-lexicon.json'));
    const changed: Record<LexiconLanguage, string[]> = { fr: [], nl: [], en: [] };
    let added = 0;
    for (const framing of FRAMINGS)
      for (const language of LEXICON_LANGUAGES) {
        const ours = FRAMING_RECORDS[framing].cues[language];
        const theirs = lexicon[framing][language];
        for (const { cue, weight } of theirs)
          if (ours[cue] !== weight) changed[language].push(`${framing} ${cue}: ${weight} → ${ours[cue] ?? 'none'}`);
        added += Object.keys(ours).filter((cue) => theirs.every((entry) => entry.cue !== cue)).length;
      }
    console.log(`Cues beyond the reference: ${added}.`);
    for (const language of LEXICON_LANGUAGES)
      expect(changed[language].toSorted()).toEqual(CHANGED[language].toSorted());
  });

  it.each(WHEN_PRESENT)('has every phrase around the cues that the reference has', () => {
    const markers = markersSchema.parse(readJson('framing-markers.json'));
    const missing = LEXICON_LANGUAGES.flatMap((language) =>
      (Object.keys(markers[language]) as (keyof (typeof markers)['fr'])[]).flatMap((kind) =>
        markers[language][kind]
          .filter((phrase) => !MARKERS[language][kind].includes(phrase))
          .map((phrase) => `${language} ${kind}: ${phrase}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it.each(WHEN_ABSENT)('says that the comparison is skipped: ../shared is not beside the repository', () => {
    console.log('Skipped: the reference detector of ../shared/method is not here.');
    expect(isPresent).toBe(false);
  });
});
