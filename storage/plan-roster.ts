import type { ClearTable, RecordOf } from '../domain/records';
import type { Contact } from '../domain/roster/contact';
import { rosterFromContacts, type ContactsPlan, type ContactsRequest } from '../domain/roster/from-contacts';
import { rosterFromPage } from '../domain/roster/from-page';
import { parsePopolo } from '../domain/roster/parse-popolo';
import type { ImportChoices, ImportPlan } from '../domain/roster/plan';
import { planImport, type KnownRoster } from '../domain/roster/plan-import';
import type { PopoloRoster, RosterError } from '../domain/roster/roster';
import type { PageRoster } from '../domain/roster/roster-row';
import { civilDateOf } from '../domain/shared/dates';
import { ok, type Result } from '../domain/shared/result';
import { findErased } from './privacy/fingerprints';
import type { StorageContext } from './repositories/context';
import { openRows } from './repositories/read-records';

/** What importing this file would do. Writes nothing. */
export async function planRoster(
  context: StorageContext,
  text: string,
  choices?: ImportChoices,
): Promise<Result<ImportPlan, RosterError>> {
  const roster = parsePopolo(text, { title: '' });
  return roster.ok ? ok(await planFor(context, roster.value, choices)) : roster;
}

/** What taking over the people of a page would do. Writes nothing. */
export function planPageRoster(
  context: StorageContext,
  page: PageRoster,
  url: string,
  choices?: ImportChoices,
): Promise<ImportPlan> {
  const today = civilDateOf(context.now());
  return planFor(context, rosterFromPage(page, { url, today }), choices);
}

/** What taking over a sheet of contacts would do, and what is asked before. Writes nothing. */
export async function planContacts(
  context: StorageContext,
  contacts: readonly Contact[],
  { choices, ...options }: ContactsRequest,
): Promise<ContactsPlan> {
  const known = await readKnownRoster(context);
  const today = civilDateOf(context.now());
  const { roster, bosses, problems } = rosterFromContacts(contacts, known, { ...options, today });
  return { plan: await planAgainst(context, known, roster, choices), bosses, problems };
}

async function planFor(
  context: StorageContext,
  roster: PopoloRoster,
  choices: ImportChoices | undefined,
): Promise<ImportPlan> {
  return planAgainst(context, await readKnownRoster(context), roster, choices);
}

async function planAgainst(
  context: StorageContext,
  known: KnownRoster,
  roster: PopoloRoster,
  choices: ImportChoices | undefined,
): Promise<ImportPlan> {
  const today = civilDateOf(context.now());
  const erased = await findErased(context, roster.people);
  const newId = () => context.newId();
  return planImport(roster, known, { today, newId, erased, ...(choices === undefined ? {} : { choices }) });
}

/** Everything of the public tables, the trash included. Damaged records stay out: they are matched by nobody. */
async function readKnownRoster(context: StorageContext): Promise<KnownRoster> {
  const { database } = context;
  const read = async <Table extends ClearTable>(table: Table): Promise<RecordOf<Table>[]> => {
    const opened = await openRows(context, table, await database.rows(table).toArray());
    return opened.flatMap((row) => (row.ok ? [row.record] : []));
  };
  const [people, organizations, posts, memberships, imported] = await Promise.all([
    read('people'),
    read('organizations'),
    read('posts'),
    read('memberships'),
    database.imported.toArray(),
  ]);
  return { people, organizations, posts, memberships, imported: new Map(imported.map((row) => [row.id, row])) };
}
