/** Ends a run of text; every element that is not listed here. */
export const BLOCK = 0;
/** Goes on with a run of text. */
const INLINE = 1;
/** Ends a run and is not read: typed by the reader, code, or no prose. */
export const UNREAD = 2;
/** Neither read nor an end: an icon or a script between two words. */
export const ASIDE = 3;

const KINDS: ReadonlyMap<string, number> = new Map([
  ...named(
    INLINE,
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr q rb ruby s small span strike strong sub sup time tt u var wbr',
  ),
  ...named(
    UNREAD,
    'textarea input select option optgroup datalist math canvas video audio iframe object embed head title code pre kbd samp',
  ),
  ...named(ASIDE, 'svg script style template noscript rp rt'),
]);

function named(kind: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, kind]);
}

/** What an element does to a run of text, by its lower-case tag name: `BLOCK`, `INLINE`, `UNREAD` or `ASIDE`. */
export function kindOfName(name: string): number {
  return KINDS.get(name) ?? BLOCK;
}
