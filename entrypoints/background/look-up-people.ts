import type { PeopleLookup } from '../../domain/page/build-overview';
import type { PageReport } from '../../domain/page/schema';
import { bearsName } from '../../domain/person/names';
import type { PersonId } from '../../domain/person/schema';
import type { ExternalId } from '../../domain/shared/record';
import type { Storage } from '../../storage/open-storage';

/**
 * The people of a report as far as the workspace knows them, read once for the whole of it.
 * @param ruledOut - People whom the officer said are never meant on this site.
 */
export async function lookUpPeople(
  report: PageReport,
  ruledOut: ReadonlySet<string>,
  storage: Storage,
): Promise<PeopleLookup> {
  const named = [...report.facts.subjects, ...report.facts.turns.map((turn) => turn.speaker)];
  const identifiers = named.flatMap((one) => (one.identifier === undefined ? [] : [one.identifier]));
  const byIdentifier = await storage.peopleByIdentifier(identifiers);
  const ids = new Set(
    report.mentions.flatMap((mention) => (mention.candidates.length === 1 ? mention.candidates : [])),
  );
  const people = await storage.readers.list('people', { ids: [...ids] });
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    byIdentifier: (identifier: ExternalId) => {
      const found = byIdentifier.get(`${identifier.scheme}|${identifier.identifier}`);
      return found === undefined || ruledOut.has(found) ? null : found;
    },
    bearsName: (personId: PersonId, name: string) => {
      const person = byId.get(personId);
      return person !== undefined && bearsName(person, name);
    },
  };
}
