import { describe, expect, it } from 'vitest';
import { buildOverview, countForBadge, type PeopleLookup } from '../../../domain/page/build-overview';
import type { Mention, PageReport } from '../../../domain/page/schema';
import type { PersonId } from '../../../domain/person/schema';

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as PersonId; // a made-up id of the right shape
const [ANNA, BERT, CARL, DINA] = [id(1), id(2), id(3), id(4)];

const mention = (changes: Partial<Mention> & Pick<Mention, 'candidates'>): Mention => ({
  form: 'full',
  block: 0,
  start: 0,
  end: 10,
  zone: 'body',
  evidence: [],
  ...changes,
});

const report = (changes: Partial<PageReport['facts']>, mentions: Mention[]): PageReport => ({
  facts: {
    url: 'https://www.lachambre.be/x',
    kind: 'report',
    reader: 'chamber',
    health: 'ok',
    title: 'A sitting',
    languages: ['fr'],
    subjects: [],
    turns: [],
    authors: [],
    topics: [],
    documentNumbers: [],
    ...changes,
  },
  mentions,
  indexVersion: '1',
});

const names: Record<string, string> = { [ANNA]: 'Anna Eerst', [BERT]: 'Bert Twee', [CARL]: 'Carl Drie' };
const lookup: PeopleLookup = {
  byIdentifier: (identifier) => (identifier.identifier === '07' ? DINA : null),
  bearsName: (personId, name) => names[personId] === name,
};

describe('who is on a page', () => {
  it('puts the subject first, then speakers by turns, then people named in the text, then the rest', () => {
    const page = buildOverview(
      report(
        {
          subjects: [{ name: 'Dina Vier', identifier: { scheme: 'dekamer.be-key', identifier: '07' } }],
          turns: [
            { speaker: { name: 'Bert Twee' }, firstBlock: 5, lastBlock: 6 },
            { speaker: { name: 'Bert Twee' }, firstBlock: 9, lastBlock: 9 },
            { speaker: { name: 'Carl Drie' }, firstBlock: 7, lastBlock: 8 },
          ],
        },
        [
          mention({ candidates: [ANNA], block: 2, zone: 'chrome' }),
          mention({ candidates: [BERT], block: 5 }),
          mention({ candidates: [BERT], block: 9 }),
          mention({ candidates: [CARL], block: 7 }),
          mention({ candidates: [CARL], block: 7, start: 300, end: 310 }),
        ],
      ),
      3,
      lookup,
    );
    expect(page.people).toEqual([
      { personId: DINA, relation: 'subject', mentions: 0, turns: 0 },
      { personId: BERT, relation: 'speaker', mentions: 2, turns: 2 },
      { personId: CARL, relation: 'speaker', mentions: 2, turns: 1 },
      { personId: ANNA, relation: 'chrome', mentions: 1, turns: 0 },
    ]);
    expect(countForBadge(page)).toBe(3);
  });

  it('does not take somebody named within a turn for its speaker', () => {
    const turns = [{ speaker: { name: 'Bert Twee' }, firstBlock: 5, lastBlock: 5 }];
    const page = buildOverview(report({ turns }, [mention({ candidates: [ANNA], block: 5 })]), 3, lookup);
    expect(page.people).toEqual([{ personId: ANNA, relation: 'body', mentions: 1, turns: 0 }]);
  });

  it('knows a speaker by the label at the beginning of the turn, not by the same name further on', () => {
    const turns = [{ speaker: { name: 'Bert Twee' }, firstBlock: 5, lastBlock: 5 }];
    const relationAt = (start: number) =>
      buildOverview(report({ turns }, [mention({ candidates: [BERT], block: 5, start })]), 3, lookup).people.map(
        ({ relation }) => relation,
      );
    expect(relationAt(8)).toEqual(['speaker']);
    expect(relationAt(900)).toEqual(['body']);
  });

  it('keeps a name that two people bear as a question, and a metonymy out of the badge', () => {
    const page = buildOverview(
      report({}, [
        mention({ candidates: [BERT, ANNA] }),
        mention({ candidates: [ANNA, BERT], block: 1 }),
        mention({ candidates: [CARL], form: 'metonymy' }),
        mention({ candidates: [ANNA, CARL], zone: 'chrome' }),
      ]),
      3,
      lookup,
    );
    expect(page.unclear).toEqual([{ candidates: [BERT, ANNA], mentions: 2 }]);
    expect(page.people).toEqual([{ personId: CARL, relation: 'metonymy', mentions: 1, turns: 0 }]);
    expect(countForBadge(page)).toBe(0);
  });
});
