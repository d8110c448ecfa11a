import type { AccessDocument, AccessLine, AccessRecord } from '../../domain/privacy/access-to-html';
import { partsOf, fillNotice } from '../../domain/privacy/fill-notice';
import type { Holding } from '../../domain/privacy/ports';
import { DEFAULT_RETENTION, RETENTION_CLASSES } from '../../domain/privacy/retention';
import { TABLE_NAMES, type RecordOf, type TableName } from '../../domain/records';
import type { Settings } from '../../domain/settings/schema';
import { civilDateOf } from '../../domain/shared/dates';
import { textIn, type InterfaceLanguage } from '../../domain/shared/language';
import type { Catalogue, PrivacyWords } from '../../locales/catalogue';
import { labelOfPlace } from '../record/field-label';
import { titleOfRecord } from '../record/record-names';
import { formatCivilDate } from '../ui/civil-date';
import { createValueWriter } from './describe-held';

/** What the document of an access request is made from. */
export interface AccessSource {
  readonly holding: Holding;
  readonly settings: Settings;
  readonly language: InterfaceLanguage;
  /** Words of that language. */
  readonly words: Catalogue;
  readonly privacy: PrivacyWords;
  /** Civil date. */
  readonly today: string;
}

/** Fields of bookkeeping, and ids that say nothing to a reader. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'id',
  'rev',
  'updatedAt',
  'deletedAt',
  'sample',
  'interactionId',
  'postId',
]);

/** The document in words: every record held, each field by its name. */
export function buildAccessDocument(source: AccessSource): AccessDocument {
  const { holding, settings, language, words, privacy, today } = source;
  const date = (day: string) => formatCivilDate(language, day, 'long');
  return {
    language,
    title: privacy.document.title(holding.person.name),
    madeOn: privacy.document.madeOn(date(today), settings.organisation),
    intro: privacy.document.intro,
    about: aboutLines(source),
    sections: TABLE_NAMES.flatMap((table) => {
      const records: readonly RecordOf<TableName>[] = holding.records[table] ?? [];
      if (records.length === 0) return [];
      return [{ title: words.records.tables[table], records: records.map((record) => printed(source, table, record)) }];
    }),
  };
}

function aboutLines({ holding, settings, language, privacy }: AccessSource): AccessLine[] {
  const { document, template } = privacy;
  const parts = partsOf(settings.notice, template, language);
  const contact = settings.notice?.contact ?? '';
  const fill = (text: string) =>
    fillNotice(text, {
      organisation: settings.organisation,
      contact,
      person: holding.person.name,
      purposes: '',
      rights: '',
    }).text;
  const periods = RETENTION_CLASSES.map((one) => {
    const period = settings.retention?.[one] ?? DEFAULT_RETENTION[one];
    return document.period(privacy.settings.classes[one], privacy.settings.periods[period]);
  });
  const staff = holding.people.filter(({ worksFor }) => worksFor === holding.person.id).map(({ name }) => name);
  return [
    { label: document.purposes, value: fill(parts.purposes) },
    { label: document.source, value: document.sourceText },
    { label: document.recipients, value: document.recipientsText },
    { label: document.howLong, value: [document.howLongText, ...periods, document.automated].join('\n') },
    { label: document.rights, value: fill(parts.rights) },
    ...(contact === '' ? [] : [{ label: document.contact, value: contact }]),
    ...(staff.length === 0 ? [] : [{ label: document.staff, value: staff.join(', ') }]),
  ];
}

function printed(source: AccessSource, table: TableName, record: RecordOf<TableName>): AccessRecord {
  const { holding, language, words, privacy } = source;
  const names = new Map<string, string>([
    [holding.person.id, holding.person.name],
    ...holding.people.map(({ id, name }) => [id, name] as const),
    ...holding.organizations.map(({ id, name }) => [id, name] as const),
    ...holding.issues.map(({ id, title }) => [id, textIn(title, language)?.text ?? ''] as const),
  ]);
  const write = createValueWriter(words, privacy, language, (id) => names.get(id) ?? null);
  const lines = Object.entries(record).flatMap(([field, value]): AccessLine[] => {
    if (LEFT_OUT.has(field) || isOnlyThem(field, value, holding.person.id)) return [];
    const shown = write(table, field, value);
    return shown === '' ? [] : [{ label: labelOf(source, table, field), value: shown }];
  });
  const { deletedAt } = record;
  return {
    heading: titleOfRecord(words, language, table, record),
    lines,
    mark:
      deletedAt === undefined
        ? ''
        : privacy.document.inTrash(formatCivilDate(language, civilDateOf(deletedAt), 'long')),
  };
}

/** That a record of their dossier is about them need not be said in each. */
function isOnlyThem(field: string, value: unknown, personId: string): boolean {
  if (field === 'personId') return value === personId;
  return field === 'personIds' && Array.isArray(value) && value.every((id) => id === personId);
}

function labelOf({ words, privacy }: AccessSource, table: TableName, field: string): string {
  const label = labelOfPlace(words, table, field);
  const own: Readonly<Record<string, string>> = privacy.document.fields;
  return label === field ? (own[field] ?? field) : label;
}
