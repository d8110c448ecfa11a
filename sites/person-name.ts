/** A name in its parts. */
export interface PersonName {
  name: string;
  givenName: string;
  familyName: string;
  /** The split was not on the page. */
  isGuess: boolean;
}

const PARTICLES = new Set(
  "de den der des du di da dal della del la le les l' d' van von vander vanden vande ver ter ten te zu zur el al ben bint o' 't in op".split(
    ' ',
  ),
);

/** Letters only, accents and case removed: `d'Amico` → `damico`. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/[^a-z]/gu, '');
}

/** Mail addresses that the Chamber and the European Parliament print backwards, `[dot]` and `[at]` undone; `null` when it is none. */
export function readMail(text: string): string | null {
  const plain = text
    .replace(/\s+/gu, '')
    .replace(/\[dot\]|\]tod\[/giu, '.')
    .replace(/\[at\]|\]ta\[/giu, '@');
  const forwards = plain.replace(/^mailto:/iu, '');
  const shape = /^[\w.'+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/iu;
  const backwards = forwards.split('').toReversed().join('');
  // A backwards address is often a possible address too (`eb.remaked@x.y`): the known endings decide.
  const ending = /\.(be|fr|eu|com|org|net)$/iu;
  for (const candidate of [forwards, backwards]) if (shape.test(candidate) && ending.test(candidate)) return candidate;
  return shape.test(forwards) ? forwards : null;
}

/** `Van Bossuyt Anneleen`: family name first. A mail address `anneleen.vanbossuyt@…` tells the parts; else the particles guess. */
export function splitReversed(text: string, mail: string | null): PersonName {
  const words = text.split(' ').filter((word) => word !== '');
  for (let at = 1; at < words.length; at += 1) {
    const [family, given] = [words.slice(0, at), words.slice(at)];
    if (agrees(mail, given, family)) return named(given, family, false);
  }
  let at = 0;
  while (at < words.length - 2 && PARTICLES.has((words[at] ?? '').toLowerCase())) at += 1;
  return named(words.slice(at + 1), words.slice(0, at + 1), words.length > 2);
}

/** Is this `given.family@…`? */
function agrees(mail: string | null, given: readonly string[], family: readonly string[]): boolean {
  const parts = (mail?.split('@')[0] ?? '').split('.').map((part) => bareLetters(part));
  return (
    parts.length >= 2 &&
    parts[0] === bareLetters(given.join('')) &&
    parts.slice(1).join('') === bareLetters(family.join(''))
  );
}

/** `Mika AALTOLA`, `AALTOLA Mika`, `AGACHE Laurent`: the part in capitals is the family name. `null` when there is no such part. */
export function splitByCapitals(text: string): PersonName | null {
  const words = text.split(' ').filter((word) => word !== '');
  const isCapital = words.map((word) => isUpperCase(word));
  const first = isCapital.indexOf(true);
  const last = isCapital.lastIndexOf(true);
  if (first < 0 || isCapital.every(Boolean)) return null;
  let start = first;
  // Particles before the capitals belong to the family name: `de MAGISTRIS`. Not when they would take the whole given name.
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  const family = words.slice(start, last + 1);
  const given = [...words.slice(0, start), ...words.slice(last + 1)];
  return given.length === 0
    ? null
    : named(
        given,
        family.map((word) => fromCapitals(word)),
        false,
      );
}

/** `Kemal Bilmez`: given name first; a mail address tells the parts, else a particle, else it is a guess. */
export function splitForwards(text: string, mail: string | null = null): PersonName {
  const words = text.split(' ').filter((word) => word !== '');
  for (let at = 1; at < words.length; at += 1) {
    if (agrees(mail, words.slice(0, at), words.slice(at))) return named(words.slice(0, at), words.slice(at), false);
  }
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && PARTICLES.has(word.toLowerCase()),
  );
  const at = particle > 0 ? particle : Math.max(1, words.length - 1);
  return named(words.slice(0, at), words.slice(at), words.length > 2 && particle < 0);
}

/** `SJÖSTEDT` → `Sjöstedt`, `CRAMON-TAUBADEL` → `Cramon-Taubadel`, `McALLISTER` → `McAllister`; a word not in capitals stays. */
function fromCapitals(word: string): string {
  if (!isUpperCase(word)) return word;
  const mixed = /^(Mc|Mac|De|Di|Van)(?=\p{Lu}{2})/u.exec(word)?.[1] ?? '';
  return mixed + titled(word.slice(mixed.length));
}

function titled(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function isUpperCase(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '').replace(/^(Mc|Mac|De|Di|Van)(?=\p{Lu}{2})/u, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function named(given: readonly string[], family: readonly string[], isGuess: boolean): PersonName {
  const givenName = given.join(' ');
  const familyName = family.join(' ');
  return { name: `${givenName} ${familyName}`.trim(), givenName, familyName, isGuess };
}
