import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAMINGS, type Framing } from '../../../domain/framing/framings';
import { suggestFrames } from '../../../domain/framing/suggest-frames';
import { PARALLEL_SENTENCES } from './parallel-sentences';
import { TRANSLATED_PAIRS } from './translated-pairs';

const adopted = (text: string, language: string) =>
  suggestFrames(text, language)
    .frames.filter((frame) => frame.polarity === 'adopted')
    .map((frame) => frame.framing);

describe('what the lexicon hears', () => {
  it.each(['fr', 'nl', 'en'] as const)('hears the framing of plain sentences in %s', (language) => {
    const missed = PARALLEL_SENTENCES.filter(
      (sentence) => !adopted(sentence[language], language).includes(sentence.framing),
    );
    expect(missed.map((sentence) => sentence[language])).toEqual([]);
  });

  it('hears the same in French and in Dutch', () => {
    let both = 0;
    let either = 0;
    for (const { fr, nl } of PARALLEL_SENTENCES) {
      const [heard, gehoord] = [adopted(fr, 'fr'), adopted(nl, 'nl')];
      both += FRAMINGS.filter((framing) => heard.includes(framing) && gehoord.includes(framing)).length;
      either += FRAMINGS.filter((framing) => heard.includes(framing) || gehoord.includes(framing)).length;
    }
    expect(both / either).toBeGreaterThan(0.9);
  });

  it('hears the same framings in the French and the Dutch of translated sentences, and none where there is none', () => {
    const heard = TRANSLATED_PAIRS.map(([framing, fr, nl]) => ({
      framing,
      fr: adopted(fr, 'fr'),
      nl: adopted(nl, 'nl'),
    }));
    const alike = heard.filter(({ fr, nl }) => fr.join() === nl.join()).length;
    const missed = heard.filter(
      ({ framing, fr, nl }) => framing !== null && !(fr.includes(framing) && nl.includes(framing)),
    );
    console.log(`French and Dutch: ${alike} of ${heard.length} translated pairs heard alike.`);
    expect(heard.length).toBeGreaterThanOrEqual(80);
    expect(alike / heard.length).toBeGreaterThan(0.95);
    expect(missed.length / heard.length).toBeLessThan(0.05);
    expect(heard.filter(({ framing, fr, nl }) => framing === null && fr.length + nl.length > 0)).toEqual([]);
  });

  it('never runs the cues of one language on another', () => {
    expect(adopted('Un arrêt de bus en mode mineur, quelle loi !', 'nl')).toEqual([]);
    expect(suggestFrames('Das Kindeswohl geht vor.', 'de')).toEqual({
      read: false,
      frames: [],
      needsConfirmation: false,
    });
    expect(suggestFrames('Un enfant.', undefined).read).toBe(false);
  });

  it('reads a long text from its beginning, up to 600 units', () => {
    const start = 'Nous parlons du budget de la mobilité et des gares. '.repeat(12);
    expect(adopted(`${start}Les droits humains sont bafoués.`, 'fr')).toEqual([]);
    expect(adopted(`Les droits humains sont bafoués. ${start}`, 'fr')).toEqual(['rights']);
  });

  it('gives the strength of distinct cues, at most one, and less under irony', () => {
    const strength = (text: string) =>
      suggestFrames(text, 'fr').frames.find((frame) => frame.framing === 'rights')?.strength;
    expect(strength('Les droits humains, les droits humains et les droits fondamentaux.')).toBe(1);
    expect(strength('Bravo, les droits humains vous remercient.')).toBeCloseTo(0.3);
  });

  it.each([
    ['fr', 'Il ne s’agit pas de droits humains, il s’agit de places.'],
    ['nl', 'Dit gaat niet over mensenrechten, dit gaat over plaatsen.'],
    ['en', 'This is not about human rights, it is about places.'],
    ['fr', 'Les droits de l’homme ont bon dos.'],
    ['nl', 'Altijd weer mensenrechten, de hele namiddag.'],
    ['en', 'I do not dispute human rights, I dispute the bill.'],
    ['fr', 'Vos « droits humains » nous coûtent cher.'],
  ] as const)('hears rights dismissed (%s): %s', (language, text) => {
    const frame = suggestFrames(text, language).frames.find(({ framing }) => framing === 'rights');
    expect(frame?.polarity).toBe('rejected');
  });

  it.each([
    ['fr', 'Encore une étude, encore un rapport, encore un audit.', 'evidence'],
    ['nl', 'Nog een studie, nog een rapport, nog een audit.', 'evidence'],
    ['en', 'How touching, another speech on compassion.', 'humanity'],
  ] as const)('hears weariness in what is repeated or mocked (%s): %s', (language, text, framing) => {
    expect(adopted(text, language)).not.toContain<Framing>(framing);
  });

  it('a framing both used and dismissed is neither until an officer says which', () => {
    const suggestion = suggestFrames(
      'On nous ressort les droits humains. Les droits fondamentaux sont notre boussole.',
      'fr',
    );
    expect(suggestion.frames).toEqual([]);
    expect(suggestion.needsConfirmation).toBe(true);
  });

  it('a plain negation dismisses nothing', () => {
    expect(adopted('Pas un seul enfant ne doit dormir en centre fermé.', 'fr')).toContain('child');
  });

  it('words quoted from someone else bring nothing, unless the person is the one quoted', () => {
    const text = 'Le ministre a déclaré : « l’intérêt supérieur de l’enfant est notre boussole ».';
    expect(adopted(text, 'fr')).toEqual([]);
    const own = suggestFrames(text, 'fr', { quoteIsSpeaker: true });
    expect(own.frames.map(({ framing }) => framing)).toEqual(['child']);
    expect(own.needsConfirmation).toBe(true);
  });

  it('the longest expression wins: social security is no order, human rights are no compassion', () => {
    expect(adopted('La sécurité sociale est en déficit.', 'fr')).toEqual([]);
    expect(adopted('Les droits humains valent pour tous.', 'fr')).toEqual(['rights']);
  });

  it('points at the words in the text as it stands, with its accents and apostrophes', () => {
    const text = 'À l’évidence, l’État n’exécute pas les jugements\u00a0!';
    const [frame] = suggestFrames(text, 'fr').frames;
    const words = frame?.matches.map(({ start, end }) => text.slice(start, end));
    expect(frame?.framing).toBe('rule_of_law');
    expect(words).toEqual(['jugements']);
  });
});

