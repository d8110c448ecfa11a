/** A name as one writes it, with its parts where the sheet tells them apart. */
export interface ContactName {
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly nameSplitIsGuess?: boolean;
}

/** Forms of address before a name; they are no part of it. */
const ADDRESS =
  /^(?:(?:m|mr|mrs|ms|mme|mmes|mlle|dhr|mw|mevr|hr|fr|dr|prof|ir|ing|me|mtr)\.|(?:m|mr|mrs|ms|mme|mlle|dhr|mw|mevr|hr|dr|monsieur|madame|mademoiselle|mevrouw|meneer|herr|frau|de heer)(?=\s))\s*/iu;
const LONGEST = 300;

/**
 * The name of a row: from its parts, or from one cell (`Claes, Jana`; `CLAES Jana`; `Jana Claes`). Capitals are for reading:
 * `DE SMET` becomes `De Smet`.
 * @returns `empty` where nothing stands; `not_a_name` for an address, figures, or more than a name can be.
 */
export function readContactName(given: string, family: string, whole: string): ContactName | 'empty' | 'not_a_name' {
  const [first, last, all] = [clean(given), clean(family), clean(whole)];
  if (first === '' && last === '' && all === '') return 'empty';
  const name = first === '' && last === '' ? splitWhole(all) : join(first, last);
  if (!/\p{L}{2}/u.test(name.name) || /[@\d]/u.test(name.name) || name.name.length > LONGEST) return 'not_a_name';
  return name;
}

/** Without forms of address, spaces and marks around it. */
export function clean(text: string): string {
  let bare = text.replace(/\s+/gu, ' ').trim();
  while (ADDRESS.test(bare)) bare = bare.replace(ADDRESS, '');
  return bare.trim();
}

function join(given: string, family: string): ContactName {
  const [first, last] = [lowered(given), lowered(family)];
  const name = `${first} ${last}`.trim();
  return { name, ...(first === '' ? {} : { givenName: first }), ...(last === '' ? {} : { familyName: last }) };
}

function splitWhole(all: string): ContactName {
  const parts = all.split(/\s*,\s*/u);
  const [last = '', first = ''] = parts;
  if (parts.length === 2 && last !== '' && first !== '') return join(first, last);
  const words = all.split(' ');
  const isCapital = words.map((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase());
  const small = isCapital.indexOf(false);
  const lastCapital = isCapital.lastIndexOf(true);
  if (lastCapital === -1 || small === -1) return { name: lowered(all) };
  const isFirst = isCapital.slice(0, lastCapital + 1).every(Boolean);
  const isLast = isCapital.slice(isCapital.indexOf(true)).every(Boolean);
  if (isFirst) return guess(words.slice(lastCapital + 1), words.slice(0, lastCapital + 1));
  if (isLast) return guess(words.slice(0, isCapital.indexOf(true)), words.slice(isCapital.indexOf(true)));
  return { name: lowered(all) };
}

function guess(given: readonly string[], family: readonly string[]): ContactName {
  return { ...join(given.join(' '), family.join(' ')), nameSplitIsGuess: true };
}

/** `VAN HOUT-MAES` → `Van Hout-Maes`; a word that has small letters stays. */
function lowered(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) =>
    word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}
