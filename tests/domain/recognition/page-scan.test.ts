import { describe, expect, test } from 'vitest';
import { createPageScan } from '../../../domain/recognition/page-scan';
import type { RecognisableBlock, RecognitionContext } from '../../../domain/recognition/types';
import { indexOf, uuid } from './cases';
import { NAMESAKES, PEOPLE } from './people';

/** A page of these blocks, scanned, and its mentions as `number@block`. */
function scanned(texts: readonly string[], people = PEOPLE, context: RecognitionContext = {}) {
  const scan = createPageScan(indexOf(people), context);
  const block = (text: string, order?: number): RecognisableBlock => ({
    text,
    zone: 'body',
    ...(order === undefined ? {} : { order }),
  });
  for (const slices = scan.scan(texts.map((text) => block(text))); slices.next().done !== true;);
  const found = () =>
    scan
      .mentions()
      .map(({ candidates, block: at }) => `${candidates.map((id) => Number(id.slice(-12))).join('?')}@${at}`);
  return { scan, block, found };
}

describe('a page that changes', () => {
  test('a block that is read again says something else', () => {
    const { scan, block, found } = scanned(['Zoë Lindeman spreekt.', 'Corneel De Wuyts ook.']);
    scan.rescan(0, block('Niemand spreekt.'));
    expect(found()).toEqual(['2@1']);
  });

  test('a block that has gone says nothing, and what it proved is proved no more', () => {
    const { scan, found } = scanned(['Zoë Lindeman spreekt.', 'Volgens Lindeman niet.']);
    expect(found()).toEqual(['1@0', '1@1']);
    scan.rescan(0, null);
    expect(found()).toEqual([]);
  });

  test('a new block speaks for blocks that were read before', () => {
    const { scan, block, found } = scanned(['Volgens Lindeman niet.']);
    scan.rescan(1, block('Zoë Lindeman spreekt.'));
    expect(found()).toEqual(['1@0', '1@1']);
  });

  test('a new block stands where its order says', () => {
    const { scan, block, found } = scanned(['Zoë Lindeman spreekt.', 'Corneel De Wuyts ook.']);
    scan.rescan(2, block('Bram Joossen ook.', 0.5));
    expect(found()).toEqual(['1@0', '13@2', '2@1']);
  });

  test('the last naming before counts, also before a block that came later', () => {
    const { scan, block, found } = scanned(
      ['Basile Corvin parle.', 'Jeanne Corvin parle.', 'Basile Corvin part.'],
      NAMESAKES,
    );
    scan.rescan(3, block('Selon Corvin, oui.', 0.5));
    scan.rescan(4, block('Selon Corvin, non.', 1.5));
    expect(found()).toEqual(['1@0', '1@3', '1@2']);
  });
});

describe('people whom the site names by official id', () => {
  test('their family name alone is enough', () => {
    expect(scanned(['Volgens Lindeman niet.'], PEOPLE, { established: [uuid(1)] }).found()).toEqual(['1@0']);
  });

  test('of several bearers it is the one the site names', () => {
    expect(scanned(['M. Corvin répond.'], NAMESAKES, { established: [uuid(2)] }).found()).toEqual(['2@0']);
  });

  test('an ordinary word at the start of a sentence stays one', () => {
    expect(scanned(['Petit à petit, la salle se vide.'], PEOPLE, { established: [uuid(11)] }).found()).toEqual([]);
  });

  test('an id that nobody here bears is nothing', () => {
    expect(scanned(['Volgens Lindeman niet.'], PEOPLE, { established: [uuid(777)] }).found()).toEqual([]);
  });
});
