import { foldText } from '../framing/fold';
import { compilePhrases, findPhrases } from '../framing/phrase-table';
import { tokenize } from '../framing/tokens';
import type { ExternalId } from '../shared/record';
import { fail, ok, type Result } from '../shared/result';
import type { SheetRow } from './parse-expert-survey';

/** How one person voted. */
export type Ballot = 'yes' | 'no' | 'abstain';

/** What was put to the vote: a "yes" to a proposal to reject is a vote against the bill. */
export type RollCallKind = 'rejection' | 'amendment' | 'motion' | 'other' | 'untitled';

/** One person's vote. */
export interface RollCallBallot {
  readonly name: string;
  readonly party: string | null;
  readonly identifier: ExternalId | null;
  readonly ballot: Ballot;
}

/** One vote by name. Shown with its title first: the ballot alone says nothing. */
export interface RollCall {
  readonly key: string;
  readonly date: string;
  readonly documentNumber: string | null;
  readonly title: string | null;
  readonly kind: RollCallKind;
  readonly ballots: readonly RollCallBallot[];
}

/** A row that was passed over; the header is row 1. */
export interface BallotProblem {
  readonly row: number;
  readonly code: 'no_key' | 'bad_date' | 'no_name' | 'unknown_ballot';
}

/** The sheet is no list of votes by name. */
export interface RollCallFailure {
  readonly code: 'missing_columns';
  readonly columns: readonly string[];
}

const NEEDED = ['vote_key', 'date', 'name', 'vote'] as const;

const BALLOTS: ReadonlyMap<string, Ballot> = new Map([
  ['yes', 'yes'],
  ['oui', 'yes'],
  ['ja', 'yes'],
  ['pour', 'yes'],
  ['voor', 'yes'],
  ['no', 'no'],
  ['non', 'no'],
  ['nee', 'no'],
  ['neen', 'no'],
  ['contre', 'no'],
  ['tegen', 'no'],
  ['abstain', 'abstain'],
  ['abstention', 'abstain'],
  ['onthouding', 'abstain'],
]);

const KINDS = compilePhrases<RollCallKind>(
  (
    [
      [
        'rejection',
        [
          'proposition de rejet',
          'rejet de',
          'rejeter',
          'voorstel tot verwerping',
          'verwerping van',
          'verwerpen',
          'proposal to reject',
          'reject',
        ],
      ],
      ['amendment', ['amendement*', 'amendment*']],
      ['motion', ['motion*', 'motie*', 'ordre du jour']],
    ] as const
  ).flatMap(([value, phrases]) => phrases.map((phrase) => ({ phrase, value }))),
);

/** What a title says is voted on; a rejection counts before anything else it names. */
export function kindOfRollCall(title: string | null): RollCallKind {
  if (title === null) return 'untitled';
  const found = new Set(findPhrases(KINDS, tokenize(foldText(title).folded)).map(({ value }) => value));
  return (['rejection', 'amendment', 'motion'] as const).find((kind) => found.has(kind)) ?? 'other';
}

/** Sheets name the institution, rosters the scheme of its keys. */
const SCHEMES: ReadonlyMap<string, string> = new Map([['be-chamber', 'dekamer.be-key']]);

function readIdentifier(cell: string): ExternalId | null {
  const [scheme, identifier] = cell.split(':');
  return scheme === undefined || scheme === '' || identifier === undefined || identifier === ''
    ? null
    : { scheme: SCHEMES.get(scheme) ?? scheme, identifier };
}

function isCivilDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function cellOf(row: SheetRow, column: string): string {
  return (row[column] ?? '').trim();
}

/**
 * Reads votes by name: one row per person and vote (`vote_key`, `date`, `name`, `vote`; also `dossier`, `title`,
 * `personId` as `scheme:id`, `party`). Document numbers get the legislature of the vote's key: `56-11-3` + `912` → `56-912`.
 */
export function parseRollCalls(
  rows: readonly SheetRow[],
): Result<{ votes: readonly RollCall[]; problems: readonly BallotProblem[] }, RollCallFailure> {
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) return fail({ code: 'missing_columns', columns: missing });
  const votes = new Map<string, Omit<RollCall, 'ballots'> & { ballots: RollCallBallot[] }>();
  const problems: BallotProblem[] = [];
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    const key = cellOf(row, 'vote_key');
    const date = cellOf(row, 'date');
    const name = cellOf(row, 'name');
    const ballot = BALLOTS.get(cellOf(row, 'vote').toLowerCase());
    if (key === '') problems.push({ row: line, code: 'no_key' });
    else if (!isCivilDate(date)) problems.push({ row: line, code: 'bad_date' });
    else if (name === '') problems.push({ row: line, code: 'no_name' });
    else if (ballot === undefined) problems.push({ row: line, code: 'unknown_ballot' });
    else {
      const vote = votes.get(key) ?? startVote(row, key, date);
      votes.set(key, vote);
      const party = cellOf(row, 'party');
      vote.ballots.push({
        name,
        party: party === '' ? null : party,
        identifier: readIdentifier(cellOf(row, 'personId')),
        ballot,
      });
    }
  }
  return ok({ votes: [...votes.values()], problems });
}

function startVote(
  row: SheetRow,
  key: string,
  date: string,
): Omit<RollCall, 'ballots'> & { ballots: RollCallBallot[] } {
  const dossier = cellOf(row, 'dossier');
  const title = cellOf(row, 'title') === '' ? null : cellOf(row, 'title');
  const legislature = /^\d{2}(?=-)/u.exec(key)?.[0];
  const isPlain = /^\d{1,4}$/u.test(dossier) && legislature !== undefined;
  return {
    key,
    date,
    documentNumber: dossier === '' ? null : isPlain ? `${legislature}-${dossier}` : dossier,
    title,
    kind: kindOfRollCall(title),
    ballots: [],
  };
}

/** The votes in which a person took part, by an official id or, failing that, by exactly the same name; newest first. */
export function votesOf(
  person: { readonly name: string; readonly identifiers: readonly ExternalId[] },
  votes: readonly RollCall[],
): { readonly vote: RollCall; readonly ballot: Ballot }[] {
  const isSame = (given: RollCallBallot) => {
    const { identifier } = given;
    if (identifier === null) return given.name === person.name;
    return person.identifiers.some(
      (own) => own.identifier === identifier.identifier && own.scheme === identifier.scheme,
    );
  };
  return votes
    .flatMap((vote) => {
      const own = vote.ballots.find(isSame);
      return own === undefined ? [] : [{ vote, ballot: own.ballot }];
    })
    .toSorted((a, b) => (a.vote.date < b.vote.date ? 1 : -1));
}
