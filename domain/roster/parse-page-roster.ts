import { pageRosterSchema, rosterRowSchema, type PageRoster } from './roster-row';

const MOST_ROWS = 5_000;

/**
 * Reads what a page offers as its people. Nothing in it is trusted: a row that is not as agreed is left out, and a list that lost a
 * row no longer counts as complete, so that nobody is taken for gone because of it.
 * @returns `null` when it is no list of people at all, or a list of nobody.
 */
export function parsePageRoster(raw: unknown): PageRoster | null {
  const head = pageRosterSchema.omit({ rows: true }).loose().safeParse(raw);
  if (!head.success) return null;
  const { rows: offered, ...rest } = head.data;
  if (!Array.isArray(offered)) return null;
  const rows = offered.slice(0, MOST_ROWS).flatMap((row) => {
    const parsed = rosterRowSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  const roster = pageRosterSchema.safeParse({
    ...rest,
    complete: rest.complete && rows.length === offered.length,
    rows,
  });
  return roster.success && rows.length > 0 ? roster.data : null;
}
