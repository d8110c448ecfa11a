import type { RecordOf, TableName } from '../../domain/records';
import { LANGUAGES, textIn, type Language, type Multilingual } from '../../domain/shared/language';

/** What of a record is searched: a title of its own weighs more; `body` gives the excerpt. */
export interface SearchableText {
  /** Absent where the record has no title; `words` are shown instead, or the beginning of the body. */
  readonly title?: string | undefined;
  /** What was said, promised or noted, with which the body begins. */
  readonly words?: string | undefined;
  readonly body: string;
}

const TITLE_LENGTH = 120;

/** Texts that exist in several languages begin with the one given. */
type Reader<Table extends TableName> = (record: RecordOf<Table>, first: Language) => SearchableText;

/** Tables that nobody searches: what is being typed, which namesake a page means, one vote repeated for each member, notices, corrections. */
type Unsearched = 'drafts' | 'nameChoices' | 'votes' | 'notices' | 'factCorrections';

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
  issues: (issue, first) => ({
    title: titleOf(issue.title, first),
    body: join([
      everyLanguage(issue.title, first),
      everyLanguage(issue.summary, first),
      ...Object.values(issue.keywords).flat(),
      ...issue.documentNumbers,
      issue.windowReason,
      ...Object.values(issue.asks).map((text) => everyLanguage(text, first)),
    ]),
  }),
  recommendations: (recommendation, first) => ({
    title: titleOf(recommendation.title, first),
    body: join([
      everyLanguage(recommendation.title, first),
      everyLanguage(recommendation.text, first),
      ...Object.values(recommendation.arguments).map((text) => everyLanguage(text, first)),
      ...Object.values(recommendation.asks).map((text) => everyLanguage(text, first)),
      ...recommendation.objections.flatMap(({ objection, answer }) => [
        everyLanguage(objection, first),
        everyLanguage(answer, first),
      ]),
      ...recommendation.coSignatories,
    ]),
  }),
  evidence: (evidence, first) => ({
    title: titleOf(evidence.title, first),
    body: join([
      everyLanguage(evidence.title, first),
      everyLanguage(evidence.figure, first),
      evidence.source,
      everyLanguage(evidence.doesNotProve, first),
    ]),
  }),
  // The title of a page says nothing of what was said there.
  statements: (statement) => ({
    words: statement.text,
    body: join([statement.text, statement.outlet, statement.title, statement.comment]),
  }),
  stances: (stance) => ({ body: stance.source }),
  tags: (tag) => ({ words: tag.reason, body: join([tag.reason, tag.by]) }),
  interactions: (interaction) => ({
    words: interaction.summary,
    body: join([
      interaction.summary,
      interaction.asked,
      interaction.answered,
      interaction.next,
      ...interaction.ourSide,
    ]),
  }),
  commitments: (commitment) => ({
    words: commitment.text,
    body: join([commitment.text, commitment.source, ...commitment.history.map(({ note }) => note)]),
  }),
  followUps: (followUp) => ({ words: followUp.text, body: join([followUp.text, followUp.owner]) }),
  briefs: (brief) => ({ body: brief.markdown.replace(/^#+\s*/u, '') }),
};

/** Tables that the search goes through. */
export const SEARCHED_TABLES = Object.keys(READERS) as readonly Exclude<TableName, Unsearched>[]; // keys of a literal object

/**
 * Title and body of a record of one of the searched tables.
 * @param first - The language that comes first in what is shown; all are searched.
 */
export function searchableText<Table extends Exclude<TableName, Unsearched>>(
  table: Table,
  record: RecordOf<NoInfer<Table>>,
  first: Language = 'fr',
): SearchableText {
  return READERS[table](record, first);
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function everyLanguage(text: Multilingual | undefined, first: Language): string {
  if (text === undefined) return '';
  return join([text[first], ...LANGUAGES.filter((language) => language !== first).map((language) => text[language])]);
}

function titleOf(text: Multilingual, first: Language): string {
  return textIn(text, first)?.text ?? '';
}

/** What the excerpt is taken from: the body without the title it begins with, which is shown above it. */
export function bodyToShow({ title, body }: SearchableText): string {
  if (title === undefined || title === '') return body;
  if (body === title) return '';
  return body.startsWith(`${title} · `) ? body.slice(title.length + 3) : body;
}

/** The title to show: the record's own, else its words. */
export function titleToShow({ title, words, body }: SearchableText): string {
  const text = title ?? (words === undefined || words === '' ? body : words);
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH - 1)}…`;
}
