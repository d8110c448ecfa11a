import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEXICON_LANGUAGES, type LexiconLanguage } from '../../../domain/framing/framing-record';
import type { Framing } from '../../../domain/framing/framings';
import { suggestFrames } from '../../../domain/framing/suggest-frames';

// Invented sentences on the three framings that are hardest to hear, written before anyone looked at the lexicon, the same thing in
// three languages a line: `+` says the framing, `-` dismisses it, `q` reports it of others, `0` only has words that look like it.
// Classes of expressions were mended on every second line; what is held here is measured on all of them.
const HARD = ['security_order', 'reputation', 'humanity'] as const satisfies readonly Framing[];

interface HardSentence {
  readonly kind: string;
  readonly framing: Framing;
  readonly language: LexiconLanguage;
  readonly text: string;
  readonly heard: boolean;
}

function readSentences(framing: Framing): HardSentence[] {
  const file = readFileSync(new URL(`./hard-sentences/${framing}.txt`, import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', ...texts] = line.split('|');
      return LEXICON_LANGUAGES.map((language, at): HardSentence => {
        const text = texts[at] ?? '';
        const heard = suggestFrames(text, language).frames.some(
          (frame) => frame.framing === framing && frame.polarity === 'adopted',
        );
        return { kind, framing, language, text, heard };
      });
    });
}

const SENTENCES = HARD.flatMap(readSentences);

function shareHeard(sentences: readonly HardSentence[]): number {
  return sentences.filter((sentence) => sentence.heard).length / sentences.length;
}

describe('the framings that are hardest to hear', () => {
  it('stand in sixty lines each, of three languages', () => {
    expect(LEXICON_LANGUAGES).toEqual(['fr', 'nl', 'en']);
    expect(SENTENCES).toHaveLength(3 * 60 * 3);
    expect(SENTENCES.every(({ text }) => text.length > 10)).toBe(true);
  });

  it.each(HARD)('%s is heard in two sentences of three that say it', (framing) => {
    const said = SENTENCES.filter((sentence) => sentence.kind === '+' && sentence.framing === framing);
    expect(said).toHaveLength(120);
    expect(shareHeard(said)).toBeGreaterThan(0.67);
  });

  it.each(LEXICON_LANGUAGES)(
    'are heard alike in %s: two in three, and of what is heard nineteen in twenty are said',
    (of) => {
      const those = SENTENCES.filter(({ language }) => language === of);
      expect(shareHeard(those.filter(({ kind }) => kind === '+'))).toBeGreaterThan(0.67);
      const heard = those.filter((sentence) => sentence.heard);
      expect(heard.filter(({ kind }) => kind === '+').length / heard.length).toBeGreaterThan(0.95);
    },
  );

  it('are not put into the mouth of whoever dismisses or reports them', () => {
    const taken = SENTENCES.filter(({ kind, heard }) => heard && (kind === '-' || kind === 'q'));
    expect(SENTENCES.filter(({ kind }) => kind === '-').length).toBe(63);
    expect(taken.length / SENTENCES.filter(({ kind }) => kind === '-' || kind === 'q').length).toBeLessThan(0.05);
  });

  it('are not heard where words only look like them: an embassy, a point of order, human resources', () => {
    const mistaken = SENTENCES.filter(({ kind, heard }) => heard && kind === '0').map(({ text }) => text);
    // The good name of a person is taken for that of a country.
    expect(mistaken).toEqual([
      'Il a une bonne réputation parmi ses collègues de la commission.',
      "Hij heeft een goede naam bij zijn collega's in de commissie.",
      'He has a good name among his colleagues on the committee.',
    ]);
  });

  it('agree between French and Dutch in seventeen lines of twenty', () => {
    const [french, dutch] = (['fr', 'nl'] as const).map((of) => SENTENCES.filter(({ language }) => language === of));
    const alike = french?.filter(({ heard }, at) => heard === dutch?.[at]?.heard).length ?? 0;
    expect(alike / 180).toBeGreaterThanOrEqual(0.85);
  });
});
