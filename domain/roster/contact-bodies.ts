import { nameKey } from '../person/names';
import type { Organization } from '../person/schema';
import type { RosterOrganization, SourceId } from './roster';

/** The bodies of a sheet, each once. */
export interface Bodies {
  /** The id of a body within the roster; `null` where several known organisations bear the name. */
  readonly find: (name: string, classification?: string, otherNames?: readonly string[]) => SourceId | null;
  readonly offered: () => RosterOrganization[];
}

/** The bodies of a sheet beside those known: one that a single known organisation is named after is that one. */
export function collectBodies(known: readonly Organization[]): Bodies {
  const offered = new Map<SourceId, RosterOrganization>();
  const byName = Map.groupBy(
    known.flatMap((one) => [...keysOf(one)].map((key) => ({ key, one }))),
    ({ key }) => key,
  );
  return {
    find(name, classification, otherNames = []) {
      const sourceId = `contacts:${nameKey(name)}`;
      if (offered.has(sourceId)) return sourceId;
      const bearers = [
        ...new Set([name, ...otherNames].flatMap((each) => byName.get(nameKey(each)) ?? []).map(({ one }) => one)),
      ];
      const alike = bearers.filter((one) => classification === undefined || one.classification === classification);
      const [same] = bearers.length === 1 ? bearers : alike;
      if (bearers.length > 1 && alike.length !== 1) return null;
      offered.set(sourceId, {
        sourceId,
        place: sourceId,
        name,
        otherNames: otherNames.map((other) => ({ name: other })),
        identifiers: [],
        links: [],
        ...(classification === undefined ? {} : { classification }),
        ...(same === undefined ? {} : { knownAs: same.id }),
      });
      return sourceId;
    },
    offered: () => [...offered.values()],
  };
}

/** Every name of a body: whole, in one language, short. */
function keysOf({ name, otherNames, abbreviation }: Organization): Set<string> {
  const names = [name, ...name.split(' / '), ...otherNames.map((other) => other.name), abbreviation ?? ''];
  const keys = new Set(names.map(nameKey));
  keys.delete('');
  return keys;
}
