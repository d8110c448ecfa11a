import type { CurrentPosts } from '../../domain/person/current-posts';
import { organizationName, roleOf } from '../../domain/person/organization-name';
import type { InterfaceLanguage } from '../../domain/shared/language';
import type { Catalogue } from '../../locales/catalogue';

/**
 * A person's posts and party in one line: `Membre, Chambre des représentants · Cap commun`.
 * @returns `null` when nothing runs.
 */
export function describePosts(
  current: CurrentPosts,
  words: Catalogue['panel'],
  language: InterfaceLanguage,
): string | null {
  const posts = current.posts.map(({ membership, organization }) => {
    const where = organization === null ? '' : organizationName(organization, language);
    const role = roleOf(membership);
    if (role === '') return where === '' ? '' : words.memberOf(where);
    // Some lists call the office as they call the post: said once.
    return where === '' || where === role ? role : `${role}, ${where}`;
  });
  const sides = [current.party, current.group].map((side) => (side === null ? '' : organizationName(side, language)));
  const line = [...new Set([...posts, ...sides].filter((part) => part !== ''))].join(' · ');
  return line === '' ? null : line;
}
