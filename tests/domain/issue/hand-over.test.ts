import { describe, expect, it } from 'vitest';
import { writeHandOver } from '../../../domain/issue/hand-over';
import type { Evidence, Recommendation } from '../../../domain/issue/schema';
import type { InterfaceLanguage } from '../../../domain/shared/language';
import { CATALOGUES } from '../../../locales/catalogue';
import { inventIssue, inventRecommendation, inventRecord } from '../../support/invented-records';

const issue = inventIssue();
const recommendation = inventRecommendation(issue.id, {
  adoptedOn: '2026-01-19',
  coSignatories: ['Médecins du Coin'],
  asks: { ideal: { fr: 'Une couverture pour tous' }, minimal: { fr: 'Publier les chiffres' } },
});
const figures = inventRecord('evidence', {
  issueIds: [issue.id],
  kind: 'statistic',
  title: { fr: 'Délais dans dix communes' },
  figure: { fr: '8 communes sur 10' },
  source: 'Observatoire des villes (exemple)',
  date: '2026-03-01',
  url: 'https://example.org/delais',
  doesNotProve: {},
  framings: [],
});
const testimony = inventRecord('evidence', {
  issueIds: [issue.id],
  kind: 'testimony',
  title: { fr: 'Récit d’une patiente' },
  figure: {},
  source: 'Témoignage inventé',
  doesNotProve: {},
  framings: [],
});

function write(one: Recommendation, evidence: readonly Evidence[], language: InterfaceLanguage = 'fr') {
  const { recommendation: words, brief } = CATALOGUES[language];
  const sheet = writeHandOver({
    recommendation: one,
    evidence,
    organisation: 'Collectif Passerelle',
    language,
    words: { ...words.sheet, date: brief.date },
  });
  return sheet.text?.replaceAll('\u00a0', ' ') ?? sheet.failure;
}

describe('METHOD A-73: a recommendation to hand over', () => {
  it('is its text, what it rests on, and who signs', () => {
    expect(write(recommendation, [figures])).toBe(
      [
        'Simplifier l’aide médicale',
        '',
        'Une attestation valable un an dans toutes les communes.',
        '',
        'Sources',
        '- Délais dans dix communes. 8 communes sur 10. Observatoire des villes (exemple), 1er mars 2026, https://example.org/delais',
        '',
        'Signé : Collectif Passerelle et Médecins du Coin.',
        'Adoptée le 19 janvier 2026.',
      ].join('\n'),
    );
  });

  it('bears no step of the ask and no testimony (A-65, E-4)', () => {
    const text = write(recommendation, [figures, testimony]);
    expect(text).not.toContain('Une couverture pour tous');
    expect(text).not.toContain('Publier les chiffres');
    expect(text).not.toContain('Récit d’une patiente');
  });

  it('is never taken from another language', () => {
    expect(write(recommendation, [figures], 'nl')).toBe('not_written');
    expect(write(recommendation, [figures], 'en')).not.toContain('Délais');
  });

  it('A-69: does not exist for what must not be raised', () => {
    expect(write({ ...recommendation, doNotRaise: true }, [figures])).toBe('do_not_raise');
  });
});
