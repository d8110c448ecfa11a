const NO_BREAK = '\u00a0';

/**
 * Sets the spaces of French: none of `: ; ! ? »` begins a line, `«` never ends one. The same full space everywhere:
 * the narrow one that printers put before `; ! ?` has another width in every system face, or is borrowed from a second
 * one, and on screen reads as a mistake beside the full space of the colon.
 */
export function setFrenchSpaces(text: string): string {
  return text.replaceAll(/ (?=[:;!?»])/gu, NO_BREAK).replaceAll('« ', `«${NO_BREAK}`);
}

/** Stands for a plain space of words that are not ours while a sentence is set around them. */
const KEPT = '\ue000';

/**
 * The same for every text of a catalogue, those a function returns included, so that they are typed with plain spaces. What
 * is given to a function (someone's exact words, a name) stays as it is.
 */
export function withFrenchSpaces<Entry>(entry: Entry): Entry {
  return spaced(entry) as Entry; // the same shape, with other spaces
}

function spaced(entry: unknown): unknown {
  if (typeof entry === 'string') return setFrenchSpaces(entry).replaceAll(KEPT, ' ');
  if (typeof entry === 'function') {
    return (...given: readonly unknown[]) => spaced(Reflect.apply(entry, undefined, given.map(kept)));
  }
  return mapTexts(entry, spaced);
}

function kept(given: unknown): unknown {
  if (typeof given === 'string') return given.replaceAll(/ (?=[:;!?»])/gu, KEPT).replaceAll('« ', `«${KEPT}`);
  return mapTexts(given, kept);
}

function mapTexts(whole: unknown, map: (part: unknown) => unknown): unknown {
  if (Array.isArray(whole)) return whole.map(map);
  if (typeof whole !== 'object' || whole === null) return whole;
  return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, map(value)]));
}
