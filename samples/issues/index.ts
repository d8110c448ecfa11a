import type { Issue } from '../../domain/issue/schema';
import { FURTHER_ISSUES } from './care-and-centres';
import { FIRST_ISSUES } from './children-and-work';

/** The four subjects of the sample organisation. */
export function sampleIssues(): Issue[] {
  return [...FIRST_ISSUES, ...FURTHER_ISSUES];
}
