import type { GoldLinks, GoldTurns, SavedPage } from './gold';
import type { CheckedFacts } from './checked';
import { measureTurns, emptyMeasure, schemeId } from './measure';
import type { OpenedPage } from './open-page';

/** Facts of one reader's real pages, each compared with something that reader did not produce. */
export interface Tally {
  readonly reader: string;
  pages: number;
  outOfDate: number;
  right: number;
  wrong: number;
  missing: number;
  ms: number[];
  /** One line for each fact that is not right. */
  readonly faults: string[];
}

/** A reader before its first page. */
export function emptyTally(reader: string): Tally {
  return { reader, pages: 0, outOfDate: 0, right: 0, wrong: 0, missing: 0, ms: [], faults: [] };
}

/** What is known of a page besides its markup. */
export interface Known {
  readonly page: SavedPage;
  readonly links: GoldLinks | undefined;
  readonly turns: GoldTurns | undefined;
  readonly checked: CheckedFacts | undefined;
}

/**
 * Counts what one page says as right, wrong or missing: kind and document number (from the place and name of the saved file), language
 * (from the index), title, day and outlet (checked by hand, or from the transcripts), people by official id and turns (gold).
 * An official id that the gold of this page does not know counts as wrong.
 */
export function tallyPage(tally: Tally, opened: OpenedPage, { page, links, turns, checked }: Known): void {
  const { facts } = opened;
  tally.pages += 1;
  tally.ms.push(opened.ms);
  if (facts.health !== 'ok') tally.outOfDate += 1;
  const count = (fact: string, read: string, expected: string | null | undefined, isRight = read === expected) => {
    if (expected === null || expected === undefined || expected === '') return;
    if (isRight) tally.right += 1;
    else if (read === '') tally.missing += 1;
    else tally.wrong += 1;
    if (!isRight) tally.faults.push(`${page.file}: ${fact} read as "${read}", is "${expected}"`);
  };

  count('kind', facts.kind, kindOf(page.file));
  // Reports of the Chamber are in two languages: the one the index names must be among them.
  count(
    'language',
    facts.languages.join(' '),
    page.lang,
    facts.languages.some((language) => language === page.lang),
  );
  const number = numberOf(page.file);
  count('number', facts.documentNumbers.join(' '), number, facts.documentNumbers.includes(number ?? ''));
  const day = facts.saidOn ?? facts.publishedOn ?? '';
  count('day', day, checked?.date ?? turns?.date);
  count(
    'outlet',
    facts.outlet ?? '',
    checked?.outlet ?? institutionOf(page.file),
    isInstitution(facts.outlet, page.file),
  );
  if (checked !== undefined)
    count('title', plain(facts.title), plain(checked.title), isTitle(facts.title, checked.title));
  else if (facts.title === '') count('title', '', 'not empty');

  if (links !== undefined) {
    const gold = new Set(links.persons.map(schemeId));
    const said = new Set([
      ...opened.people,
      ...[...facts.subjects, ...facts.turns.map(({ speaker }) => speaker)].flatMap(({ identifier }) =>
        identifier === undefined ? [] : [`${identifier.scheme}:${identifier.identifier}`],
      ),
    ]);
    for (const id of gold) count('person', said.has(id) ? id : '', id);
    for (const id of said) if (!gold.has(id)) count('person', id, 'nobody of this page');
  }
  if (turns !== undefined) {
    const measure = emptyMeasure('turns');
    measureTurns(measure, page.file, opened, turns);
    const notFound = measure.wrong.filter((line) => line.endsWith('not found')).length;
    tally.right += measure.turns[0];
    tally.missing += notFound;
    tally.wrong += measure.wrong.length - notFound;
    tally.faults.push(...measure.wrong);
  }
}

/** What a page is, by the folder it was saved in. */
function kindOf(file: string): string | null {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/dekamer\/meetings\/|assemblee-nationale\//u, 'report'],
    [/dekamer\/members\//u, 'member'],
    [/dekamer\/index\/members/u, 'member_list'],
    [/dekamer\/dossiers\/|procedure-file|summary|pipelines__oeil/u, 'dossier'],
    [/members__member_groups/u, 'member'],
    [/press-release/u, 'press_release'],
    [/belgium\.be\//u, 'government'],
  ];
  return kinds.find(([pattern]) => pattern.test(file))?.[1] ?? null;
}

/** The number of a document, where the name of the saved file tells it. */
function numberOf(file: string): string | null {
  const dossier = /dossiers\/(\d+)_(\d+)_/u.exec(file);
  if (dossier !== null) return `${dossier[1] ?? ''}K${(dossier[2] ?? '').padStart(4, '0')}`;
  const procedure = /procedure-file_(\d{4})-(\d{4})-([a-z]{3})/u.exec(file);
  if (procedure === null) return null;
  return `${procedure[1] ?? ''}/${procedure[2] ?? ''}(${(procedure[3] ?? '').toUpperCase()})`;
}

const INSTITUTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/dekamer\/(?:meetings|members|dossiers|index\/members)/u, ['De Kamer', 'La Chambre']],
  [/assemblee-nationale\//u, ['Assemblée nationale']],
  [/europarl\//u, ['European Parliament']],
  [/belgium\.be\//u, ['belgium.be']],
];

function institutionOf(file: string): string | null {
  return INSTITUTIONS.find(([pattern]) => pattern.test(file))?.[1][0] ?? null;
}

function isInstitution(outlet: string | undefined, file: string): boolean | undefined {
  const names = INSTITUTIONS.find(([pattern]) => pattern.test(file))?.[1];
  return names === undefined || outlet === undefined ? undefined : names.includes(outlet);
}

function isTitle(read: string, checked: string): boolean {
  const title = plain(checked.replace(/\*$/u, ''));
  return checked.endsWith('*') ? plain(read).startsWith(title) : plain(read) === title;
}

function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
