import type { Commitment } from '../commitment/schema';
import type { Framing } from '../framing/framings';
import type { Interaction } from '../interaction/schema';
import type { IssueId, Stance } from '../issue/schema';
import { findComingStance, findStandingStance, isStanceCorrected } from '../issue/standing-stance';
import { findFormerOffices, findSurveyedParty, isFromFormerOffice, readRemit } from '../person/remit';
import type { ExpertSurvey, Membership } from '../person/schema';
import { findSide } from '../person/side';
import { keptHeard } from '../statement/keep-heard';
import type { Statement, Tag } from '../statement/schema';
import type {
  AdviceInput,
  InputMeeting,
  InputParty,
  InputPromise,
  InputStance,
  InputStatement,
  InputTag,
} from './input';
import { readCorrections, readStruckFacts } from './struck';
import type { AdviceRequest } from './types';

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

function stanceOf(stances: readonly Stance[], issueId: IssueId, today: string): InputStance | null {
  const stance = findStandingStance(stances, [issueId], today);
  if (stance === null) return null;
  const { id, value, date } = stance;
  return { id, value, date, struck: readCorrections(stance.corrections, issueId).framings };
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
    stance: stanceOf(dossier.stances, issue.id, today),
    comingStance: findComingStance(dossier.stances, issue.id, today)?.id ?? null,
    isStanceCorrected: isStanceCorrected(dossier.stances, issue.id),
    executive: remit.executive ?? false,
    side: findSide(remit, dossier.organizations, settings.legislatureStart),
    party: partyOf(survey),
    professions: dossier.person.professions,
    committees: remit.committees,
    mandates: remit.mandates,
    struckFacts: readStruckFacts(dossier.factCorrections, issue.id),
    tags: keep(dossier.tags, issue.id, (tag, struck) => tagOf(tag, struck, issue.id)),
    statements: keep(dossier.statements, issue.id, (statement, struck) =>
      statementOf(statement, struck, formerOffices),
    ),
    meetings: keep(dossier.interactions, issue.id, (meeting, struck) => meetingOf(meeting, struck, issue.id)),
    promises: keep(dossier.commitments, issue.id, (promise, struck) => promiseOf(promise, struck, issue.id)),
  };
}
