import type { BlockZone } from '../../domain/page/schema';
import type { Language } from '../../domain/shared/language';
import { findCivilDate, writeCivilDate } from '../civil-date';
import { attributeOf, bodyOf, selectAll, tagOf, textOf, tidy } from '../dom';
import { detectLanguages } from '../languages';
import type { Declined, SiteReading, TurnMark } from '../site';
import { readChairLabel, readChairName, readSpeakerLabel } from './speaker-label';

const CLOSING =
  /^(Het incident is gesloten|L['’]incident est clos|De (openbare )?(commissie)?vergadering wordt (gesloten|geschorst)|La (réunion|séance)\b.{0,40}\best (levée|suspendue)|De behandeling van de .{0,40}eindigt|Le développement des .{0,40}se termine|Begin van de stemming|Début du vote|\(Stemming\/vote\b|(Vote nominatif|Naamstemming)\s*[-–:]|D[EÉ]TAIL (VAN DE NAAMSTEMMINGEN|DES VOTES NOMINATIFS)|_{3,})/iu;
const QUESTION_NUMBER = /\b(\d{8}[A-Z])\b/gu;
const BILL = /\((\d{1,4})\/\d+(?:-\d+)?\)/gu;
const SUBJECT = /\b(?:over|sur)\s+["“«]\s*(.+?)\s*["”»](?=\s*\(\d{8}|\s*$)/u;

/** Full or provisional report of a sitting or a committee, `/doc/PCRI/html/56/ip014x.html`, `/doc/CCRI/…/ic115x.html`. */
export function readReport(url: URL, document: Document): SiteReading | Declined {
  const root = bodyOf(document);
  if (root === null) return 'unexpected_markup';
  const lines = selectAll(document, 'h1, h2, h3, h4, h5, h6, p').map((element) => ({ element, text: textOf(element) }));
  const marks = findMarks(lines);
  const first = lines.slice(0, 60).map((line) => line.text);
  const saidOn = first.map((text) => (text.length < 60 ? findCivilDate(text) : null)).find((date) => date !== null);
  if (saidOn === undefined || !marks.some((mark) => mark.speaker !== null)) return 'unexpected_markup';
  const headings = lines.filter((line) => tagOf(line.element).startsWith('h')).map((line) => line.text);
  const legislature = /\/html\/(\d+)\//u.exec(url.pathname)?.[1] ?? '';
  return {
    root,
    marks,
    zoneOf: (block): BlockZone => (block.closest('header, nav, footer, form') === null ? 'body' : 'chrome'),
    facts: {
      kind: 'report',
      title: titleOf(url, first, saidOn),
      languages: reportLanguages(lines.map((line) => line.text)),
      saidOn,
      outlet: institution(url),
      subjects: [],
      authors: [],
      topics: subjectsOf(headings),
      documentNumbers: numbersOf(headings, legislature),
    },
  };
}

/** Both languages as soon as each has a part in the sitting; short lines say too little. */
function reportLanguages(texts: readonly string[]): Language[] {
  const spoken = new Map<Language, number>();
  const long = texts.filter((text) => text.length >= 60);
  // A paragraph in twenty tells as much as all of them in a sitting of a thousand.
  const step = Math.max(1, Math.floor(long.length / 150));
  for (let at = 0; at < long.length; at += step) {
    const text = long[at] ?? '';
    const [language] = detectLanguages(text.slice(0, 400));
    if (language === 'fr' || language === 'nl') spoken.set(language, (spoken.get(language) ?? 0) + text.length);
  }
  return [...spoken].toSorted((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** The institution in the language of the address. */
export function institution(url: URL): string {
  return url.hostname.endsWith('lachambre.be') ? 'La Chambre' : 'De Kamer';
}

function findMarks(lines: readonly { element: Element; text: string }[]): TurnMark[] {
  const marks: TurnMark[] = [];
  let chair: string | null = null;
  for (const { element, text } of lines) {
    if (text === '') continue;
    if (tagOf(element).startsWith('h') || CLOSING.test(text)) {
      marks.push({ at: element, speaker: null });
      continue;
    }
    const presiding = readChairLabel(text);
    if (presiding !== null) {
      marks.push({ at: element, speaker: { name: chair ?? presiding, role: presiding } });
      continue;
    }
    const named = readChairName(text);
    if (named !== null) {
      chair = named;
      marks.push({ at: element, speaker: null });
      continue;
    }
    const speaker = readSpeakerLabel(text, labelOf(element));
    if (speaker !== null) marks.push({ at: element, speaker });
  }
  return marks;
}

/** `span.oraspr` is the Word style of the speaker in the Chamber's template: the only sign of a turn in these pages. */
function labelOf(paragraph: Element): string {
  return tidy(
    [...paragraph.querySelectorAll('span.oraspr')]
      .filter((span) => span.parentElement?.closest('span.oraspr') === null)
      .map((span) => span.textContent)
      .join(''),
  );
}

function titleOf(url: URL, first: readonly string[], saidOn: string): string {
  const isFrench = url.hostname.endsWith('lachambre.be');
  const pattern = isFrench ? /^(Commission|Séance|Comité)/u : /^(Commissie|Plenum|Plenaire|Comité)/u;
  const name = first.find((text) => pattern.test(text)) ?? first.find((text) => text.length > 8) ?? institution(url);
  return `${name}, ${writeCivilDate(saidOn, isFrench ? 'fr' : 'nl')}`;
}

function subjectsOf(headings: readonly string[]): string[] {
  const found = headings.map((text) => SUBJECT.exec(text)?.[1]).filter((text) => text !== undefined);
  const plain = headings
    .map((text) => /^\d{2}\s+(.{4,180})$/u.exec(text)?.[1])
    .filter((text) => text !== undefined && !/\b(vra(?:ag|gen)|questions?) (van|de|jointes)\b/iu.test(text));
  return [...new Set([...found, ...plain.filter((text) => text !== undefined)])];
}

/** Questions as `56001755C`, bills named in brackets as `56K0837`: the number of the dossier's own page. */
export function numbersOf(headings: readonly string[], legislature: string): string[] {
  const numbers = new Set<string>();
  for (const heading of headings) {
    for (const [, number] of heading.matchAll(QUESTION_NUMBER)) if (number !== undefined) numbers.add(number);
    for (const [, number] of heading.matchAll(BILL))
      if (number !== undefined) numbers.add(`${legislature}K${number.padStart(4, '0')}`);
  }
  return [...numbers];
}

/** Language asked for in the Chamber's addresses, `language=nl`. */
export function languageAsked(url: URL, document: Document): 'fr' | 'nl' {
  const asked = /[?&]language=(fr|nl)/u.exec(url.search)?.[1];
  if (asked === 'fr' || asked === 'nl') return asked;
  const linked = selectAll(document, 'a[href*="language="]').map(
    (link) => /[?&]language=(fr|nl)/u.exec(attributeOf(link, 'href'))?.[1],
  );
  const nl = linked.filter((language) => language === 'nl').length;
  return linked.length === 0
    ? url.hostname.endsWith('dekamer.be')
      ? 'nl'
      : 'fr'
    : nl * 2 > linked.length
      ? 'nl'
      : 'fr';
}
