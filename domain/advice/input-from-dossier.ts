import type { Commitment } from '../commitment/schema';
import type { Framing } from '../framing/framings';
import type { Interaction } from '../interaction/schema';
import type { IssueId, Stance } from '../issue/schema';
import { findFormerOffices, findSurveyedParty, isFromFormerOffice, readRemit } from '../person/remit';
import type { ExpertSurvey, Membership } from '../person/schema';
import { findSide } from '../person/side';
import { keptHeard } from '../statement/keep-heard';
import type { Statement, Tag } from '../statement/schema';
import type { Correction } from './correction';
import type { AdviceInput, InputMeeting, InputParty, InputPromise, InputStatement, InputTag } from './input';
import type { AdviceRequest } from './types';

/** What standing corrections take away from a source, for one issue. */
export interface Struck {
  /** Nothing of it counts. */
  readonly entirely: boolean;
  /** These framings do not count. */
  readonly framings: readonly Framing[];
}

const NOTHING_STRUCK: Struck = { entirely: false, framings: [] };

/** Reads the corrections that were not withdrawn (METHOD.md C5). */
export function readCorrections(corrections: readonly Correction[] | undefined, issueId: IssueId): Struck {
  if (corrections === undefined || corrections.length === 0) return NOTHING_STRUCK;
  const standing = corrections.filter((correction) => correction.withdrawnOn === undefined);
  const entirely = standing.some(
    ({ kind, issueId: only }) => kind === 'outdated' || (kind === 'not_about_this' && only === issueId),
  );
  const framings = standing.flatMap(({ kind, framing }) =>
    kind === 'wrong_framing' && framing !== undefined ? [framing] : [],
  );
  return { entirely, framings };
}

/** What the scorer takes of the records that still count; `take` is also told what was struck from each. */
function keep<Source extends Statement | Tag | Interaction | Commitment, Taken>(
  records: readonly Source[],
  issueId: IssueId,
  take: (source: Source, struck: readonly Framing[]) => Taken | null,
): Taken[] {
  const kept: Taken[] = [];
  for (let at = 0; at < records.length; at++) {
    const source = records[at];
    if (source === undefined || source.deletedAt !== undefined) continue;
    const { entirely, framings } = readCorrections(source.corrections, issueId);
    const taken = entirely ? null : take(source, framings);
    if (taken !== null) kept.push(taken);
  }
  return kept;
}

/** The newest stance on the issue that is not in the future; failing that the newest, so that its date can be named. */
function findStance(stances: readonly Stance[], issueId: IssueId, today: string): Stance | null {
  const onIssue = stances
    .filter((stance) => stance.deletedAt === undefined && stance.issueIds.includes(issueId))
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1));
  return onIssue.find((stance) => stance.date <= today) ?? onIssue[0] ?? null;
}

function statementOf(
  source: Statement,
  struck: readonly Framing[],
  formerOffices: readonly Membership[],
): InputStatement {
  const date = source.date ?? null;
  return {
    id: source.id,
    date,
    language: source.language ?? null,
    source: source.source,
    text: source.text,
    issueStance: source.issueStance,
    frames: source.frames ?? null,
    heard: keptHeard(source),
    formerRole: source.formerRole || (date !== null && isFromFormerOffice(date, formerOffices)),
    struck,
  };
}

function tagOf(source: Tag, struck: readonly Framing[], issueId: IssueId): InputTag | null {
  const { id, framing, kind, date, issueIds } = source;
  const counts = (issueIds.length === 0 || issueIds.includes(issueId)) && !struck.includes(framing);
  return counts ? { id, framing, kind, date } : null;
}

function meetingOf(source: Interaction, struck: readonly Framing[], issueId: IssueId): InputMeeting {
  return {
    id: source.id,
    date: source.date,
    tried: source.tried.filter(({ framing }) => !struck.includes(framing)),
    refusedAsk: source.issueIds.includes(issueId) ? (source.refusedAsk ?? null) : null,
    formerRole: false,
  };
}

function promiseOf(source: Commitment, struck: readonly Framing[], issueId: IssueId): InputPromise {
  const onIssue = source.issueIds.includes(issueId);
  const { framing } = source;
  return {
    id: source.id,
    date: source.date,
    framing: framing === undefined || struck.includes(framing) ? null : framing,
    status: source.status,
    askLevel: onIssue ? (source.askLevel ?? null) : null,
    onIssue,
  };
}

function partyOf(survey: ExpertSurvey | null): InputParty | null {
  if (survey === null) return null;
  const { survey: name, year, immigratePolicy, immigrateDissent } = survey;
  return { survey: name, year, immigratePolicy, immigrateDissent };
}

/** The scorer's input from records: memberships that run, what stands after the officer's corrections, nothing deleted. */
export function inputFromDossier(request: AdviceRequest): AdviceInput {
  const { dossier, issue, settings, today } = request;
  const remit = readRemit(dossier.memberships, dossier.organizations, today);
  const stance = findStance(dossier.stances, issue.id, today);
  const formerOffices = findFormerOffices(dossier.memberships, today);
  const survey = request.party ?? findSurveyedParty(remit.running, dossier.organizations)?.expertSurvey ?? null;
  return {
    today,
    legislatureStart: settings.legislatureStart,
    issue: {
      id: issue.id,
      window: issue.window,
      relevance: issue.relevance,
      asks: issue.asks,
      jointLine: issue.jointLine ?? null,
    },
    allowSecurityFraming: settings.allowSecurityFraming,
    defaultFraming: settings.defaultFraming ?? null,
    stance: stance === null ? null : { id: stance.id, value: stance.value, date: stance.date },
    executive: remit.executive ?? false,
    side: findSide(remit, dossier.organizations, settings.legislatureStart),
    party: partyOf(survey),
    professions: dossier.person.professions,
    committees: remit.committees,
    mandates: remit.mandates,
    tags: keep(dossier.tags, issue.id, (tag, struck) => tagOf(tag, struck, issue.id)),
    statements: keep(dossier.statements, issue.id, (statement, struck) =>
      statementOf(statement, struck, formerOffices),
    ),
    meetings: keep(dossier.interactions, issue.id, (meeting, struck) => meetingOf(meeting, struck, issue.id)),
    promises: keep(dossier.commitments, issue.id, (promise, struck) => promiseOf(promise, struck, issue.id)),
  };
}
