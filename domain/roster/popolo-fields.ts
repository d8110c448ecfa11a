import { GENDERS } from '../person/schema';
import { LANGUAGES, type Language } from '../shared/language';
import { webAddressSchema, type ExternalId } from '../shared/record';
import type { ProblemLog } from './problem-log';
import type { Row } from './row';

/** `other_names`: each has a name, and maybe a note on where it is used. */
export function readOtherNames(row: Row, most: number, log: ProblemLog): { name: string; note?: string | undefined }[] {
  return keepMost(row.rows('other_names'), most, log).flatMap((other) => {
    const name = other.name('name');
    return name === null ? [] : [{ name, note: other.text('note', 300) }];
  });
}

/** `identifiers`; one without scheme or value, or too long, is left out. */
export function readIdentifiers(row: Row, most: number, log: ProblemLog): ExternalId[] {
  return keepMost(row.rows('identifiers'), most, log).flatMap((one) => {
    const scheme = one.id('scheme') ?? '';
    const identifier = one.id('identifier') ?? '';
    if (scheme !== '' && identifier !== '' && scheme.length <= 60 && identifier.length <= 200) {
      return [{ scheme, identifier }];
    }
    log.leaveOut(one.place, scheme === '' || identifier === '' ? 'missing' : 'too_long', identifier);
    return [];
  });
}

/** `links`; what is not an http(s) address is left out. */
export function readLinks(row: Row, most: number, log: ProblemLog): { url: string; note?: string | undefined }[] {
  return keepMost(row.rows('links'), most, log).flatMap((link) => {
    const url = link.text('url', 10_000) ?? '';
    if (webAddressSchema.safeParse(url).success) return [{ url, note: link.text('note', 200) }];
    log.leaveOut(`${link.place}.url`, 'bad_address', url);
    return [];
  });
}

/** `contact_details`, and the `email` that plain Popolo has beside them. */
export function readContactDetails(row: Row, most: number, log: ProblemLog): { type: string; value: string }[] {
  const details = keepMost(row.rows('contact_details'), most, log).flatMap((detail) => {
    const type = detail.text('type', 40);
    const value = detail.text('value', 300);
    if (type !== undefined && value !== undefined) return [{ type, value }];
    log.leaveOut(detail.place, 'missing', value ?? type);
    return [];
  });
  const email = row.text('email', 300);
  const known = email === undefined || details.some(({ value }) => value === email);
  return known ? details : [...details, { type: 'email', value: email }];
}

/** `language`: a code, or several as a list or apart by commas; unknown ones are left out. */
export function readLanguages(row: Row, log: ProblemLog): Language[] {
  const codes = (row.text('language', 60) ?? '').split(/[\s,;/]+/u).filter((code) => code !== '');
  const known: Language[] = [];
  for (const code of codes) {
    const language = LANGUAGES.find((one) => one === code.toLowerCase());
    if (language === undefined) log.leaveOut(`${row.place}.language`, 'unknown_value', code);
    else if (!known.includes(language)) known.push(language);
  }
  return known;
}

/** `gender` as Popolo suggests it; another word is left out. */
export function readGender(row: Row, log: ProblemLog): (typeof GENDERS)[number] | undefined {
  const word = row.text('gender', 60)?.toLowerCase();
  if (word === undefined) return undefined;
  const gender = GENDERS.find((one) => one === word || one.charAt(0) === word);
  if (gender === undefined) log.leaveOut(`${row.place}.gender`, 'unknown_value', word);
  return gender;
}

function keepMost(rows: readonly Row[], most: number, log: ProblemLog): readonly Row[] {
  for (const row of rows.slice(most)) log.leaveOut(row.place, 'too_many', undefined);
  return rows.slice(0, most);
}
