import { isFullName } from '../person/new-person';
import { nameKey } from '../person/names';
import type { Person, PersonId } from '../person/schema';
import type { Contact, ContactBoss } from './contact';
import { foldHeading } from './contact-columns';
import { clean } from './contact-names';
import type { SourceId } from './roster';

/** Whom a boss's words mean; kept by `bossKey`. `new`: somebody to add under that name; `nobody`: the link is left out. */
export type BossAnswers = ReadonlyMap<string, PersonId | 'new' | 'nobody'>;

/** For whom do these people work? Never guessed: without an answer they come in without the link. */
export interface BossQuestion {
  readonly key: string;
  /** As the sheet says it first. */
  readonly text: string;
  /** The name that the words hold, where it is a whole one: then somebody new can be added under it. */
  readonly newName: string | null;
  /** Names of those who work there, in the order of the sheet. */
  readonly staff: readonly string[];
  readonly rows: readonly number[];
  /** Known people who may be meant; empty where nobody of that name is known. */
  readonly candidates: readonly PersonId[];
  readonly answer: PersonId | 'new' | 'nobody' | null;
}

/** Who a boss is: known, a row of the same sheet, somebody to add, or nobody. */
export type BossLink =
  | { readonly kind: 'known'; readonly personId: PersonId }
  | { readonly kind: 'row'; readonly sourceId: SourceId }
  | { readonly kind: 'new'; readonly sourceId: SourceId; readonly name: string };

/** The bosses of a sheet, each looked for once. */
export interface FoundBosses {
  readonly linkOf: (boss: ContactBoss) => BossLink | null;
  readonly questions: readonly BossQuestion[];
}

/** Words around a name that say an office: `Cabinet de la ministre Claes`, `Kabinet van minister Claes`. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  [
    'cabinet bureau equipe ministre president presidente vice premier premiere secretaire etat depute deputee senateur senatrice',
    'kabinet team het minister staatssecretaris voorzitter kamerlid senator',
    'kabinett buro ministerin abgeordneter abgeordnete office of the mep mp',
  ].flatMap((line) => line.split(' ')),
);

/** The same boss in other letters has the same key. */
export function bossKey({ text, from }: ContactBoss): string {
  return `${from}:${nameKey(bareName(text))}`;
}

/**
 * Looks for each boss among the people known and among the rows of the sheet. Only one whole name that one person bears is taken
 * without asking; a family name alone, two people of a name and a name nobody bears are asked. A cabinet named after nobody known is no
 * question: it is the name of a body.
 * @param rowIdOf - Id of a contact within the sheet.
 */
export function findBosses(
  contacts: readonly Contact[],
  people: readonly Person[],
  answers: BossAnswers,
  rowIdOf: (contact: Contact) => SourceId,
): FoundBosses {
  const groups = Map.groupBy(
    contacts.flatMap((contact) => (contact.boss === undefined ? [] : [{ contact, boss: contact.boss }])),
    ({ boss }) => bossKey(boss),
  );
  const peopleNamed = Map.groupBy(
    people.flatMap((person) => [...new Set(namesOf(person).map(nameKey))].map((name) => ({ name, person }))),
    ({ name }) => name,
  );
  const rowsNamed = Map.groupBy(contacts, ({ name }) => nameKey(name));
  const families = people.map((person) => ({ person, family: familyOf(person) }));
  const links = new Map<string, BossLink>();
  const questions: BossQuestion[] = [];
  for (const [key, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const { text, from } = first.boss;
    const named = bareName(text);
    const bearers = (peopleNamed.get(nameKey(named)) ?? []).map(({ person }) => person);
    const rows = rowsNamed.get(nameKey(named)) ?? [];
    const [known, row] = [bearers[0], rows[0]];
    const answer = answers.get(key) ?? null;
    const isSure = from === 'person' || isFullName(named);
    if (isSure && known !== undefined && bearers.length === 1) links.set(key, { kind: 'known', personId: known.id });
    else if (isSure && bearers.length === 0 && row !== undefined && rows.length === 1) {
      links.set(key, { kind: 'row', sourceId: rowIdOf(row) });
    } else {
      const words = ` ${foldHeading(text)} `;
      const candidates =
        bearers.length > 0
          ? bearers
          : families.filter(({ family }) => family !== '' && words.includes(` ${family} `)).map(({ person }) => person);
      if (from === 'cabinet' && candidates.length === 0) continue;
      questions.push({
        key,
        text,
        newName: isFullName(named) ? named : null,
        staff: group.map(({ contact }) => contact.name),
        rows: group.map(({ boss }) => boss.row),
        candidates: candidates.map(({ id }) => id),
        answer,
      });
      if (answer === 'new') links.set(key, { kind: 'new', sourceId: `boss ${key}`, name: named });
      else if (answer !== null && answer !== 'nobody') links.set(key, { kind: 'known', personId: answer });
    }
  }
  return { linkOf: (boss) => links.get(bossKey(boss)) ?? null, questions };
}

/** The words without the office before the name; the words themselves where nothing would be left. */
function bareName(text: string): string {
  const words = clean(text).split(/\s+/u);
  let start = 0;
  while (start < words.length - 1 && isOffice(words[start] ?? '')) start += 1;
  // A particle is part of the name again: `Kabinet van De Smet` has its `De`.
  return clean(words.slice(start).join(' '));
}

/** An office is written small or stands for the office alone; `De` and `Van` with a capital begin a name. */
function isOffice(word: string): boolean {
  const folded = foldHeading(word.replace(/^[dl]['’]/iu, ''));
  if (/^(?:de|van|von|der|des|du|la|le)$/u.test(folded)) return word === word.toLowerCase();
  return OFFICE_WORDS.has(folded);
}

/** The family name as it is looked for among the words of a boss. */
function familyOf({ familyName, name }: Person): string {
  return foldHeading(familyName ?? name.split(' ').slice(1).join(' '));
}

function namesOf({ name, otherNames }: Person): string[] {
  return [name, ...otherNames.map((other) => other.name)];
}
