import { matchIssues, type IssueMatch } from '../../domain/issue/match-issues';
import type { Issue } from '../../domain/issue/schema';
import type { NameChoice } from '../../domain/page/choice';
import { groundsKey, type NameGround } from '../../domain/page/grounds';
import type { PageOverview, PersonOnPage } from '../../domain/page/overview';
import type { Person, PersonId } from '../../domain/person/schema';
import type { Readers } from '../../domain/office';

/** A known person on the page, with what is due. */
export interface KnownOnPage {
  readonly person: Person;
  readonly onPage: PersonOnPage;
  /** Why this person is claimed to stand there. */
  readonly grounds: readonly NameGround[];
  /** A promise of this person is past its date. */
  readonly promiseDue: boolean;
}

/** A name of several people, with the people. */
export interface UnclearOnPage {
  readonly candidates: readonly Person[];
  readonly mentions: number;
  /** How the name is written. */
  readonly grounds: readonly NameGround[];
}

/** An issue of ours that the page is about. */
export interface MatchedIssue {
  readonly issue: Issue;
  readonly match: IssueMatch;
}

/** A page with the records it names. */
export interface PageReadingOf {
  /** Subject, speakers, named in title or text; most relevant first. */
  readonly inText: readonly KnownOnPage[];
  /** Only in expressions, navigation, teasers. */
  readonly around: readonly KnownOnPage[];
  readonly unclear: readonly UnclearOnPage[];
  /** Issues the page is about, best first, with why. */
  readonly matched: readonly MatchedIssue[];
  readonly issues: readonly Issue[];
  /** What the officer answered on names, for this page or its site. */
  readonly answers: readonly AnswerOnPage[];
}

/** An answer to "which one?", with the name it is about. */
export interface AnswerOnPage {
  readonly choice: NameChoice;
  readonly name: string;
}

/** Beyond this many people the mark "promise due" is not looked up: nobody reads that far down a list. */
const DUE_LOOKUPS = 40;

/** Joins what the background knows of a page with the records of the workspace. People erased meanwhile are left out. */
export async function readPage(read: Readers, page: PageOverview, today: string): Promise<PageReadingOf> {
  const answers = (await read.list('nameChoices')).filter(
    ({ host, url }) => host === hostOf(page.facts.url) && (url === undefined || url === page.facts.url),
  );
  const ids = [
    ...answers.map(({ personId }) => personId),
    ...page.people.map((entry) => entry.personId),
    ...page.unclear.flatMap((name) => name.candidates),
  ];
  const [people, issues] = await Promise.all([
    ids.length === 0 ? [] : read.list('people', { ids: [...new Set(ids)] }),
    read.list('issues'),
  ]);
  const byId = new Map<PersonId, Person>(people.map((person) => [person.id, person]));
  const due = await findPromisesDue(
    read,
    page.people.slice(0, DUE_LOOKUPS).map((entry) => entry.personId),
    today,
  );
  const groundsOf = (candidates: readonly PersonId[]) => page.grounds?.[groundsKey(candidates)] ?? [];
  const known = page.people.flatMap((onPage): KnownOnPage[] => {
    const person = byId.get(onPage.personId);
    return person === undefined
      ? []
      : [{ person, onPage, grounds: groundsOf([person.id]), promiseDue: due.has(person.id) }];
  });
  return {
    inText: known.filter((entry) => !isAround(entry.onPage)),
    around: known.filter((entry) => isAround(entry.onPage)),
    unclear: page.unclear.map((name) => ({
      candidates: name.candidates.flatMap((id) => byId.get(id) ?? []),
      mentions: name.mentions,
      grounds: groundsOf(name.candidates),
    })),
    matched: matchIssues({ ...page.facts, words: page.words }, issues).flatMap((match) => {
      const issue = issues.find(({ id }) => id === match.issueId);
      return issue === undefined ? [] : [{ issue, match }];
    }),
    issues,
    answers: answers.map((choice) => ({ choice, name: byId.get(choice.personId)?.name ?? '' })),
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function isAround({ relation }: PersonOnPage): boolean {
  return relation === 'metonymy' || relation === 'chrome';
}

async function findPromisesDue(read: Readers, ids: readonly PersonId[], today: string): Promise<ReadonlySet<PersonId>> {
  const lists = await Promise.all(ids.map((personId) => read.list('commitments', { personId })));
  return new Set(
    ids.filter((_, at) =>
      lists[at]?.some(({ status, dueDate }) => status === 'open' && dueDate !== undefined && dueDate < today),
    ),
  );
}
