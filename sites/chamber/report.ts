import type { BlockZone } from '../../domain/page/schema';
import type { Language } from '../../domain/shared/language';
import { findCivilDate, writeCivilDate } from '../civil-date';
import { attributeOf, bodyOf, closest, parentOf, selectAll, tagOf, textOf, tidy } from '../dom';
import { detectLanguages } from '../languages';
import type { Declined, SiteReading, TurnMark } from '../site';
import { readChairLabel, readChairName, readSpeakerLabel } from './speaker-label';

const CLOSING =
  /^(Het incident is gesloten|L['’]incident est clos|De (openbare )?(commissie)?vergadering wordt (gesloten|geschorst)|La (réunion|séance)\b.{0,40}\best (levée|suspendue)|De behandeling van de .{0,40}eindigt|Le développement des .{0,40}se termine|Begin van de stemming|Début du vote|\(Stemming\/vote\b|(Vote nominatif|Naamstemming)\s*[-–:]|D[EÉ]TAIL (VAN DE NAAMSTEMMINGEN|DES VOTES NOMINATIFS)|_{3,})/iu;
const QUESTION_NUMBER = /\b(\d{8}[A-Z])\b/gu;
const BILL = /\((\d{1,4})\/\d+(?:-\d+)?\)/gu;
const SUBJECT = /\b(?:over|sur)\s+["“«]\s*(.+?)\s*["”»](?=\s*\(\d{8}|\s*$)/u;

/** A heading or paragraph. Of a long one the text is only its beginning, which tells all that is asked. */
interface Line {
  readonly element: Element;
  readonly text: string;
}

/** Lines read before giving way. */
const SLICE = 100;
/** Enough of a line for a title; labels and opening sentences stand within its first 400 characters. */
const ENOUGH = 500;

/** Full or provisional report of a sitting or a committee, `/doc/PCRI/html/56/ip014x.html`, `/doc/CCRI/…/ic115x.html`. */
export function* readReport(url: URL, document: Document): Generator<undefined, SiteReading | Declined> {
  const root = bodyOf(document);
  if (root === null) return 'unexpected_markup';
  const elements = selectAll(document, 'h1, h2, h3, h4, h5, h6, p');
  const labels = labelsOf(document);
  yield;
  const lines: Line[] = [];
  const marks = new Marks(labels);
  for (const element of elements) {
    const text = beginningOf(element);
    lines.push({ element, text });
    marks.add(element, text);
    if (lines.length % SLICE === 0) yield;
  }
  yield;
  const first = lines.slice(0, 60).map((line) => line.text);
  const saidOn = firstDate(first);
  if (saidOn === null || !marks.found.some((mark) => mark.speaker !== null)) return 'unexpected_markup';
  const headings = lines.filter((line) => tagOf(line.element).startsWith('h')).map((line) => textOf(line.element));
  const legislature = /\/html\/(\d+)\//u.exec(url.pathname)?.[1] ?? '';
  const languages = yield* reportLanguages(lines);
  return {
    root,
    marks: marks.found,
    zoneOf: (block): BlockZone => (block.closest('header, nav, footer, form') === null ? 'body' : 'chrome'),
    facts: {
      kind: 'report',
      title: titleOf(url, first, saidOn),
      languages,
      saidOn,
      outlet: institution(url),
      subjects: [],
      authors: [],
      topics: subjectsOf(headings),
      documentNumbers: numbersOf(headings, legislature),
    },
  };
}

/** The text of a line, of a long one at least its first 500 characters. */
function beginningOf(element: Element): string {
  const text = element.textContent;
  const beginning = tidy(text.slice(0, ENOUGH * 2));
  return beginning.length >= ENOUGH || text.length <= ENOUGH * 2 ? beginning : tidy(text);
}

function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = text.length < 60 ? findCivilDate(text) : null;
    if (date !== null) return date;
  }
  return null;
}

/** Both languages as soon as each has a part in the sitting; short lines say too little. */
function* reportLanguages(lines: readonly Line[]): Generator<undefined, Language[]> {
  const spoken = new Map<Language, number>();
  const long = lines.filter(({ text }) => text.length >= 60);
  // A paragraph in twenty tells as much as all of them in a sitting of a thousand.
  const step = Math.max(1, Math.floor(long.length / 150));
  for (let at = 0; at < long.length; at += step) {
    const text = textOf(long[at]?.element ?? null);
    const [language] = detectLanguages(text.slice(0, 400));
    if (language === 'fr' || language === 'nl') spoken.set(language, (spoken.get(language) ?? 0) + text.length);
    if (at % (step * 32) === 0) yield;
  }
  return [...spoken].toSorted((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** The institution in the language of the address. */
export function institution(url: URL): string {
  return url.hostname.endsWith('lachambre.be') ? 'La Chambre' : 'De Kamer';
}

/** The turns of a sitting, line by line. */
class Marks {
  readonly found: TurnMark[] = [];
  private chair: string | null = null;

  constructor(private readonly labels: ReadonlyMap<Element, string>) {}

  add(at: Element, text: string): void {
    if (text === '') return;
    if (tagOf(at).startsWith('h') || CLOSING.test(text)) return void this.found.push({ at, speaker: null });
    const presiding = readChairLabel(text);
    if (presiding !== null) {
      this.found.push({ at, speaker: { name: this.chair ?? presiding, role: presiding } });
      return;
    }
    const named = readChairName(text);
    if (named !== null) {
      this.chair = named;
      this.found.push({ at, speaker: null });
      return;
    }
    const speaker = readSpeakerLabel(text, this.labels.get(at) ?? '');
    if (speaker !== null) this.found.push({ at, speaker });
  }
}

/**
 * What a paragraph sets as its speaker. `span.oraspr` is the Word style of the speaker in the Chamber's template: the only sign of a turn in
 * these pages. All are asked for at once, not for each of thousands of paragraphs.
 */
function labelsOf(document: Document): Map<Element, string> {
  const labels = new Map<Element, string>();
  for (const span of selectAll(document, 'span.oraspr')) {
    if (closestAbove(span, 'span.oraspr') !== null) continue;
    for (let line = closestAbove(span, 'p'); line !== null; line = closestAbove(line, 'p'))
      labels.set(line, (labels.get(line) ?? '') + span.textContent);
  }
  for (const [line, label] of labels) labels.set(line, tidy(label));
  return labels;
}

function closestAbove(element: Element, selector: string): Element | null {
  const above = parentOf(element);
  return above === null ? null : closest(above, selector);
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
