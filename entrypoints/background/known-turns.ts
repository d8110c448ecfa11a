import type { PageOverview } from '../../domain/page/overview';
import { bearsName } from '../../domain/person/names';
import type { KnownTurn } from '../../domain/statement/guess-speaker';
import type { Storage } from '../../storage/open-storage';

/** Turns with the person who speaks: by official id, else by the label, when exactly one person on the page bears that name. */
export async function knownTurns({ facts, people }: PageOverview, storage: Storage): Promise<KnownTurn[]> {
  if (facts.turns.length === 0) return [];
  const identifiers = facts.turns.flatMap(({ speaker }) => speaker.identifier ?? []);
  const [byIdentifier, onPage] = await Promise.all([
    storage.peopleByIdentifier(identifiers),
    storage.readers.list('people', { ids: people.map(({ personId }) => personId) }),
  ]);
  return facts.turns.map(({ speaker, firstBlock, lastBlock }) => {
    const { identifier } = speaker;
    const known =
      identifier === undefined ? undefined : byIdentifier.get(`${identifier.scheme}|${identifier.identifier}`);
    const named = onPage.filter((person) => bearsName(person, speaker.name));
    const personId = known ?? (named.length === 1 ? (named[0]?.id ?? null) : null);
    return { firstBlock, lastBlock, name: speaker.name, personId };
  });
}
