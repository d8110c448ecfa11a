import { fail, type Result } from '../shared/result';
import type { ImportPlan } from './plan';
import type { RosterError } from './roster';

/** Being written. */
export function planNothing(): Result<ImportPlan, RosterError> {
  return fail({ code: 'not_popolo' });
}
