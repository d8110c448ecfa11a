import type { Evidence } from '../../domain/issue/schema';
import { CARE_AND_CENTRES_EVIDENCE } from './care-and-centres';
import { CHILDREN_AND_WORK_EVIDENCE } from './children-and-work';

/** The sources of the sample organisation: all invented, each saying what it does not prove. */
export function sampleEvidence(): Evidence[] {
  return [...CHILDREN_AND_WORK_EVIDENCE, ...CARE_AND_CENTRES_EVIDENCE];
}
