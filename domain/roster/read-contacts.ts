import { nameKey } from '../person/names';
import type { Person } from '../person/schema';
import type { Language } from '../shared/language';
import { webAddressSchema } from '../shared/record';
import type { Contact, ContactBoss, ContactList, ContactPost, ContactProblem, ContactProblemCode } from './contact';
import type { ContactColumns, ContactField } from './contact-columns';
import { readContactName } from './contact-names';
import type { ContactTable } from './contact-sheet';
import {
  contactKey,
  guessKind,
  isSpoiltNumber,
  readEmails,
  readKind,
  readLanguages,
  readPhones,
} from './contact-values';

/** How the officer reads a sheet; kept for one import only. */
export interface ContactReading {
  readonly columns: ContactColumns;
  /** What those are of whom nothing says it. */
  readonly otherwise: Person['kind'];
}

/** Longest function, body or remark, UTF-16 units; the first two as records hold them. */
const LONGEST: Readonly<Partial<Record<ContactField, number>>> = {
  role: 300,
  organization: 300,
  party: 300,
  worksFor: 300,
  remark: 5_000,
};
/** Most ways to reach one person, as a record holds them. */
const MOST_DETAILS = 30;
/** Most links of one person taken from a sheet. */
const MOST_LINKS = 20;
/** Longest value shown beside a problem. */
const SHOWN = 60;

/**
 * Reads the people of a sheet. A row without a name is left out, a value that is not right is left out of its row, and each is
 * named with row and column. Rows of one name that share an address, a number, a boss or a body are one person.
 */
export function readContacts(table: ContactTable, reading: ContactReading): ContactList {
  const problems: ContactProblem[] = [];
  const contacts: Contact[] = [];
  /** Where among the contacts those of a name stand. */
  const placesOf = new Map<string, number[]>();
  for (const row of table.rows) {
    const contact = readRow(table, row, reading, (problem) => problems.push(problem));
    if (contact === null) continue;
    const key = nameKey(contact.name);
    const places = placesOf.get(key) ?? [];
    const samePlace = places.find((at) => isSamePerson(contacts[at], contact));
    const earlier = contacts[samePlace ?? places[0] ?? -1];
    const place = { row: contact.row, column: null, value: contact.name };
    if (samePlace !== undefined && earlier !== undefined) {
      problems.push({ ...place, code: 'same_person', other: earlier.row });
      contacts[samePlace] = join(earlier, contact, (problem) => problems.push(problem));
      continue;
    }
    if (earlier !== undefined) problems.push({ ...place, code: 'same_name', other: earlier.row });
    placesOf.set(key, [...places, contacts.length]);
    contacts.push(contact);
  }
  return { contacts, problems };
}

/** How many people of a sheet have a remark. */
export function countRemarks(contacts: readonly Contact[]): number {
  return contacts.filter(({ remarks }) => remarks.length > 0).length;
}

function readRow(
  table: ContactTable,
  { row, cells }: ContactTable['rows'][number],
  { columns, otherwise }: ContactReading,
  tell: (problem: ContactProblem) => void,
): Contact | null {
  const cellsOf = (field: ContactField) =>
    columns.flatMap((one, at) => {
      const text = (cells[at] ?? '').trim();
      return one === field && text !== '' ? [{ text, column: table.columns[at]?.heading ?? '' }] : [];
    });
  const say = (code: ContactProblemCode, column: string | null, value: string) => {
    tell({ row, column, code, value: value.length <= SHOWN ? value : `${value.slice(0, SHOWN).trimEnd()}…` });
  };
  const one = (field: ContactField): string => {
    const [found] = cellsOf(field);
    const longest = LONGEST[field];
    if (found === undefined || longest === undefined || found.text.length <= longest) return found?.text ?? '';
    say('too_long', found.column, found.text);
    return '';
  };
  const several = <Value>(
    field: ContactField,
    code: ContactProblemCode,
    read: (cell: string) => { readonly values: readonly Value[]; readonly refused: readonly string[] },
  ): Value[] =>
    cellsOf(field).flatMap(({ text, column }) => {
      const { values, refused } = read(text);
      for (const value of refused) say(isSpoiltNumber(value) ? 'spoilt_phone' : code, column, value);
      return [...values];
    });

  const name = readContactName(one('givenName'), one('familyName'), one('name'));
  if (typeof name === 'string') {
    const [told] = [...cellsOf('name'), ...cellsOf('familyName'), ...cellsOf('givenName')];
    say(name === 'empty' ? 'no_name' : 'not_a_name', told?.column ?? null, told?.text ?? '');
    return null;
  }
  const [role, organization, party, worksFor] = [one('role'), one('organization'), one('party'), one('worksFor')];
  const kindCell = one('kind');
  const kind = kindCell === '' ? null : readKind(kindCell);
  if (kindCell !== '' && kind === null) say('unknown_kind', cellsOf('kind')[0]?.column ?? null, kindCell);
  const details = [
    ...several('email', 'bad_email', readEmails).map((value) => ({ type: 'email', value })),
    ...several('mobile', 'bad_phone', readPhones).map((value) => ({ type: 'cell', value })),
    ...several('phone', 'bad_phone', readPhones).map((value) => ({ type: 'phone', value })),
  ];
  const boss = bossOf(row, worksFor, organization);
  return {
    ...name,
    row,
    kind: kind ?? guessKind(role, organization, worksFor !== '') ?? otherwise,
    kindIsGuess: kind === null,
    languages: [...new Set(several<Language>('languages', 'unknown_language', readLanguages))],
    contactDetails: distinct(details, contactKey).slice(0, MOST_DETAILS),
    links: distinct(several('link', 'bad_link', readLinks), (url) => url)
      .slice(0, MOST_LINKS)
      .map((url) => ({ url })),
    posts: postsOf(row, role, organization, party),
    ...(boss === null ? {} : { boss }),
    remarks: cellsOf('remark').flatMap(({ text, column }) => {
      if (text.length <= (LONGEST.remark ?? 0)) return [text];
      say('too_long', column, text);
      return [];
    }),
  };
}

