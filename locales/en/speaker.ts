import type { SpeakerReason } from '../../domain/advice/choose-speaker';
import type { Sentences } from '../say';
import { advice } from './advice';
import { relevance } from './relevance';

const { languages } = relevance;

const reasons: Sentences<SpeakerReason> = {
  colleague: ({ profession }) => `Of the same profession: ${advice.professions[profession]}.`,
  speaks_language: ({ language }) => `Speaks ${languages[language]}.`,
  other_language: ({ language }) => `Does not speak ${languages[language]}: bring someone who does.`,
};

/** Who can speak for us on an issue. Reasons are read with `say`. */
export const speaker = {
  reasons,
  hint: 'Experts, partners, witnesses who agreed to speak. The advice proposes the one who fits the person: the framing, then a colleague, then the language.',
  add: 'Add someone',
  name: 'Name',
  speaksAs: 'Speaks as',
  framings: 'Framings they carry',
  languages: 'Languages',
  profession: 'Profession',
  noProfession: 'none noted',
};
