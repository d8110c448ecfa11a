import { expect, test } from 'vitest';
import { knownTurns } from '../../../entrypoints/background/known-turns';
import type { PageOverview } from '../../../domain/page/overview';
import type { SpeakerTurn } from '../../../domain/page/schema';
import type { PersonId } from '../../../domain/person/schema';
import { openFreshStorage } from '../../support/storage';
import { personDraft, saved } from '../../storage/records';

const turn = (speaker: SpeakerTurn['speaker'], firstBlock: number): SpeakerTurn => ({
  speaker,
  firstBlock,
  lastBlock: firstBlock,
});

function pageOf(turns: SpeakerTurn[], people: readonly PersonId[]): PageOverview {
  return {
    tabId: 1,
    facts: {
      url: 'https://www.dekamer.be/verslag',
      kind: 'report',
      reader: 'chamber',
      health: 'ok',
      title: 'Verslag',
      languages: ['nl'],
      subjects: [],
      turns,
      authors: [],
      topics: [],
      documentNumbers: [],
    },
    people: people.map((personId) => ({ personId, relation: 'body', mentions: 1, turns: 0 })),
    unclear: [],
    words: [],
  };
}

async function openHouse() {
  const storage = await openFreshStorage();
  const add = async (name: string, number?: string) =>
    saved(
      await storage.commands.create(
        'people',
        personDraft(name, number === undefined ? {} : { identifiers: [{ scheme: 'quai', identifier: number }] }),
      ),
    ).id;
  return { storage, add };
}

test('a turn belongs to who bears its official id, whatever the label says', async () => {
  const { storage, add } = await openHouse();
  const [ana, bo] = [await add('Ana Verbrugge', '7'), await add('Bo Claes')];
  const page = pageOf([turn({ name: 'Bo Claes', identifier: { scheme: 'quai', identifier: '7' } }, 3)], [ana, bo]);
  expect(await knownTurns(page, storage)).toEqual([{ firstBlock: 3, lastBlock: 3, name: 'Bo Claes', personId: ana }]);
});

test('without an id the label decides, among the people of the page, when one bears that name', async () => {
  const { storage, add } = await openHouse();
  const [ana] = [await add('Ana Verbrugge'), await add('Bo Claes')];
  const page = pageOf([turn({ name: 'VERBRUGGE Ana' }, 1), turn({ name: 'Bo Claes' }, 2)], [ana]);
  expect((await knownTurns(page, storage)).map(({ personId }) => personId)).toEqual([ana, null]);
});

test('two people of one name: nobody is said to speak', async () => {
  const { storage, add } = await openHouse();
  const both = [await add('Ana Verbrugge'), await add('Ana Verbrugge')];
  const [only] = await knownTurns(pageOf([turn({ name: 'Ana Verbrugge' }, 1)], both), storage);
  expect(only?.personId).toBeNull();
});
