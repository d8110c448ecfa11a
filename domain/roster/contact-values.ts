import type { Person } from '../person/schema';
import type { Language } from '../shared/language';
import { foldHeading } from './contact-columns';

/** What a cell gives: what could be used, and what could not. */
export interface CellReading<Value> {
  readonly values: readonly Value[];
  readonly refused: readonly string[];
}

/** The e-mail addresses of a cell: several, with a name before them, or as a link. */
export function readEmails(cell: string): CellReading<string> {
  const found = cell
    .split(/\s*(?:[;,\n]|:::|\s\/\s)\s*/u)
    .map((part) => (/<([^<>]*)>/u.exec(part)?.[1] ?? part).replace(/^mailto:/iu, '').trim())
    .filter((part) => part !== '');
  return sort(found, (part) => part.length <= 254 && EMAIL_ADDRESS.test(part));
}

const EMAIL_ADDRESS = /^[^\s@<>()[\]:;,"\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u;

/** The telephone numbers of a cell. What a spreadsheet turned into a figure (`3,2475E+10`) has lost its digits. */
export function readPhones(cell: string): CellReading<string> {
  const found = cell
    .split(/\s*(?:[;,\n]|:::|\s\/\s|\s(?:ou|of|or|oder)\s)\s*/u)
    .map((part) =>
      part
        .replace(/^=?["']+|["']+$/gu, '')
        .replace(/^(?:t[ée]l(?:[ée]phone)?|telefoon|gsm|mobile|phone|t|m)[\s.]*[.:]\s*/iu, '')
        .trim(),
    )
    .filter((part) => part !== '');
  return sort(isSpoiltNumber(cell) ? [cell.trim()] : found, isPhone);
}

/** Whether a spreadsheet wrote a long number as a power of ten. */
export function isSpoiltNumber(cell: string): boolean {
  return /^\s*\d+(?:[.,]\d+)?e\+?\d+\s*$/iu.test(cell);
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/gu, '').length;
  return /^\+?[\d\s()./-]+(?:(?:ext|poste|toestel|x|#)[.:\s]*\d+)?$/iu.test(text) && digits >= 6 && digits <= 20;
}

const SPOKEN: Readonly<Record<Language, readonly string[]>> = {
  fr: ['fr', 'f', 'fra', 'francais', 'francaise', 'francophone', 'frans', 'franstalig', 'french', 'franzosisch'],
  nl: ['nl', 'n', 'nld', 'neerlandais', 'neerlandophone', 'nederlands', 'nederlandstalig', 'dutch', 'niederlandisch'],
  en: ['en', 'e', 'eng', 'anglais', 'engels', 'english', 'englisch'],
  de: ['de', 'd', 'deu', 'ger', 'allemand', 'germanophone', 'duits', 'duitstalig', 'german', 'deutsch'],
};
const LINKING: ReadonlySet<string> = new Set(['et', 'en', 'and', 'und', 'ou', 'of']);

/** The languages of a cell: `FR/NL`, `français et néerlandais`. */
export function readLanguages(cell: string): CellReading<Language> {
  const values: Language[] = [];
  const refused: string[] = [];
  const words = cell.split(/[^\p{L}]+/u).filter((word) => word !== '');
  for (const [at, word] of words.entries()) {
    const folded = foldHeading(word);
    // Dutch `en` between two languages is "and", alone it is English.
    if (LINKING.has(folded) && at > 0 && at < words.length - 1) continue;
    const spoken = languages().find((language) => SPOKEN[language].includes(folded));
    if (spoken === undefined) refused.push(word);
    else if (!values.includes(spoken)) values.push(spoken);
  }
  return { values, refused };
}

function languages(): readonly Language[] {
  return Object.keys(SPOKEN) as Language[]; // keys of a literal record
}

const POLITICIAN =
  /^(?:conseill\w+ (?:communal|provincial)|secretaire d etat|staatssecretaris|state secretary|gemeenteraadslid|provincieraadslid|staatssekretar)/u;
const STAFF =
  /\b(?:conseill\w+|advis\w+|adviseur\w*|raadgever|raadgeefster|berater\w*|collaborat\w+|medewerk\w+|kabinetsmedewerk\w+|assist\w+|attache\w*|stagiair\w*|secretaire|secretaresse|secretaris|secretary|sekretar\w*|porte parole|woordvoerd\w+|spokes\w+|sprecher\w*|pressesprecher\w*|kabinet\w*|chef de cabinet|directeur de cabinet|directrice de cabinet|cabinet|chief of staff|buroleiter\w*|mitarbeiter\w*|staff|equipe|team)\b/u;
const EXPERT =
  /\b(?:expert\w*|deskundige|studiedienst|service d etudes?|centre d etudes?|onderzoek\w*|chercheu\w+|research\w*)\b/u;
const OFFICIAL =
  /\b(?:fonctionnaire|ambtenaar|ambtenares|administrat\w+|directeur\w*|directrice|diensthoofd|chef de service|civil servant|official|beamt\w+|inspect\w+|head of unit|verwaltung)\b/u;
const OFFICIAL_BODY =
  /\b(?:spf|fod|spw|service public|overheidsdienst|office des etrangers|dienst vreemdelingenzaken|administration|administratie|agence|agentschap|agency|fedasil|commissariat\w*|ministerie|ministere|ministry)\b/u;
const ELECTED =
  /\b(?:politi\w+|deput\w+|senat\w+|senator|ministre|minister|volksvertegenwoordig\w+|kamerlid|parlementslid|parlementaire|mandataire|mandataris|echevin\w*|schepen|bourgmestre|burgemeester|abgeordnet\w+|mp|mep)\b/u;

/** The quality that a column of its own names: `Collaborateur`, `Ambtenaar`, `Expert`; `null` where the word is not known. */
export function readKind(cell: string): Person['kind'] | null {
  const folded = foldHeading(cell);
  if (POLITICIAN.test(folded)) return 'politician';
  if (EXPERT.test(folded)) return 'expert';
  if (STAFF.test(folded)) return 'staff';
  if (OFFICIAL.test(folded)) return 'official';
  return ELECTED.test(folded) ? 'politician' : null;
}

/**
 * The quality that a function and a body suggest, where no column names it; a guess that is shown before anything is written.
 * @returns `null` where nothing points anywhere.
 */
export function guessKind(role: string, organization: string, hasBoss: boolean): Person['kind'] | null {
  const [what, where] = [foldHeading(role), foldHeading(organization)];
  if (POLITICIAN.test(what)) return 'politician';
  if (EXPERT.test(what) || EXPERT.test(where)) return 'expert';
  if (hasBoss || /^(?:cabinet|kabinet|kabinett)\b/u.test(where)) return 'staff';
  if (OFFICIAL_BODY.test(where)) return 'official';
  if (STAFF.test(what)) return 'staff';
  if (OFFICIAL.test(what)) return 'official';
  return ELECTED.test(what) ? 'politician' : null;
}

/** What makes two ways to reach somebody the same: an address without capitals, the last eight digits of a number. */
export function contactKey({ type, value }: Person['contactDetails'][number]): string {
  if (value.includes('@')) return value.trim().toLowerCase();
  const digits = value.replace(/\D/gu, '');
  return digits.length >= 8 && isPhone(value) ? digits.slice(-8) : `${type}|${value}`;
}

function sort(found: readonly string[], isRight: (part: string) => boolean): CellReading<string> {
  return { values: found.filter((part) => isRight(part)), refused: found.filter((part) => !isRight(part)) };
}
