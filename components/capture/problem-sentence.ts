import type { CaptureProblem } from '../../domain/statement/capture-records';
import type { Catalogue } from '../../locales/catalogue';

/** What keeps a capture from being saved, and what to do, in one sentence. */
export function captureProblemSentence(problem: CaptureProblem, capture: Catalogue['capture']): string {
  switch (problem.code) {
    case 'no_person':
      return capture.needPerson;
    case 'no_words':
      return capture.needWords;
    case 'need_date':
      return capture.needDate;
    case 'future_date':
      return capture.futureDate;
    case 'due_before_said':
      return capture.dueBefore;
    case 'bad_address':
      return capture.badAddress;
    case 'too_long':
      return capture.tooLong(problem.longest);
    case 'bad_date':
      break;
  }
  return capture.badDate;
}
