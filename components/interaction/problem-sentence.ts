import type { NoteProblem } from '../../domain/interaction/quick-note';
import type { Catalogue } from '../../locales/catalogue';

/** What keeps a note from being saved, and what to do, in one sentence. */
export function problemSentence(problem: NoteProblem, { interaction, framing }: Catalogue): string {
  switch (problem.code) {
    case 'no_person':
      return interaction.needPerson;
    case 'no_words':
      return interaction.needWords;
    case 'no_outcome':
      return interaction.needOutcome(framing.framings[problem.framing].label);
    case 'too_long':
      return interaction.tooLong(problem.longest);
    case 'bad_date':
      break;
  }
  return interaction.badDate;
}
