import type { TableName } from '../records';

/** Tables in which something about people is kept; the others hold organisations and our own texts (GDPR 30). */
export const TABLES_ABOUT_PEOPLE = [
  'people',
  'memberships',
  'votes',
  'nameChoices',
  'issues',
  'evidence',
  'statements',
  'stances',
  'tags',
  'factCorrections',
  'interactions',
  'commitments',
  'followUps',
  'briefs',
  'drafts',
  'notices',
] as const satisfies readonly TableName[];
export type HeldAbout = (typeof TABLES_ABOUT_PEOPLE)[number];
