import type { RecordOf, TableName } from '../../domain/records';
import type { Multilingual } from '../../domain/shared/language';

/** What of a record is searched: a title of its own weighs more; `body` gives the excerpt. */
export interface SearchableText {
  /** Absent where the record has no title; the beginning of the body is shown instead. */
  readonly title?: string | undefined;
  readonly body: string;
}

const TITLE_LENGTH = 120;

type Reader<Table extends TableName> = (record: RecordOf<Table>) => SearchableText;

/** Tables that nobody searches: what is being typed, which namesake a page means, one vote repeated for each member, notices. */
type Unsearched = 'drafts' | 'nameChoices' | 'votes' | 'notices';

/** One reader per table. */
const READERS: { readonly [Table in Exclude<TableName, Unsearched>]: Reader<Table> } = {
  people: (person) => ({
    title: person.name,
    body: join([
      ...person.otherNames.map(({ name }) => name),
      ...person.contactDetails.map(({ value }) => value),
      ...person.professions,
    ]),
  }),
  organizations: (organization) => ({
    title: organization.name,
    body: join([
      organization.abbreviation,
      ...organization.otherNames.map(({ name }) => name),
      organization.classification,
    ]),
  }),
  memberships: (membership) => ({
    title: membership.label ?? membership.role,
    body: join([membership.role, membership.area, ...membership.committees, ...membership.substituteCommittees]),
  }),
  posts: (post) => ({ title: post.label, body: post.role ?? '' }),
  issues: (issue) => ({
    title: titleOf(issue.title),
    body: join([
      everyLanguage(issue.title),
      everyLanguage(issue.summary),
      ...Object.values(issue.keywords).flat(),
      ...issue.documentNumbers,
      issue.windowReason,
      ...Object.values(issue.asks).map(everyLanguage),
    ]),
  }),
  recommendations: (recommendation) => ({
    title: titleOf(recommendation.title),
    body: join([
      everyLanguage(recommendation.title),
      everyLanguage(recommendation.text),
      ...Object.values(recommendation.arguments).map(everyLanguage),
      ...Object.values(recommendation.asks).map(everyLanguage),
      ...recommendation.objections.flatMap(({ objection, answer }) => [
        everyLanguage(objection),
        everyLanguage(answer),
      ]),
      ...recommendation.coSignatories,
    ]),
  }),
  evidence: (evidence) => ({
    title: titleOf(evidence.title),
    body: join([
      everyLanguage(evidence.title),
      everyLanguage(evidence.figure),
      evidence.source,
      everyLanguage(evidence.doesNotProve),
    ]),
  }),
  statements: (statement) => ({
    title: statement.title,
    body: join([statement.text, statement.outlet, statement.comment]),
  }),
  stances: (stance) => ({ body: stance.source }),
  tags: (tag) => ({ body: join([tag.reason, tag.by]) }),
  interactions: (interaction) => ({
    body: join([
      interaction.summary,
      interaction.asked,
      interaction.answered,
      interaction.next,
      ...interaction.ourSide,
    ]),
  }),
  commitments: (commitment) => ({
    body: join([commitment.text, commitment.source, ...commitment.history.map(({ note }) => note)]),
  }),
  followUps: (followUp) => ({ body: join([followUp.text, followUp.owner]) }),
  briefs: (brief) => ({ body: brief.markdown.replace(/^#+\s*/u, '') }),
};

/** Tables that the search goes through. */
export const SEARCHED_TABLES = Object.keys(READERS) as readonly Exclude<TableName, Unsearched>[]; // keys of a literal object

/** Title and body of a record of one of the searched tables. */
export function searchableText<Table extends Exclude<TableName, Unsearched>>(
  table: Table,
  record: RecordOf<NoInfer<Table>>,
): SearchableText {
  return READERS[table](record);
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function everyLanguage(text: Multilingual | undefined): string {
  return text === undefined ? '' : join([text.fr, text.nl, text.en, text.de]);
}

function titleOf(text: Multilingual): string {
  return text.fr ?? text.nl ?? text.en ?? text.de ?? '';
}

/** The title to show: the record's own, else the beginning of its text. */
export function titleToShow({ title, body }: SearchableText): string {
  const text = title ?? body;
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH - 1)}…`;
}