// The development half of the evaluation set stands beside the repository, not in it.
const CASES = new URL('../../../../shared/method/framing-eval.dev.jsonl', import.meta.url);
const isPresent = existsSync(CASES);
// Registers a comparison only where it can run: a list with one entry, or an empty one.
const WHEN_PRESENT = isPresent ? [true] : [];
const WHEN_ABSENT = isPresent ? [] : [true];

describe('the development half of the evaluation set', () => {
  it.each(WHEN_PRESENT)(
    'is read with precision 0.84, recall 0.61 and at most one dismissal in ten taken for adopted',
    () => {
      const cases = readFileSync(CASES, 'utf8').trim().split('\n');
      let [correct, found, expected, dismissed, mistaken] = [0, 0, 0, 0, 0];
      for (const line of cases) {
        const { text, lang, frames, rejected } = JSON.parse(line) as {
          text: string;
          lang: string;
          frames: Framing[];
          rejected: Framing[];
        };
        const heard = adopted(text, lang);
        found += heard.length;
        expected += frames.length;
        correct += heard.filter((framing) => frames.includes(framing)).length;
        dismissed += rejected.length;
        mistaken += rejected.filter((framing) => heard.includes(framing)).length;
      }
      expect(correct / found).toBeGreaterThanOrEqual(0.84);
      expect(correct / expected).toBeGreaterThanOrEqual(0.61);
      expect(mistaken / dismissed).toBeLessThanOrEqual(0.1);
    },
  );

  it.each(WHEN_ABSENT)('is skipped: ../shared/method is not beside the repository', () => {
    console.log('Skipped: ../shared/method/framing-eval.dev.jsonl is not here.');
    expect(isPresent).toBe(false);
  });
});
