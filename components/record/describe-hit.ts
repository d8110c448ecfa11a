import type { SearchHit } from '../../domain/office';

/**
 * What stands under the title of a hit: never the title again. Of a record without a title of its own, whose beginning is shown
 * as one, it is what comes after.
 */
export function excerptUnder({ title, excerpt }: SearchHit): string {
  if (excerpt.startsWith(title)) return title === excerpt ? '' : excerpt;
  if (!title.endsWith('…')) return excerpt;
  const begin = title.slice(0, -1);
  // From the word that the title broke off in.
  return excerpt.startsWith(begin) ? `…${excerpt.slice(begin.lastIndexOf(' ') + 1)}` : excerpt;
}
