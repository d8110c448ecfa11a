import { partialDateSchema } from '../shared/dates';
import type { ProblemLog } from './problem-log';

const MAX_NAME = 300;
const MAX_ID = 200;
/** How exports write that they do not know. */
const NO_DATE = /^(?:n\.?\/?a\.?|null|none|unknown|inconnue?|onbekend|\?|-|–|0000-00-00)$/iu;

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
