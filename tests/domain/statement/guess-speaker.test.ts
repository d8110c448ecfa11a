import { expect, test } from 'vitest';
import { personIdSchema } from '../../../domain/person/schema';
import { guessSpeaker, type KnownTurn } from '../../../domain/statement/guess-speaker';
import type { NameNearby } from '../../../domain/statement/selection';
import { inventId } from '../../support/invented-records';

const [ANNE, BRAM, CLEO] = [inventId(), inventId(), inventId()].map((id) => personIdSchema.parse(id)) as [
  ReturnType<typeof personIdSchema.parse>,
  ReturnType<typeof personIdSchema.parse>,
  ReturnType<typeof personIdSchema.parse>,
]; // three in, three out

const PLACE = { firstBlock: 10, start: 20, lastBlock: 11, end: 30 };
const turn = (firstBlock: number, lastBlock: number, name: string, personId: KnownTurn['personId']): KnownTurn => ({
  firstBlock,
  lastBlock,
  name,
  personId,
});
const name = (personId: string, block: number, start = 0, end = 5): NameNearby => ({ personId, block, start, end });

test('the turn of speech decides, whoever is named in it', () => {
  const turns = [turn(0, 9, 'Bram', BRAM), turn(10, 15, 'Anne', ANNE), turn(16, 20, 'Cleo', CLEO)];
  expect(guessSpeaker(PLACE, turns, [name(CLEO, 10)], [BRAM])).toEqual({ from: 'turn', personId: ANNE });
});

test('two turns of the same person are one speaker', () => {
  const turns = [turn(8, 10, 'Anne', ANNE), turn(11, 12, 'Anne', ANNE)];
  expect(guessSpeaker(PLACE, turns, [], [])).toEqual({ from: 'turn', personId: ANNE });
});

test('two speakers are asked about, with the one who is not in the workspace named', () => {
  const turns = [turn(8, 10, 'Anne', ANNE), turn(11, 12, 'De voorzitter', null)];
  expect(guessSpeaker(PLACE, turns, [], [])).toEqual({
    from: 'several',
    personIds: [ANNE],
    names: ['Anne', 'De voorzitter'],
  });
});

test('a speaker who is not in the workspace is never replaced by the nearest name or the subject', () => {
  expect(guessSpeaker(PLACE, [turn(9, 12, 'Onbekend', null)], [name(ANNE, 10)], [BRAM])).toEqual({
    from: 'unknown',
    names: ['Onbekend'],
  });
});

test('without turns the name beside the words goes before one inside and one above', () => {
  const inside = name(BRAM, 10, 25, 30);
  const beside = name(ANNE, 11, 40, 44);
  const above = name(CLEO, 9);
  expect(guessSpeaker(PLACE, [], [above, inside, beside], [])).toEqual({ from: 'name', personId: ANNE });
  expect(guessSpeaker(PLACE, [], [above, inside], [])).toEqual({ from: 'name', personId: BRAM });
  expect(guessSpeaker(PLACE, [], [above], [])).toEqual({ from: 'name', personId: CLEO });
});

test('a name four blocks above says nothing; the only subject of the page does; two subjects do not', () => {
  expect(guessSpeaker(PLACE, [], [name(ANNE, 6)], [BRAM])).toEqual({ from: 'subject', personId: BRAM });
  expect(guessSpeaker(PLACE, [], [], [BRAM, CLEO])).toEqual({ from: 'none' });
  expect(guessSpeaker(null, [turn(0, 99, 'Anne', ANNE)], [name(ANNE, 10)], [])).toEqual({ from: 'none' });
});
