import { inputFromDossier } from './input-from-dossier';
import { scoreFramings } from './score-framings';
import type { Advice, AdviceRequest } from './types';

/** The advice for one person on one issue, from the records as they stand today. */
export function adviseOn(request: AdviceRequest): Advice {
  return scoreFramings(inputFromDossier(request));
}
