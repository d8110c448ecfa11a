import { GENDERS } from '../person/schema';
import { partialDateSchema } from '../shared/dates';
import { LANGUAGES, type Language } from '../shared/language';
import { webAddressSchema, type ExternalId } from '../shared/record';
import type { ProblemCode, RosterProblem } from './roster';

/** What was found wrong while reading a file. `refuse` makes the file unusable, `leaveOut` only the value. */
export interface ProblemLog {
  refuse(place: string, code: ProblemCode, value: unknown): void;
  leaveOut(place: string, code: ProblemCode, value: unknown): void;
  readonly refused: readonly RosterProblem[];
  readonly refusedTotal: number;
  readonly leftOut: readonly RosterProblem[];
}

const MAX_PROBLEMS = 100;
const MAX_NAME = 300;
const MAX_ID = 200;
/** How exports write that they do not know. */
const NO_DATE = /^(?:n\.?\/?a\.?|null|none|unknown|inconnue?|onbekend|\?|-|–|0000-00-00)$/iu;

/** An empty log; it keeps the first 100 problems of each kind and counts the rest. */
export function createProblemLog(): ProblemLog {
  const refused: RosterProblem[] = [];
  const leftOut: RosterProblem[] = [];
  let refusedTotal = 0;
  return {
    refused,
    leftOut,
    get refusedTotal() {
      return refusedTotal;
    },
    refuse(place, code, value) {
      refusedTotal += 1;
      if (refused.length < MAX_PROBLEMS) refused.push({ place, code, value: show(value) });
    },
    leaveOut(place, code, value) {
      if (leftOut.length < MAX_PROBLEMS) leftOut.push({ place, code, value: show(value) });
    },
  };
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '');
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** One object of a file, read field by field; every problem is logged with its place. */
export interface Row {
  readonly place: string;
  /** A name: text that is not empty and has at most 300 characters. `null` when it is not one; logged. */
  name(field: string): string | null;
  /** A name that may be absent, `null` or empty. */
  optionalName(field: string): string | undefined;
  text(field: string, max: number): string | undefined;
  /** An id or a reference: text, or a whole number as some exports write it. */
  id(field: string): string | undefined;
  date(field: string): string | undefined;
  flag(field: string): boolean | undefined;
  /** The objects of a list; `[]` when the field is absent or `null`. */
  rows(field: string): Row[];
  /** Text items of a list. */
  texts(field: string, most: number, max: number): string[];
  /** The object in a field, or `undefined`. */
  row(field: string): Row | undefined;
  has(field: string): boolean;
}

/** Reads a value as a row; `null` (logged) when it is no object. */
export function readRow(value: unknown, place: string, log: ProblemLog): Row | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    log.refuse(place, 'wrong_type', value);
    return null;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const at = (field: string) => (place === '' ? field : `${place}.${field}`);
  const list = (field: string): readonly unknown[] => {
    const found = fields.get(field) ?? [];
    if (Array.isArray(found)) return found;
    log.refuse(at(field), 'wrong_type', found);
    return [];
  };
  const text = (field: string): string | undefined => {
    const found = fields.get(field) ?? '';
    if (typeof found === 'string') return found.trim() === '' ? undefined : found.trim();
    log.refuse(at(field), 'wrong_type', found);
    return undefined;
  };
  const shortName = (field: string, found: string): string | null => {
    if (found.length <= MAX_NAME) return found;
    log.refuse(at(field), 'name_too_long', found);
    return null;
  };
  return {
    place,
    has: (field) => (fields.get(field) ?? null) !== null,
    name(field) {
      const found = fields.get(field) ?? null;
      if (found === null) log.refuse(at(field), 'missing', undefined);
      else if (typeof found !== 'string') log.refuse(at(field), 'wrong_type', found);
      else if (found.trim() === '') log.refuse(at(field), 'empty_name', found);
      else return shortName(field, found.trim());
      return null;
    },
    optionalName(field) {
      const found = text(field);
      return found === undefined ? undefined : (shortName(field, found) ?? undefined);
    },
    text(field, max) {
      const found = text(field);
      if (found === undefined || found.length <= max) return found;
      log.refuse(at(field), 'too_long', found);
      return undefined;
    },
    id(field) {
      const found = fields.get(field);
      const id = typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : text(field);
      if (id === undefined || id.length <= MAX_ID) return id;
      log.refuse(at(field), 'too_long', id);
      return undefined;
    },
    date(field) {
      const found = text(field);
      if (found === undefined) return undefined;
      // Some exports write the midnight of the day.
      const parsed = partialDateSchema.safeParse(found.replace(/T00:00:00(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?$/u, ''));
      if (parsed.success) return parsed.data;
      if (NO_DATE.test(found)) {
        log.leaveOut(at(field), 'unknown_value', found);
        return undefined;
      }
      log.refuse(at(field), 'bad_date', found);
      return undefined;
    },
    flag(field) {
      const found = fields.get(field) ?? null;
      if (typeof found === 'boolean') return found;
      if (found !== null) log.refuse(at(field), 'wrong_type', found);
      return undefined;
    },
    rows: (field) => list(field).flatMap((inner, index) => readRow(inner, `${at(field)}[${index}]`, log) ?? []),
    texts(field, most, max) {
      return list(field).flatMap((inner, index) => {
        const own = `${at(field)}[${index}]`;
        if (typeof inner !== 'string') log.refuse(own, 'wrong_type', inner);
        else if (inner.trim().length > max) log.refuse(own, 'too_long', inner);
        else if (index >= most) log.leaveOut(own, 'too_many', inner);
        else if (inner.trim() !== '') return [inner.trim()];
        return [];
      });
    },
    row(field) {
      return (fields.get(field) ?? null) === null
        ? undefined
        : (readRow(fields.get(field), at(field), log) ?? undefined);
    },
  };
}

