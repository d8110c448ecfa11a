import type { PersonId } from '../person/schema';
import type { ExternalId } from '../shared/record';
import { collectGrounds, groundsKey } from './grounds';
import { PAGE_RELATIONS, type PageOverview, type PageRelation, type PersonOnPage, type UnclearName } from './overview';
import type { Mention, PageReport, SpeakerTurn } from './schema';

/** What the background knows of people, to make sense of a report. */
export interface PeopleLookup {
  /** The person with this official id, `null` when nobody or more than one has it. */
  byIdentifier(identifier: ExternalId): PersonId | null;
  /** `true` when the person bears this name, in any order and with any accents. */
  bearsName(personId: PersonId, name: string): boolean;
}

/** A speaker's label stands at the very start of the turn's first block, after a number at most. */
const LABEL_WITHIN = 200;

interface Tally {
  relation: PageRelation;
  mentions: number;
  turns: number;
}

/**
 * Who is on a page, most relevant first: its subject, then speakers, then people named in the text; metonymy and page
 * chrome come last and never light the badge (docs/recognition.md).
 */
export function buildOverview(report: PageReport, tabId: number, lookup: PeopleLookup): PageOverview {
  const tallies = new Map<PersonId, Tally>();
  const note = (personId: PersonId, relation: PageRelation, add: { mentions?: number; turns?: number }) => {
    const tally = tallies.get(personId) ?? { relation, mentions: 0, turns: 0 };
    if (PAGE_RELATIONS.indexOf(relation) < PAGE_RELATIONS.indexOf(tally.relation)) tally.relation = relation;
    tally.mentions += add.mentions ?? 0;
    tally.turns += add.turns ?? 0;
    tallies.set(personId, tally);
  };

  const bySite = new Set<PersonId>();
  for (const subject of report.facts.subjects) {
    const personId = subject.identifier === undefined ? null : lookup.byIdentifier(subject.identifier);
    if (personId === null) continue;
    bySite.add(personId);
    note(personId, 'subject', {});
  }

  const certainByBlock = new Map<number, Mention[]>();
  const unclear = new Map<string, { candidates: PersonId[]; mentions: number }>();
  for (const mention of report.mentions) {
    const candidates = mention.candidates as PersonId[]; // ids of the names index are ids of people
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) {
      const block = certainByBlock.get(mention.block) ?? [];
      block.push(mention);
      certainByBlock.set(mention.block, block);
      note(only, relationOf(mention), { mentions: 1 });
    } else if (mention.zone !== 'chrome' && mention.form !== 'metonymy') {
      const key = groundsKey(candidates);
      const name = unclear.get(key) ?? { candidates, mentions: 0 };
      name.mentions += 1;
      unclear.set(key, name);
    }
  }

  for (const turn of report.facts.turns) {
    const personId = speakerOf(turn, certainByBlock.get(turn.firstBlock) ?? [], lookup);
    if (personId === null) continue;
    if (turn.speaker.identifier !== undefined && lookup.byIdentifier(turn.speaker.identifier) === personId)
      bySite.add(personId);
    note(personId, 'speaker', { turns: 1 });
  }

  const people = [...tallies].map(([personId, tally]): PersonOnPage => ({ personId, ...tally }));
  people.sort(byRelevance);
  const names = [...unclear.values()].toSorted((a, b) => b.mentions - a.mentions) satisfies UnclearName[];
  const grounds = collectGrounds(report.mentions, [...bySite]);
  return { tabId, facts: report.facts, people, unclear: names, grounds, words: [] };
}

/** How many people light the badge: all but those only in page chrome or in a metonymy. */
export function countForBadge(page: Pick<PageOverview, 'people'>): number {
  return page.people.filter((person) => person.relation !== 'chrome' && person.relation !== 'metonymy').length;
}

function relationOf(mention: Mention): PageRelation {
  if (mention.zone === 'chrome') return 'chrome';
  return mention.form === 'metonymy' ? 'metonymy' : 'body';
}

function speakerOf(turn: SpeakerTurn, inLabelBlock: readonly Mention[], lookup: PeopleLookup): PersonId | null {
  if (turn.speaker.identifier !== undefined) {
    const known = lookup.byIdentifier(turn.speaker.identifier);
    if (known !== null) return known;
  }
  for (const mention of inLabelBlock) {
    const personId = mention.candidates[0] as PersonId; // certain mentions have exactly one
    if (mention.start <= LABEL_WITHIN && lookup.bearsName(personId, turn.speaker.name)) return personId;
  }
  return null;
}

function byRelevance(a: PersonOnPage, b: PersonOnPage): number {
  return (
    PAGE_RELATIONS.indexOf(a.relation) - PAGE_RELATIONS.indexOf(b.relation) ||
    b.turns - a.turns ||
    b.mentions - a.mentions ||
    a.personId.localeCompare(b.personId)
  );
}
