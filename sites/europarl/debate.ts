import { civilDate } from '../civil-date';
import { attributeOf, closest, parentOf, selectAll, selectFirst, textOf } from '../dom';
import { detectLanguages } from '../languages';
import { bareName, isName, namePartsOf } from '../people';
import { describePage } from '../reading';
import type { Declined, SiteReading, Speaker, TurnMark } from '../site';
import { OUTLET } from './roster';

/** An arrow stands before each speech, and nowhere else in the text. */
const ARROW = 'img[src*="arrow_summary"]';
const DASH = /\s[–—―‒−-]\s/u;

/**
 * Verbatim report of a sitting: `/doceo/document/CRE-10-2025-02-12_EN.html`. The first paragraph of a speech begins with an arrow and
 * the speaker, up to a dash: `Jonas SJÖDAHL (NI). – Madam President…`; the photograph beside it carries the official id.
 */
export function readDebate(url: URL, document: Document): SiteReading | Declined {
  const day = /\/CRE-\d+-(\d{4})-(\d{2})-(\d{2})/u.exec(url.pathname);
  const saidOn = day === null ? null : civilDate(Number(day[1]), Number(day[2]), Number(day[3]));
  const marks = findMarks(document);
  if (saidOn === null || !marks.some((mark) => mark.speaker !== null)) return 'unexpected_markup';
  const heading = selectFirst(document, 'h1');
  const titles = selectAll(document, '.doc_title, h2').map((element) => textOf(element));
  return describePage(
    document,
    heading,
    {
      kind: 'report',
      title: textOf(heading) || textOf(selectFirst(document, 'title')),
      languages: detectLanguages(textOf(selectFirst(document, 'body')).slice(0, 100_000)),
      saidOn,
      outlet: OUTLET,
      topics: [...new Set(titles)].filter((text) => text.length > 3 && text.length <= 200),
    },
    { marks },
  );
}

function findMarks(document: Document): TurnMark[] {
  const marks: TurnMark[] = [];
  for (const element of selectAll(document, `.doc_title, h1, h2, h3, ${ARROW}`)) {
    if (!element.matches(ARROW)) {
      marks.push({ at: element, speaker: null });
      continue;
    }
    const paragraph = closest(element, 'p, td, div');
    if (paragraph !== null) marks.push({ at: paragraph, speaker: speakerOf(paragraph) });
  }
  return marks;
}

function speakerOf(paragraph: Element): Speaker | null {
  const [label = ''] = textOf(paragraph).slice(0, 250).split(DASH);
  const [named = '', ...office] = label.replace(/\s*\.\s*$/u, '').split(/\s*,\s*/u);
  const chair =
    /^(?:President|Präsident(?:in)?|Présidente?|Voorzitter|Presidente|Der Präsident|Die Präsidentin|La Présidente|Le Président)$/u.exec(
      named,
    )?.[0];
  if (chair !== undefined) return { name: chair, role: chair };
  if (!isName(bareName(named))) return null;
  const party = /\(([^)]{1,40})\)/u.exec(named)?.[1];
  const role = office.join(', ').replace(/\s*\([^)]*\)\s*$/u, '');
  const id = photograph(paragraph);
  return {
    name: namePartsOf(named).name,
    ...(id === undefined ? {} : { identifier: { scheme: 'ep', identifier: id } }),
    ...(party === undefined ? {} : { party }),
    ...(role === '' ? {} : { role: role.slice(0, 200) }),
  };
}

/** The id of the only photograph of a member in the same table. */
function photograph(paragraph: Element): string | undefined {
  const holder = closest(paragraph, 'table') ?? parentOf(paragraph);
  const images = [...(holder?.querySelectorAll('img[src*="mepphoto/"]') ?? [])];
  return images.length === 1 ? /mepphoto\/(\d+)\./u.exec(attributeOf(images[0] ?? null, 'src'))?.[1] : undefined;
}
