import { recordSchemas, type TableName } from './records';

/** What is wrong with one field, so that a screen can say it in the officer's language. `limit`: characters, entries or a value. */
export type RecordProblem = { readonly place: string } & (
  | {
      readonly code:
        'required' | 'not_a_date' | 'not_a_web_address' | 'not_a_choice' | 'ends_before_start' | 'unexpected';
    }
  | {
      readonly code: 'too_long' | 'too_short' | 'too_many' | 'too_few' | 'too_large' | 'too_small';
      readonly limit: number;
    }
);

/** Bookkeeping that storage fills; only there so that the schema of the whole record can be asked. */
const FILLED_BY_STORAGE = {
  id: '00000000-0000-7000-8000-000000000000',
  createdAt: '2000-01-01T00:00:00.000Z',
  updatedAt: '2000-01-01T00:00:00.000Z',
  rev: 1,
};

/** Tables whose `title` must exist in at least one language. */
const TITLED: readonly TableName[] = ['issues', 'recommendations', 'evidence'];

/**
 * What keeps a typed record from being saved, field by field; empty when nothing does.
 * @param candidate - The fields as typed, without those left empty.
 */
export function findProblems(table: TableName, candidate: Readonly<Record<string, unknown>>): RecordProblem[] {
  const parsed = recordSchemas[table].safeParse({ ...FILLED_BY_STORAGE, ...candidate });
  const found = parsed.success ? [] : parsed.error.issues.map((issue) => toProblem(issue, candidate));
  return [...found, ...findContradictions(table, candidate)];
}

/** The parts of a Zod issue that are read here, over all its kinds. */
interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
  readonly format?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

function toProblem(issue: SchemaIssue, candidate: unknown): RecordProblem {
  const place = issue.path.map(String).join('.');
  const value = valueAt(candidate, issue.path);
  if (value === undefined || value === null || value === '') return { place, code: 'required' };
  switch (issue.code) {
    case 'too_big':
      return { place, code: sizeCode(issue.origin, 'too_long', 'too_many', 'too_large'), limit: Number(issue.maximum) };
    case 'too_small':
      // A list that needs one entry and has none is simply not filled in.
      if (issue.origin === 'array' && Number(issue.minimum) === 1) return { place, code: 'required' };
      return { place, code: sizeCode(issue.origin, 'too_short', 'too_few', 'too_small'), limit: Number(issue.minimum) };
    case 'invalid_format':
      return { place, code: formatCode(issue.format) };
    case 'invalid_value':
    case 'invalid_key':
      return { place, code: 'not_a_choice' };
    case 'invalid_union': {
      // The only unions of records are dates of lesser precision and closed lists.
      const formats = (issue.errors ?? []).flat().flatMap(({ format }) => format ?? []);
      return { place, code: formats.length > 0 ? 'not_a_date' : 'not_a_choice' };
    }
    default:
      return { place, code: 'unexpected' };
  }
}

function sizeCode<Text, List, Value>(origin: string | undefined, text: Text, list: List, value: Value) {
  if (origin === 'string') return text;
  return origin === 'array' ? list : value;
}

function formatCode(format: string | undefined): 'not_a_date' | 'not_a_web_address' | 'unexpected' {
  if (format === 'date' || format === 'datetime' || format === 'regex') return 'not_a_date';
  return format === 'url' ? 'not_a_web_address' : 'unexpected';
}

function valueAt(candidate: unknown, path: readonly PropertyKey[]): unknown {
  let value = candidate;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** What no single field can tell. */
function findContradictions(table: TableName, candidate: Readonly<Record<string, unknown>>): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const { title, startDate, endDate } = candidate;
  if (TITLED.includes(table) && typeof title === 'object' && title !== null && Object.keys(title).length === 0) {
    problems.push({ place: 'title', code: 'required' });
  }
  if (typeof startDate === 'string' && typeof endDate === 'string' && endDate < startDate.slice(0, endDate.length)) {
    problems.push({ place: 'endDate', code: 'ends_before_start' });
  }
  return problems;
}
