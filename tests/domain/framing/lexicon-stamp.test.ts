import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { LEXICON_LANGUAGES } from '../../../domain/framing/framing-record';
import { FRAMING_RECORDS, MARKERS } from '../../../domain/framing/framing-records';
import { FRAMINGS } from '../../../domain/framing/framings';
import { LEXICON_STAMP } from '../../../domain/framing/lexicon-stamp';
import { hearFrames } from '../../../domain/framing/suggest-frames';
import { PARALLEL_SENTENCES } from './parallel-sentences';
import { TRANSLATED_PAIRS } from './translated-pairs';

/** Words held at arm's length, refused, quoted, mocked, doubled, long: where reading is more than finding cues. */
const READINGS = [
  ['fr', 'Nous ne parlerons pas de dignité humaine, mais bien de chiffres fiables.'],
  ['fr', 'Encore un rapport, encore un plan : le respect des droits humains, parlons-en !'],
  ['fr', 'La ministre a déclaré : « L’intérêt supérieur de l’enfant prime sur tout le reste. »'],
  ['fr', 'Ces soi-disant « droits humains » coûtent cher à nos communes.'],
  ['fr', 'On nous ressort les droits humains. Les droits fondamentaux sont pourtant notre boussole.'],
  ['nl', 'Het gaat hier niet om menselijke waardigheid, wel om betrouwbare cijfers.'],
  ['nl', 'De zogenaamde ‘mensenrechten’ kosten onze gemeenten handenvol geld.'],
  ['nl', 'Alweer een verslag, alweer een plan: preventie bespaart geld, zegt men dan.'],
  ['en', 'So-called human rights are not the point; reliable figures are.'],
  ['en', '“The best interests of the child come first,” the minister said, and the court agreed.'],
] as const;

it('the stamp kept with what was heard is that of this lexicon', () => {
  const cues = FRAMINGS.map((framing) => LEXICON_LANGUAGES.map((language) => FRAMING_RECORDS[framing].cues[language]));
  const texts = [
    ...PARALLEL_SENTENCES.flatMap((sentence) => LEXICON_LANGUAGES.map((language) => [language, sentence[language]])),
    ...TRANSLATED_PAIRS.flatMap(([, fr, nl]) => [
      ['fr', fr],
      ['nl', nl],
    ]),
    ...READINGS,
  ] as const;
  const heard = texts.map(([language = '', text = '']) => hearFrames(text, language));
  const content = JSON.stringify([FRAMINGS, cues, MARKERS, heard]);
  const stamp = createHash('sha256').update(content).digest('hex').slice(0, 12);
  expect(LEXICON_STAMP, 'The lexicon or its reading changed: put this stamp into domain/framing/lexicon-stamp.ts').toBe(
    stamp,
  );
});
