import type { RosterPerson } from './rosters';

/** A place where only the family name of somebody stands, and who that is. */
interface AloneName {
  readonly start: number;
  readonly end: number;
  readonly personId: string;
}

/** Words before a family name that make it more than a name alone: titles, offices, what is called after people. */
const TITLED =
  /(?:\b(?:heer|heren|dhr|mevrouw|mevr|mw|collega|collega['’]s|collègues?|minister|ministers|ministre|ministres|monsieur|madame|messieurs|mesdames|MM|M|Mme|Mmes|Mlle|député|députée|sénateur|président|présidente|voorzitter|voorzitster|staatssecretaris|secrétaire d['’][ÉEée]tat|rapporteur|rapporteure|regering|gouvernement|kabinet|cabinet|loi|wet|motie|motion|amendement|commission|commissie|rapport|taxe|plan)\.?|[-–])\s*$/iu;
/** A capital word before makes it part of another name, or another person; so does `et` or `en` of several after one title. */
const ANOTHER = /(?:\p{Lu}[\p{L}'’.-]*|\b(?:et|en|und|and|van|de|der|den|du|des|la|le))\s+$/u;

/**
 * Places where the family name of a person who is labelled in this text stands alone. No source labels these: they are derived, as "the only
 * person of the roster who bears the name, in a text whose labels name that person", and so a measure of recall, not a gold.
 * @param present - Ids of the people whom the labels of the text name.
 * @param taken - Stretches that are labelled already.
 */
function findAloneNames(
  text: string,
  roster: readonly RosterPerson[],
  present: ReadonlySet<string>,
  taken: readonly (readonly [number, number])[],
): AloneName[] {
  const bearers = Map.groupBy(roster, ({ entry }) => entry.familyName ?? '');
  const found: AloneName[] = [];
  for (const [family, people] of bearers) {
    const [only] = people;
    if (family.length < 4 || people.length !== 1 || only === undefined || !present.has(only.sourceId)) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}'’@#-])${escapeSigns(family)}(?![\\p{L}\\p{N}-])`, 'gu');
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + family.length;
      if (taken.some(([from, to]) => from < end && to > start)) continue;
      const before = text.slice(Math.max(0, start - 40), start);
      const line = before.slice(before.lastIndexOf('\n') + 1);
      const given = only.entry.givenName ?? '';
      const behind = text.slice(end, end + given.length + 2);
      if (TITLED.test(line) || ANOTHER.test(line) || (given !== '' && behind.includes(given))) continue;
      found.push({ start, end, personId: only.sourceId });
    }
  }
  return found;
}

function escapeSigns(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** A text with the places where somebody is labelled; offsets count code points. */
interface LabelledText {
  readonly text: string;
  readonly perMentions: readonly { readonly start: number; readonly end: number; readonly personId: string | null }[];
}

/** What was recognised; offsets in UTF-16. */
interface Linked {
  readonly people: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** How family names alone were recognised. */
export interface AloneCount {
  named: number;
  right: number;
  offered: number;
  wrong: number;
  /** Mentions in the form of a family name alone, and those of people whom the labels of their text name. */
  linked: number;
  ofLabelled: number;
}

/** Family names that stand alone, and whom all mentions of that form are linked to. */
export function countAlone(
  alone: AloneCount,
  { text, perMentions }: LabelledText,
  found: readonly Linked[],
  rosters: readonly RosterPerson[],
  units: Uint32Array,
  { verbose, all }: { readonly verbose: boolean; readonly all: boolean },
): void {
  const labelled = perMentions.filter(({ personId }) => personId !== null);
  const present = new Set(labelled.map(({ personId }) => personId ?? ''));
  const taken = perMentions.map((one) => [units[one.start] ?? 0, units[one.end] ?? 0] as const);
  for (const wanted of findAloneNames(text, rosters, present, taken)) {
    const hit = found.find((mention) => mention.start < wanted.end && mention.end > wanted.start);
    alone.named += 1;
    if (hit?.people.includes(wanted.personId) !== true) {
      if (hit !== undefined) alone.wrong += 1;
      if (verbose)
        console.log(`alone ${hit === undefined ? 'missed' : 'wrong'} ${around(text, wanted.start, wanted.end)}`);
    } else if (hit.people.length === 1) alone.right += 1;
    else alone.offered += 1;
  }
  for (const { form, people, start, end } of found) {
    const touchesLabel = taken.some(([from, to]) => from < end && to > start);
    if (!form.startsWith('surname') || people.length !== 1 || touchesLabel) continue;
    alone.linked += 1;
    if (present.has(people[0] ?? '')) alone.ofLabelled += 1;
    else if (verbose) console.log(`alone, not labelled ${people.join()} ${around(text, start, end)}`);
    if (all) console.log(`surname ${people.join()} ${around(text, start, end)}`);
  }
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replaceAll(
    '\n',
    '⏎',
  );
}
