import type { PersonId } from '../person/schema';
import type { Mention, MentionForm } from './schema';

/** How somebody is named on a page, and what told who is meant; names that are alike are counted together. */
export interface NameGround {
  readonly form: MentionForm;
  /** As recognition gives it (`honorific:mme`, `party:MR`, `established`), or `SITE_ID`, `YOUR_ANSWER`. */
  readonly evidence: readonly string[];
  /** In menus, teasers and margins: named, but not what the page is about. */
  readonly isAround: boolean;
  /** How often; 0 where no name was read at all. */
  readonly mentions: number;
}

/** The grounds of a page by who may be meant (`groundsKey`). */
export type GroundsByName = Readonly<Record<string, readonly NameGround[]>>;

/** The site itself says by an official id who it is. */
export const SITE_ID = 'site-id';
/** The officer said who it is. */
export const YOUR_ANSWER = 'your-answer';

/** Grounds kept for one name; the rest says nothing new. */
const MOST_GROUNDS = 4;
/** Pieces of evidence kept for one ground. */
const MOST_EVIDENCE = 3;

/** Under which the grounds of a name stand: everybody who may be meant. */
export function groundsKey(candidates: readonly string[]): string {
  return candidates.toSorted().join(' ');
}

/**
 * Why each person, or each name that several bear, is claimed to stand on a page: the most frequent grounds first, those of the text before
 * those around it.
 * @param bySite - People whom the site itself names by an official id.
 */
export function collectGrounds(mentions: readonly Mention[], bySite: readonly PersonId[]): GroundsByName {
  const names = new Map<string, Map<string, NameGround>>();
  const note = (key: string, ground: NameGround) => {
    const grounds = names.get(key) ?? new Map<string, NameGround>();
    const like = `${ground.form} ${String(ground.isAround)} ${ground.evidence.join(' ')}`;
    grounds.set(like, { ...ground, mentions: ground.mentions + (grounds.get(like)?.mentions ?? 0) });
    names.set(key, grounds);
  };
  for (const personId of bySite) note(personId, { form: 'link', evidence: [SITE_ID], isAround: false, mentions: 0 });
  for (const { candidates, form, evidence, zone } of mentions) {
    const kept = evidence.slice(-MOST_EVIDENCE);
    note(groundsKey(candidates), { form, evidence: kept, isAround: zone === 'chrome', mentions: 1 });
  }
  const first = (a: NameGround, b: NameGround) =>
    Number(b.form === 'link') - Number(a.form === 'link') ||
    Number(a.isAround) - Number(b.isAround) ||
    b.mentions - a.mentions;
  return Object.fromEntries(
    [...names].map(([key, grounds]) => [key, [...grounds.values()].toSorted(first).slice(0, MOST_GROUNDS)]),
  );
}
