/**
 * Which lexicon, and which way of reading it: kept with what it heard, so that nothing heard by another one counts. A test
 * works it out from all cues and markers and from what is heard in fixed sentences, and says the new one when either changed.
 */
export const LEXICON_STAMP = '1cad1184d84d';
