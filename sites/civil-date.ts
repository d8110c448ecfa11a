/** Months in FR, NL, EN and DE by the letters that tell them apart, accents removed. */
const MONTHS: readonly [RegExp, number][] = [
  [/^(jan|gen)/u, 1],
  [/^(fev|feb)/u, 2],
  [/^(mars|maa|mar|mrt|maerz|marz|mae)/u, 3],
  [/^(avr|apr)/u, 4],
  [/^(mai|mei|may)/u, 5],
  [/^(juin|jun)/u, 6],
  [/^(juil|jul)/u, 7],
  [/^(aou|aug)/u, 8],
  [/^sep/u, 9],
  [/^(oct|okt)/u, 10],
  [/^nov/u, 11],
  [/^(dec|dez)/u, 12],
];

/** Names of months as dates are written, by language. */
const MONTH_NAMES = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
} as const;

/**
 * The first civil date in a text: ISO, `17/09/2024`, `17-09-2024`, `17.09.2024`, `17/09/24`, `17 septembre 2024`, `September 17, 2024`.
 * Day before month in figures, as on European sites. An instant in UTC (`…Z`) becomes the civil date in Brussels; with an offset
 * the date is taken as written.
 * @returns `YYYY-MM-DD`, or `null` when the text has no date that exists between 1900 and 2100.
 */
export function findCivilDate(text: string): string | null {
  const sample = text.slice(0, 2_000);
  const iso =
    /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|\+00:?00)?)?/u.exec(sample);
  if (iso !== null) {
    const date = civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (date !== null && iso[4] !== undefined && iso[5] !== undefined) return inBrussels(`${date}T${iso[4]}Z`) ?? date;
    if (date !== null) return date;
  }
  const figures =
    /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)|(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/u.exec(
      sample,
    );
  if (figures !== null) {
    const [, day = figures[4], month = figures[5], year = `20${figures[6] ?? ''}`] = figures;
    const date = civilDate(Number(year), Number(month), Number(day));
    if (date !== null) return date;
  }
  return dateInWords(sample);
}

/** The date in an address: `/2024/09/17/`, `/2024-09-17/`, `20240917IPR24000`, `…-20240917`. */
export function findDateInPath(path: string): string | null {
  const found = /(?<!\d)(20\d{2})([-/]?)(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(path);
  if (found === null || (found[2] === '' && `${found[3] ?? ''}${found[4] ?? ''}`.length !== 4)) return null;
  return civilDate(Number(found[1]), Number(found[3]), Number(found[4]));
}

/** A date that exists, `YYYY-MM-DD`; `null` for 31 February and for years outside of 1900–2100. */
export function civilDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dateInWords(text: string): string | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const dayFirst = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:de |of )?([a-z]{3,10})\.?,?\s+(\d{4})(?!\d)/gu;
  for (const [, day, month, year] of plain.matchAll(dayFirst)) {
    const date = civilDate(Number(year), monthOf(month ?? ''), Number(day));
    if (date !== null) return date;
  }
  const monthFirst = /([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
  for (const [, month, day, year] of plain.matchAll(monthFirst)) {
    const date = civilDate(Number(year), monthOf(month ?? ''), Number(day));
    if (date !== null) return date;
  }
  return null;
}

function monthOf(word: string): number {
  return MONTHS.find(([start]) => start.test(word))?.[1] ?? 0;
}

/** By the rule of the Union since 1981, not with a formatter: the first one in a time zone takes 12 ms of a page. */
function inBrussels(instant: string): string | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const year = new Date(time).getUTCFullYear();
  const isSummer = time >= lastSunday(year, 3) && time < lastSunday(year, year < 1996 ? 9 : 10);
  return new Date(time + (isSummer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10);
}

/** One o'clock, UTC, of the last Sunday of a month: when summer time begins or ends. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

/**
 * A civil date as a title of a page in that language writes it: `12 maart 2025`, `1er mars 2025`.
 * @param date - `YYYY-MM-DD`.
 */
export function writeCivilDate(date: string, language: 'fr' | 'nl'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const first = language === 'fr' && Number(day) === 1 ? 'er' : '';
  return `${Number(day)}${first} ${MONTH_NAMES[language][Number(month) - 1] ?? month} ${Number(year)}`;
}
