/** First number of every index: "ANTI" in ASCII. */
export const MAGIC = 0x414e5449;
/** Raised whenever a section or the meaning of a bit changes; older indexes are then compiled again. */
export const LAYOUT = 4;

/** Sections of the buffer, in this order; each starts at a multiple of 4 bytes. */
export const SECTIONS = [
  /** How letters fold and which signs separate (`packLetters`). */
  'letters',
  /** One bit per hash of a word that may end a family name. */
  'filter',
  /** For the high bits of a hash, the first entry; entries are sorted by hash. */
  'buckets',
  'entryHashes',
  /** Number of the word; bit 31: spelled with a genitive -s. */
  'entryWords',
  'entryChecks',
  /** Class bits of words (`word-classes.ts`). Words that end a family name come first. */
  'wordClasses',
  /** First three letters of words, five bits each, for initials. */
  'wordLetters',
  /** For words that end a family name, the first group. */
  'anchorGroups',
  /** For each family name, where its words start in `words`; the last is the anchor. */
  'groupWords',
  'groupForms',
  'groupTraits',
  'formPeople',
  /** For each form, where its given words start in `words`. */
  'formGiven',
  'formTraits',
  'words',
  'ids',
  'personTraits',
  /** For each combination of parties, where it starts in `partySets`; sets list parties; parties list words. */
  'partySetStarts',
  'partySets',
  'partyStarts',
  'partyWords',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections of 16-bit numbers; all others are of 32 bits. */
export type NarrowSection = 'entryChecks' | 'wordLetters';
/** Sections of bytes. */
export type ByteSection = 'groupTraits' | 'formTraits';

/** Bytes of each number of a section. */
export function widthOf(name: Section): 1 | 2 | 4 {
  return name === 'groupTraits' || name === 'formTraits' ? 1 : name === 'entryChecks' || name === 'wordLetters' ? 2 : 4;
}

/** Numbers before the sections: magic, layout, check of the rest, filter bits, bucket bits, people, anchors, 0; then offset and length of each. */
export const HEADER = 8;
export const HEADER_LENGTH = HEADER + SECTIONS.length * 2;

/** Bit 31 of an entry's word: the spelling has a genitive -s. */
export const GENITIVE = 0x80000000;

/** `groupTraits`: only beside a given name (glued or shortened particle). */
export const NEEDS_GIVEN = 1;
/** `groupTraits`: at least one form may be meant by the family words alone. */
export const HAS_SURNAME = 2;
/** `groupTraits`: the particles start with a capital in the roster. */
export const CAPITAL_PARTICLE = 4;

/** `formTraits`: a listed other name. */
export const LISTED = 1;
/** `formTraits`: the family words alone may mean the person. */
export const SURNAME = 2;
/** `formTraits`: the given words are joined by hyphens. */
export const COMPOUND_GIVEN = 4;

/** `personTraits`: gender in bits 0–1 (1 female, 2 male), seated in 2–3 (1 yes, 2 no), offices in 4–8, level of power in 9–10, party set from 12 on. */
export const FEMALE = 1;
export const MALE = 2;
export const SEATED = 4;
export const NOT_SEATED = 8;
export const OFFICE_SHIFT = 4;
export const REGIONAL = 1 << 9;
export const FEDERAL = 1 << 10;
export const PARTY_SHIFT = 12;
