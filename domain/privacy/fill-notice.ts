import type { InterfaceLanguage } from '../shared/language';
import type { NoticeTemplate } from './notice';

/** What stands in for the blanks of a notice. */
export interface NoticeBlanks {
  readonly organisation: string;
  readonly contact: string;
  readonly purposes: string;
  readonly rights: string;
  readonly person: string;
}

/** The blanks as an officer writes them in her language; each is understood in a text of any language. */
export const BLANK_NAMES = {
  en: { organisation: 'organisation', contact: 'contact', purposes: 'purposes', rights: 'rights', person: 'person' },
  fr: { organisation: 'organisation', contact: 'contact', purposes: 'finalités', rights: 'droits', person: 'personne' },
  nl: { organisation: 'organisatie', contact: 'contact', purposes: 'doeleinden', rights: 'rechten', person: 'persoon' },
} as const;

const BLANK = /\{([\p{L}]{1,30})\}/gu;

const KEYS: ReadonlyMap<string, keyof NoticeBlanks> = new Map(
  Object.values(BLANK_NAMES).flatMap(
    (names) => Object.entries(names).map(([key, name]) => [name, key as keyof NoticeBlanks] as const), // keys of the names above
  ),
);

/** A notice, and what is still open in it. */
export interface FilledNotice {
  readonly text: string;
  /** Blanks for which nothing is known: they stay in the text, so that nobody sends it unseen. */
  readonly open: readonly (keyof NoticeBlanks)[];
  /** Words in braces that are no blank. */
  readonly unknown: readonly string[];
}

/**
 * Fills a notice. Each blank is put in once: braces in a name stay braces.
 * @param template - With blanks such as `{person}` or `{finalités}`.
 */
export function fillNotice(template: string, blanks: NoticeBlanks): FilledNotice {
  const open = new Set<keyof NoticeBlanks>();
  const text = template.replace(BLANK, (whole, name: string) => {
    const key = KEYS.get(name.toLowerCase().normalize('NFC'));
    if (key === undefined) return whole;
    const value = blanks[key].trim();
    if (value !== '') return value;
    open.add(key);
    return whole;
  });
  return { text, open: [...open], unknown: findUnknownBlanks(template) };
}

/** Words in braces that a notice does not know, once each, as they were written. */
export function findUnknownBlanks(template: string): string[] {
  const names = [...template.matchAll(BLANK)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !KEYS.has(name.toLowerCase().normalize('NFC'))))];
}

/** The parts of a notice in one language. */
export interface NoticeParts {
  readonly purposes: string;
  readonly rights: string;
  readonly text: string;
}

/** The organisation's own parts, and for the rest those that come with the extension. */
export function partsOf(
  own: NoticeTemplate | undefined,
  shipped: NoticeParts,
  language: InterfaceLanguage,
): NoticeParts {
  return {
    purposes: own?.purposes[language] ?? shipped.purposes,
    rights: own?.rights[language] ?? shipped.rights,
    text: own?.text[language] ?? shipped.text,
  };
}

/**
 * The notice for one person. Purposes and rights may have blanks of their own, such as where to write.
 * @param shipped - The parts that come with the extension, in that language.
 */
export function prepareNotice(
  own: NoticeTemplate | undefined,
  shipped: NoticeParts,
  about: { readonly language: InterfaceLanguage; readonly organisation: string; readonly person: string },
): FilledNotice {
  const { purposes, rights, text } = partsOf(own, shipped, about.language);
  const simple = { organisation: about.organisation, contact: own?.contact ?? '', person: about.person };
  const inner = [purposes, rights].map((part) => fillNotice(part, { ...simple, purposes: '', rights: '' }));
  const whole = fillNotice(text, { ...simple, purposes: inner[0]?.text ?? '', rights: inner[1]?.text ?? '' });
  const parts = [whole, ...inner];
  return {
    text: whole.text,
    open: [...new Set(parts.flatMap(({ open }) => open))],
    unknown: [...new Set(parts.flatMap(({ unknown }) => unknown))],
  };
}
