import type { SearchHit } from '../../domain/office';

/**
 * The line under the title of a hit: what it is, whom it is about, and the words that were found.
 * @param kind - What such a record is called.
 */
export function describeHit(hit: SearchHit, kind: string): string {
  return [kind, (hit.people ?? []).join(', '), excerptUnder(hit)].filter((part) => part !== '').join(' · ');
}

/** Never the title again. Of a record without a title of its own, whose beginning is shown as one, it is what comes after. */
function excerptUnder({ title, excerpt }: SearchHit): string {
  if (excerpt === title) return '';
  if (excerpt.startsWith(`${title} · `)) return excerpt.slice(title.length + 3);
  if (!title.endsWith('…')) return excerpt;
  const begin = title.slice(0, -1);
  // From the word that the title broke off in.
  return excerpt.startsWith(begin) ? `…${excerpt.slice(begin.lastIndexOf(' ') + 1)}` : excerpt;
}
