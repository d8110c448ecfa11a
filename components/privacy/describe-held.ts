import { factSchema } from '../../domain/advice/fact-correction';
import type { TableName } from '../../domain/records';
import type { InterfaceLanguage } from '../../domain/shared/language';
import type { Catalogue, PrivacyWords } from '../../locales/catalogue';
import { describeFact } from '../advice/describe-fact';
import { formatCivilDate } from '../ui/civil-date';

type Choices = Readonly<Record<string, string>>;

/** Writes what a field holds, for a reader who never saw the extension: choices, days and ids in words. Empty for nothing. */
export function createValueWriter(
  words: Catalogue,
  privacy: PrivacyWords,
  language: InterfaceLanguage,
  nameOf: (id: string) => string | null,
): (table: TableName, field: string, value: unknown) => string {
  const choicesOf = createChoices(words, privacy);

  const write = (table: TableName, field: string, value: unknown): string => {
    if (value === undefined || value === null || value === '') return '';
    if (typeof value === 'boolean') return value ? words.workspace.yes : words.workspace.no;
    const fact = field === 'fact' ? factSchema.safeParse(value) : null;
    if (fact?.success === true) return describeFact(words, fact.data, nameOf);
    if (typeof value === 'number' || typeof value === 'string') {
      const choice = choicesOf(table, field)?.[String(value)];
      if (choice !== undefined) return choice;
      if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
      return nameOf(value) ?? (IS_DAY.test(value) ? formatCivilDate(language, value, 'long') : value);
    }
    if (Array.isArray(value)) {
      const parts = value.map((entry) => write(table, field, entry)).filter((part) => part !== '');
      return parts.join(parts.some((part) => part.length > 60) ? '\n' : ', ');
    }
    if (typeof value !== 'object') return '';
    if (field === 'heard' && 'frames' in value) return write(table, 'frames', value.frames);
    if ('span' in value) return write(table, field, { ...value, span: undefined, strength: undefined });
    return Object.entries(value)
      .map(([inner, part]) => write(table, inner, part))
      .filter((part) => part !== '')
      .join(' · ');
  };
  return write;
}

/** A whole day or an instant, and nothing around it. */
const IS_DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}[\d:.]*Z)?$/u;

/** The words of choices, by field; the same name may stand for other choices in another table. */
function createChoices(words: Catalogue, privacy: PrivacyWords) {
  const { records, framing, interaction, panel, positions, ui } = words;
  const framings = Object.fromEntries(Object.entries(framing.framings).map(([key, { label }]) => [key, label]));
  const anywhere: Readonly<Record<string, Choices>> = {
    framing: framings,
    outcome: framing.outcomes,
    askLevel: framing.askLevels,
    refusedAsk: framing.askLevels,
    polarity: records.polarities,
    issueStance: records.issueStances,
    channel: interaction.channels,
    direction: { in: interaction.in, out: interaction.out },
    language: ui.languages,
    languages: ui.languages,
    professions: records.professions,
    gender: records.genders,
    ballot: positions.ballots,
    result: privacy.document.results,
    way: privacy.ways,
    audience: privacy.document.audiences,
  };
  const ofTable: Partial<Record<TableName, Readonly<Record<string, Choices>>>> = {
    people: { kind: records.personKinds },
    statements: { source: records.statementSources, kind: privacy.document.corrections },
    tags: { kind: { ...framing.tagKinds, ...privacy.document.corrections } },
    interactions: { kind: privacy.document.corrections },
    commitments: { status: records.commitmentStatuses, kind: privacy.document.corrections },
    followUps: { status: records.followUpStatuses },
    nameChoices: { kind: privacy.document.choices },
    stances: { value: panel.stance, kind: privacy.document.corrections },
    factCorrections: { kind: privacy.document.corrections },
  };
  return (table: TableName, field: string): Choices | undefined => ofTable[table]?.[field] ?? anywhere[field];
}
