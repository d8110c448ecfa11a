const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/**
 * Sets the spaces of French: none of `: ; ! ? »` begins a line, `«` never ends one. Belgian and French usage: a full
 * unbreakable space with the colon and the quotation marks, a narrow one before the others.
 */
export function setFrenchSpaces(text: string): string {
  return text
    .replaceAll(/ (?=[:»])/gu, NO_BREAK)
    .replaceAll('« ', `«${NO_BREAK}`)
    .replaceAll(/ (?=[;!?])/gu, NARROW_NO_BREAK);
}

/** The same for every text of a catalogue, those a function returns included, so that they are typed with plain spaces. */
export function withFrenchSpaces<Entry>(entry: Entry): Entry {
  return spaced(entry) as Entry; // the same shape, with other spaces
}

function spaced(entry: unknown): unknown {
  if (typeof entry === 'string') return setFrenchSpaces(entry);
  if (Array.isArray(entry)) return entry.map(spaced);
  if (typeof entry === 'function')
    return (...given: readonly unknown[]) => spaced(Reflect.apply(entry, undefined, given));
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, spaced(value)]));
}
