import type { TableName } from '../domain/records';

/** Where a record lives in the workspace: `people/<id>`; the table's name is the first word of the address. */
export function recordRoute(table: TableName, id: string): string {
  return `${table}/${id}`;
}
