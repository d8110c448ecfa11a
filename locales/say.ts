/** The members of a union that may bear this code. */
type Variant<Item, Code> = Item extends { readonly code: infer Own } ? (Code extends Own ? Item : never) : never;

/** One sentence for each code of a closed union. */
export type Sentences<Item extends { readonly code: string }> = {
  readonly [Code in Item['code']]: (item: Variant<Item, Code>) => string;
};

/** The sentence for an item of a closed union. */
export function say<Item extends { readonly code: string }>(sentences: Sentences<Item>, item: Item): string {
  const code: Item['code'] = item.code;
  const sentence = sentences[code] as (item: Item) => string; // the key says which variant it is
  return sentence(item);
}
