import type { RosterRow } from '../../domain/roster/roster-row';
import { findCivilDate } from '../civil-date';

const FIRST_WORD = /^(?:Volksvertegenwoordig|Député)/u;
const GROUP =
  /(?:Lid|(?:Onder)?[Vv]oorzitt?(?:er|ster))[- ]van[- ]de\s+(.+?)-fractie|(?:Membre|(?:Vice-)?[Pp]résidente?) (?:du groupe|de la fraction)\s+([^|.]+)/u;
const AREA =
  /(?:kieskring|circonscription(?: électorale)?(?: de| du| des| d['’])?)\s*([^|]+?)\s*(?=\s(?:sedert|sinds|depuis|tot|jusqu)|[|.]|$)/u;
const SINCE = /\b(?:sedert|sinds|depuis(?: le)?)\s+(.{6,24})/u;
const BORN = /(?:Geboren|Née?)(?=\s)([^|]{0,80}?\d{4})/u;

/** What the curriculum on a member's page says of the mandate. */
export type Curriculum = Pick<RosterRow, 'party' | 'group' | 'area' | 'startDate' | 'birthDate'>;

/** Is this the curriculum? It opens with the mandate. */
export function isCurriculum(text: string): boolean {
  return FIRST_WORD.test(text);
}

/**
 * `Volksvertegenwoordiger (VB) voor de kieskring Oost-Vlaanderen sedert 18 september 2025. | Lid van de Vlaams Belang-fractie. | Geboren te
 * Temse op 1 maart 1981.` Ministers have none.
 */
export function readCurriculum(text: string): Curriculum {
  const party = /^\S+\s+\(([^)]{1,60})\)/u.exec(text)?.[1];
  const grouped = GROUP.exec(text);
  const group = (grouped?.[1] ?? grouped?.[2])?.trim();
  const area = AREA.exec(text)?.[1];
  const mandate = text.split('|')[0] ?? '';
  const startDate = findCivilDate(SINCE.exec(mandate)?.[1] ?? '');
  const birthDate = findCivilDate(BORN.exec(text)?.[1] ?? '');
  return {
    ...(party === undefined ? {} : { party }),
    ...(group === undefined ? {} : { group }),
    ...(area === undefined ? {} : { area }),
    ...(startDate === null ? {} : { startDate }),
    ...(birthDate === null ? {} : { birthDate }),
  };
}
