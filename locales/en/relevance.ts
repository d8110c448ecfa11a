import type { RecommendationReason } from '../../domain/advice/relevant-recommendations';
import type { MatchReason } from '../../domain/issue/match-issues';
import type { PowerLevel } from '../../domain/person/remit';
import type { Remit } from '../../domain/person/remit-names';
import { formatCivilDate } from '../format';
import type { Sentences } from '../say';
import { advice } from './advice';
import { framing } from './framing';
import { stanceSentences, windowSentences } from './ask-steps';
import { languages } from './languages';

const day = (date: string) => formatCivilDate('en', date, 'long');

const remits: Readonly<Record<Remit, string>> = { ...advice.committees, asylum_migration: 'asylum and migration' };

const levels: Readonly<Record<PowerLevel, string>> = {
  local: 'local',
  regional: 'regional',
  federal: 'federal',
  european: 'European',
  international: 'international',
};

const recommended: Sentences<RecommendationReason> = {
  issue_on_page: () => 'The page is about this issue.',
  document_on_page: ({ documentNumber }) => `Document ${documentNumber} is on the page.`,
  remit: ({ remit }) => `In their remit: ${remits[remit]}.`,
  level: () => 'Their level of power can grant it.',
  other_level: ({ levels: needed }) =>
    `For another level of power: ${needed.map((level) => levels[level]).join(', ')}.`,
  window: ({ window }) => `${windowSentences[window]}.`,
  needs_no_law: ({ nature }) =>
    `Asks for ${nature === 'dialogue' ? 'dialogue' : 'transparency'}, not for a law: possible even now.`,
  stance: ({ stance }) => `${stanceSentences[`${stance}`]}.`,
  no_step_at_level: ({ level }) => `It has no ${framing.askLevels[level]} ask, the one proposed here.`,
  unanswered: ({ date }) => `Asked on ${day(date)}, never answered.`,
  language_missing: ({ language }) => `Not available in ${languages[language]}.`,
  language_draft: ({ language }) => `Only a draft in ${languages[language]}.`,
};

const matched: Sentences<MatchReason> = {
  document: ({ documentNumber }) => `Document ${documentNumber}`,
  keyword: ({ keyword, place, count }) =>
    place === 'body' ? `“${keyword}”, ${count} times in the text` : `“${keyword}” in the ${place}`,
};

/** Why an issue or a recommendation is shown here. Read with `say`. */
export const relevance = {
  languages,
  remits,
  levels,
  recommended,
  matched,
};
