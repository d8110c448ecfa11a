import type { Person, PersonId } from '../person/schema';
import type { RecordOf, TableName } from '../records';
import { createNamesReader, textsOf } from './naming';
import type { Holding, RecordMark } from './ports';

/** A record of a dossier that names somebody else, to be read before it is handed over (GDPR 15.4). */
export interface NamingOthers extends RecordMark {
  readonly record: RecordOf<TableName>;
  /** Names as they are kept, once each: people met together, people named in the text, colleagues who were there. */
  readonly names: readonly string[];
}

/**
 * Records of a dossier that name other people. Only people of the workspace are found in texts, and the text of a public fact is not
 * looked through.
 * @param everybody - Everyone in the workspace.
 * @param officer - Who answers the request; a record that names only her names nobody to be careful about.
 */
export function findOthersNamed(
  { person, records }: Holding,
  everybody: readonly Person[],
  officer = '',
): NamingOthers[] {
  const names = new Map<string, string>(everybody.map(({ id, name }) => [id, name]));
  const reader = createNamesReader(everybody.filter(({ id }) => id !== person.id));
  return Object.entries(records).flatMap(([table, rows]) => {
    if (PUBLIC.has(table)) return [];
    return rows.flatMap((record: RecordOf<TableName>): NamingOthers[] => {
      const linked = 'personIds' in record ? record.personIds.filter((id) => id !== person.id) : [];
      const ours = 'ourSide' in record ? record.ourSide.filter((name) => name !== officer) : [];
      const found = [...linked, ...reader.namedIn(textsOf(record))].map((id: PersonId) => names.get(id) ?? id);
      const all = [...new Set([...found, ...ours])];
      return all.length === 0 ? [] : [{ table: table as TableName, id: record.id, record, names: all }]; // a key of `records`
    });
  });
}

/** Facts that anybody can read elsewhere, and what the person was sent. */
const PUBLIC: ReadonlySet<string> = new Set(['people', 'memberships', 'votes', 'nameChoices', 'notices']);
