import { describe, expect, test } from 'vitest';
import type { AskStep } from '../../domain/advice/types';
import { CATALOGUES } from '../../locales/catalogue';
import { say } from '../../locales/say';

const STEPS: readonly AskStep[] = [
  { code: 'no_stance' },
  { code: 'stance_corrected' },
  { code: 'base', stance: 2, executive: false, level: 'ideal' },
  { code: 'base', stance: 1, executive: true, level: 'reformist' },
  { code: 'base', stance: -2, executive: false, level: 'minimal' },
  { code: 'window_lowers', window: 'narrow', level: 'reformist' },
  { code: 'window_stays', window: 'closed', level: 'minimal' },
  { code: 'promise_exempt', window: 'narrow', level: 'ideal' },
  { code: 'joint_line_lowers', partner: null, level: 'minimal' },
  { code: 'joint_line_stays', partner: 'Dam', level: 'reformist' },
  { code: 'refusals_lower', count: 2, level: 'minimal' },
  { code: 'refused_once', level: 'reformist' },
  { code: 'refusals_at_lowest', count: 3, level: 'minimal' },
];

function spoken(language: 'fr' | 'nl' | 'en', step: AskStep): string {
  return say(CATALOGUES[language].advice.steps, step).replaceAll('\u00a0', ' ');
}

describe('a step to the ask is said as an officer would write it', () => {
  test.each(['fr', 'nl', 'en'] as const)(
    'in %s every step is a whole sentence, without arrows or labels',
    (language) => {
      const faulty = STEPS.map((step) => spoken(language, step)).filter(
        (sentence) => !/^[\p{Lu}\d].+\.$/u.test(sentence) || /→|·\p{Ll}|undefined/u.test(sentence),
      );
      expect(faulty).toEqual([]);
    },
  );

  test('in French', () => {
    expect(spoken('fr', { code: 'base', stance: 2, executive: false, level: 'ideal' })).toBe(
      'Cette personne est alliée sur ce dossier : nous partons de la demande idéale.',
    );
    expect(spoken('fr', { code: 'base', stance: 1, executive: true, level: 'reformist' })).toBe(
      'Cette personne est plutôt favorable sur ce dossier et membre de l’exécutif : nous partons de la demande réformiste.',
    );
    expect(spoken('fr', { code: 'window_lowers', window: 'narrow', level: 'reformist' })).toBe(
      'Peu de choses peuvent être obtenues maintenant (fenêtre étroite) : nous descendons à la demande réformiste.',
    );
  });

  test('in Dutch, where the ask bends its adjective', () => {
    expect(spoken('nl', { code: 'base', stance: 0, executive: false, level: 'reformist' })).toBe(
      'Deze persoon is op dit thema nog onbeslist: we vertrekken van de hervormende vraag.',
    );
    expect(spoken('nl', { code: 'joint_line_lowers', partner: 'Dam', level: 'minimal' })).toBe(
      'De gezamenlijke lijn met Dam ligt lager: we zakken naar de minimale vraag.',
    );
  });

  test('in English', () => {
    expect(spoken('en', { code: 'promise_exempt', window: 'narrow', level: 'ideal' })).toBe(
      'Little can be won now (narrow window), but this was promised: the ask stays.',
    );
    expect(spoken('en', { code: 'refusals_lower', count: 2, level: 'minimal' })).toBe(
      'Refused 2 times within a year: we come down to the minimal ask.',
    );
  });
});

describe('how to work with a person and where they stand', () => {
  test('is said of a person, never with a doubled ending', () => {
    const { advice, channel, brief } = CATALOGUES.fr;
    const said = [
      ...Object.values(advice.modes),
      ...(['majority', 'office', 'support', 'opposition', null] as const).map((side) => channel.mode('mobilise', side)),
      ...([-2, -1, 0, 1, 2] as const).map((value) => brief.stance(value)),
    ];
    expect(said.filter((sentence) => sentence.includes('·'))).toEqual([]);
    expect(brief.stance(2)).toBe('Cette personne est alliée sur ce dossier');
  });
});

describe('a general rule is said of whoever stands there', () => {
  test.each([
    ['nl', -2, 'Algemene regel voor wie op dit thema tegen is.'],
    ['nl', 2, 'Algemene regel voor wie op dit thema bondgenoot is.'],
    ['fr', -2, 'Règle générale pour une personne opposée sur ce dossier.'],
    ['en', 0, 'General rule for someone who is undecided on this issue.'],
    ['en', 2, 'General rule for someone who is an ally on this issue.'],
  ] as const)('in %s for %i', (language, stance, sentence) => {
    expect(say(CATALOGUES[language].advice.reasons, { code: 'stance', stance })).toBe(sentence);
  });
});

describe('in a message the ask goes on after the colon', () => {
  const asked = (language: 'fr' | 'nl' | 'en', ask: string) =>
    CATALOGUES[language].message.sentences.ask(ask).replaceAll('\u00a0', ' ');

  test.each([
    ['fr', 'Voter la proposition sans exception.', 'Notre demande : voter la proposition sans exception.'],
    ['fr', 'L’accès aux soins pour tous.', 'Notre demande : l’accès aux soins pour tous.'],
    ['nl', 'Een driemaandelijkse tabel.', 'Onze vraag aan u: een driemaandelijkse tabel.'],
    ['nl', 'Wetsvoorstel 56-1 goedkeuren.', 'Onze vraag aan u: wetsvoorstel 56-1 goedkeuren.'],
    ['en', 'A certificate for one year.', 'Our request to you: a certificate for one year.'],
  ] as const)('in %s: %s', (language, ask, sentence) => {
    expect(asked(language, ask)).toBe(sentence);
  });

  test('a name keeps its capital', () => {
    expect(asked('fr', 'Fedasil publie ses chiffres.')).toBe('Notre demande : Fedasil publie ses chiffres.');
    expect(asked('nl', 'Denemarken als voorbeeld.')).toBe('Onze vraag aan u: Denemarken als voorbeeld.');
    expect(asked('en', 'Andorra as an example.')).toBe('Our request to you: Andorra as an example.');
  });
});