/** `other_names`: each has a name, and maybe a note on where it is used. */
export function readOtherNames(row: Row, most: number, log: ProblemLog): { name: string; note?: string | undefined }[] {
  return keepMost(row.rows('other_names'), most, log).flatMap((other) => {
    const name = other.name('name');
    return name === null ? [] : [{ name, note: other.text('note', 300) }];
  });
}

/** `identifiers`; one without scheme or value, or too long, is left out. */
export function readIdentifiers(row: Row, most: number, log: ProblemLog): ExternalId[] {
  return keepMost(row.rows('identifiers'), most, log).flatMap((one) => {
    const scheme = one.id('scheme') ?? '';
    const identifier = one.id('identifier') ?? '';
    if (scheme !== '' && identifier !== '' && scheme.length <= 60 && identifier.length <= 200) {
      return [{ scheme, identifier }];
    }
    log.leaveOut(one.place, scheme === '' || identifier === '' ? 'missing' : 'too_long', identifier);
    return [];
  });
}

/** `links`; what is not an http(s) address is left out. */
export function readLinks(row: Row, most: number, log: ProblemLog): { url: string; note?: string | undefined }[] {
  return keepMost(row.rows('links'), most, log).flatMap((link) => {
    const url = link.text('url', 10_000) ?? '';
    if (webAddressSchema.safeParse(url).success) return [{ url, note: link.text('note', 200) }];
    log.leaveOut(`${link.place}.url`, 'bad_address', url);
    return [];
  });
}

/** `contact_details`, and the `email` that plain Popolo has beside them. */
export function readContactDetails(row: Row, most: number, log: ProblemLog): { type: string; value: string }[] {
  const details = keepMost(row.rows('contact_details'), most, log).flatMap((detail) => {
    const type = detail.text('type', 40);
    const value = detail.text('value', 300);
    if (type !== undefined && value !== undefined) return [{ type, value }];
    log.leaveOut(detail.place, 'missing', value ?? type);
    return [];
  });
  const email = row.text('email', 300);
  const known = email === undefined || details.some(({ value }) => value === email);
  return known ? details : [...details, { type: 'email', value: email }];
}

/** `language`: a code, or several as a list or apart by commas; unknown ones are left out. */
export function readLanguages(row: Row, log: ProblemLog): Language[] {
  const codes = (row.text('language', 60) ?? '').split(/[\s,;/]+/u).filter((code) => code !== '');
  const known: Language[] = [];
  for (const code of codes) {
    const language = LANGUAGES.find((one) => one === code.toLowerCase());
    if (language === undefined) log.leaveOut(`${row.place}.language`, 'unknown_value', code);
    else if (!known.includes(language)) known.push(language);
  }
  return known;
}

/** `gender` as Popolo suggests it; another word is left out. */
export function readGender(row: Row, log: ProblemLog): (typeof GENDERS)[number] | undefined {
  const word = row.text('gender', 60)?.toLowerCase();
  if (word === undefined) return undefined;
  const gender = GENDERS.find((one) => one === word || one.charAt(0) === word);
  if (gender === undefined) log.leaveOut(`${row.place}.gender`, 'unknown_value', word);
  return gender;
}

function keepMost(rows: readonly Row[], most: number, log: ProblemLog): readonly Row[] {
  for (const row of rows.slice(most)) log.leaveOut(row.place, 'too_many', undefined);
  return rows.slice(0, most);
}
