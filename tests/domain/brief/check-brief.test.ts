import { describe, expect, it } from 'vitest';
import type { BriefEvidence } from '../../../domain/brief/brief-model';
import { checkBrief, type BriefCheck, type CheckedArgument } from '../../../domain/brief/check-brief';
import type { Framing } from '../../../domain/framing/framings';

const whole: BriefEvidence = {
  title: { text: 'Relevé de 38 communes' },
  figure: { text: '8 sur 10' },
  source: { title: 'Observatoire', url: 'https://observatoire.example/releve' },
  doesNotProve: { text: 'Des communes volontaires.' },
  above: null,
};

function argued(framing: Framing, text: string, evidence: readonly BriefEvidence[] = [whole]): CheckedArgument {
  return { framing, argument: { framing, speaker: null, text: { text }, evidence } };
}

function check(changes: Partial<BriefCheck>) {
  return checkBrief({ arguments: [], ask: null, vocabulary: [], isToOffice: false, language: 'fr', ...changes });
}

describe('before a brief is printed', () => {
  it('says nothing of an argument that has its source, its link and its limit', () => {
    expect(check({ arguments: [argued('evidence', 'Huit communes sur dix gagnent du temps.')] })).toEqual([]);
  });

  it('names a value that stands alone, and an argument without a source (METHOD.md A-54)', () => {
    const gaps = check({
      arguments: [
        argued('rights', 'La dignité ne se discute pas.', []),
        argued('governance', 'C’est plus simple.', []),
      ],
    });
    expect(gaps).toEqual([
      { code: 'value_alone', framing: 'rights' },
      { code: 'argument_unsourced', framing: 'governance' },
    ]);
  });

  it('names borrowed claims without a link, or without what they do not prove in this language (METHOD.md A-52, E-7)', () => {
    const paper: BriefEvidence = {
      title: { text: 'Étude sur papier' },
      figure: null,
      source: { title: 'Une faculté' },
      doesNotProve: { missing: ['nl'] },
      above: null,
    };
    expect(check({ arguments: [argued('evidence', 'Une étude le dit.', [whole, paper])] })).toEqual([
      { code: 'limit_missing', titles: ['Étude sur papier'] },
      { code: 'source_unlinked', titles: ['Étude sur papier'] },
    ]);
  });

  it('names a figure of ours that no source under it holds; years and articles are no figures', () => {
    const gaps = check({ arguments: [argued('evidence', 'Depuis 2019, 8 sur 10 ou 75 %, dit l’article 3.')] });
    expect(gaps).toEqual([{ code: 'figure_unsourced', framing: 'evidence', figure: '75' }]);
  });

  it('names each word the house leaves out once, in the ask and in the arguments (METHOD.md A-57)', () => {
    const vocabulary = [{ avoid: 'migrants', say: 'personnes migrantes' }];
    const gaps = check({
      vocabulary,
      ask: { text: 'Un statut pour les migrants' },
      arguments: [argued('evidence', 'Les migrants attendent ; les migrants renoncent.')],
    });
    expect(gaps).toEqual([{ code: 'house_word', avoid: 'migrants', say: 'personnes migrantes' }]);
  });

  it('names what neither this framing nor someone in office should hear (METHOD.md A-53)', () => {
    const gaps = check({ isToOffice: true, arguments: [argued('reputation', 'C’est une honte, et c’est inhumain.')] });
    expect(gaps).toEqual([
      { code: 'better_unsaid', words: 'honte', framing: 'reputation' },
      { code: 'better_unsaid', words: 'inhumain', framing: null },
    ]);
  });

  it('an argument that is not translated has nothing to check yet', () => {
    const untranslated: CheckedArgument = {
      framing: 'rights',
      argument: { framing: 'rights', speaker: null, text: { missing: ['nl'] }, evidence: [] },
    };
    expect(check({ arguments: [untranslated] })).toEqual([]);
  });
});
