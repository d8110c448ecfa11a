import type { Recommendation } from '../../domain/issue/schema';
import { CHILD_BAN } from './child-ban';
import { CHILD_FIGURES } from './child-figures';
import { COLLECTIVE_REGULARISATION } from './collective-regularisation';
import { CRITERIA_IN_LAW } from './criteria-in-law';
import { HEALTH_FIGURES } from './health-figures';
import { ONE_YEAR_CERTIFICATE } from './one-year-certificate';
import { OPEN_HOUSING } from './open-housing';
import { PRESS_ACCESS } from './press-access';
import { PREVENTION_MECHANISM } from './prevention-mechanism';
import { REASONED_DECISIONS } from './reasoned-decisions';

/** What the sample organisation wants, issue by issue. */
export function sampleRecommendations(): Recommendation[] {
  return [
    CHILD_BAN,
    OPEN_HOUSING,
    CHILD_FIGURES,
    CRITERIA_IN_LAW,
    REASONED_DECISIONS,
    COLLECTIVE_REGULARISATION,
    ONE_YEAR_CERTIFICATE,
    HEALTH_FIGURES,
    PRESS_ACCESS,
    PREVENTION_MECHANISM,
  ];
}
