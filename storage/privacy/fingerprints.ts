import { nameKey } from '../../domain/person/names';
import type { Person } from '../../domain/person/schema';
import type { ErasureLog } from '../../domain/privacy/ports';
import type { RosterPerson, SourceId } from '../../domain/roster/roster';
import type { StorageContext } from '../repositories/context';
import { identifierKey } from '../rows';

/** Where the key of the fingerprints lies in the `meta` table. */
const FINGERPRINT_KEY_ID = 'fingerprint-key';

type Known = Pick<Person, 'name' | 'identifiers'> & { readonly birthDate?: string | undefined };

/**
 * Keyed hashes by which an erased person is known again in a list: of each official id, and of name and birth date together. Without
 * either, of the name alone. The key cannot be read out, so that the hashes alone tell nobody who it was.
 */
export async function fingerprintsOf(context: StorageContext, person: Known): Promise<string[]> {
  const key = await loadKey(context);
  return Promise.all(tracesOf(person).map((trace) => hash(key, trace)));
}

/** Rows of a list that are people who were erased and are not to come back unasked. */
export async function findErased(
  context: StorageContext,
  people: readonly RosterPerson[],
): Promise<ReadonlySet<SourceId>> {
  const { database } = context;
  const kept = new Set(await database.fingerprints.toCollection().primaryKeys());
  const found = new Set<SourceId>();
  if (kept.size === 0) return found;
  const key = await loadKey(context);
  for (const person of people) {
    // In a list, a name alone may also be what was kept of somebody without any official id.
    const traces = [...new Set([...tracesOf(person), nameTrace(person.name)])];
    const hashes = await Promise.all(traces.map((trace) => hash(key, trace)));
    if (hashes.some((one) => kept.has(one))) found.add(person.sourceId);
  }
  return found;
}

/** The log of erasures, newest first. */
export async function readErasureLog({ database, log }: StorageContext): Promise<ErasureLog> {
  log.touch('erasures');
  log.touch('fingerprints');
  const [lines, fingerprints] = await Promise.all([database.erasures.toArray(), database.fingerprints.count()]);
  return { lines: lines.toSorted((a, b) => (a.id < b.id ? 1 : -1)), fingerprints };
}

function tracesOf({ name, birthDate, identifiers }: Known): string[] {
  const official = identifiers.map((identifier) => `id|${identifierKey(identifier)}`);
  const born = birthDate === undefined ? [] : [`born|${birthDate}|${nameKey(name)}`];
  return official.length + born.length === 0 ? [nameTrace(name)] : [...official, ...born];
}

function nameTrace(name: string): string {
  return `name|${nameKey(name)}`;
}

async function hash(key: CryptoKey, trace: string): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(trace));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The key, made at the first need. Two windows agree on one. */
async function loadKey({ database }: StorageContext): Promise<CryptoKey> {
  const found = keyIn(await database.meta.get(FINGERPRINT_KEY_ID));
  if (found !== null) return found;
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return database.transaction('rw', database.meta, async () => {
    const other = keyIn(await database.meta.get(FINGERPRINT_KEY_ID));
    if (other !== null) return other;
    await database.meta.put({ id: FINGERPRINT_KEY_ID, value: key });
    return key;
  });
}

function keyIn(row: { readonly value: unknown } | undefined): CryptoKey | null {
  return (row?.value as CryptoKey | undefined) ?? null; // written above only
}
