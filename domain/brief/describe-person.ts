import { findCurrentPosts } from '../person/current-posts';
import type { Dossier } from '../person/dossier';
import type { BriefAudience, BriefSection } from './brief-model';

/** Who they are today, from memberships that run: public facts with the day on which they were true. */
export function describePerson(dossier: Dossier, audience: BriefAudience, today: string): BriefSection {
  const { person } = dossier;
  const { posts, party, group, committees, asOf } = findCurrentPosts(dossier, today);
  return {
    kind: 'person',
    name: person.name,
    posts: posts.map(({ membership, organization }) => ({
      role: membership.label ?? membership.role ?? '',
      organisation: organization?.name ?? '',
      asOf: membership.asOf ?? null,
    })),
    party: party?.name ?? null,
    group: group?.name ?? null,
    committees,
    asOf,
    checkedOn: person.checkedOn ?? null,
    noDialogue: audience === 'internal' && person.noDialogue === true,
  };
}
