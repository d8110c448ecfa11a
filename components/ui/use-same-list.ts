import { useState } from 'react';

/**
 * The list of the render before, as long as it holds the same things in the same order: what is made from it is then not made again.
 * For lists that are filtered at each render, by functions that are new at each render.
 */
export function useSameList<Item>(list: readonly Item[]): readonly Item[] {
  const [before, setBefore] = useState(list);
  if (before.length === list.length && before.every((item, at) => Object.is(item, list[at]))) return before;
  setBefore(list);
  return list;
}
