import type { CurrentPosts } from '../../domain/person/current-posts';
import type { Catalogue } from '../../locales/catalogue';

const PLAIN_MEMBER = ['member', 'membre', 'lid', 'mitglied'];

/**
 * A person's posts in one line: `Députée, Chambre · Parti du Canal`.
 * @returns `null` when nothing runs.
 */
export function describePosts(current: CurrentPosts, words: Catalogue['panel']): string | null {
  const posts = current.posts.map(({ membership, organization }) => {
    const where = organization?.name ?? '';
    const role = membership.label ?? membership.role ?? '';
    if (PLAIN_MEMBER.includes(role.toLowerCase()) || role === '') return where === '' ? '' : words.memberOf(where);
    return where === '' ? role : `${role}, ${where}`;
  });
  const party = current.party === null ? '' : (current.party.abbreviation ?? current.party.name);
  const group = current.group === null ? '' : (current.group.abbreviation ?? current.group.name);
  const line = [...new Set([...posts, party, group].filter((part) => part !== ''))].join(' · ');
  return line === '' ? null : line;
}
