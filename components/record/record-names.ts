import { useMemo } from 'react';
import type { Issue } from '../../domain/issue/schema';
import type { RecordOf, TableName } from '../../domain/records';
import { textIn, type Language, type Multilingual } from '../../domain/shared/language';
import type { Catalogue } from '../../locales/catalogue';
import type { Readers } from '../../domain/office';
import { describeFact } from '../advice/describe-fact';
import { useLive } from '../office';
import type { Choice } from '../ui/select';
import { useLanguage, useWords } from '../words';

/** A text in the officer's language, else in any that exists, else nothing. */
export function textOf(text: Multilingual, language: Language): string {
  return textIn(text, language)?.text ?? '';
}

/** First line of a longer text, cut at a word. */
export function firstLine(text: string, most = 90): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}

/** What a record is called in lists, the trash and the search. */
export function titleOfRecord<Table extends TableName>(
  words: Catalogue,
  language: Language,
  table: Table,
  record: RecordOf<Table>,
): string {
  const fields: Readonly<Record<string, unknown>> = record;
  const { title, name, text, summary, role, label, source } = fields;
  if ('fact' in record) return describeFact(words, record.fact, () => null);
  if (typeof title === 'object' && title !== null) {
    const found = textOf(title, language);
    if (found !== '') return firstLine(found);
  }
  for (const candidate of [name, text, summary, title, label, role, source]) {
    if (typeof candidate === 'string' && candidate !== '') return firstLine(candidate);
  }
  return words.records.one[table];
}

/** Names of people and issues by id, for screens that show only ids; `null` for an unknown id. */
export function useRecordNames(): (id: string) => string | null {
  const language = useLanguage();
  const names = useLive(
    async (read) => {
      const [people, issues, organizations] = await Promise.all([
        read.list('people'),
        read.list('issues'),
        read.list('organizations'),
      ]);
      return new Map<string, string>([
        ...people.map((person) => [person.id, person.name] as const),
        ...organizations.map((organization) => [organization.id, organization.name] as const),
        ...issues.map((issue) => [issue.id, textOf(issue.title, language)] as const),
      ]);
    },
    [language],
  );
  return (id) => names?.get(id) ?? null;
}

/** The people as choices of a picker, by name. */
export function usePeopleChoices(): readonly Choice<RecordOf<'people'>['id']>[] {
  const { records } = useWords();
  const people = useLive((read) => read.list('people'), []);
  return useMemo(
    () =>
      (people ?? [])
        .map((person) => ({ value: person.id, label: person.name, note: records.personKinds[person.kind] }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    [people, records],
  );
}

/** The issues as choices of a picker, by title. */
export function useIssueChoices(): readonly Choice<Issue['id']>[] {
  const { records } = useWords();
  const language = useLanguage();
  const issues = useLive((read) => read.list('issues'), []);
  return useMemo(
    () =>
      (issues ?? [])
        .map((issue) => ({ value: issue.id, label: textOf(issue.title, language) || records.one.issues }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    [issues, language, records],
  );
}

/** The organisations as choices of a picker, by name. */
export function useOrganizationChoices(): readonly Choice<RecordOf<'organizations'>['id']>[] {
  const organizations = useLive((read: Readers) => read.list('organizations'), []);
  return useMemo(
    () =>
      (organizations ?? [])
        .map((organization) => ({
          value: organization.id,
          label: organization.name,
          ...(organization.abbreviation === undefined ? {} : { note: organization.abbreviation }),
        }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    [organizations],
  );
}
