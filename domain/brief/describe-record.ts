import type { Correction } from '../advice/correction';
import { readCorrections } from '../advice/struck';
import { EXPIRY_DAYS } from '../advice/weights';
import type { Commitment } from '../commitment/schema';
import type { IssueId } from '../issue/schema';
import { findStandingStance } from '../issue/standing-stance';
import { daysBetween } from '../shared/dates';
import type { BriefRequest } from './build-brief';
import type { BriefSection, PrintedSource } from './brief-model';

const MOST_CONTACTS = 3;
const MOST_PROMISES = 3;
const MOST_WORDS = 3;

function newestFirst<Dated extends { readonly date?: string | undefined; readonly id: string }>(
  items: readonly Dated[],
): Dated[] {
  return items.toSorted((a, b) => {
    const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
    if (dateA !== dateB) return dateA < dateB ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}

function sourceOf(title: string, date: string | undefined, url: string | undefined): PrintedSource {
  return { title, ...(date === undefined ? {} : { date }), ...(url === undefined ? {} : { url }) };
}

/** About the issue, and not struck there by an officer: what counts for nothing in the advice is not printed as theirs either. */
function countsOn(
  issueId: IssueId,
  record: { issueIds: readonly IssueId[]; corrections?: readonly Correction[] | undefined },
) {
  return record.issueIds.includes(issueId) && !readCorrections(record.corrections, issueId).entirely;
}

/** Where the person stands on the issue, with the source of that; internal. */
export function describeStance({ dossier, issue, today }: BriefRequest): BriefSection {
  const stance = findStandingStance(dossier.stances, [issue.id], today);
  if (stance === null) return { kind: 'stance', value: null, source: null, expired: false };
  return {
    kind: 'stance',
    value: stance.value,
    source: sourceOf(stance.source, stance.date, stance.url),
    expired: daysBetween(stance.date, today) > EXPIRY_DAYS,
  };
}

function describeContacts({ dossier, issue, today, audience }: BriefRequest): BriefSection {
  if (audience === 'leave_behind') return { kind: 'contacts', items: [] };
  const past = dossier.interactions.filter(({ date, deletedAt }) => deletedAt === undefined && date <= today);
  const onIssue = past.filter((contact) => countsOn(issue.id, contact));
  const others = past.filter((contact) => !countsOn(issue.id, contact));
  return {
    kind: 'contacts',
    // Those on this issue are chosen first; whoever reads them wants to see what came last.
    items: newestFirst([...newestFirst(onIssue), ...newestFirst(others)].slice(0, MOST_CONTACTS)).map(
      ({ date, channel, direction, summary, answered }) => ({
        date,
        channel,
        direction,
        summary,
        answered: answered ?? null,
      }),
    ),
  };
}

/** Promises on the issue; for us also those noted without any, as after a hasty call: they would stand on no sheet at all. */
function describePromises({ dossier, issue, advice, today, audience }: BriefRequest): BriefSection {
  const isInternal = audience === 'internal';
  const open = dossier.commitments.filter(
    (promise) =>
      promise.deletedAt === undefined &&
      promise.status !== 'kept' &&
      (promise.issueIds.length === 0
        ? isInternal && !readCorrections(promise.corrections, issue.id).entirely
        : countsOn(issue.id, promise) && (isInternal || promise.isPublic)),
  );
  const place = (one: Commitment) => (one.id === advice.lever ? 0 : one.issueIds.length > 0 ? 1 : 2);
  return {
    kind: 'promises',
    items: newestFirst(open)
      .toSorted((a, b) => place(a) - place(b))
      .slice(0, MOST_PROMISES)
      .map(({ id, text, language, date, dueDate, source, url, isPublic }) => ({
        text,
        language: language ?? null,
        date,
        dueDate: isInternal ? (dueDate ?? null) : null,
        overdue: isInternal && dueDate !== undefined && dueDate < today,
        source: source === undefined && url === undefined ? null : sourceOf(source ?? '', undefined, url),
        confidential: !isPublic,
        isLever: isInternal && id === advice.lever,
      })),
  };
}

/** Statements that use the framing put first: what they declare is what we hold up to them (METHOD.md A-47). */
function findMirrored({ ranking, suggested }: BriefRequest['advice']): ReadonlySet<string> {
  const first = ranking.find(({ framing }) => framing === suggested[0]);
  return new Set(
    (first?.contributions ?? []).flatMap(({ pointer, reason }) =>
      reason.code === 'uses' && 'table' in pointer && pointer.table === 'statements' ? [pointer.id] : [],
    ),
  );
}

/**
 * Their own public words on the issue, first those in the framing suggested first; words of our notes, and what they said against us,
 * only internally, and never our comments on them.
 */
function describeWords({ dossier, issue, advice, today, audience }: BriefRequest): BriefSection {
  const usable = dossier.statements.filter(
    (statement) =>
      statement.deletedAt === undefined &&
      countsOn(issue.id, statement) &&
      statement.date !== undefined &&
      statement.date <= today &&
      (audience === 'internal' || (statement.source !== 'notes' && statement.issueStance !== 'con')),
  );
  const mirrored = findMirrored(advice);
  return {
    kind: 'words',
    items: newestFirst(usable)
      .toSorted((a, b) => Number(mirrored.has(b.id)) - Number(mirrored.has(a.id)))
      .slice(0, MOST_WORDS)
      .map(({ text, language, outlet, title, date, url }) => ({
        text,
        language: language ?? null,
        source: sourceOf([outlet, title].filter((part) => part !== undefined).join(', '), date, url),
      })),
  };
}

/** What is on record with the person: exchanges, promises, words. */
export function describeRecord(request: BriefRequest): {
  readonly contacts: BriefSection;
  readonly promises: BriefSection;
  readonly words: BriefSection;
} {
  return {
    contacts: describeContacts(request),
    promises: describePromises(request),
    words: describeWords(request),
  };
}
