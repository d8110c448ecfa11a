import { describe, expect, it } from 'vitest';
import { foldText } from '../../../domain/shared/fold';
import { FRAMING_RECORDS } from '../../../domain/framing/framing-records';
import { FRAMINGS } from '../../../domain/framing/framings';
import { LEXICON_LANGUAGES } from '../../../domain/framing/framing-record';
import { compilePhrases, findPhrases } from '../../../domain/framing/phrase-table';

function found(phrases: string[], text: string): string[] {
  const { folded } = foldText(text);
  const table = compilePhrases(phrases.map((phrase) => ({ phrase, value: phrase })));
  return findPhrases(table, folded).map(({ start, end }) => folded.slice(start, end));
}

describe('finding phrases', () => {
  it('finds whole words only', () => {
    expect(found(['loi'], 'La loi, un emploi, des lois.')).toEqual(['loi']);
  });

  it('takes any ending after a star, of letters and not of digits', () => {
    expect(found(['enfant*'], 'Enfants, enfantin, enfant2')).toEqual(['enfants', 'enfantin']);
  });

  it('takes a star inside a phrase', () => {
    expect(found(['mineur* non accompagné*'], 'des mineurs non accompagnés')).toEqual(['mineurs non accompagnes']);
  });

  it('lets a space stand for hyphens, apostrophes and line breaks, never for a comma', () => {
    expect(found(['état de droit'], 'État-de-droit, État\nde droit, État, de droit')).toEqual([
      'etat-de-droit',
      'etat de droit',
    ]);
  });

  it('takes a hyphen and an apostrophe as they are written', () => {
    expect(found(['non-refoulement', "droits de l'homme"], 'non refoulement, droits de l’homme')).toEqual([
      "droits de l'homme",
    ]);
  });

  it('finds phrases that share their beginning', () => {
    expect(found(['droits', 'droits de', 'droits de la personne'], 'droits de la personne').length).toBe(3);
  });

  it('gives every cue a weight above nothing and at most one', () => {
    const odd = FRAMINGS.flatMap((framing) =>
      LEXICON_LANGUAGES.flatMap((language) =>
        Object.entries(FRAMING_RECORDS[framing].cues[language]).filter(([, weight]) => weight <= 0 || weight > 1),
      ),
    );
    expect(odd).toEqual([]);
  });
});

describe('folding', () => {
  it('keeps the way back to the original', () => {
    const text = 'Cœur d’Été';
    const { folded, placeOf } = foldText(text);
    expect(folded).toBe("coeur d'ete");
    expect(text[placeOf(folded.indexOf('ete'))]).toBe('É');
    expect(placeOf(folded.length)).toBe(text.length);
  });

  it('folds letters written with separate accents', () => {
    expect(foldText('e\u0301te\u0301').folded).toBe('ete');
  });
});
