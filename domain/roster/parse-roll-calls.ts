import { foldText } from '../shared/fold';
import { compilePhrases, findPhrases } from '../framing/phrase-table';
import type { Ballot, VoteResult } from '../person/vote';
import { webAddressSchema, type ExternalId } from '../shared/record';
import { fail, ok, type Result } from '../shared/result';
import { cellOf, isBlankRow, missingColumns, type SheetRow } from './sheet';

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
  readonly result: VoteResult | null;
  readonly url: string | null;
  readonly ballots: readonly RollCallBallot[];
}

/** A row that was passed over; the header is row 1. */
export interface BallotProblem {
  readonly row: number;
  /** `bad_address`, `bad_result`: only that cell was left out. `differs`: other day or title than the vote's first row. */
  readonly code:
    | 'no_key'
    | 'too_long'
    | 'bad_date'
    | 'future'
    | 'no_name'
    | 'unknown_ballot'
    | 'voted_twice'
    | 'differs'
    | 'bad_address'
    | 'bad_result';
  /** The cell as it stands in the sheet, at most 60 characters; empty when there is none. */
  readonly value: string;
}

/** The sheet is no list of votes by name. */
export interface RollCallFailure {
  readonly code: 'missing_columns';
  readonly columns: readonly string[];
}

/** Columns without which a sheet is no list of votes by name. */
export const ROLL_CALL_COLUMNS = ['vote_key', 'date', 'name', 'vote'] as const;

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
  const found = new Set(findPhrases(KINDS, foldText(title).folded).map(({ value }) => value));
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

/** Words for what came of a vote, folded. */
const RESULTS: ReadonlyMap<string, VoteResult> = new Map([
  ['adopted', 'adopted'],
  ['adopte', 'adopted'],
  ['adoptee', 'adopted'],
  ['aangenomen', 'adopted'],
  ['rejected', 'rejected'],
  ['rejete', 'rejected'],
  ['rejetee', 'rejected'],
  ['verworpen', 'rejected'],
]);

const LONGEST_KEY = 100;
const LONGEST_TITLE = 1_000;
const LONGEST_SHOWN = 60;

type OpenRollCall = Omit<RollCall, 'ballots'> & { readonly ballots: RollCallBallot[] };

/**
 * Reads votes by name: one row per person and vote (`vote_key`, `date`, `name`, `vote`; also `dossier`, `title`,
 * `personId` as `scheme:id`, `party`, `result`, `url`). Document numbers get the legislature of the vote's key:
 * `56-11-3` + `912` → `56-912`. Rows without any content are no problem.
 * @param today - Civil date: nobody voted after it. Absent: dates are not compared.
 */
export function parseRollCalls(
  rows: readonly SheetRow[],
  today?: string,
): Result<{ votes: readonly RollCall[]; problems: readonly BallotProblem[] }, RollCallFailure> {
  const missing = missingColumns(rows, ROLL_CALL_COLUMNS);
  if (missing.length > 0) return fail({ code: 'missing_columns', columns: missing });
  const votes = new Map<string, OpenRollCall>();
  const voters = new Set<string>();
  const problems: BallotProblem[] = [];
  for (const [index, row] of rows.entries()) {
    if (isBlankRow(row)) continue;
    const report = (code: BallotProblem['code'], column: string) =>
      problems.push({ row: index + 2, code, value: cellOf(row, column).slice(0, LONGEST_SHOWN) });
    const unusable = findUnusable(row, today);
    if (unusable !== null) {
      report(...unusable);
      continue;
    }
    const key = cellOf(row, 'vote_key');
    const vote = votes.get(key) ?? startVote(row, key, report);
    const ballot = BALLOTS.get(cellOf(row, 'vote').toLowerCase());
    const personId = cellOf(row, 'personId');
    const voter = `${key}|${personId === '' ? cellOf(row, 'name') : personId}`;
    if (vote.date !== cellOf(row, 'date') || (vote.title ?? '') !== cellOf(row, 'title')) report('differs', 'date');
    else if (voters.has(voter)) report('voted_twice', 'name');
    else if (ballot !== undefined) {
      voters.add(voter);
      votes.set(key, vote);
      const party = cellOf(row, 'party');
      vote.ballots.push({
        name: cellOf(row, 'name'),
        party: party === '' ? null : party,
        identifier: readIdentifier(personId),
        ballot,
      });
    }
  }
  return ok({ votes: [...votes.values()], problems });
}

/** Why a row is no vote at all, with the column that says so; `null` when it is one. */
function findUnusable(row: SheetRow, today: string | undefined): [BallotProblem['code'], string] | null {
  const key = cellOf(row, 'vote_key');
  if (key === '') return ['no_key', 'vote_key'];
  if (key.length > LONGEST_KEY) return ['too_long', 'vote_key'];
  if (cellOf(row, 'title').length > LONGEST_TITLE) return ['too_long', 'title'];
  if (!isCivilDate(cellOf(row, 'date'))) return ['bad_date', 'date'];
  if (today !== undefined && cellOf(row, 'date') > today) return ['future', 'date'];
  if (cellOf(row, 'name') === '') return ['no_name', 'name'];
  return BALLOTS.has(cellOf(row, 'vote').toLowerCase()) ? null : ['unknown_ballot', 'vote'];
}

function startVote(
  row: SheetRow,
  key: string,
  report: (code: BallotProblem['code'], column: string) => void,
): OpenRollCall {
  const dossier = cellOf(row, 'dossier');
  const title = cellOf(row, 'title') === '' ? null : cellOf(row, 'title');
  const legislature = /^\d{2}(?=-)/u.exec(key)?.[0];
  const isPlain = /^\d{1,4}$/u.test(dossier) && legislature !== undefined;
  const url = webAddressSchema.safeParse(cellOf(row, 'url'));
  if (!url.success && cellOf(row, 'url') !== '') report('bad_address', 'url');
  const result = RESULTS.get(foldText(cellOf(row, 'result')).folded);
  if (result === undefined && cellOf(row, 'result') !== '') report('bad_result', 'result');
  return {
    key,
    date: cellOf(row, 'date'),
    documentNumber: dossier === '' ? null : (isPlain ? `${legislature}-${dossier}` : dossier).slice(0, 60),
    title,
    kind: kindOfRollCall(title),
    result: result ?? null,
    url: url.success ? url.data : null,
    ballots: [],
  };
}
