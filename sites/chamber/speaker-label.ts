import type { Speaker } from '../site';

/** Numbers before a turn: `02.109`. */
const NUMBER = /^\s*\d{1,2}\.\d{2,3}\s*/u;
const ROLE_BEFORE =
  /^((?:Eerste |Vice-eerste )?minister(?: van Staat)?|Staatssecretaris|Vice-eersteminister|Premier|(?:Premier |Vice-premier )?ministre|Secrétaire d['’]État|Vice-première? ministre)\s+(?=\p{Lu})/iu;
const ROLE_AFTER =
  /^,\s*((?:(?:vice-)?premi(?:er|ère) |vice-eerste|eerste )?minist(?:re|er)|secrétaire d['’]État|staatssecretaris|rapporteure?|rapportrice|verslaggever|verslaggeefster|président(?:e)?|voorzitt?er)/iu;
const CHAIR = /^(?:De|Le|La)\s+(voorzitt?er|voorzitster|présidente?)\s*(?:\([^)]*\))?\s*:/u;
const CHAIR_CHANGE = /^(?:Voorzitt?er|Voorzitster|Présidente?)\s*:\s*(.+)$/u;
const OPENINGS = ['voorgezeten door', 'présidée par'];
const OPENED_BY =
  /(?:voorgezeten door|présidée par)\s+(?:de heer|mevrouw|M\.|Mme|Monsieur|Madame)\s+([^,.]+(?:\.\s?\p{L}[^,.]*)*?)(?=[,.]|$)/u;

/**
 * The speaker at the head of a paragraph: `02.109 Annick Ponthier (VB): …`, `Annelies Verlinden, ministre: …`,
 * `Minister Tinne Van der Straeten: …`, `Nicole de Moor, secrétaire d'État: …`.
 * @param text - The paragraph, tidied.
 * @param label - What the page itself sets as speaker (may hold the number only, or be empty).
 * @returns `null` when the paragraph does not open a turn.
 */
export function readSpeakerLabel(text: string, label: string): Speaker | null {
  const numbered = NUMBER.test(text);
  const rest = text.replace(NUMBER, '');
  const head = rest.slice(0, 160);
  const before = ROLE_BEFORE.exec(head)?.[1];
  const unlabelled = before === undefined ? head : head.slice(before.length).trimStart();
  const marked = label
    .replace(NUMBER, '')
    .replace(/[\s,:(]+$/u, '')
    .trim();
  if (marked === '' && !numbered) return null;

  const colon = unlabelled.indexOf(':');
  const named = (marked === '' ? (colon < 0 ? '' : unlabelled.slice(0, colon)) : marked).replace(ROLE_BEFORE, '');
  const name =
    named
      .replace(/\s*\(.*$/u, '')
      .split(',')[0]
      ?.trim() ?? '';
  if (name === '' || name.length > 80 || !/^\p{L}/u.test(name) || !/\p{Lu}/u.test(name)) return null;
  const after = unlabelled.startsWith(name) ? unlabelled.slice(name.length).trimStart() : '';
  const party = /^\(([^)]{1,60})\)/u.exec(after)?.[1]?.trim();
  const role = before ?? ROLE_AFTER.exec(after)?.[1];
  return { name, ...(party === undefined ? {} : { party }), ...(role === undefined ? {} : { role }) };
}

/** `De voorzitter:`, `La présidente:` at the head of a paragraph: the role as written. */
export function readChairLabel(text: string): string | null {
  return CHAIR.exec(text)?.[1] ?? null;
}

/** Who presides: the opening sentence (`voorgezeten door de heer …`), or a change of chair (`Voorzitter: …`). */
export function readChairName(text: string): string | null {
  // Looked for as it stands first: nearly no paragraph has it, and a pattern without a fixed beginning is tried at every letter.
  const head = text.slice(0, 400);
  const opened = OPENINGS.some((words) => head.includes(words)) ? OPENED_BY.exec(head)?.[1] : undefined;
  if (opened !== undefined) return opened.trim();
  const changed = text.length < 120 ? CHAIR_CHANGE.exec(text)?.[1] : undefined;
  return changed?.split(',')[0]?.replace(/\.$/u, '').trim() ?? null;
}
