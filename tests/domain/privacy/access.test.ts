import { expect, test } from 'vitest';
import { accessToHtml } from '../../../domain/privacy/access-to-html';
import { accessToJson } from '../../../domain/privacy/access-to-json';
import { findOthersNamed } from '../../../domain/privacy/others-named';
import type { Holding } from '../../../domain/privacy/ports';
import { inventRecord, inventStatement } from '../../support/invented-records';
import { interactionDraft, personDraft } from '../../storage/records';

const claire = inventRecord('people', personDraft('Claire Vandamme'));
const bram = inventRecord(
  'people',
  personDraft('Bram Peeters', { contactDetails: [{ type: 'tel', value: '02 000' }] }),
);

function holdingOf(records: Holding['records']): Holding {
  return {
    person: claire,
    isWhole: true,
    records,
    imported: {},
    people: [bram],
    organizations: [],
    issues: [],
    named: [],
  };
}

test('the caution lists a meeting with somebody else, a note that names somebody, and colleagues; and no other record', () => {
  const met = inventRecord('interactions', interactionDraft([claire.id, bram.id]));
  const said = inventRecord('interactions', interactionDraft([claire.id], { summary: 'She quoted Bram Peeters.' }));
  const ours = inventRecord('interactions', interactionDraft([claire.id], { ourSide: ['Iris'] }));
  const plain = inventRecord('interactions', interactionDraft([claire.id], { summary: 'Claire Vandamme listened.' }));
  const holding = holdingOf({
    people: [claire],
    interactions: [met, said, ours, plain],
    statements: [inventStatement({ personIds: [claire.id], text: 'We wait.' })],
  });
  expect(findOthersNamed(holding, [claire, bram]).map(({ id, names }) => [id, names])).toEqual([
    [met.id, ['Bram Peeters']],
    [said.id, ['Bram Peeters']],
    [ours.id, ['Iris']],
  ]);
  // Iris answers the request herself.
  expect(findOthersNamed(holding, [claire, bram], 'Iris').map(({ id }) => id)).toEqual([met.id, said.id]);
});

test('the document prints what people wrote as text, and can run nothing', () => {
  const html = accessToHtml({
    language: 'fr',
    title: 'Ce que nous conservons',
    madeOn: 'Établi le 21 novembre 2026',
    intro: 'Voici tout.',
    about: [{ label: 'Pourquoi', value: 'Le suivi' }],
    sections: [
      {
        title: 'Échanges',
        records: [
          { heading: '<script>alert(1)</script>', mark: '', lines: [{ label: 'Résumé', value: 'a < b & "c"' }] },
        ],
      },
    ],
  });
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain('<h2>Échanges (1)</h2>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('<dt>Résumé</dt><dd>a &lt; b &amp; &quot;c&quot;</dd>');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<img|https?:/u);
});

test('the records file has the records whole, and of other people only the name', () => {
  const met = inventRecord('interactions', interactionDraft([claire.id, bram.id]));
  const file: unknown = JSON.parse(accessToJson(holdingOf({ people: [claire], interactions: [met] }), '2026-11-21'));
  expect(file).toEqual({
    format: 'antichambre-access',
    version: 1,
    madeOn: '2026-11-21',
    records: { people: [claire], interactions: [met] },
    lists: {},
    names: { [bram.id]: 'Bram Peeters' },
  });
});
