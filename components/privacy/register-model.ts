import type { Person } from '../../domain/person/schema';
import { partsOf, prepareNotice, type FilledNotice } from '../../domain/privacy/fill-notice';
import type { TableCounts } from '../../domain/privacy/ports';
import { TABLES_ABOUT_PEOPLE } from '../../domain/privacy/register';
import { DEFAULT_RETENTION, RETENTION_CLASSES } from '../../domain/privacy/retention';
import type { Settings } from '../../domain/settings/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import type { Catalogue, PrivacyWords } from '../../locales/catalogue';
import { LOCALES } from '../../locales/format';
import { formatCivilDate } from '../ui/civil-date';

/** What is kept on this device. */
export interface HeldHere {
  /** Records in use, per table. */
  readonly counts: TableCounts;
  readonly kinds: Readonly<Partial<Record<Person['kind'], number>>>;
  /** Lines in the log of erasures. */
  readonly erasures: number;
}

/** What the record of processing activities is made from. */
export interface RegisterSource {
  readonly held: HeldHere;
  readonly settings: Settings;
  readonly language: InterfaceLanguage;
  /** Words of that language. */
  readonly words: Catalogue;
  readonly privacy: PrivacyWords;
  /** Civil date. */
  readonly today: string;
}

/**
 * The record of processing activities (GDPR 30) as text, made from the settings and from what is kept. A blank for which nothing is known
 * stays in it and is named, as in a notice.
 */
export function buildRegister(source: RegisterSource): FilledNotice {
  const { settings, language, privacy, today } = source;
  const words = privacy.register.document;
  const shipped = partsOf(settings.notice, privacy.template, language);
  const sections: readonly (readonly [heading: string, text: string])[] = [
    [words.controller, words.controllerText],
    [words.activity, words.activityText],
    // As a blank, so that what the organisation wrote is not read for blanks of its own twice.
    [words.purposes, '{purposes}'],
    [words.ground, words.groundText],
    [words.people, peopleHeld(source)],
    [words.categories, dataHeld(source)],
    [words.special, words.specialText],
    [words.sources, words.sourcesText],
    [words.recipients, words.recipientsText],
    [words.transfers, words.transfersText],
    [words.periods, periodsOf(source)],
    [words.security, words.measures],
    [words.rights, rightsUsed(source)],
  ];
  const numbered = sections.map(([heading, text], at) => `${at + 1}. ${heading}\n${text}`);
  const text = [
    `${words.title}\n${words.madeOn(formatCivilDate(language, today, 'long'))}`,
    words.scope,
    ...numbered,
  ].join('\n\n');
  const own = settings.notice === undefined ? undefined : { ...settings.notice, text: {} };
  const filled = prepareNotice(
    own,
    { purposes: shipped.purposes, rights: '', text },
    { language, organisation: settings.organisation, person: '' },
  );
  return { ...filled, open: filled.open.filter((blank) => blank !== 'person' && blank !== 'rights') };
}

/** In the order in which they are named. */
const KINDS = ['politician', 'staff', 'official', 'expert'] as const satisfies readonly Person['kind'][];

function peopleHeld({ held, privacy, language }: RegisterSource): string {
  const words = privacy.register.document;
  const kinds = KINDS.flatMap((kind) => {
    const count = held.kinds[kind] ?? 0;
    return count === 0 ? [] : [words.kinds[kind](numberIn(language, count))];
  });
  return [...kinds, words.alsoNamed].map((line) => `- ${line}`).join('\n');
}

function dataHeld({ held, words, privacy, language }: RegisterSource): string {
  const { held: line, about, nothing } = privacy.register.document;
  const lines = TABLES_ABOUT_PEOPLE.flatMap((table) => {
    const count = held.counts[table] ?? 0;
    return count === 0 ? [] : [`- ${line(words.records.tables[table], numberIn(language, count), about[table])}`];
  });
  return lines.length === 0 ? nothing : lines.join('\n');
}

function periodsOf({ settings, privacy }: RegisterSource): string {
  const words = privacy.register.document;
  const lines = RETENTION_CLASSES.map((one) => {
    const period = settings.retention?.[one] ?? DEFAULT_RETENTION[one];
    return `- ${words.periodOf(privacy.settings.classes[one], privacy.settings.periods[period])}`;
  });
  return [words.periodsText, ...lines, words.periodsRest].join('\n');
}

function rightsUsed({ held, privacy, language }: RegisterSource): string {
  const words = privacy.register.document;
  const told = held.counts.notices ?? 0;
  return [
    words.rightsText,
    words.told(told, numberIn(language, told)),
    words.erased(held.erasures, numberIn(language, held.erasures)),
  ].join('\n');
}

function numberIn(language: InterfaceLanguage, count: number): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}
