import { findCivilDate } from '../civil-date';
import { attributeOf, selectAll, selectFirst, tagOf, textOf, tidy } from '../dom';
import { officialIdOf } from '../official-links';
import { bareName } from '../people';
import { describePage } from '../reading';
import type { Declined, SiteReading, Speaker, TurnMark } from '../site';

const CHAIR = /^(?:M\.|Mme) (?:le président|la présidente)(?: de [^.]*)?[.,]?$/iu;
const ANONYMOUS =
  /^(?:Une? députée?|Plusieurs députés|Quelques députés|Les députés|De nombreux députés|Un sénateur|Une sénatrice|Plusieurs sénateurs)\b/u;
const PROCEDURE =
  /^(?:Assemblée nationale|Sénat|Suspension|Rappel au règlement|Présentation$|Ordre du jour|Mot ?ion de|Compte rendu)/u;
const CLOSING = /^\(La séance(?:, suspendue)?.* est (?:levée|suspendue|reprise)/u;

/** A verbatim report. In each paragraph the speaker stands first, in bold, linked to the profile: `<b><a>M. X</a>.</b> text`. */
export function readDebate(url: URL, document: Document, outlet: string): SiteReading | Declined {
  const heading = selectFirst(document, 'h1');
  const title = textOf(heading) || textOf(selectFirst(document, 'title'));
  const saidOn = findCivilDate(textOf(heading)) ?? findCivilDate(textOf(selectFirst(document, 'title')));
  const marks = findMarks(url, document);
  if (saidOn === null || !marks.some((mark) => mark.speaker?.identifier !== undefined)) return 'unexpected_markup';
  return describePage(
    document,
    heading,
    {
      kind: 'report',
      title,
      languages: ['fr'],
      saidOn,
      outlet,
      topics: topicsOf(document),
      documentNumbers: numbersOf(document),
    },
    { marks },
  );
}

function findMarks(url: URL, document: Document): TurnMark[] {
  const marks: TurnMark[] = [];
  let chair: string | null = null;
  for (const element of selectAll(document, 'h1, h2, h3, h4, h5, h6, p')) {
    const text = textOf(element);
    if (text === '') continue;
    const presiding = /^Présidence de (.+?)(?:, vice-présidente?|, présidente?|$)/u.exec(text)?.[1];
    if (presiding !== undefined) chair = bareName(presiding);
    if (tagOf(element) !== 'p' || CLOSING.test(text)) {
      marks.push({ at: element, speaker: null });
      continue;
    }
    const label = labelOf(element, text);
    if (label === null) continue;
    if (CHAIR.test(label)) {
      const { identifier } = speakerOf(element, text, label, url);
      const id = identifier === undefined ? {} : { identifier };
      marks.push({ at: element, speaker: { name: chair ?? bareLabel(label), ...id, role: bareLabel(label) } });
    } else if (ANONYMOUS.test(label)) marks.push({ at: element, speaker: null });
    else if (/^(?:M\.|Mme|MM\.|Mmes)\s/u.test(label))
      marks.push({ at: element, speaker: speakerOf(element, text, label, url) });
  }
  return marks;
}

/** The bold words at the very beginning of a paragraph; `null` when it begins otherwise. */
function labelOf(paragraph: Element, text: string): string | null {
  const bold = paragraph.querySelector('b, strong');
  const label = textOf(bold);
  return label !== '' && label.length <= 160 && text.startsWith(label) ? label : null;
}

function speakerOf(paragraph: Element, text: string, label: string, url: URL): Speaker {
  const bold = paragraph.querySelector('b, strong');
  const link = bold?.querySelector('a[href]') ?? bold?.closest('a[href]') ?? null;
  const identifier = officialIdOf(attributeOf(link, 'href'), url);
  const name = bareName(textOf(link).replace(/[.,]\s*$/u, '') || label.replace(/[.,:]\s*$/u, ''));
  // `Mme Christiane X, garde des sceaux.`: the office follows in italics, up to the full stop.
  const office = /,\s*$/u.test(label)
    ? tidy(/^(.{3,200}?)\.(?:\s|$)/u.exec(text.slice(label.length).trim())?.[1] ?? '')
    : '';
  const inLabel = /^[^,]+,\s*(.{3,200}?)\.?$/u.exec(label)?.[1];
  const role = office === '' ? inLabel : office;
  return {
    name,
    ...(identifier === null ? {} : { identifier }),
    ...(role === undefined ? {} : { role: role.slice(0, 200) }),
  };
}

function bareLabel(label: string): string {
  return label.replace(/^(?:M\.|Mme)\s+/u, '').replace(/[.,]$/u, '');
}

function topicsOf(document: Document): string[] {
  return [
    ...new Set(
      selectAll(document, 'h2, h3')
        .map((element) => textOf(element))
        .filter((text) => text.length > 3 && text.length <= 200 && !PROCEDURE.test(text)),
    ),
  ];
}

/** Bills named in the headings: `(n° 628)`. */
function numbersOf(document: Document): string[] {
  const headings = selectAll(document, 'h2, h3, h4, h5, p b, p strong').map((element) => textOf(element));
  const found = headings.flatMap((text) =>
    text.length > 400 ? [] : [...text.matchAll(/\bn[°os]+\s?(\d[\d ]{0,5}\d|\d)\b/gu)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found.map((number) => number.replace(/\s/gu, '')))];
}