function postsOf(row: number, role: string, organization: string, party: string): ContactPost[] {
  if (role === '' && organization === '' && party === '') return [];
  const where = { ...(organization === '' ? {} : { organization }), ...(party === '' ? {} : { party }) };
  return [{ row, ...(role === '' ? {} : { role }), ...where }];
}

const CABINET = /^(?:cabinet|kabinet|kabinett|bureau|équipe|equipe|team|office|büro)\b/iu;

function bossOf(row: number, worksFor: string, organization: string): ContactBoss | null {
  if (worksFor !== '') return { row, text: worksFor, from: 'person' };
  return CABINET.test(organization) ? { row, text: organization, from: 'cabinet' } : null;
}

function readLinks(cell: string): { values: string[]; refused: string[] } {
  const found = cell.split(/\s*(?:[;,\n]|:::)\s*|\s+/u).filter((part) => part !== '');
  const values = found.map((part) => (/^www\./iu.test(part) ? `https://${part}` : part));
  const isRight = (url: string) => webAddressSchema.safeParse(url).success;
  return { values: values.filter((url) => isRight(url)), refused: values.filter((url) => !isRight(url)) };
}

/** Of one name: the same address or number, the same boss, or the same body. */
function isSamePerson(one: Contact | undefined, other: Contact): boolean {
  if (one === undefined) return false;
  const keys = new Set(one.contactDetails.map(contactKey));
  if (other.contactDetails.some((detail) => keys.has(contactKey(detail)))) return true;
  if (one.boss !== undefined && other.boss !== undefined) return nameKey(one.boss.text) === nameKey(other.boss.text);
  const bodies = new Set(one.posts.map(({ organization }) => nameKey(organization ?? '')).filter((key) => key !== ''));
  return other.posts.some(({ organization }) => bodies.has(nameKey(organization ?? '')));
}

/** Two rows of one person: nothing of either is lost, but of two bosses only the first. */
function join(first: Contact, second: Contact, tell: (problem: ContactProblem) => void): Contact {
  const details = distinct([...first.contactDetails, ...second.contactDetails], contactKey);
  const { row, name: value } = second;
  if (details.length > MOST_DETAILS) tell({ row, column: null, code: 'too_many', value });
  const boss = first.boss?.from === 'person' ? first.boss : (second.boss ?? first.boss);
  if (second.boss?.from === 'person' && boss !== undefined && nameKey(boss.text) !== nameKey(second.boss.text)) {
    tell({ row, column: null, code: 'other_boss', value: second.boss.text });
  }
  const known = new Set(first.posts.map(postKey));
  return {
    ...first,
    ...(first.kindIsGuess && !second.kindIsGuess ? { kind: second.kind, kindIsGuess: false } : {}),
    languages: [...new Set([...first.languages, ...second.languages])],
    contactDetails: details.slice(0, MOST_DETAILS),
    links: distinct([...first.links, ...second.links], ({ url }) => url).slice(0, MOST_LINKS),
    posts: [...first.posts, ...second.posts.filter((post) => !known.has(postKey(post)))],
    ...(boss === undefined ? {} : { boss }),
    remarks: [...new Set([...first.remarks, ...second.remarks])],
  };
}

function postKey({ role = '', organization = '', party = '' }: ContactPost): string {
  return [role, organization, party].map(nameKey).join('|');
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set<string>();
  return items.filter((item) => {
    const isNew = !known.has(keyOf(item));
    known.add(keyOf(item));
    return isNew;
  });
}
