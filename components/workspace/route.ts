import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/shared/language';
import type { BriefAudience } from '../../domain/brief/brief-model';
import type { About } from '../record/editor';
import { issueIdSchema, type IssueId } from '../../domain/issue/schema';
import { personIdSchema, type PersonId } from '../../domain/person/schema';

/** Tables that have a list of their own in the workspace. */
export const LISTED_TABLES = [
  'people',
  'issues',
  'recommendations',
  'evidence',
  'statements',
  'interactions',
  'commitments',
  'followUps',
  'organizations',
] as const;
export type ListedTable = (typeof LISTED_TABLES)[number];

/** Tables whose records have a page. */
export const PAGED_TABLES = [...LISTED_TABLES, 'stances', 'tags', 'memberships'] as const;
export type PagedTable = (typeof PAGED_TABLES)[number];

/** Screens with an address of their own and nothing to choose in it. */
const PLACES = ['import', 'positions', 'privacy', 'register', 'settings', 'trash', 'damaged', 'what-worked'] as const;

/** What a person is owed: to be told, to be given a copy, to be erased (METHOD.md E-3). */
const DUTIES = ['notice', 'access', 'erasure'] as const;
export type PersonDuty = (typeof DUTIES)[number];

/** Where in the workspace one is; the address after `#`. */
export type Route =
  | { readonly kind: 'today' | (typeof PLACES)[number] }
  | { readonly kind: 'list'; readonly table: ListedTable }
  | { readonly kind: 'record' | 'edit'; readonly table: PagedTable; readonly id: string }
  | { readonly kind: 'new'; readonly table: PagedTable; readonly about: About }
  | {
      readonly kind: 'brief';
      readonly personId: PersonId;
      readonly issueId: IssueId;
      readonly language: InterfaceLanguage;
      readonly audience: BriefAudience;
    }
  | { readonly kind: PersonDuty; readonly personId: PersonId }
  | { readonly kind: 'unknown'; readonly address: string };

/** Other words under which a table is reached. */
const ALIASES: ReadonlyMap<string, PagedTable> = new Map<string, PagedTable>([
  ['person', 'people'],
  ['issue', 'issues'],
  ['recommendation', 'recommendations'],
  ['statement', 'statements'],
  ['interaction', 'interactions'],
  ['commitment', 'commitments'],
  ['follow-ups', 'followUps'],
  ['follow-up', 'followUps'],
]);

/** Reads the address after `#`. What is not understood is `unknown`, never an error. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#\/?/u, '');
  const [path = '', query = ''] = address.split('?');
  const steps = path.split('/').filter((step) => step !== '');
  const [first = '', second, third] = steps;
  if (steps.length === 0 || (first === 'today' && steps.length === 1)) return { kind: 'today' };
  if (steps.length === 1) {
    const place = PLACES.find((name) => name === first);
    if (place !== undefined) return { kind: place };
  }
  if (first === 'brief') return parseBrief(steps) ?? { kind: 'unknown', address };
  const duty = DUTIES.find((name) => name === first);
  if (duty !== undefined) {
    const personId = personIdSchema.safeParse(second);
    return personId.success && steps.length === 2
      ? { kind: duty, personId: personId.data }
      : { kind: 'unknown', address };
  }
  const table = tableOf(first);
  if (table === null) return { kind: 'unknown', address };
  if (second === undefined) {
    const listed = LISTED_TABLES.find((candidate) => candidate === table);
    return listed === undefined ? { kind: 'unknown', address } : { kind: 'list', table: listed };
  }
  if (second === 'new' && third === undefined) return { kind: 'new', table, about: parseAbout(query) };
  if (third === undefined) return { kind: 'record', table, id: second };
  if (third === 'edit' && steps.length === 3) return { kind: 'edit', table, id: second };
  return { kind: 'unknown', address };
}

function tableOf(word: string): PagedTable | null {
  return PAGED_TABLES.find((table) => table === word) ?? ALIASES.get(word) ?? null;
}

function parseAbout(query: string): About {
  const asked = new URLSearchParams(query);
  const personId = personIdSchema.safeParse(asked.get('person'));
  const issueId = issueIdSchema.safeParse(asked.get('issue'));
  return {
    ...(personId.success ? { personId: personId.data } : {}),
    ...(issueId.success ? { issueId: issueId.data } : {}),
  };
}

function parseBrief([, person, issue, wantedLanguage, wantedAudience]: readonly string[]): Route | null {
  const personId = personIdSchema.safeParse(person);
  const issueId = issueIdSchema.safeParse(issue);
  const language = INTERFACE_LANGUAGES.find((code) => code === wantedLanguage);
  const audience = (['internal', 'leave_behind'] as const).find((name) => name === wantedAudience);
  if (!personId.success || !issueId.success || language === undefined || audience === undefined) return null;
  return { kind: 'brief', personId: personId.data, issueId: issueId.data, language, audience };
}

/** The address of a new record, begun from a person or an issue. */
export function newRecordAddress(table: PagedTable, about: About = {}): string {
  const asked = new URLSearchParams();
  if (about.personId !== undefined) asked.set('person', about.personId);
  if (about.issueId !== undefined) asked.set('issue', about.issueId);
  const query = asked.toString();
  return `#${table}/new${query === '' ? '' : `?${query}`}`;
}

/** The address of a record's page. */
export function recordAddress(table: PagedTable, id: string): string {
  return `#${table}/${id}`;
}

/** The address where the facts of a person or an issue, whose page is a dossier, are typed. */
export function editAddress(table: 'people' | 'issues', id: string): string {
  return `#${table}/${id}/edit`;
}

/** The address of what a person is owed. */
export function dutyAddress(duty: PersonDuty, personId: string): string {
  return `#${duty}/${personId}`;
}
