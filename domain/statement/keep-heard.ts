import { LEXICON_STAMP } from '../framing/lexicon-stamp';
import { isLexiconLanguage } from '../framing/passage';
import { hearFrames, type HeardFrame } from '../framing/suggest-frames';
import type { Statement } from './schema';

/**
 * A statement with what the lexicon of today hears in it, to be kept with it; without, when an officer confirmed its framings
 * or the lexicon cannot read its language: then nothing heard would ever count.
 */
export function withHeard(statement: Statement): Statement {
  const { heard: _before, ...rest } = statement;
  const { frames, text, language } = rest;
  if (frames !== undefined || !isLexiconLanguage(language)) return rest;
  return { ...rest, heard: { lexicon: LEXICON_STAMP, frames: [...hearFrames(text, language)] } };
}

/** What was heard in a statement when it was saved; `null` when it has to be heard now: never heard, or by another lexicon. */
export function keptHeard({ heard }: Statement): readonly HeardFrame[] | null {
  return heard?.lexicon === LEXICON_STAMP ? heard.frames : null;
}
