import { findCurrentPosts } from '../person/current-posts';
import type { Dossier } from '../person/dossier';
import { organizationName, roleOf } from '../person/organization-name';
import type { InterfaceLanguage } from '../shared/language';
import type { BriefAudience, BriefSection } from './brief-model';

/** Who they are today, from memberships that run: public facts with the day on which they were true. */
export function describePerson(
  dossier: Dossier,
  audience: BriefAudience,
  today: string,
  language: InterfaceLanguage,
): BriefSection {
  const { person } = dossier;
  const { posts, party, group, committees, asOf } = findCurrentPosts(dossier, today);
  return {
    kind: 'person',
    name: person.name,
    posts: posts.map(({ membership, organization }) => ({
      role: roleOf(membership),
      organisation: organization === null ? '' : organizationName(organization, language),
      asOf: membership.asOf ?? null,
    })),
    party: party === null ? null : organizationName(party, language),
    group: group === null ? null : organizationName(group, language),
    committees,
    asOf,
    checkedOn: person.checkedOn ?? null,
    noDialogue: audience === 'internal' && person.noDialogue === true,
  };
}
